//! What holds for any text.

use super::{find, lookup, urgency};
use proptest::prelude::*;
use surae_core::lookup::find::Request;
use surae_core::lookup::triage::Reply;
use surae_knowledge::Urgency;

/// Ordinary complaints without any warning.
const COMPLAINTS: &[&str] = &[
    "My calf is sore after a run",
    "The sole of my foot aches in the morning",
    "I get a cramp in the calf at night",
    "Tight calves from standing all day",
    "Sore shin muscle when walking downhill",
    "The inside of my ankle aches on rough ground",
];

/// Signs that are at least `same_day` whatever else is said.
const SIGNS: &[(&str, Urgency)] = &[
    ("I am short of breath", Urgency::Emergency),
    ("I have chest pain", Urgency::Emergency),
    ("I coughed up blood", Urgency::Emergency),
    ("I am numb between the legs", Urgency::Emergency),
    ("I cannot pass urine", Urgency::Emergency),
    ("My face is drooping and my speech is slurred", Urgency::Emergency),
    ("My left calf is swollen", Urgency::SameDay),
    ("I heard a snap at the back of my ankle", Urgency::SameDay),
    ("I cannot lift my foot", Urgency::SameDay),
    ("A sore on my toe does not heal", Urgency::SameDay),
];

/// The same signs denied.
const DENIED: &[&str] = &[
    "I am not short of breath",
    "No chest pain",
    "I did not cough up blood",
    "No numbness between the legs",
    "My calf is not swollen",
    "No swelling, redness or warmth",
    "There was no snap or pop",
    "No fever",
    "I have no diabetes",
    "My urine is normal",
];

/// Ways of speaking and other people, beside which a sign stays a sign.
const TALK: &[&str] = &[
    "I was dead on my feet",
    "I nearly died laughing",
    "The bill nearly gave me a heart attack",
    "I have cold feet about the wedding",
    "My dad had a clot",
    "My neighbour has diabetes",
    "The dog is lame",
    "I popped to the shops",
];

#[test]
fn talk_neither_raises_nor_hides_a_sign() {
    for talk in TALK {
        for complaint in COMPLAINTS {
            let text = format!("{talk}. {complaint}.");
            assert_eq!(urgency(&text), urgency(complaint), "{text}");
        }
        for (sign, level) in SIGNS {
            for text in [
                format!("{talk}. {sign}."),
                format!("{talk} and {}", sign.replacen('M', "m", 1)),
                format!("{talk}, {}", sign.replacen('M', "m", 1)),
            ] {
                assert!(urgency(&text) >= *level, "{:?} for: {text}", urgency(&text));
            }
        }
    }
}

#[test]
fn adding_a_red_flag_raises_to_its_level() {
    for complaint in COMPLAINTS {
        for (sign, level) in SIGNS {
            let before = urgency(complaint);
            for text in [format!("{complaint}. {sign}."), format!("{sign}. {complaint}.")] {
                let after = urgency(&text);
                assert!(after >= *level && after >= before, "{after:?} for: {text}");
            }
        }
    }
}

#[test]
fn denying_a_red_flag_never_raises() {
    for complaint in COMPLAINTS {
        for denied in DENIED {
            let text = format!("{complaint}. {denied}.");
            assert_eq!(urgency(&text), urgency(complaint), "{text}");
        }
    }
}

#[test]
fn the_order_of_independent_sentences_does_not_matter() {
    for complaint in COMPLAINTS {
        for (sign, _) in SIGNS {
            for denied in DENIED {
                let one = urgency(&format!("{complaint}. {sign}. {denied}."));
                let other = urgency(&format!("{denied}. {sign}. {complaint}."));
                assert_eq!(one, other, "{complaint} / {sign} / {denied}");
            }
        }
    }
}

#[test]
fn text_about_nothing_known_is_not_recognised() {
    for text in ["", "x", "hello there", "What is the capital of France?", "🦄🦄🦄", "quarterly report"]
    {
        let found = find(text);
        assert!(!found.recognised && found.muscles.is_empty(), "{text:?}");
        assert_eq!(found.triage.urgency, Urgency::SelfCare, "{text:?}");
    }
}

#[test]
fn a_yes_raises_at_least_to_what_its_question_announces() {
    for text in COMPLAINTS.iter().chain(&["ache in one calf"]) {
        for open in find(text).triage.open {
            let gate_state = matches!(open.question.as_str(), "G9" | "G10" | "G11");
            let request =
                Request { text, answers: [(open.question.clone(), Reply::Yes)].into(), ..Request::default() };
            let after = lookup().find(&request).triage.urgency;
            assert!(
                gate_state || after >= open.could_be,
                "{text}: {} gives {after:?}, announced {:?}",
                open.question,
                open.could_be
            );
        }
    }
}

#[test]
fn a_no_never_lowers_what_the_text_says() {
    for (sign, level) in SIGNS {
        let gates = (1..=12).map(|gate| (format!("G{gate}"), Reply::No)).collect();
        let found = lookup().find(&Request { text: sign, answers: gates, ..Request::default() });
        assert!(found.triage.urgency >= *level, "{sign}");
    }
}

#[test]
fn a_hundred_kilobytes_are_read() {
    let text = "my calf hurts and swollen not red since friday 7/10 ".repeat(2_000);
    assert!(find(&text).recognised);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_text_panics(text in any::<String>()) {
        find(&text);
    }

    #[test]
    fn no_mix_of_words_panics(words in prop::collection::vec("(calf|no|not|swollen|3|/|10|,|\\.|\\?|since|weeks|and|but|left|heel|cant|~|#|@leg|’|é|\u{200f})", 0..60)) {
        find(&words.join(" "));
    }
}
