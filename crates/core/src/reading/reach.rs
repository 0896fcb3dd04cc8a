//! How far a cue reaches: to contrast, to a new subject with its verb, over a list.

use super::layout::{is_contrast, is_joiner, is_verb, opens_with_subject_and_verb};
use super::status::CueAt;
use crate::text::words::{Break, Word, is_negation};

/// Up to `most` words from `from`, at most to the end of the sentence or clause.
pub fn reach(words: &[Word], from: usize, most: usize, over_commas: bool) -> usize {
    let stop = words.iter().enumerate().skip(from).take(most).find(|(at, word)| {
        word.before == Break::Hard
            || (is_contrast(&word.word) && *at > from)
            || (!over_commas && word.before == Break::Soft)
    });
    stop.map_or(words.len().min(from + most), |(at, _)| at)
}

/// "My dad had a clot, my calf is swollen": what is somebody else's ends where I come in.
pub fn until_me(words: &[Word], from: usize, to: usize) -> usize {
    let me = |word: &Word| matches!(word.word.as_str(), "my" | "mine" | "i" | "im" | "ive" | "me" | "myself");
    let opens =
        |at: &usize| words.get(*at).is_some_and(|word| word.before == Break::Soft || is_joiner(&word.word));
    let here = words.iter().enumerate().take(to).skip(from).find(|(_, word)| me(word));
    // "… and a sore on my toe": from the start of that part.
    here.map_or(to, |(at, _)| (from..=at).rev().find(opens).unwrap_or(at))
}

/// "Told to ring if it swells, my calf is swollen": what might come ends where now begins. In
/// "if it swells, I get hot or breathless" it goes on to the "or".
pub fn until_now(words: &[Word], from: usize, to: usize) -> usize {
    let subject = |word: &Word| {
        matches!(
            word.word.as_str(),
            "my" | "mine" | "i" | "im" | "ive" | "its" | "it" | "now" | "today" | "this" | "one"
        )
    };
    let stands = |at: usize| {
        words.iter().skip(at).take(5).take_while(|word| word.before != Break::Hard).any(|word| {
            matches!(
                word.word.as_str(),
                "is" | "has" | "have" | "im" | "ive" | "its" | "looks" | "feels" | "are"
            )
        })
    };
    let starts = |at: usize, word: &Word| {
        word.before == Break::Soft && subject(word)
            || word.word == "and" && words.get(at + 1).is_some_and(subject) && stands(at + 1)
    };
    let listed = |at: usize| {
        let rest = words.iter().skip(at + 1).take_while(|word| word.before != Break::Hard);
        rest.take(12).any(|word| matches!(word.word.as_str(), "or" | "etc"))
    };
    let here = words.iter().enumerate().take(to).skip(from).find(|(at, word)| starts(*at, word));
    here.filter(|(at, _)| !listed(*at)).map_or(to, |(at, _)| at)
}

/// "… my calf is sore": a subject of now with its verb, where no stop and no preposition stands before.
pub fn begins_anew(words: &[Word], at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    let joined = at.checked_sub(1).is_some_and(|before| {
        matches!(
            word(before),
            "in" | "of"
                | "on"
                | "with"
                | "to"
                | "when"
                | "if"
                | "that"
                | "from"
                | "after"
                | "because"
                | "and"
                | "at"
        )
    });
    matches!(word(at), "my" | "its" | "im" | "ive" | "now" | "both")
        && !joined
        && opens_with_subject_and_verb(words, at)
}

pub fn ends_its_sentence(words: &[Word], at: usize) -> bool {
    words.get(at).is_none_or(|word| word.before == Break::Hard)
}

/// Where the reach of a negation ends.
pub fn negation_end(words: &[Word], cue: &CueAt) -> usize {
    // "Not the kind of pain that builds when I walk": all of it is denied.
    let described = cue.to - cue.from > 2
        && words.get(cue.to - 1).is_some_and(|word| matches!(word.word.as_str(), "that" | "which" | "where"));
    let adjectives = words.get(cue.to - 1).is_some_and(|word| word.word != "no" && word.word != "without");
    let mut at = cue.to;
    let mut told = false;
    while let Some(word) = words.get(at) {
        told = told || at > cue.to && says_as_far_as_known(words, at);
        // "No knock that I know of, skin shiny and hard": the aside closes what is denied.
        if told && word.before == Break::Soft && !or_follows(words, at) {
            break;
        }
        if word.before == Break::Hard || !described && ends_reach(&word.word) || is_contrast(&word.word) {
            break;
        }
        if described {
            at += 1;
            continue;
        }
        let boundary = word.before == Break::Soft || is_joiner(&word.word);
        let done = words.get(cue.from).is_some_and(|word| asks_for_participles(&word.word))
            && is_participle(&word.word);
        if boundary && at > cue.to && !(done && or_follows(words, at)) && !list_goes_on(words, at, adjectives)
        {
            break;
        }
        let new_subject = at > cue.to
            && matches!(word.word.as_str(), "its" | "it" | "im" | "ive" | "i" | "my")
            && words.get(at + 1).is_some_and(|next| is_verb(&next.word))
            && !words.get(at - 1).is_some_and(|previous| joins_subject(&previous.word));
        if new_subject {
            break;
        }
        at += 1;
    }
    at
}

/// "… that I know of", "… I can remember", "… as far as I'm aware".
fn says_as_far_as_known(words: &[Word], at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    let knows = |word: &str| matches!(word, "know" | "remember" | "recall" | "aware" | "think" | "noticed");
    match word(at) {
        "i" | "he" | "she" => knows(word(at + 1)) || word(at + 1) == "can" && knows(word(at + 2)),
        "im" => knows(word(at + 1)),
        _ => false,
    }
}

/// "when it", "think it": the subject still belongs to the negated part.
fn joins_subject(word: &str) -> bool {
    const WORDS: &[&str] =
        &["think", "say", "sure", "when", "if", "that", "where", "know", "believe", "feel", "noticed"];
    WORDS.contains(&word)
}

fn ends_reach(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "just", "only", "still", "then", "because", "since", "which", "so", "when", "while", "after",
        "until", "during", "whenever", "with", "also", "plus", "if", "unless", "till", "despite", "simply",
        "purely", "merely",
    ];
    is_contrast(word) || WORDS.contains(&word)
}

/// Whether a list of absent things goes on behind a comma or a joiner.
fn list_goes_on(words: &[Word], at: usize, adjectives: bool) -> bool {
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
    (word.ends_with("ing") || word.ends_with("ed")) && !NAMES.contains(&word)
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

fn or_follows(words: &[Word], at: usize) -> bool {
    let rest = words.iter().skip(at).take(14).enumerate();
    rest.take_while(|(index, word)| *index == 0 || word.before != Break::Hard)
        .any(|(_, word)| matches!(word.word.as_str(), "or" | "nor" | "anything"))
}

/// "I haven't flown, been in hospital or had a plaster".
fn asks_for_participles(word: &str) -> bool {
    matches!(word, "havent" | "hasnt" | "hadnt" | "never" | "not")
}

fn is_participle(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "been", "had", "got", "gone", "flown", "taken", "felt", "heard", "seen", "lost", "fallen", "broken",
        "done", "lain", "turned", "become", "noticed", "coughed", "fainted", "passed", "woken", "come",
    ];
    WORDS.contains(&word)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::status::Cue;
    use crate::text::words::{stemmer, words};

    /// The words that the first "no", "not" or "without" of the text reaches.
    fn reached(text: &str) -> String {
        let words = words(text, &stemmer());
        let from = words.iter().position(|w| matches!(w.word.as_str(), "no" | "not" | "without")).unwrap();
        let cue = CueAt { cue: Cue::No, from, to: from + 1 };
        let end = negation_end(&words, &cue);
        words[from + 1..end].iter().map(|w| w.word.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_it_is_not_like_is_denied_as_a_whole() {
        let words = words("not the kind that builds when i walk and goes when i stop. it aches", &stemmer());
        let cue = CueAt { cue: Cue::No, from: 0, to: 4 };
        assert_eq!(negation_end(&words, &cue), 13);
    }

    #[test]
    fn somebody_else_ends_where_i_come_in() {
        let cases = [
            ("my dad had a clot, my calf is swollen", 4, 5),
            ("uncle died of a stroke and i am numb", 2, 5),
            ("dad had a stroke and a sore on my toe stays", 3, 4),
            ("mum had a bad clot in her leg", 2, 8),
        ];
        for (text, from, end) in cases {
            let words = words(text, &stemmer());
            assert_eq!(until_me(&words, from, words.len()), end, "{text}");
        }
    }

    #[test]
    fn what_might_come_ends_where_now_begins() {
        let cases = [
            ("ring if it swells, my calf is swollen", 2, 4),
            ("ring if it swells, i get hot or breathless", 2, 9),
            ("ring if it swells or goes red", 2, 7),
            ("look out for swelling and my calf is swollen", 3, 4),
        ];
        for (text, from, end) in cases {
            let words = words(text, &stemmer());
            assert_eq!(until_now(&words, from, words.len()), end, "{text}");
        }
    }

    #[test]
    fn a_negation_reaches_over_its_list_and_no_further() {
        let cases = [
            ("no swelling or redness, but it is warm", "swelling or redness"),
            ("no swelling, redness or heat anywhere", "swelling redness or heat anywhere"),
            ("no swelling, redness, bruising", "swelling redness bruising"),
            ("no swelling, sore to touch", "swelling"),
            ("no swelling and my calf is hot", "swelling"),
            ("not swollen, red or hot", "swollen red or hot"),
            ("not swollen just sore", "swollen"),
            ("not swollen it is sore", "swollen"),
            ("without any swelling when it hurts", "any swelling"),
            ("no fever. swollen calf", "fever"),
            ("no swelling and redness", "swelling and redness"),
            ("no injury, pain in my calf", "injury"),
            ("no fever, coughing up blood", "fever"),
            ("no medication, chest pain since this morning", "medication"),
            ("no fever, chest pain", "fever"),
            ("no fever, chest pain, breathlessness", "fever chest pain breathlessness"),
            ("no fever, dark urine, weakness", "fever dark urine weakness"),
            ("not sore, short of breath", "sore"),
            ("not sore, swollen left calf", "sore"),
            ("not swollen, red, hot", "swollen red hot"),
            ("no fever, calf swollen and red", "fever"),
            ("no sport, foot cold and blue", "sport"),
            ("no swelling yesterday, today short of breath", "swelling yesterday"),
            ("no warning, sudden calf swelling", "warning"),
            ("no knock that i know of, skin shiny and hard", "knock that i know of"),
            ("no swelling that i can see, redness or heat", "swelling that i can see redness or heat"),
            ("not flown, been in hospital or had a plaster", "flown been in hospital or had a plaster"),
            ("not flown, been in hospital for a week", "flown"),
        ];
        for (text, expected) in cases {
            assert_eq!(reached(text), expected, "{text}");
        }
    }
}
