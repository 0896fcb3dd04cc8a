//! "My neighbour cannot get up from his chair. I only have a tight calf": what is told of others.
//!
//! Only where the writer then comes to his own leg. Where the text is written for somebody else
//! is a question of `whose`.

use super::finding::Finding;
use super::reach::{reach, until_me};
use super::status::Kind;
use super::whose::is_relative;
use crate::text::words::{Break, Word};

/// How many words may tell of somebody else.
const LONGEST: usize = 30;

/// The words of each sentence that begins with somebody else and says what he or she has, where the
/// writer's own leg comes after it.
pub fn told_of_others(
    words: &[Word],
    findings: &[Finding],
    kind: &impl Fn(&Finding) -> Kind,
) -> Vec<(usize, usize)> {
    let regions: Vec<usize> =
        findings.iter().filter(|finding| kind(finding) == Kind::Region).map(|finding| finding.from).collect();
    let starts = (0..words.len()).filter(|&at| opens_a_sentence(words, at));
    let told = starts.filter_map(|start| said_of(words, findings, kind, start).map(|to| (start, to)));
    let ends = told.map(|(from, to)| (from, until_me(words, to, reach(words, to, LONGEST, true))));
    ends.filter(|&(_, to)| {
        let next = (to..words.len()).find(|&at| opens_a_sentence(words, at)).unwrap_or(words.len());
        (next..words.len()).any(|at| comes_to_oneself(words, &regions, at))
    })
    .collect()
}

fn word(words: &[Word], at: usize) -> &str {
    words.get(at).map_or("", |word| word.word.as_str())
}

fn opens_a_sentence(words: &[Word], at: usize) -> bool {
    at == 0 || words.get(at).is_some_and(|word| word.before == Break::Hard)
}

/// The word behind "my training partner got", "neighbour says her", "my father's".
fn said_of(
    words: &[Word],
    findings: &[Finding],
    kind: &impl Fn(&Finding) -> Kind,
    start: usize,
) -> Option<usize> {
    let from = start + usize::from(matches!(word(words, start), "my" | "our" | "a" | "the"));
    let person = (from..from + 2).find(|&at| is_somebody(word(words, at)))?;
    let named = from > start || person == from;
    let verb = word(words, person + 1);
    let next = word(words, person + 2);
    // "My father's tendon": what is named behind the person is his.
    let owns = from > start
        && findings
            .iter()
            .any(|finding| finding.from == person + 1 && matches!(kind(finding), Kind::Region | Kind::Sign));
    let says = verb == "says" && matches!(next, "her" | "his" | "he" | "she");
    let has = is_verb(verb) && !is_of_the_writer(next);
    (named && (owns || says || has)).then_some(person + 1)
}

fn is_somebody(word: &str) -> bool {
    let one = word.strip_suffix('s').unwrap_or(word);
    is_relative(word) || matches!(one, "mate" | "pal" | "boss" | "cousin" | "coworker" | "teammate" | "buddy")
}

fn is_verb(word: &str) -> bool {
    matches!(
        word,
        "has"
            | "had"
            | "got"
            | "gets"
            | "cant"
            | "cannot"
            | "couldnt"
            | "takes"
            | "took"
            | "suffers"
            | "developed"
    )
}

/// "My wife has noticed that", "my husband had to", "has a look": it is about the writer after all.
fn is_of_the_writer(word: &str) -> bool {
    matches!(word, "to" | "me" | "my" | "it" | "been") || word.ends_with("ed") || word.ends_with("en")
}

/// "I lay my fingers on it": the hand that feels is no leg.
fn is_of_the_hand(word: &str) -> bool {
    matches!(word, "hand" | "hands" | "finger" | "fingers" | "thumb" | "thumbs" | "palm")
}

/// "Mine", "Me, …", "my own heel", "I take nothing".
fn comes_to_oneself(words: &[Word], regions: &[usize], at: usize) -> bool {
    let near = || regions.iter().any(|&region| (at + 1..at + 4).contains(&region));
    let another =
        || (at + 1..at + 4).any(|at| is_somebody(word(words, at)) || is_of_the_hand(word(words, at)));
    match word(words, at) {
        "mine" => true,
        "me" => opens_a_sentence(words, at),
        "my" => near() && !another(),
        "i" => {
            let takes = |at: usize| matches!(word(words, at), "take" | "took" | "taken");
            matches!(word(words, at + 1), "dont" | "never") && takes(at + 2)
                || takes(at + 1) && matches!(word(words, at + 2), "nothing" | "no" | "none")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::{stemmer, words};

    #[test]
    fn what_others_have_is_told_of_them_where_the_writer_comes_to_himself() {
        for (text, expected) in [
            ("my brother has a red toe. mine is fine", Some((0, 6))),
            ("my training partner got a fracture. me, i am sore", Some((0, 6))),
            ("neighbour says her tablet did it. i take nothing", Some((0, 6))),
            ("my wife has noticed a swelling. mine is fine", None),
            ("my brother has a red toe. he limps", None),
            ("my calf has a lump. mine is fine", None),
        ] {
            let words = words(text, &stemmer());
            let told = told_of_others(&words, &[], &|_| Kind::Sign);
            assert_eq!(told.first().copied(), expected, "{text}");
        }
    }
}
