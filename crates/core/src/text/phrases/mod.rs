//! The phrases of the lexicon, and the search for them in a text.
//!
//! A phrase is a path of symbols: stems, exact words, classes, numbers, gaps. While walking,
//! articles and fillers of the text are skipped freely. Phrases that make a word class lie in a
//! tree of their own, which is walked first: thousands of classes share the same few words.

mod compile;
mod tree;
mod walk;

use super::sorted::SortedWords;
use super::words::{Break, Word, is_negation};
use compile::Compiler;
use rust_stemmers::Stemmer;
use serde::{Deserialize, Serialize};
use surae_knowledge::Lexicon;
use tree::{Node, Rows, Symbol, Tree};
pub use walk::LONGEST;
use walk::{Arrival, ClassesAt, Coded, Walk};

/// The symbol of `~`. It comes first, so that a node shows at once whether a gap follows.
const GAP: Symbol = 0;
/// The symbol of `#`.
const NUMBER: Symbol = 1;
/// Symbols from here on are stems, then exact words, then classes.
const FIRST_WORD: Symbol = 2;

/// What a phrase means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Meaning {
    /// The concept with this index.
    Concept(u32),
    /// A phrase that only looks like the concept with this index: it swallows what it covers.
    Swallow(u32),
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

/// All phrases of a lexicon.
#[derive(Debug, Serialize, Deserialize)]
pub struct Phrases {
    stems: SortedWords,
    exact: SortedWords,
    /// Articles and fillers.
    skippable: SortedWords,
    /// Symbols from here on are word classes.
    first_class: Symbol,
    /// What may stand for a class.
    classes: Tree<Symbol>,
    /// For each node of `classes` the nodes of `concepts` behind the phrases that open with one.
    openings: Rows<Node>,
    concepts: Tree<Meaning>,
}

impl Phrases {
    /// Compiles the phrases of `lexicon`.
    pub fn new(lexicon: &Lexicon, stemmer: &Stemmer) -> Self {
        Compiler::new(lexicon, stemmer).pack()
    }

    /// All phrases that stand in `text`, in order of their first word. Of several ways to say a
    /// concept from the same word on, the longest counts.
    pub fn search(&self, text: &[Word]) -> Vec<Match> {
        let text: Vec<Coded> =
            text.iter().enumerate().map(|(at, word)| self.code(word, opens(text, at))).collect();
        let classes = self.classes(&text);
        let walk =
            Walk { tree: &self.concepts, text: &text, classes: &classes, first_class: self.first_class };
        let mut found: Vec<Match> = Vec::new();
        for from in 0..text.len() {
            let first = found.len();
            for arrival in walk.from(from) {
                for &meaning in self.concepts.meanings.row(arrival.node) {
                    let new = Match { meaning, from, to: arrival.to, named: arrival.named };
                    match found.iter_mut().skip(first).find(|known| known.meaning == meaning) {
                        Some(known) if known.to < new.to => *known = new,
                        Some(_) => {}
                        None => found.push(new),
                    }
                }
            }
        }
        found
    }

    /// The classes of what starts at each word.
    fn classes(&self, text: &[Coded]) -> Vec<Vec<ClassesAt<'_>>> {
        let walk = Walk { tree: &self.classes, text, classes: &[], first_class: self.first_class };
        (0..text.len())
            .map(|from| {
                let arrivals = walk.from(from).into_iter();
                arrivals
                    .map(|Arrival { node, to, .. }| ClassesAt {
                        classes: self.classes.meanings.row(node),
                        openings: self.openings.row(node),
                        to,
                    })
                    .collect()
            })
            .collect()
    }

    fn code(&self, word: &Word, opens: bool) -> Coded {
        let symbol = |first: usize, at: usize| FIRST_WORD + u32::try_from(first + at).unwrap_or(u32::MAX);
        let stem = self.stems.position(&word.stem).map(|at| symbol(0, at));
        let exact = self.exact.position(&word.word).map(|at| symbol(self.stems.len(), at));
        let number = word.number.map(|_| NUMBER);
        Coded {
            symbols: [stem, exact, number].into_iter().flatten().collect(),
            before: word.before,
            skippable: self.skippable.contains(&word.word),
            negates: is_negation(&word.word),
            opens,
            cannot: word.before == Break::Soft && matches!(word.word.as_str(), "cant" | "couldnt"),
        }
    }
}

/// "… and I", ", it's": a new subject begins.
fn opens(text: &[Word], at: usize) -> bool {
    let person = |word: &Word| {
        matches!(word.word.as_str(), "i" | "im" | "ive" | "my" | "he" | "she" | "his" | "her" | "there")
    };
    let Some(word) = text.get(at) else { return false };
    matches!(word.word.as_str(), "and" | "but") && text.get(at + 1).is_some_and(person)
        || word.before == Break::Soft && (person(word) || matches!(word.word.as_str(), "its" | "theres"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::{stemmer, words};
    use surae_knowledge::{Concept, WordClass};

    fn found(say: &[&str], text: &str) -> Vec<String> {
        let concept = Concept {
            id: "x".into(),
            label: "x".into(),
            say: say.iter().map(ToString::to_string).collect(),
            misspelt: Vec::new(),
            not: vec!["well done calf".into()],
            recent: None,
            denies: false,
            single: false,
        };
        let class = |id: &str, say: &[&str]| WordClass {
            id: id.into(),
            say: say.iter().map(ToString::to_string).collect(),
        };
        let lexicon = Lexicon {
            concepts: vec![concept],
            classes: vec![
                class("article", &["my", "the", "a"]),
                class("filler", &["very", "is", "really", "quite", "so", "rather"]),
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
    fn a_choice_may_be_nothing_and_a_choice_of_articles_asks_for_nothing() {
        let say = ["calf (gone|) (the|my) hard"];
        assert_eq!(found(&say, "my calf hard"), ["calf hard"]);
        assert_eq!(found(&say, "calf gone hard"), ["calf gone hard"]);
        assert_eq!(found(&say, "calf went hard"), Vec::<String>::new());
    }

    #[test]
    fn a_gap_never_crosses_a_negation_or_a_sentence() {
        assert_eq!(found(&["calf ~ swollen"], "calf sore not swollen"), Vec::<String>::new());
        assert_eq!(found(&["calf ~ swollen"], "my calf. swollen glands"), Vec::<String>::new());
    }

    #[test]
    fn a_gap_never_crosses_a_new_subject() {
        assert_eq!(found(&["calf ~ swollen"], "calf aches and my ankle swollen"), Vec::<String>::new());
        assert_eq!(found(&["calf ~ swollen"], "calf aches, my ankle swollen"), Vec::<String>::new());
        assert_eq!(found(&["calf ~ swollen"], "calf, since Monday, swollen"), ["calf since monday swollen"]);
    }

    #[test]
    fn a_phrase_covers_at_most_sixty_words() {
        // Five fillers in turn: fewer would be read as a text that only repeats itself.
        let fillers = ["very ", "really ", "quite ", "so ", "rather "];
        let far = |count: usize| {
            let between: String = fillers.iter().cycle().take(count).copied().collect();
            format!("calf {between}swollen")
        };
        assert_eq!(found(&["calf ~ swollen"], &far(58)), [far(58)]);
        assert_eq!(found(&["calf ~ swollen"], &far(59)), Vec::<String>::new());
    }
}
