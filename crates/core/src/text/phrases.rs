//! The phrases of the lexicon compiled into one tree, and the search for them in a text.
//!
//! A phrase is a path of symbols: stems, exact words, classes, numbers, gaps. While walking,
//! articles and fillers of the text are skipped freely.

use super::words::{Break, Word, is_negation, words};
use rust_stemmers::Stemmer;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use surae_knowledge::Lexicon;

type Symbol = u32;
type Node = u32;

const ROOT: Node = 0;
/// Words that a gap may jump over.
const GAP_WORDS: usize = 4;
/// Words that may be skipped within one phrase.
const SKIPPED_WORDS: u8 = 5;

/// What a path of the tree means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Meaning {
    /// The concept with this index.
    Concept(u32),
    /// A phrase that only looks like the concept with this index: it swallows what it covers.
    Swallow(u32),
    /// A word class.
    Class(Symbol),
}

/// A phrase found in the text: words `from..to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// What it means.
    pub meaning: Meaning,
    /// First word.
    pub from: usize,
    /// Word behind the last one.
    pub to: usize,
    /// Words that the phrase itself names.
    pub named: usize,
}

/// All phrases of a lexicon. Edges and meanings lie in order of their nodes, so that the
/// whole tree is read from the program in no time.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Phrases {
    symbols: FxHashMap<String, Symbol>,
    /// Where the edges of each node start; one more than there are nodes.
    starts: Vec<u32>,
    /// Edges of each node in order of their symbols.
    edges: Vec<(Symbol, Node)>,
    meanings: FxHashMap<Node, Vec<Meaning>>,
    /// The symbols of `#` and `~`.
    number: Symbol,
    gap: Symbol,
    /// Symbols from here on are word classes.
    first_class: Symbol,
    articles: FxHashSet<String>,
    fillers: FxHashSet<String>,
}

/// The tree while it grows.
#[derive(Default)]
struct Growing {
    symbols: FxHashMap<String, Symbol>,
    next: FxHashMap<(Node, Symbol), Node>,
    meanings: FxHashMap<Node, Vec<Meaning>>,
    nodes: Node,
    articles: FxHashSet<String>,
    fillers: FxHashSet<String>,
}

impl Growing {
    fn new(lexicon: &Lexicon, stemmer: &Stemmer) -> Self {
        let mut phrases = Self { nodes: 1, ..Self::default() };
        phrases.symbol("#");
        phrases.symbol("~");
        let class_words = |id: &str| -> FxHashSet<String> {
            let class = lexicon.classes.iter().find(|class| class.id == id);
            class.map(|class| class.say.iter().cloned().collect()).unwrap_or_default()
        };
        phrases.articles = class_words("article");
        phrases.fillers = class_words("filler");
        for class in &lexicon.classes {
            let symbol = phrases.symbol(&format!("@{}", class.id));
            for say in &class.say {
                phrases.add(say, Meaning::Class(symbol), stemmer);
            }
        }
        for (index, concept) in lexicon.concepts.iter().enumerate() {
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            let meaning = Meaning::Concept(index);
            for say in concept.say.iter().chain(&concept.misspelt) {
                phrases.add(say, meaning, stemmer);
            }
            for not in &concept.not {
                phrases.add(not, Meaning::Swallow(index), stemmer);
            }
        }
        phrases
    }

    fn symbol(&mut self, name: &str) -> Symbol {
        if let Some(known) = self.symbols.get(name) {
            return *known;
        }
        let next = u32::try_from(self.symbols.len()).unwrap_or(u32::MAX);
        self.symbols.insert(name.to_owned(), next);
        next
    }

    fn add(&mut self, say: &str, meaning: Meaning, stemmer: &Stemmer) {
        let mut node = ROOT;
        // A gap at the end would ask for nothing.
        let say = say.trim_end_matches(['~', ' ']);
        for piece in pieces(say) {
            for symbol in self.piece(piece, stemmer) {
                node = self.step(node, symbol);
            }
        }
        let meanings = self.meanings.entry(node).or_default();
        if node != ROOT && !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }

    fn piece(&mut self, piece: &str, stemmer: &Stemmer) -> Vec<Symbol> {
        if let Some(choices) = piece.strip_prefix('(') {
            return vec![self.choice(piece, choices.trim_end_matches(')'), stemmer)];
        }
        if piece.starts_with(['@', '=']) || piece == "~" || piece == "#" {
            return vec![self.symbol(piece)];
        }
        let mut symbols = Vec::new();
        for word in words(piece, stemmer) {
            if !self.articles.contains(&word.word) {
                symbols.push(self.symbol(&word.stem));
            }
        }
        symbols
    }

    /// "(a|b c)": a word class of its own, shared by all phrases that write it alike.
    fn choice(&mut self, name: &str, choices: &str, stemmer: &Stemmer) -> Symbol {
        if let Some(known) = self.symbols.get(name) {
            return *known;
        }
        let symbol = self.symbol(name);
        for choice in choices.split('|') {
            self.add(choice, Meaning::Class(symbol), stemmer);
        }
        symbol
    }

    fn step(&mut self, node: Node, symbol: Symbol) -> Node {
        let fresh = self.nodes;
        let next = *self.next.entry((node, symbol)).or_insert(fresh);
        if next == fresh {
            self.nodes += 1;
        }
        next
    }

    /// Numbers the symbols anew, classes last, and lays the edges out in order.
    fn pack(self) -> Phrases {
        let mut names: Vec<(bool, Symbol, String)> = self
            .symbols
            .into_iter()
            .map(|(name, symbol)| (name.starts_with(['@', '(']), symbol, name))
            .collect();
        names.sort();
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let first_class = number(names.iter().filter(|(class, ..)| !class).count());
        let anew: FxHashMap<Symbol, Symbol> =
            names.iter().enumerate().map(|(at, (_, symbol, _))| (*symbol, number(at))).collect();
        let renamed = |symbol: Symbol| anew.get(&symbol).copied().unwrap_or(u32::MAX);
        let mut all: Vec<(Node, Symbol, Node)> =
            self.next.into_iter().map(|((node, symbol), next)| (node, renamed(symbol), next)).collect();
        all.sort_unstable();
        let mut starts: Vec<u32> = Vec::with_capacity(self.nodes as usize + 1);
        for (at, (node, ..)) in all.iter().enumerate() {
            while starts.len() <= *node as usize {
                starts.push(number(at));
            }
        }
        starts.resize(self.nodes as usize + 1, number(all.len()));
        let meaning = |meaning: Meaning| match meaning {
            Meaning::Class(symbol) => Meaning::Class(renamed(symbol)),
            other => other,
        };
        Phrases {
            symbols: names.into_iter().map(|(_, symbol, name)| (name, renamed(symbol))).collect(),
            starts,
            edges: all.into_iter().map(|(_, symbol, next)| (symbol, next)).collect(),
            meanings: self
                .meanings
                .into_iter()
                .map(|(node, meanings)| (node, meanings.into_iter().map(meaning).collect()))
                .collect(),
            number: renamed(0),
            gap: renamed(1),
            first_class,
            articles: self.articles,
            fillers: self.fillers,
        }
    }
}

impl Phrases {
    /// Compiles the phrases of `lexicon`.
    pub fn new(lexicon: &Lexicon, stemmer: &Stemmer) -> Self {
        Growing::new(lexicon, stemmer).pack()
    }

    /// All phrases that stand in `text`, in order of their first word.
    pub fn search(&self, text: &[Word]) -> Vec<Match> {
        let coded: Vec<Coded> = text.iter().map(|word| self.code(word)).collect();
        let mut classes: Vec<Vec<(Symbol, usize)>> = vec![Vec::new(); text.len()];
        let mut found = Vec::new();
        for pass in [true, false] {
            for from in 0..text.len() {
                let mut walk = Walk { phrases: self, text: &coded, classes: &classes, found: Vec::new() };
                walk.from(from);
                let matches = std::mem::take(&mut walk.found);
                for (meaning, to, named) in matches {
                    match meaning {
                        Meaning::Class(symbol) if pass => {
                            if let Some(list) = classes.get_mut(from) {
                                list.push((symbol, to));
                            }
                        }
                        Meaning::Concept(_) | Meaning::Swallow(_) if !pass => {
                            found.push(Match { meaning, from, to, named });
                        }
                        _ => {}
                    }
                }
            }
        }
        found
    }

    fn code(&self, word: &Word) -> Coded {
        Coded {
            stem: self.symbols.get(&word.stem).copied(),
            exact: self.symbols.get(&format!("={}", word.word)).copied(),
            number: word.number.is_some(),
            before: word.before,
            skippable: self.articles.contains(&word.word) || self.fillers.contains(&word.word),
            negates: is_negation(&word.word),
        }
    }

    fn edges(&self, node: Node) -> &[(Symbol, Node)] {
        let node = node as usize;
        let start = self.starts.get(node).copied().unwrap_or_default() as usize;
        let end = self.starts.get(node + 1).copied().unwrap_or_default() as usize;
        self.edges.get(start..end).unwrap_or_default()
    }

    fn follow(&self, node: Node, symbol: Symbol) -> Option<Node> {
        let edges = self.edges(node);
        let at = edges.binary_search_by_key(&symbol, |edge| edge.0).ok()?;
        edges.get(at).map(|edge| edge.1)
    }
}

/// A word of the text as the tree sees it.
struct Coded {
    stem: Option<Symbol>,
    exact: Option<Symbol>,
    number: bool,
    before: Break,
    skippable: bool,
    negates: bool,
}

struct Walk<'a> {
    phrases: &'a Phrases,
    text: &'a [Coded],
    classes: &'a [Vec<(Symbol, usize)>],
    found: Vec<(Meaning, usize, usize)>,
}

impl Walk<'_> {
    fn from(&mut self, from: usize) {
        self.step(ROOT, from, from, 0, 0, false);
    }

    fn step(&mut self, node: Node, at: usize, from: usize, named: usize, skipped: u8, after_gap: bool) {
        if let Some(gap) = self.phrases.follow(node, self.phrases.gap) {
            self.gap(gap, at, from, named, skipped);
        }
        let Some(word) = self.text.get(at) else {
            return;
        };
        if at > from && word.before == Break::Hard || at > from && word.before == Break::Soft && !after_gap {
            return;
        }
        let symbols = [word.stem, word.exact.filter(|exact| Some(*exact) != word.stem)];
        for symbol in symbols.into_iter().flatten().chain(word.number.then_some(self.phrases.number)) {
            if let Some(next) = self.phrases.follow(node, symbol) {
                self.arrive(next, at + 1, from, named + 1, skipped);
            }
        }
        let has_classes =
            self.phrases.edges(node).last().is_some_and(|last| last.0 >= self.phrases.first_class);
        for &(class, to) in self.classes.get(at).into_iter().flatten().filter(|_| has_classes) {
            if let Some(next) = self.phrases.follow(node, class) {
                self.arrive(next, to, from, named + (to - at), skipped);
            }
        }
        if word.skippable && at > from && skipped < SKIPPED_WORDS {
            self.step(node, at + 1, from, named, skipped + 1, false);
        }
    }

    fn gap(&mut self, node: Node, at: usize, from: usize, named: usize, skipped: u8) {
        let mut counted = 0;
        // "no ~ tiptoe" must not read "no pop, can tiptoe".
        let denied =
            at.checked_sub(1).and_then(|before| self.text.get(before)).is_some_and(|word| word.negates);
        for at in at.. {
            let Some(word) = self.text.get(at) else { break };
            if denied && word.before != Break::None {
                break;
            }
            self.step(node, at, from, named, skipped, true);
            counted += usize::from(!word.skippable);
            if word.negates || word.before == Break::Hard || counted > GAP_WORDS {
                break;
            }
        }
    }

    fn arrive(&mut self, node: Node, to: usize, from: usize, named: usize, skipped: u8) {
        for &meaning in self.phrases.meanings.get(&node).into_iter().flatten() {
            let is_class = matches!(meaning, Meaning::Class(_));
            let known =
                self.found.iter_mut().find(|(known, end, _)| *known == meaning && (!is_class || *end == to));
            match known {
                Some(known) if known.1 < to => *known = (meaning, to, named),
                Some(_) => {}
                None => self.found.push((meaning, to, named)),
            }
        }
        self.step(node, to, from, named, skipped, false);
    }
}

/// "(a|b c) d" → ["(a|b c)", "d"].
fn pieces(say: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = say;
    while let Some(start) = rest.find('(') {
        let (before, choice) = rest.split_at(start);
        pieces.extend(before.split_whitespace());
        let end = choice.find(')').map_or(choice.len(), |end| end + 1);
        let (choice, after) = choice.split_at(end);
        pieces.push(choice);
        rest = after;
    }
    pieces.extend(rest.split_whitespace());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::stemmer;
    use surae_knowledge::{Concept, WordClass};

    fn found(say: &[&str], text: &str) -> Vec<String> {
        let concept = Concept {
            id: "x".into(),
            label: "x".into(),
            say: say.iter().map(ToString::to_string).collect(),
            misspelt: Vec::new(),
            not: vec!["well done calf".into()],
            recent: None,
        };
        let class = |id: &str, say: &[&str]| WordClass {
            id: id.into(),
            say: say.iter().map(ToString::to_string).collect(),
        };
        let lexicon = Lexicon {
            concepts: vec![concept],
            classes: vec![
                class("article", &["my", "the", "a"]),
                class("filler", &["very", "is"]),
                class("cant", &["cant", "unable to", "not able to"]),
            ],
            ..Lexicon::default()
        };
        let stemmer = stemmer();
        let text = words(text, &stemmer);
        Phrases::new(&lexicon, &stemmer)
            .search(&text)
            .into_iter()
            .filter(|found| found.meaning == Meaning::Concept(0))
            .map(|found| {
                text[found.from..found.to].iter().map(|w| w.word.as_str()).collect::<Vec<_>>().join(" ")
            })
            .collect()
    }

    #[test]
    fn articles_and_fillers_are_skipped() {
        assert_eq!(found(&["calf swollen"], "the calf is very swollen"), ["calf is very swollen"]);
    }

    #[test]
    fn classes_gaps_numbers_and_exact_words_match() {
        assert_eq!(
            found(&["@cant ~ lift foot"], "I am not able to properly lift my foot"),
            ["not able to properly lift my foot"]
        );
        assert_eq!(found(&["# weeks pregnant"], "24 weeks pregnant"), ["24 weeks pregnant"]);
        assert_eq!(found(&["in =heels"], "pain in heel"), Vec::<String>::new());
        assert_eq!(found(&["in =heels"], "worse in heels"), ["in heels"]);
    }

    #[test]
    fn a_gap_never_crosses_a_negation_or_a_sentence() {
        assert_eq!(found(&["calf ~ swollen"], "calf sore not swollen"), Vec::<String>::new());
        assert_eq!(found(&["calf ~ swollen"], "my calf. swollen glands"), Vec::<String>::new());
    }
}
