//! Whether the person writes about himself or for somebody else.

use super::finding::Finding;
use super::status::Kind;
use crate::text::words::{Break, Word};

/// How far before a part of the body its owner may stand.
const NEAR: usize = 4;
/// Verbs of a tale that is over.
const PAST: &[&str] = &[
    "was", "were", "went", "swelled", "had", "got", "turned", "became", "started", "began", "ended", "blew",
    "hurt", "ached",
];
/// Words of these days: what they tell goes on.
const LATELY: &[&str] = &[
    "now",
    "today",
    "yesterday",
    "since",
    "morning",
    "tonight",
    "night",
    "week",
    "still",
    "is",
    "has",
    "hurts",
    "aches",
    "cant",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
/// How far before it "I" may stand: "I feel a dull ache in the calf".
const FAR: usize = 8;

/// Whether the text is written for somebody else: "my dad's calf", "she limps, her foot …".
/// Then what he or she has is what counts.
pub fn is_for_another(words: &[Word], findings: &[Finding], kind: &impl Fn(&Finding) -> Kind) -> bool {
    let owners = |most: usize| -> Vec<&str> {
        let regions = findings.iter().filter(|finding| kind(finding) == Kind::Region);
        regions.filter_map(|finding| owner(words, finding, most)).collect()
    };
    let me = |owner: &&str| matches!(*owner, "my" | "i");
    let another = owners(NEAR).iter().any(|owner| !me(owner));
    // "Me, I only walked": the writer turns to himself.
    let turns = |word: &Word| word.word == "mine" || word.word == "me" && word.before == Break::Hard;
    let own = owners(FAR).iter().any(me) || turns_to_oneself(words).is_some() || words.iter().any(turns);
    let me = (0..words.len()).any(|at| is_oneself(words, at));
    let they = words
        .iter()
        .any(|word| matches!(word.word.as_str(), "he" | "she" | "his" | "her" | "hes" | "shes" | "him"));
    let child = words.iter().any(|word| is_child(&word.word));
    // "My wife is pregnant, one calf swells": nobody else is named.
    let opens = words.first().is_some_and(|word| word.word == "my")
        && words.get(1).is_some_and(|word| is_relative(&word.word));
    another && !own || (they || child || opens) && !own && !me
}

/// "I", "me"; not who only looks on: "I saw big bruises on his back".
fn is_oneself(words: &[Word], at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    let looks_on = matches!(word(at + 1), "saw" | "noticed" | "found" | "spotted" | "think" | "see");
    matches!(word(at), "im" | "ive" | "me") || word(at) == "i" && !looks_on
}

/// Whether a cue of another person, in a text that is for somebody else, speaks of a third: "our
/// neighbour had a stroke, my husband's calves are sore".
pub fn is_of_a_third(
    words: &[Word],
    findings: &[Finding],
    kind: &impl Fn(&Finding) -> Kind,
    from: usize,
    to: usize,
) -> bool {
    let named = |from: usize, to: usize| {
        words.iter().take(to).skip(from).map(|word| word.word.as_str()).find(|word| is_relative(word))
    };
    let Some(person) = named(from, to) else { return false };
    let regions = || findings.iter().filter(|finding| kind(finding) == Kind::Region);
    let owners: Vec<&str> = regions()
        .filter_map(|finding| owner(words, finding, NEAR))
        .filter(|word| is_relative(word))
        .collect();
    if !owners.is_empty() {
        return !owners.contains(&person);
    }
    // "He's got sore calves": he is the one named last before.
    let first = regions().map(|finding| finding.from).find(|at| *at >= to);
    let last = first.and_then(|first| {
        let before = (0..first).rev().filter(|&at| !is_a_giver(words, at));
        before.filter_map(|at| words.get(at)).map(|word| word.word.as_str()).find(|word| is_relative(word))
    });
    last.is_some_and(|last| last != person)
}

/// "My uncle's leg went cold. Mine are fine": where a leg of somebody else is named, and the word
/// behind it. Only where the writer's own is told too: "mine", "I only get …", or "my heel hurts"
/// behind a tale that is over.
pub fn legs_of_others(
    words: &[Word],
    findings: &[Finding],
    kind: &impl Fn(&Finding) -> Kind,
) -> Vec<(usize, usize)> {
    let turn = turns_to_oneself(words);
    let regions = || findings.iter().filter(|finding| kind(finding) == Kind::Region);
    let own =
        regions().filter(|finding| owner(words, finding, 1) == Some("my")).map(|finding| finding.from).max();
    let others = regions().filter(|finding| {
        let before = finding.from.checked_sub(1).and_then(|at| words.get(at));
        before.is_some_and(|word| is_relative(&word.word))
            && words.get(finding.from).is_some_and(|word| word.before == Break::None)
            && (turn.is_some() || own.is_some_and(|own| own > finding.to) && is_over(words, finding.to))
    });
    others.map(|finding| (finding.from - 1, finding.to)).collect()
}

/// Where the writer turns from another's tale to himself: "mine", "my own", "I only get …".
fn turns_to_oneself(words: &[Word]) -> Option<usize> {
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    let only = |at: usize| matches!(word(at), "only" | "just" | "simply" | "merely");
    let has = |at: usize| {
        matches!(
            word(at),
            "get" | "have" | "got" | "feel" | "had" | "cramp" | "ache" | "suffer" | "need" | "ever"
        )
    };
    let none = |at: usize| matches!(word(at), "none" | "nothing");
    let body = |at: usize| {
        matches!(
            word(at),
            "leg" | "calf" | "foot" | "heel" | "knee" | "toe" | "ankle" | "arch" | "chest" | "achilles"
        ) || matches!(word(at), "legs" | "calves" | "feet" | "heels" | "knees" | "toes" | "ankles" | "arches")
    };
    let apart = |at: usize| words.get(at).is_some_and(|word| word.before != Break::None);
    (0..words.len()).find(|&at| match word(at) {
        "mine" => true,
        // "Me, my toe is fine."
        "me" => apart(at) && apart(at + 1),
        "my" => word(at + 1) == "own" && body(at + 2),
        "i" => {
            only(at + 1) && has(at + 2)
                || word(at + 1) == "have" && (only(at + 2) || none(at + 2))
                || matches!(word(at + 1), "take" | "havent") && (none(at + 2) || word(at + 2) == "got")
        }
        "ive" => {
            only(at + 1) && has(at + 2)
                || has(at + 1) && (only(at + 2) || none(at + 2))
                || word(at + 1) == "never" && matches!(word(at + 2), "taken" | "had")
        }
        _ => false,
    })
}

/// Whether the tale that begins at `from` is told as over, "went blue", with no word of these days.
fn is_over(words: &[Word], from: usize) -> bool {
    let tale = || {
        let first = words.iter().skip(from).take(1);
        first.chain(words.iter().skip(from + 1).take_while(|word| word.before != Break::Hard))
    };
    let told = |list: &[&str], word: &Word| list.contains(&word.word.as_str());
    tale().take(3).any(|word| told(PAST, word)) && !tale().any(|word| told(LATELY, word))
}

/// Whether the part of the body is the writer's own, "my left calf", and nobody else's is named.
pub fn is_of_own_leg(words: &[Word], findings: &[Finding], kind: impl Fn(&Finding) -> Kind) -> bool {
    let regions = || findings.iter().filter(|finding| kind(finding) == Kind::Region);
    let someone = words.iter().any(|word| matches!(word.word.as_str(), "he" | "she" | "hes" | "shes"));
    let mut owners = regions().map(|finding| owner(words, finding, NEAR));
    !someone
        && owners.all(|owner| owner.is_none_or(|owner| matches!(owner, "my" | "i")))
        && regions().any(|finding| owner(words, finding, 2) == Some("my"))
}

/// Who stands last before a part of the body, up to `most` words from it.
fn owner<'w>(words: &'w [Word], finding: &Finding, most: usize) -> Option<&'w str> {
    let open = |at: &usize| *at == 0 || words.get(*at).is_some_and(|word| word.before == Break::Hard);
    let start = (0..finding.from).rev().take(most).find(open).unwrap_or(finding.from.saturating_sub(most));
    let before = (start..finding.to).rev().filter(|&at| !is_a_giver(words, at));
    before.filter_map(|at| words.get(at)).map(|word| word.word.as_str()).find(|word| {
        matches!(*word, "my" | "his" | "her" | "their" | "i" | "he" | "she") || is_relative(word)
    })
}

/// "Tablets from her sister for the cramps": who gave a thing does not own the leg.
fn is_a_giver(words: &[Word], at: usize) -> bool {
    let word = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or("", |word| word.word.as_str());
    is_relative(word(Some(at)))
        && matches!(word(at.checked_sub(1)), "her" | "his" | "my" | "a" | "the" | "our" | "their")
        && word(at.checked_sub(2)) == "from"
}

pub fn is_child(word: &str) -> bool {
    matches!(word, "son" | "daughter" | "boy" | "girl" | "toddler" | "baby" | "lad" | "kid" | "child")
}

/// Words for relatives and friends.
pub fn is_relative(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "mum",
        "mom",
        "mam",
        "mother",
        "dad",
        "father",
        "husband",
        "wife",
        "partner",
        "son",
        "daughter",
        "nan",
        "gran",
        "granny",
        "grandad",
        "grandma",
        "grandmother",
        "grandfather",
        "sister",
        "brother",
        "aunt",
        "uncle",
        "friend",
        "neighbour",
        "boy",
        "girl",
        "grandson",
        "granddaughter",
        "nephew",
        "niece",
        "boyfriend",
        "girlfriend",
        "flatmate",
        "colleague",
        "mate",
        "workmate",
        "teammate",
        "cousin",
    ];
    WORDS.contains(&word.strip_suffix('s').unwrap_or(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::{stemmer, words};

    #[test]
    fn who_says_what_he_himself_has_turns_from_the_tale_of_another() {
        let turns = |text: &str| turns_to_oneself(&words(text, &stemmer())).is_some();
        for text in [
            "mine are fine",
            "i only get cramp",
            "ive just got sore heels",
            "i have only stiff calves",
            "i have none",
        ] {
            assert!(turns(text), "{text}");
        }
        for text in ["i just want to know", "i only saw it today", "my husband is ill", "i have seen it"] {
            assert!(!turns(text), "{text}");
        }
    }

    #[test]
    fn a_tale_is_over_when_nothing_of_it_is_of_these_days() {
        let over = |text: &str| is_over(&words(text, &stemmer()), 2);
        assert!(over("grans leg swelled up and it was a clot. today i ache"));
        assert!(!over("mums leg swelled up yesterday"));
        assert!(!over("mums leg is swollen"));
    }

    #[test]
    fn a_child_without_a_word_of_oneself_is_the_patient() {
        let about = |text: &str| is_for_another(&words(text, &stemmer()), &[], &|_| Kind::Sign);
        assert!(about("my son, 5, limps and has a fever"));
        assert!(about("she limps"));
        assert!(!about("my son plays, i limp"));
        assert!(!about("limping since monday"));
    }
}
