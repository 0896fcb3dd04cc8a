//! Whether a "no" answers what stands before it: a question, a word of a list, oneself.
//!
//! Only looks at the words around a cue; `status` denies what it answers.

use super::status::CueAt;
use crate::text::words::{Break, Word};

/// "Cramp? No, kicked there": the "no" belongs to the question, not to what follows.
pub fn answers_a_question(words: &[Word], cue: &CueAt) -> bool {
    let stands_alone = words.get(cue.to).is_some_and(|word| word.before == Break::Soft);
    follows_a_question(words, cue)
        && is_word(words, cue.from, "no")
        && (stands_alone || opens_a_sentence(words, cue))
}

pub fn follows_a_question(words: &[Word], cue: &CueAt) -> bool {
    let asked = cue.from.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| word.asked);
    asked && words.get(cue.from).is_some_and(|word| word.before == Break::Hard)
}

/// "Swelling no, redness no": it answers what stands before it.
pub fn is_answer(words: &[Word], cue: &CueAt) -> bool {
    is_word(words, cue.from, "no")
        && cue.to == cue.from + 1
        && words.get(cue.to).is_some_and(|word| word.before == Break::Soft)
}

/// "And no I can't stand on it": behind the "no" a sentence of its own says what is so.
fn opens_a_sentence(words: &[Word], cue: &CueAt) -> bool {
    let subject = |word: &Word| {
        matches!(
            word.word.as_str(),
            "i" | "im" | "ive" | "it" | "its" | "he" | "hes" | "she" | "shes" | "my" | "theres"
        )
    };
    is_word(words, cue.from, "no") && cue.to == cue.from + 1 && words.get(cue.to).is_some_and(subject)
}

/// ", no," and "… no, it is": a person corrects himself; "no I can't": he says it once more.
pub fn stands_apart(words: &[Word], cue: &CueAt) -> bool {
    opens_a_sentence(words, cue)
        || is_answer(words, cue)
            && cue.from > 0
            && words.get(cue.from).is_some_and(|word| word.before != Break::None)
            && !cue.from.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| word.asked)
}

/// "No fainting nothing like that": a "no" stands before it in the same part, and is only made stronger.
pub fn strengthens_a_no(words: &[Word], cue: &CueAt) -> bool {
    let part = (0..cue.from).rev().take(4);
    let joined = |at: &usize| words.get(at + 1).is_some_and(|word| word.before == Break::None);
    is_word(words, cue.from, "nothing")
        && part.take_while(joined).any(|at| is_word(words, at, "no") || is_word(words, at, "without"))
}

pub fn is_word(words: &[Word], at: usize, expected: &str) -> bool {
    words.get(at).is_some_and(|word| word.word == expected)
}
