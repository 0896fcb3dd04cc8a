//! "I checked for swelling, heat and redness: nothing": what was looked for and not found.
//!
//! Only finds where the list starts; `status` denies what stands in it.

use crate::text::words::{Break, Word};

/// How far before its "nothing" a list may start.
const LONGEST: usize = 40;

/// The word behind "checked for", where the cue from `at` to `to` ends its sentence and closes a list
/// of things looked for, in its own sentence or the one before.
pub fn looked_for(words: &[Word], at: usize, to: usize) -> Option<usize> {
    if words.get(to).is_some_and(|word| word.before == Break::None) {
        return None;
    }
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    if !matches!(
        word(at),
        "nothing" | "none" | "no" | "nope" | "neither" | "zero" | "not" | "negative" | "nowt"
    ) {
        return None;
    }
    let mut ends = 0;
    for near in (1..at).rev().take(LONGEST) {
        if words.get(near + 1).is_some_and(|word| word.before == Break::Hard) {
            ends += 1;
        }
        if ends > 1 {
            return None;
        }
        if matches!(word(near), "for" | "about" | "over") && is_search(word(near - 1)) {
            return Some(near + 1);
        }
    }
    None
}

fn is_search(word: &str) -> bool {
    matches!(
        word,
        "checked"
            | "check"
            | "checking"
            | "looked"
            | "look"
            | "looking"
            | "felt"
            | "feeling"
            | "searched"
            | "searching"
            | "hunted"
            | "tested"
            | "examined"
            | "asked"
            | "list"
            | "watched"
            | "watching"
            | "scanned"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::{stemmer, words};

    #[test]
    fn a_list_of_things_looked_for_starts_behind_its_verb() {
        for (text, expected) in [
            ("checked for heat and redness: nothing", Some(2)),
            ("i looked for swelling or heat. none", Some(3)),
            ("i looked for it. it is hot. none", None),
            ("swelling and heat: nothing", None),
        ] {
            let words = words(text, &stemmer());
            assert_eq!(looked_for(&words, words.len() - 1, words.len()), expected, "{text}");
        }
    }
}
