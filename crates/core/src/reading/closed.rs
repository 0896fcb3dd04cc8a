//! What is dated to years ago and said to be over: "a vein bled in 2009, never since".
//!
//! A date alone closes nothing: "since 2016 the leg is swollen". The end stands in the same sentence
//! or in one of the next two.

use super::finding::{Finding, Status};
use super::layout::Layout;
use crate::text::words::{Break, Word};

/// The sentences that tell of something over and done with, each up to where now begins.
pub fn over_and_done(words: &[Word]) -> Vec<(usize, usize)> {
    let mut sentences = Vec::new();
    let mut start = 0;
    while start < words.len() {
        let end =
            (start + 1..words.len()).find(|&at| words.get(at).is_some_and(|word| word.before == Break::Hard));
        let end = end.unwrap_or(words.len());
        sentences.push((start, end));
        start = end;
    }
    let dated = |(from, to): (usize, usize)| (from..to).find(|&at| is_old_date(words, at));
    let closes = |(from, to): (usize, usize)| (from..to).any(|at| is_end(words, at));
    let told = sentences.iter().enumerate().filter_map(|(nth, &own)| {
        let date = dated(own)?;
        let last = sentences.iter().skip(nth).take(3).find(|sentence| closes(**sentence))?;
        Some((own.0, until_today(words, date, last.1)))
    });
    told.collect()
}

/// "C-section was years back": no number, and longer ago than an event of that kind matters.
pub fn years_back(words: &[Word], layout: &Layout, event: &Finding) -> bool {
    let from = event.to;
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    let long_ago = (from..from + 6).any(|at| {
        layout.clause(at) == layout.clause(from)
            && matches!(word(at), "years" | "decades" | "ages")
            && matches!(word(at + 1), "ago" | "back")
    });
    long_ago && event.status == Status::Present
}

/// "In 2016", "2014 I think", "eight years ago", "three seasons back", "as a student".
fn is_old_date(words: &[Word], at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    let before = at.checked_sub(1).map_or("", word);
    let year =
        words.get(at).and_then(|word| word.number).is_some_and(|year| (1950.0..2024.0).contains(&year));
    match word(at) {
        _ if year => !matches!(before, "since" | "from" | "after"),
        "years" | "yrs" | "seasons" | "decades" => {
            matches!(word(at + 1), "ago" | "back" | "earlier") && before != "since"
        }
        "as" => {
            word(at + 1) == "a"
                && matches!(word(at + 2), "student" | "child" | "kid" | "teenager" | "lad" | "girl")
        }
        _ => false,
    }
}

/// "Never since", "fine since", "it never returned", "healed long since".
fn is_end(words: &[Word], at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    let stops = |at: usize| {
        words.get(at).is_none_or(|next| {
            next.before != Break::None || matches!(next.word.as_str(), "and" | "now" | "then")
        })
    };
    match word(at) {
        "since" => {
            stops(at + 1)
                && at.checked_sub(1).map(word).is_some_and(|before| {
                    matches!(
                        before,
                        "never"
                            | "nothing"
                            | "none"
                            | "fine"
                            | "ok"
                            | "okay"
                            | "well"
                            | "good"
                            | "perfect"
                            | "grand"
                            | "clear"
                            | "long"
                            | "healed"
                            | "alright"
                    )
                })
                && !(at.saturating_sub(4)..at)
                    .any(|at| matches!(word(at), "not" | "havent" | "hasnt" | "right"))
        }
        "never" | "not" | "hasnt" | "didnt" => {
            matches!(word(at + 1), "returned" | "return")
                || matches!(word(at + 1), "came" | "come" | "comes") && word(at + 2) == "back"
        }
        "long" => word(at + 1) == "healed",
        "went" | "gone" => word(at + 1) == "away" && matches!(word(at + 2), "by" | "for" | "completely"),
        _ => false,
    }
}

/// "A clot in 2016, fine since, now swollen": up to the word of today.
fn until_today(words: &[Word], from: usize, to: usize) -> usize {
    let today = |at: &usize| {
        words.get(*at).is_some_and(|word| {
            matches!(
                word.word.as_str(),
                "now" | "today" | "again" | "yesterday" | "tonight" | "lately" | "recently" | "but" | "this"
            )
        })
    };
    (from + 1..to).find(today).unwrap_or(to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::{stemmer, words};

    /// How many words of `text` are over and done with.
    fn over(text: &str) -> usize {
        let words = words(text, &stemmer());
        over_and_done(&words).iter().map(|(from, to)| to - from).sum()
    }

    #[test]
    fn what_has_an_old_date_and_an_end_is_over() {
        assert_eq!(over("one vein bled in 2009, never since. they ache"), 7);
        assert_eq!(over("cold foot eight years ago. it never returned"), 8);
        assert_eq!(over("white and cold in 2016, fine since, now cold again"), 7);
    }

    #[test]
    fn a_date_without_an_end_or_an_end_without_a_date_closes_nothing() {
        assert_eq!(over("swollen since 2009"), 0);
        assert_eq!(over("a clot eight years ago. the leg is swollen"), 0);
        assert_eq!(over("it bled on monday, nothing since"), 0);
        assert_eq!(over("torn eight years ago, it has not been right since"), 0);
    }
}
