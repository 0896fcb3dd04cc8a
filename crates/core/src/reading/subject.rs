//! What a clause speaks of: a part of the body, or a thing that has nothing to do with it.

use super::finding::Finding;
use super::layout::Layout;
use crate::text::words::{Break, Word};

/// "The bathroom tiles are cold": words from the first of the clause to its verb.
const LONGEST_SUBJECT: usize = 4;

/// Whether the clause of `anchor` says its property of some other thing that it names first: "the
/// bathroom tiles are cold". What is found in the subject, and words that may mean the leg, are no
/// other thing.
pub fn is_another_thing(anchor: &Finding, findings: &[Finding], words: &[Word], layout: &Layout) -> bool {
    let clause = layout.clause(anchor.from);
    let start = (0..anchor.from)
        .rev()
        .take_while(|&at| layout.clause(at) == clause)
        .take_while(|&at| words.get(at + 1).is_some_and(|next| next.before == Break::None))
        .last();
    let Some(start) = start else { return false };
    // "Dad lost a leg. Mine are warm": both legs of the writer, not the leg named before.
    let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
    if word(start) == "mine" && matches!(word(start + 1), "are" | "both" | "look" | "feel") {
        return true;
    }
    let from = start + usize::from(words.get(start).is_some_and(|word| opens(&word.word)));
    let determined = words.get(from).is_some_and(|word| is_determiner(&word.word));
    let Some(verb) = (from + 2..=from + LONGEST_SUBJECT)
        .find(|&at| at < anchor.from && words.get(at).is_some_and(|word| is_verb(&word.word)))
    else {
        return false;
    };
    let meant = |at: usize| {
        words.get(at).is_none_or(|word| may_be_the_leg(&word.word))
            || findings.iter().any(|finding| finding.from <= at && at < finding.to)
    };
    determined && !(from + 1..verb).any(meant)
}

fn opens(word: &str) -> bool {
    matches!(word, "and" | "but" | "because" | "as" | "when" | "while" | "so" | "also")
}

fn is_determiner(word: &str) -> bool {
    matches!(word, "the" | "my" | "our" | "a" | "an" | "his" | "her" | "their" | "these" | "those" | "some")
}

fn is_verb(word: &str) -> bool {
    matches!(
        word,
        "is" | "are" | "was" | "were" | "gets" | "get" | "got" | "feels" | "looks" | "has" | "have"
    )
}

/// Words that stand for the leg, for what is wrong with it or for a piece of it.
fn may_be_the_leg(word: &str) -> bool {
    const WORDS: &str = "skin side sides area spot place one ones other thing things limb limbs muscle muscles \
        colour color feeling part parts bit bits patch rest same whole bottom top back front \
        inside outside nail nails vein veins surface flesh bone bones joint joints cord lump \
        wound cut scab scar stump cast plaster bandage dressing tissue lot pair two both left \
        right bad good affected injured hurt problem trouble bugger swine hole rash mark line \
        stripe streak ring rings bump blister blisters half end edge edges tip sock socks \
        extremity extremities body and of fella lad chap beast blighter bulge shape size \
        stitches incision graze";
    WORDS.split(' ').any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::finding::{ConceptId, Status};
    use crate::text::words::{stemmer, words};

    /// Whether the last word is said of another thing.
    fn elsewhere(text: &str) -> bool {
        let words = words(text, &stemmer());
        let layout = Layout::new(&words);
        let anchor = Finding {
            concept: ConceptId(0),
            from: words.len() - 1,
            to: words.len(),
            status: Status::Present,
            side: None,
            weight: 1.0,
            days_ago: None,
        };
        is_another_thing(&anchor, &[], &words, &layout)
    }

    #[test]
    fn a_property_of_another_thing_is_none_of_the_leg() {
        assert!(elsewhere("My thigh aches. The bathroom tiles are cold"));
        assert!(elsewhere("My thigh aches and the pavements are white"));
        assert!(!elsewhere("My thigh aches. It is cold"));
        assert!(!elsewhere("My thigh aches. The skin is cold"));
        assert!(!elsewhere("My thigh aches. The whole thing is cold"));
        assert!(!elsewhere("My thigh aches, cold"));
    }
}
