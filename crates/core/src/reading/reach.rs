//! How far a cue reaches: to contrast, to a new subject with its verb, over a list.

use super::layout::{is_contrast, is_joiner, is_verb, opens_with_subject_and_verb};
use super::listed::{list_goes_on, or_follows};
use super::status::CueAt;
use crate::text::words::{Break, Word};

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

/// "… and the tingling never left": what is joined to the past is said to last.
pub fn goes_on_to_last(words: &[Word], at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    let rest = words.iter().skip(at + 1).take(8).take_while(|word| word.before == Break::None);
    let mut before = "";
    let lasts = rest.map(|word| word.word.as_str()).any(|word| {
        let never = matches!(before, "never" | "hasnt" | "havent" | "didnt")
            && matches!(word, "left" | "gone" | "went" | "go" | "cleared" | "stopped" | "eased");
        before = word;
        never || matches!(word, "remains" | "persists" | "lingers" | "stayed")
    });
    word(at) == "and" && matches!(word(at + 1), "the" | "my" | "it" | "this" | "that" | "its") && lasts
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
            ("no other problems, heard a pop", "other problems"),
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
