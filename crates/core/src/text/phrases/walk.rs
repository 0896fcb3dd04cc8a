//! The walk through a tree of phrases along a text.

use super::GAP;
use super::tree::{Node, ROOT, Symbol, Tree};
use crate::text::words::Break;

/// Words that a gap may jump over.
const GAP_WORDS: usize = 4;
/// Words that may be skipped within one phrase.
const SKIPPED_WORDS: u8 = 5;
/// Words that a phrase covers at most, gaps included.
pub const LONGEST: usize = 60;

/// A word of the text as a tree sees it.
pub struct Coded {
    /// Its stem, itself and "a number", as far as phrases name them.
    pub symbols: Vec<Symbol>,
    pub before: Break,
    pub skippable: bool,
    pub negates: bool,
    /// A new subject with its verb begins here: no gap goes on over it.
    pub opens: bool,
    /// "…, cannot": behind a comma.
    pub cannot: bool,
}

/// Word classes that a stretch of the text belongs to.
pub struct ClassesAt<'a> {
    /// In order.
    pub classes: &'a [Symbol],
    /// The nodes behind them in the tree of concepts for phrases that open with one.
    pub openings: &'a [Node],
    /// Word behind the last one.
    pub to: usize,
}

/// The end of a phrase.
pub struct Arrival {
    pub node: Node,
    /// Word behind the last one.
    pub to: usize,
    /// Words that the phrase itself names.
    pub named: usize,
}

/// What a path has behind it.
#[derive(Clone, Copy, Default)]
struct Path {
    named: usize,
    skipped: u8,
}

impl Path {
    fn naming(self, words: usize) -> Self {
        Self { named: self.named + words, ..self }
    }
}

/// Follows the phrases of a tree.
pub struct Walk<'a, M> {
    pub tree: &'a Tree<M>,
    pub text: &'a [Coded],
    /// For each word the classes of what starts there.
    pub classes: &'a [Vec<ClassesAt<'a>>],
    /// Symbols from here on are word classes.
    pub first_class: Symbol,
}

impl<M> Walk<'_, M> {
    /// The phrases that start with the word at `from`, in the order in which they are reached.
    pub fn from(&self, from: usize) -> Vec<Arrival> {
        let mut steps = Steps { walk: self, from, arrived: Vec::new() };
        steps.step(ROOT, from, Path::default());
        steps.arrived
    }
}

struct Steps<'a, M> {
    walk: &'a Walk<'a, M>,
    from: usize,
    arrived: Vec<Arrival>,
}

impl<M> Steps<'_, M> {
    /// Reads on from the word at `at`, skipping it when it may be skipped.
    fn step(&mut self, node: Node, at: usize, path: Path) {
        if self.take(node, at, path, false) {
            self.skip(node, at, path);
        }
    }

    fn skip(&mut self, node: Node, at: usize, path: Path) {
        if path.skipped < SKIPPED_WORDS {
            self.step(node, at + 1, Path { skipped: path.skipped + 1, ..path });
        }
    }

    /// Follows what the word at `at` leads to. Says whether the word may be skipped instead.
    fn take(&mut self, node: Node, at: usize, path: Path, after_gap: bool) -> bool {
        let edges = self.walk.tree.edges(node);
        if edges.is_empty() {
            return false;
        }
        if let Some(gap) = edges.follow_first(GAP) {
            self.jump(gap, at, path);
        }
        let Some(word) = self.walk.text.get(at).filter(|_| at < self.from + LONGEST) else {
            return false;
        };
        let breaks = word.before == Break::Hard || word.before == Break::Soft && !after_gap;
        if at > self.from && breaks {
            return false;
        }
        for next in word.symbols.iter().filter_map(|symbol| edges.follow(*symbol)) {
            self.arrive(next, at + 1, path.naming(1));
        }
        self.take_classes(node, at, path);
        word.skippable && at > self.from
    }

    fn take_classes(&mut self, node: Node, at: usize, path: Path) {
        let edges = self.walk.tree.edges(node).from(self.walk.first_class);
        if edges.is_empty() {
            return;
        }
        for said in self.walk.classes.get(at).into_iter().flatten() {
            let path = path.naming(said.to - at);
            if node == ROOT {
                // Thousands of classes open a phrase, and a word may be in hundreds of others.
                said.openings.iter().for_each(|next| self.arrive(*next, said.to, path));
            } else {
                edges.follow_any(said.classes).for_each(|next| self.arrive(next, said.to, path));
            }
        }
    }

    /// Reads on from each word that a gap can reach.
    fn jump(&mut self, node: Node, at: usize, path: Path) {
        let text = self.walk.text;
        let word = |at: usize| text.get(at);
        // "no ~ tiptoe" must not read "no pop, can tiptoe", nor "no ~ trouble ~ bladder" what follows the
        // comma in "no other trouble, cannot hold my bladder".
        let denied = at.checked_sub(1).and_then(word).is_some_and(|word| word.negates);
        let denies = (self.from..at).filter_map(word).any(|word| word.negates);
        let closed = |word: &Coded| word.before != Break::None && (denied || denies && word.cannot);
        let mut counted = 0;
        let mut last = None;
        let first = at;
        for at in at..self.from + LONGEST {
            let Some(word) = word(at).filter(|word| !closed(word)) else { break };
            last = self.take(node, at, path, true).then_some(at);
            counted += usize::from(!word.skippable);
            if word.negates || word.before == Break::Hard || counted > GAP_WORDS || word.opens && at > first {
                break;
            }
        }
        // The gap itself went over all words before its last one; only that is left to skip.
        if let Some(last) = last {
            self.skip(node, last, path);
        }
    }

    fn arrive(&mut self, node: Node, to: usize, path: Path) {
        if !self.walk.tree.meanings.row(node).is_empty() {
            self.arrived.push(Arrival { node, to, named: path.named });
        }
        self.step(node, to, path);
    }
}
