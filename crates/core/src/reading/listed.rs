//! Whether a list of denied things goes on behind a comma or an "and".
//!
//! Bare names go on; what says when, how much, or tells a deed of its own does not. Where the reach of
//! a negation ends is in `reach`, which asks here at each comma.

use super::layout::{is_joiner, is_verb, opens_with_subject_and_verb};
use crate::text::words::{Break, Word, is_negation};

/// Whether a list of absent things goes on behind a comma or a joiner.
pub fn list_goes_on(words: &[Word], at: usize, adjectives: bool) -> bool {
    if opens_with_subject_and_verb(words, at) {
        return false;
    }
    let joiner = words.get(at).filter(|word| is_joiner(&word.word)).map(|word| word.word.as_str());
    let start = if joiner.is_some() { at + 1 } else { at };
    let rest = words.get(start..).unwrap_or_default();
    let segment: Vec<&Word> = rest
        .iter()
        .enumerate()
        .take_while(|(index, word)| {
            *index == 0 || (word.before == Break::None && !is_joiner(&word.word) && *index < 9)
        })
        .map(|(_, word)| word)
        .collect();
    let Some(first) = segment.first() else {
        return false;
    };
    if first.before == Break::Hard {
        return false;
    }
    if matches!(joiner, Some("or" | "nor")) {
        return true;
    }
    if starts_new_thought(&first.word) || segment.iter().any(|word| is_verb(&word.word)) {
        return false;
    }
    if tells_of_itself(&segment, or_follows(words, start)) {
        return false;
    }
    if or_follows(words, start) {
        return true;
    }
    // "No swelling and redness" is one thing; what stands behind a comma must be as bare as a list is.
    if joiner.is_some() {
        return is_adjective(&first.word) == adjectives
            && segment.len() <= 6
            && !is_complaint_word(&first.word);
    }
    is_listed(&segment, adjectives, items(words, at) > 1)
}

/// How many more parts of the sentence stand between commas, from the one at `at` on, that are as short
/// as those of a list are.
fn items(words: &[Word], at: usize) -> usize {
    let rest = words.get(at..).unwrap_or_default();
    let sentence =
        rest.iter().enumerate().take_while(|(index, word)| *index == 0 || word.before != Break::Hard);
    let words: Vec<&Word> = sentence.map(|(_, word)| word).collect();
    let parts = words.chunk_by(|_, next| next.before != Break::Soft);
    parts.take_while(|part| part.len() <= 4 && !part.iter().any(|word| is_verb(&word.word))).count()
}

/// "No swelling, redness, heat": things by their bare names, behind a comma, are denied too. What says
/// when, how much, or what something is like, tells of itself: "no fever, calf swollen and red", "no
/// sport, chest pain since this morning". Two names alone, one of them a pain, are too few for a list.
fn is_listed(segment: &[&Word], adjectives: bool, longer: bool) -> bool {
    let any = |of: fn(&str) -> bool| segment.iter().any(|word| of(&word.word));
    if adjectives {
        return segment.iter().all(|word| is_adjective(&word.word));
    }
    // "No lump, bone not sore": denied by itself, whatever it is like.
    if any(is_negation) {
        return true;
    }
    let described = any(is_adjective);
    // "No fever, dark urine, weakness".
    let attribute =
        longer && segment.len() == 2 && segment.last().is_some_and(|word| !is_adjective(&word.word));
    segment.len() <= 5
        && !any(tells_when_or_how)
        && !(any(is_done) && segment.len() > 1)
        && (!described || attribute)
        && (longer || !any(is_complaint_word))
}

/// Words of a time or of a strength: who uses them tells of something that is there.
fn tells_when_or_how(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "today",
        "tonight",
        "yesterday",
        "now",
        "since",
        "overnight",
        "ago",
        "morning",
        "lately",
        "again",
        "suddenly",
        "sudden",
        "severe",
        "terrible",
        "awful",
        "massive",
        "huge",
        "constant",
        "constantly",
        "getting",
        "this",
        "just",
        "all",
        "after",
        "a",
        "an",
        "heard",
        "swells",
    ];
    WORDS.contains(&word)
}

/// "Coughing up blood", "swelled up": a deed, and not the name of a sign.
fn is_done(word: &str) -> bool {
    const NAMES: &[&str] = &[
        "swelling",
        "bruising",
        "tingling",
        "burning",
        "bleeding",
        "clicking",
        "twitching",
        "itching",
        "stinging",
        "throbbing",
        "cramping",
        "thickening",
        "peeling",
        "warning",
        "wasting",
        "red",
        "need",
        "bed",
        "blood",
    ];
    const IRREGULAR: &[&str] = &["heard", "felt", "fell", "went", "woke", "came", "tore", "shot", "gave"];
    (word.ends_with("ing") || word.ends_with("ed")) && !NAMES.contains(&word) || IRREGULAR.contains(&word)
}

/// "No lump, I fainted", "no fever, my Achilles snapped": a subject of its own with what it did.
fn tells_of_itself(segment: &[&Word], listed: bool) -> bool {
    let word = |at: usize| segment.get(at).map_or("", |word| word.word.as_str());
    match word(0) {
        "i" | "he" | "she" | "they" | "we" => segment.len() > 1,
        "yes" => true,
        "my" | "his" | "her" | "the" | "both" | "one" | "something" | "somebody" | "someone" | "there" => {
            !listed && (segment.len() >= 4 || segment.iter().skip(2).any(|word| word.word.ends_with("ed")))
        }
        _ => false,
    }
}

pub fn or_follows(words: &[Word], at: usize) -> bool {
    let rest = words.iter().skip(at).take(14).enumerate();
    rest.take_while(|(index, word)| *index == 0 || word.before != Break::Hard)
        .any(|(_, word)| matches!(word.word.as_str(), "or" | "nor" | "anything"))
}

fn starts_new_thought(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "worse",
        "better",
        "hurting",
        "sore",
        "tender",
        "painful",
        "aching",
        "stiff",
        "tight",
        "even",
        "maybe",
        "probably",
        "mostly",
        "mainly",
        "usually",
        "sometimes",
        "always",
        "for",
        "on",
        "in",
        "at",
        "from",
        "more",
        "feeling",
        "having",
        "been",
        "very",
        "really",
        "yes",
        "please",
        "what",
        "how",
        "why",
        "should",
        "a",
        "some",
        "slight",
        "slightly",
    ];
    is_verb(word) || WORDS.contains(&word)
}

fn is_complaint_word(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "pain",
        "pains",
        "ache",
        "aching",
        "soreness",
        "sore",
        "cramp",
        "cramps",
        "tightness",
        "stiffness",
        "discomfort",
    ];
    WORDS.contains(&word)
}

fn is_adjective(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "swollen",
        "red",
        "hot",
        "warm",
        "numb",
        "weak",
        "tender",
        "sore",
        "stiff",
        "tight",
        "cold",
        "pale",
        "blue",
        "white",
        "dark",
        "discoloured",
        "discolored",
        "bruised",
        "puffy",
        "hard",
        "feverish",
        "breathless",
        "dizzy",
        "pregnant",
        "diabetic",
        "itchy",
        "shiny",
        "inflamed",
        "bigger",
        "tingly",
        "clammy",
        "purple",
        "black",
        "lumpy",
        "visibly",
        "short",
        "unwell",
        "ill",
    ];
    WORDS.contains(&word)
}
