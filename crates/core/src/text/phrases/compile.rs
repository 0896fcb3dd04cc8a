//! From the phrases of the lexicon, as they are written, to packed trees.

use super::tree::{Growing, ROOT, Symbol};
use super::{FIRST_WORD, GAP, Meaning, NUMBER, Phrases};
use crate::text::words::words;
use rust_stemmers::Stemmer;
use rustc_hash::{FxHashMap, FxHashSet};
use surae_knowledge::Lexicon;

/// The phrases while they are read. Symbols are numbered as they come.
pub struct Compiler<'a> {
    stemmer: &'a Stemmer,
    symbols: FxHashMap<String, Symbol>,
    classes: Growing<Symbol>,
    concepts: Growing<Meaning>,
    articles: FxHashSet<String>,
    fillers: FxHashSet<String>,
}

impl<'a> Compiler<'a> {
    /// Reads all phrases of `lexicon`.
    pub fn new(lexicon: &Lexicon, stemmer: &'a Stemmer) -> Self {
        let class_words = |id: &str| -> FxHashSet<String> {
            let class = lexicon.classes.iter().find(|class| class.id == id);
            class.map(|class| class.say.iter().cloned().collect()).unwrap_or_default()
        };
        let mut compiler = Self {
            stemmer,
            symbols: FxHashMap::default(),
            classes: Growing::default(),
            concepts: Growing::default(),
            articles: class_words("article"),
            fillers: class_words("filler"),
        };
        for class in &lexicon.classes {
            let symbol = compiler.symbol(&format!("@{}", class.id));
            for say in &class.say {
                compiler.add_to_class(say, symbol);
            }
        }
        for (index, concept) in lexicon.concepts.iter().enumerate() {
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            for say in concept.say.iter().chain(&concept.misspelt) {
                compiler.add(say, Meaning::Concept(index));
            }
            for not in &concept.not {
                compiler.add(not, Meaning::Swallow(index));
            }
        }
        compiler
    }

    fn symbol(&mut self, name: &str) -> Symbol {
        if let Some(known) = self.symbols.get(name) {
            return *known;
        }
        let next = u32::try_from(self.symbols.len()).unwrap_or(u32::MAX);
        self.symbols.insert(name.to_owned(), next);
        next
    }

    fn add(&mut self, say: &str, meaning: Meaning) {
        for phrase in self.phrases(say) {
            self.concepts.add(&phrase, meaning);
        }
    }

    fn add_to_class(&mut self, say: &str, class: Symbol) {
        for phrase in self.phrases(say) {
            self.classes.add(&phrase, class);
        }
    }

    /// The phrase, once with and once without each of its choices that may be nothing.
    fn phrases(&mut self, say: &str) -> Vec<Vec<Symbol>> {
        // A gap at the end would ask for nothing.
        let say = say.trim_end_matches(['~', ' ']);
        let mut phrases = vec![Vec::new()];
        for piece in pieces(say) {
            let without = if may_be_nothing(piece) { phrases.clone() } else { Vec::new() };
            let symbols = self.piece(piece);
            if !symbols.is_empty() {
                phrases.iter_mut().for_each(|phrase| phrase.extend(&symbols));
                phrases.extend(without);
            }
        }
        phrases.retain(|phrase| !phrase.is_empty());
        phrases
    }

    /// "(the|my)": an article is skipped in the text, so it asks for nothing.
    fn is_nothing(&self, choice: &str) -> bool {
        words(choice, self.stemmer).iter().all(|word| self.articles.contains(&word.word))
            && !choice.contains(['@', '=', '#'])
    }

    fn piece(&mut self, piece: &str) -> Vec<Symbol> {
        if let Some(choices) = piece.strip_prefix('(') {
            let choices = choices.trim_end_matches(')');
            if choices.split('|').all(|choice| self.is_nothing(choice)) {
                return Vec::new();
            }
            return vec![self.choice(piece, choices)];
        }
        if piece.starts_with(['@', '=']) || piece == "~" || piece == "#" {
            return vec![self.symbol(piece)];
        }
        let mut symbols = Vec::new();
        for word in words(piece, self.stemmer) {
            if !self.articles.contains(&word.word) {
                symbols.push(self.symbol(&word.stem));
            }
        }
        symbols
    }

    /// "(a|b c)": a word class of its own, shared by all phrases that write it alike.
    fn choice(&mut self, name: &str, choices: &str) -> Symbol {
        if let Some(known) = self.symbols.get(name) {
            return *known;
        }
        let symbol = self.symbol(name);
        for choice in choices.split('|').filter(|choice| !choice.trim().is_empty()) {
            self.add_to_class(choice, symbol);
        }
        symbol
    }

    /// Numbers the symbols anew, gap and number first, classes last, and packs the trees.
    pub fn pack(self) -> Phrases {
        let (mut stems, mut exact, mut classes) = (Vec::new(), Vec::new(), Vec::new());
        for (name, symbol) in self.symbols.iter().filter(|(name, _)| !matches!(name.as_str(), "~" | "#")) {
            if name.starts_with(['@', '(']) {
                classes.push(*symbol);
            } else if let Some(word) = name.strip_prefix('=') {
                exact.push((word.to_owned(), *symbol));
            } else {
                stems.push((name.clone(), *symbol));
            }
        }
        stems.sort_unstable();
        exact.sort_unstable();
        classes.sort_unstable();
        let reserved = [(GAP, "~"), (NUMBER, "#")];
        let reserved = reserved.map(|(anew, name)| (self.symbols.get(name).copied(), anew));
        let words = stems.iter().chain(&exact).map(|(_, symbol)| symbol).chain(&classes);
        let renamed: FxHashMap<Symbol, Symbol> = words
            .zip(FIRST_WORD..)
            .map(|(symbol, anew)| (*symbol, anew))
            .chain(reserved.into_iter().filter_map(|(symbol, anew)| Some((symbol?, anew))))
            .collect();
        let renamed = |symbol: Symbol| renamed.get(&symbol).copied().unwrap_or(u32::MAX);
        let first_class = FIRST_WORD + u32::try_from(stems.len() + exact.len()).unwrap_or(u32::MAX);
        let classes = self.classes.rename_meanings(renamed).pack(renamed);
        let concepts = self.concepts.pack(renamed);
        let opening = concepts.edges(ROOT);
        Phrases {
            first_class,
            stems: stems.into_iter().map(|(word, _)| word).collect(),
            exact: exact.into_iter().map(|(word, _)| word).collect(),
            skippable: self.articles.into_iter().chain(self.fillers).collect(),
            openings: classes.meanings.filter_map(|class| opening.follow(*class)),
            classes,
            concepts,
        }
    }
}

/// "(a|b c) d" → ["(a|b c)", "d"].
/// "(of|)": the choice of nothing is written out.
fn may_be_nothing(piece: &str) -> bool {
    piece.strip_prefix('(').is_some_and(|choices| {
        choices.trim_end_matches(')').split('|').any(|choice| choice.trim().is_empty())
    })
}

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
