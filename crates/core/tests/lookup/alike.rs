//! The second reader in the lookup: raises, asks, and yields to answers, never to silence.

use super::{knowledge, lookup, urgency};
use surae_core::likeness::{Example, learn};
use surae_core::lookup::find::{Found, Lookup, Request};
use surae_core::lookup::triage::{Cause, Reply};
use surae_knowledge::{Likeness, LikenessClass, LikenessTerm, Urgency};

/// A lookup that has learnt one thing: who writes of gizmos should be seen as `T01` says.
fn suspicious() -> Lookup {
    let class = |rule: &str, urgency| LikenessClass { rule: rule.into(), urgency, bias: 0 };
    let term = |clue: &str, weights| LikenessTerm { clue: clue.into(), rarity: 100, weights };
    let calm = ["my", "calf", "and", "sore", "the"].map(|clue| term(clue, vec![(0, 1)]));
    let likeness = Likeness {
        learnt_from: String::new(),
        classes: vec![class("T38", Urgency::SelfCare), class("T01", Urgency::Emergency)],
        terms: calm.into_iter().chain([term("gizmo", vec![(1, 120)])]).collect(),
    };
    Lookup::new(&surae_knowledge::Knowledge { likeness, ..knowledge() })
}

fn find(text: &str, answers: &[(&str, Reply)]) -> Found {
    let answers = answers.iter().map(|(id, reply)| ((*id).to_owned(), *reply)).collect();
    suspicious().find(&Request { text, answers, ..Request::default() })
}

const TEXT: &str = "My calf is sore and the gizmo too";

#[test]
fn a_text_like_those_of_a_rule_is_raised_to_it_and_its_questions_come_first() {
    let found = find(TEXT, &[]);
    assert_eq!(found.triage.urgency, Urgency::Emergency);
    let [fired] = found.triage.fired.as_slice() else { panic!("{:?}", found.triage.fired) };
    assert_eq!(fired.rule, "T01");
    assert!(matches!(&fired.cause, Cause::Alike(words) if words.as_slice() == [(0, 8)]), "{:?}", fired.cause);
    let first = found.triage.open.first().unwrap();
    assert!(first.pointed && first.could_be == Urgency::Emergency, "{first:?}");
    assert!(found.muscles.is_empty());
}

#[test]
fn a_likeness_falls_when_what_it_suspects_was_asked_and_denied() {
    let gates: Vec<String> = knowledge().rules.into_iter().find(|rule| rule.id == "T01").unwrap().gate;
    let denied: Vec<(&str, Reply)> = gates.iter().map(|gate| (gate.as_str(), Reply::No)).collect();
    assert!(!denied.is_empty());
    assert_eq!(find(TEXT, &denied).triage.urgency, Urgency::SelfCare);
    for reply in [Reply::Yes, Reply::Unsure] {
        let told: Vec<(&str, Reply)> = gates.iter().map(|gate| (gate.as_str(), reply)).collect();
        assert_eq!(find(TEXT, &told).triage.urgency, Urgency::Emergency, "{reply:?}");
    }
}

#[test]
fn it_never_lowers_what_the_rules_found_and_is_silent_where_little_is_said() {
    let sign = "I am numb between the legs and my calf is sore";
    assert_eq!(find(sign, &[]).triage.urgency, Urgency::Emergency);
    assert_eq!(find("gizmo on calf", &[]).triage.urgency, Urgency::SelfCare);
    assert_eq!(find("the gizmo and the other gizmo my dear", &[]).triage.urgency, Urgency::SelfCare);
}

#[test]
fn the_sentence_that_only_denies_is_read_with_and_without() {
    let denied = "My calf is sore and that is all. I have no gizmo and no chest pain";
    assert_eq!(find(denied, &[]).triage.urgency, Urgency::SelfCare);
}

#[test]
fn a_long_story_is_read_in_stretches() {
    let padding = "The calf and the calf and my calf is sore. ".repeat(60);
    assert_eq!(find(&format!("{padding}{TEXT}. {padding}"), &[]).triage.urgency, Urgency::Emergency);
}

#[test]
fn the_same_texts_teach_the_same() {
    let read = |text: &str| lookup().reader().read(text, &[]);
    let names = lookup().reader().names();
    let example = |text: &str, rule: &str, urgency| Example::new(&read(text), names, rule, urgency);
    let examples: Vec<Example> = ["red gizmo on the calf", "a gizmo on my heel", "gizmo again today"]
        .iter()
        .map(|text| example(text, "T01", Urgency::Emergency))
        .chain(
            ["sore calf after a run", "a sore heel today", "my calf is sore again"]
                .iter()
                .map(|text| example(text, "T38", Urgency::SelfCare)),
        )
        .collect();
    let learnt = learn(&examples, "six");
    assert_eq!(learnt, learn(&examples, "six"));
    let reader = surae_core::likeness::Likeness::new(&learnt);
    let like = |text: &str| reader.read(&read(text), names, &[]);
    assert_eq!(like("today a gizmo on the calf and a gizmo on my heel").unwrap().rule, "T01");
    assert_eq!(like("since today my heel is sore"), None);
}

#[test]
fn plain_words_of_places_and_pain_raise_nothing() {
    for text in [
        "The calf of my left leg has been sore since Sunday",
        "I get a dull ache in the sole when I stand for long",
        "Both heels are stiff in the morning and loosen up",
    ] {
        assert_eq!(urgency(text), Urgency::SelfCare, "{text}");
    }
}
