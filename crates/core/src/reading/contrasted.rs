//! What another has, told so as to set one's own against it: "our keeper snapped his heel cord. Mine
//! is only tight", "my sister has the sore vein, not me".
//!
//! Only in texts that say so. A text that is for another is told apart in `whose`.

use super::finding::Finding;
use super::reach::until_me;
use super::status::Kind;
use super::whose::is_relative;
use crate::text::words::{Break, Word, is_negation};

/// How far from the start of its sentence the other person is named: "It's my husband with …".
const OPENING: usize = 6;

/// Where a text tells what somebody else has, from word to word, before it sets the writer's own
/// against it.
pub fn told_in_contrast(
    words: &[Word],
    findings: &[Finding],
    kind: &impl Fn(&Finding) -> Kind,
) -> Vec<(usize, usize)> {
    let region = |at: usize| {
        findings.iter().any(|finding| finding.from <= at && at < finding.to && kind(finding) == Kind::Region)
    };
    let Some(turn) = (0..words.len()).find(|&at| sets_own_against(words, at, &region)) else {
        return Vec::new();
    };
    let mut told = Vec::new();
    let mut named = false;
    let mut start = 0;
    while start < turn {
        let end = (start + 1..turn)
            .find(|&at| words.get(at).is_some_and(|word| word.before == Break::Hard))
            .unwrap_or(turn);
        let person = (start..end.min(start + OPENING)).find(|&at| is_subject(words, at));
        let goes_on = named && words.get(start).is_some_and(|word| is_pronoun(&word.word));
        if let Some(from) = person.or(goes_on.then_some(start)) {
            named = true;
            told.push((from, until_me(words, from + 1, end)));
        }
        start = end;
    }
    told
}

/// "Mine are slim", "not me", "I have nothing like it", "I'm ok, just tight calves", "my own legs".
fn sets_own_against(words: &[Word], at: usize, region: &impl Fn(usize) -> bool) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    let from = |list: &[&str], at: usize| list.contains(&word(at));
    match word(at) {
        "mine" => from(&["is", "are", "both", "feels", "feel", "looks", "look", "just", "only"], at + 1),
        "not" | "thats" => word(at + 1) == "me" && ends(words, at + 2),
        "my" => word(at + 1) == "own" && (region(at + 2) || region(at + 3)),
        "i" | "ive" => {
            let none = (at + 1..at + 4).find(|&at| {
                matches!(word(at), "nothing" | "none" | "anything" | "no") || is_negation(word(at))
            });
            none.is_some_and(|none| {
                let nothing = |at: usize| matches!(word(at), "nothing" | "none" | "anything" | "no");
                let like = (none..none + 5).any(|at| {
                    nothing(at)
                        && word(at + 1) == "like"
                        && from(&["it", "that", "this", "his", "hers"], at + 2)
                });
                like || from(&["except", "but"], none + 1)
                    || word(none) == "no" && from(&["lump", "cord", "clot", "swelling", "cyst"], none + 1)
            })
        }
        "im" => from(&["ok", "okay", "fine", "alright", "good"], at + 1) && (at + 2..at + 8).any(region),
        _ => false,
    }
}

/// Somebody who is named and does not speak: "my wife says" is a witness.
fn is_subject(words: &[Word], at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    let reports = matches!(
        word(at + 1),
        "says"
            | "said"
            | "thinks"
            | "thought"
            | "noticed"
            | "reckons"
            | "told"
            | "looked"
            | "looks"
            | "put"
            | "saw"
            | "pressed"
            | "rubbed"
            | "asked"
            | "wants"
            | "measured"
            | "compared"
            | "found"
            | "felt"
            | "had to"
    );
    !reports && (is_relative(word(at)) || is_acquaintance(word(at)))
}

/// People one plays, works and lives with.
fn is_acquaintance(word: &str) -> bool {
    matches!(
        word,
        "guy"
            | "man"
            | "woman"
            | "lady"
            | "player"
            | "goalie"
            | "keeper"
            | "teammate"
            | "roommate"
            | "housemate"
            | "workmate"
            | "mate"
            | "cousin"
            | "boss"
            | "captain"
            | "striker"
            | "runner"
            | "bloke"
            | "somebody"
            | "someone"
            | "auntie"
            | "nana"
            | "pal"
    )
}

fn is_pronoun(word: &str) -> bool {
    matches!(word, "he" | "she" | "his" | "her" | "hers" | "hes" | "shes" | "they")
}

fn ends(words: &[Word], at: usize) -> bool {
    words.get(at).is_none_or(|word| word.before != Break::None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::{stemmer, words};

    /// The words that are told of somebody else.
    fn others(text: &str) -> String {
        let words = words(text, &stemmer());
        let told = told_in_contrast(&words, &[], &|_| Kind::Sign);
        let all = told.iter().flat_map(|(from, to)| words.iter().take(*to).skip(*from));
        all.map(|word| word.word.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_another_has_is_told_up_to_ones_own() {
        assert_eq!(others("My brother tore it. I have nothing like that"), "brother tore it");
        assert_eq!(others("My uncle fell. He is lame. Mine is just tight"), "uncle fell he is lame");
        assert_eq!(others("my sister has a sore vein, not me"), "sister has a sore vein");
    }

    #[test]
    fn nothing_is_told_of_another_where_nothing_is_set_against_it() {
        assert_eq!(others("My brother tore it and cannot walk"), "");
        assert_eq!(others("My wife says my calf is swollen. Mine is tight"), "");
        assert_eq!(others("I have no idea. My dad limps"), "");
    }
}
