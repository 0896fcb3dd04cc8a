//! Cuts the words into sentences and clauses.
//!
//! A clause ends at a contrast word, at a clause starter, and where a comma or an "and" is
//! followed by a new subject with its verb.

use crate::text::words::{Break, Word};

/// The clause and the sentence of each word.
#[derive(Debug, Default)]
pub struct Layout {
    clauses: Vec<usize>,
    sentences: Vec<usize>,
}

impl Layout {
    /// Cuts `words`.
    pub fn new(words: &[Word]) -> Self {
        let mut layout = Self::default();
        let (mut clause, mut sentence) = (0, 0);
        for (at, word) in words.iter().enumerate() {
            if at > 0 && word.before == Break::Hard {
                sentence += 1;
                clause += 1;
            } else if at > 0 && starts_clause(words, at) {
                clause += 1;
            }
            layout.clauses.push(clause);
            layout.sentences.push(sentence);
        }
        layout
    }

    /// The clause of the word at `at`.
    pub fn clause(&self, at: usize) -> usize {
        self.clauses.get(at).copied().unwrap_or_default()
    }

    /// The sentence of the word at `at`.
    pub fn sentence(&self, at: usize) -> usize {
        self.sentences.get(at).copied().unwrap_or_default()
    }
}

fn starts_clause(words: &[Word], at: usize) -> bool {
    let Some(word) = words.get(at) else {
        return false;
    };
    if is_contrast(&word.word) || matches!(word.word.as_str(), "also" | "plus" | "meanwhile" | "because") {
        return true;
    }
    let joined = word.before == Break::Soft || is_joiner(&word.word);
    joined && opens_with_subject_and_verb(words, at) && (has_pronoun(words, at) || verb_before(words, at))
}

/// "… and it", "… , i": a pronoun opens a clause even when none was finished before.
fn has_pronoun(words: &[Word], at: usize) -> bool {
    words.iter().skip(at).take(2).any(|word| {
        is_subject_verb(&word.word)
            || matches!(word.word.as_str(), "i" | "it" | "he" | "she" | "they" | "we" | "there" | "now")
    })
}

/// "calf and heel hurt" is one clause: its only verb comes last.
fn verb_before(words: &[Word], at: usize) -> bool {
    let sentence = (1..at).rev().find(|&near| words.get(near).is_some_and(|word| word.before == Break::Hard));
    let start = sentence.unwrap_or(0).max(at.saturating_sub(12));
    at - start == 12 || words.iter().take(at).skip(start).any(|word| is_verb(&word.word))
}

/// Whether from `at` (which may be an "and") a new subject with its verb follows.
pub fn opens_with_subject_and_verb(words: &[Word], at: usize) -> bool {
    let start = if words.get(at).is_some_and(|word| is_joiner(&word.word)) { at + 1 } else { at };
    let Some(first) = words.get(start) else {
        return false;
    };
    if is_subject_verb(&first.word) {
        return true;
    }
    if !is_subject(&first.word) {
        return false;
    }
    words
        .iter()
        .skip(start + 1)
        .take(5)
        .take_while(|word| word.before == Break::None && !is_joiner(&word.word))
        .any(|word| is_verb(&word.word))
}

/// "and", "or", "nor".
pub fn is_joiner(word: &str) -> bool {
    matches!(word, "and" | "or" | "nor" | "n")
}

/// "Then after two minutes", "two minutes later", "until": it tells of what followed in time.
pub fn is_turn_of_time(words: &[Word], at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    match word(at) {
        "then" => matches!(word(at + 1), "after" | "in" | "within"),
        "later" => at.checked_sub(1).is_some_and(|unit| {
            matches!(word(unit), "minute" | "minutes" | "min" | "mins" | "seconds" | "moment" | "while")
        }),
        "until" | "till" | "once" => true,
        _ => false,
    }
}

/// Words after which the opposite follows.
pub fn is_contrast(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "but",
        "though",
        "tho",
        "although",
        "however",
        "yet",
        "except",
        "whereas",
        "altho",
        "apart",
        "besides",
        "otherwise",
        "instead",
        "nevertheless",
    ];
    WORDS.contains(&word)
}

fn is_subject_verb(word: &str) -> bool {
    const WORDS: &[&str] = &["im", "ive", "its", "hes", "shes", "theres", "id", "theyre", "thats", "weve"];
    WORDS.contains(&word)
}

fn is_subject(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "i",
        "it",
        "he",
        "she",
        "they",
        "we",
        "there",
        "my",
        "the",
        "his",
        "her",
        "this",
        "that",
        "now",
        "one",
        "both",
        "pain",
        "calf",
        "leg",
        "foot",
        "ankle",
        "heel",
        "knee",
        "shin",
        "toe",
        "left",
        "right",
        "skin",
        "which",
        "everything",
    ];
    WORDS.contains(&word)
}

/// Verbs that make a clause.
pub fn is_verb(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "is", "are", "was", "were", "am", "has", "have", "had", "feels", "feel", "felt", "hurts", "hurt",
        "aches", "ached", "ache", "gets", "get", "got", "goes", "go", "went", "comes", "came", "started",
        "starts", "began", "begins", "woke", "wakes", "looks", "looked", "seems", "can", "cant", "could",
        "couldnt", "will", "wont", "do", "does", "did", "dont", "doesnt", "didnt", "keeps", "kept", "lasts",
        "lasted", "stays", "stayed", "eases", "eased", "stops", "stopped", "swells", "swelled", "tingles",
        "burns", "throbs", "cramps", "noticed", "notice", "think", "thought", "isnt", "arent", "wasnt",
        "werent", "havent", "hasnt", "turned", "became", "gone", "blew", "been", "walk", "walked", "run",
        "ran", "take", "took", "need", "says", "said", "moves", "move", "lift", "slaps", "drags", "gives",
        "gave", "bothers", "makes", "made", "works", "sits", "wear", "stand", "sit", "had to",
    ];
    WORDS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::{stemmer, words};

    fn clauses(text: &str) -> usize {
        let words = words(text, &stemmer());
        Layout::new(&words).clause(words.len() - 1) + 1
    }

    #[test]
    fn clauses_end_at_contrast_and_at_a_new_subject() {
        assert_eq!(clauses("my calf aches and my ankle is swollen"), 2);
        assert_eq!(clauses("no swelling or redness, but it is warm"), 2);
        assert_eq!(clauses("calf and heel hurt"), 1);
        assert_eq!(clauses("hot, red and swollen"), 1);
    }
}
