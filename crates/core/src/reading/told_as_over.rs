//! "I had it years ago, swollen and all, then it healed. Now …": a whole sentence of long ago.
//!
//! Only finds the sentence; `status` moves what stands in it to the past. A sentence that says that
//! it is still so, or came back, is none.

use super::cue::CueAt;
use super::layout::Layout;
use crate::text::words::Word;

/// The words of the sentence of a cue of the past, where it tells of what was, and either says that
/// it is over or the next sentence turns to now.
pub fn told_as_over(words: &[Word], layout: &Layout, cue: &CueAt) -> Option<(usize, usize)> {
    let own = layout.sentence(cue.from);
    let from = (0..=cue.from).rev().take_while(|&at| layout.sentence(at) == own).last()?;
    let to = (cue.from..words.len()).take_while(|&at| layout.sentence(at) == own).last()? + 1;
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    let was = (from..from + 3).any(|at| matches!(word(at), "had" | "did" | "was"))
        || (from..to).any(|at| word(at) == "once");
    let over = (from..to).any(|at| is_over(word(at)));
    let never_again = |at: usize| {
        word(at) == "never" && word(at + 1) == "again"
            || at > from && word(at - 1) == "never" && word(at) == "again"
    };
    let lasts = (from..to).any(|at| lasts(word(at)) && !never_again(at));
    (was && !lasts && (over || turns_to_now(words, to))).then_some((from, to))
}

fn is_over(word: &str) -> bool {
    matches!(word, "healed" | "recovered" | "sorted" | "cured" | "mended" | "cleared" | "resolved" | "gone")
}

fn lasts(word: &str) -> bool {
    const WORDS: &[&str] =
        &["still", "since", "again", "now", "today", "ever", "never", "not", "keeps", "same", "returned"];
    WORDS.contains(&word)
}

fn turns_to_now(words: &[Word], at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    match word(at) {
        "now" | "nowadays" | "today" | "todays" => true,
        "this" => matches!(word(at + 1), "time" | "week" | "is"),
        "these" => word(at + 1) == "days",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::cue::Cue;
    use crate::text::words::{stemmer, words};

    #[test]
    fn a_sentence_of_long_ago_is_over_when_it_healed_or_the_next_turns_to_now() {
        for (text, expected) in [
            ("i had a swollen leg years ago, all sorted. it aches", true),
            ("i had a swollen leg years ago. now it aches", true),
            ("i had a swollen leg years ago. it aches", false),
            ("i had a swollen leg years ago and still do. now it aches", false),
            ("swollen leg began years ago. now it aches", false),
        ] {
            let words = words(text, &stemmer());
            let at = words.iter().position(|word| word.word == "years").unwrap();
            let cue = CueAt { cue: Cue::Past, from: at, to: at + 2 };
            assert_eq!(told_as_over(&words, &Layout::new(&words), &cue).is_some(), expected, "{text}");
        }
    }
}
