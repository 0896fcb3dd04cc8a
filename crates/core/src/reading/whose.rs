//! Whether the person writes about himself or for somebody else.

use super::finding::Finding;
use super::status::Kind;
use crate::text::words::{Break, Word};

/// How far before a part of the body its owner may stand.
const NEAR: usize = 4;
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
    let own = owners(FAR).iter().any(me) || words.iter().any(turns);
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
/// behind it. Only where the writer's own is named too.
pub fn legs_of_others(
    words: &[Word],
    findings: &[Finding],
    kind: &impl Fn(&Finding) -> Kind,
) -> Vec<(usize, usize)> {
    let own = words.iter().any(|word| word.word == "mine");
    let regions = findings.iter().filter(|finding| own && kind(finding) == Kind::Region);
    let others = regions.filter(|finding| {
        let before = finding.from.checked_sub(1).and_then(|at| words.get(at));
        before.is_some_and(|word| is_relative(&word.word))
            && words.get(finding.from).is_some_and(|word| word.before == Break::None)
    });
    others.map(|finding| (finding.from - 1, finding.to)).collect()
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
    ];
    WORDS.contains(&word.strip_suffix('s').unwrap_or(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::{stemmer, words};

    #[test]
    fn a_child_without_a_word_of_oneself_is_the_patient() {
        let about = |text: &str| is_for_another(&words(text, &stemmer()), &[], &|_| Kind::Sign);
        assert!(about("my son, 5, limps and has a fever"));
        assert!(about("she limps"));
        assert!(!about("my son plays, i limp"));
        assert!(!about("limping since monday"));
    }
}
