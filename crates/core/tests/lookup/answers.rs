//! What answers close, open and raise: sections 4.1, 4.3 and 4.6 of the clinical brief.

use super::lookup;
use surae_core::lookup::find::{Found, Request};
use surae_core::lookup::triage::Reply;
use surae_knowledge::Urgency;

fn answered(answers: &[(&str, Reply)]) -> Found {
    let answers = answers.iter().map(|(id, reply)| ((*id).to_owned(), *reply)).collect();
    lookup().find(&Request { answers, ..Request::default() })
}

fn locks(answers: &[(&str, Reply)]) -> Vec<String> {
    answered(answers).locks.into_iter().map(|(id, _)| id).collect()
}

#[test]
fn a_gate_that_asks_what_locks_ask_puts_them_on_until_its_details_are_denied() {
    for reply in [Reply::Yes, Reply::Unsure] {
        for (gate, on) in [("G8", "L4"), ("G9", "L1"), ("G9", "L9"), ("G10", "L2"), ("G11", "L5")] {
            assert!(locks(&[(gate, reply)]).contains(&on.to_owned()), "{gate} {reply:?} {on}");
        }
    }
    assert_eq!(locks(&[("G9", Reply::No), ("G10", Reply::No), ("G11", Reply::No)]), ["L10"]);
}

#[test]
fn every_sign_that_a_lock_names_puts_it_on_through_its_gate() {
    let knowledge = super::knowledge();
    for lock in &knowledge.locks {
        for question in knowledge.questions.iter().filter(|one| one.asked) {
            let named = question.concept.as_ref().is_some_and(|concept| lock.concepts.contains(concept));
            let Some(gate) = question.gate.as_ref().filter(|_| named) else { continue };
            assert!(locks(&[(gate, Reply::Yes)]).contains(&lock.id), "{gate} {}", question.id);
        }
    }
}

#[test]
fn what_the_details_deny_is_open_again_but_pregnancy_is_not_denied_by_its_details() {
    let details = [
        "med_anticoagulant",
        "med_antiplatelet",
        "hx_bleeding",
        "calf_bleed",
        "bruise_spread",
        "med_fluoroquinolone",
        "med_steroid",
        "event_injection",
        "floxacin_tendon",
    ];
    let mut answers = vec![("G9", Reply::Yes)];
    answers.extend(details.map(|detail| (detail, Reply::No)));
    assert_eq!(locks(&answers), ["L10"]);
    let answers = ["preg_leg", "preeclampsia", "preg_cramp", "state_pregnant", "state_postpartum"];
    let mut answers: Vec<_> = answers.map(|detail| (detail, Reply::No)).into();
    answers.push(("G10", Reply::Yes));
    assert!(locks(&answers).contains(&"L2".to_owned()));
}

#[test]
fn a_yes_about_the_person_opens_every_detail_that_warns_or_closes() {
    let open = |gate| {
        let open = answered(&[(gate, Reply::Yes)]).triage.open;
        open.into_iter().filter(|one| one.pointed).map(|one| one.question).collect::<Vec<_>>()
    };
    let check = |gate, details: &[&str]| {
        let open = open(gate);
        for detail in details {
            assert!(open.contains(&(*detail).to_owned()), "{gate} {detail} {open:?}");
        }
    };
    check("G9", &["calf_bleed", "med_anticoagulant", "hx_bleeding", "statin_ache", "med_fluoroquinolone"]);
    check("G10", &["preg_leg", "preeclampsia"]);
    check("G11", &["diab_sore", "diab_hot_swollen", "diab_colour", "hx_diabetes", "no_feeling_feet"]);
}

#[test]
fn a_yes_to_any_question_is_never_less_urgent_than_a_no() {
    let knowledge = super::knowledge();
    for question in &knowledge.questions {
        let of = |reply| answered(&[(question.id.as_str(), reply)]).triage.urgency;
        assert!(of(Reply::Yes) >= of(Reply::No), "{}", question.id);
        assert!(of(Reply::Yes) >= of(Reply::Unsure), "{}", question.id);
    }
}

#[test]
fn of_two_ages_whatever_holds_for_either_counts() {
    let found = |text, age| lookup().find(&Request { text, age, ..Request::default() }).triage;
    let rules = |text, age| found(text, age).fired.into_iter().map(|one| one.rule).collect::<Vec<_>>();
    let child = "my daughter, 9, sore calf";
    assert_eq!(found(child, Some(40)).urgency, Urgency::SeeClinician);
    assert_eq!(rules(child, Some(40)), rules(child, None));
    assert_eq!(found("I am 40, sore calf", Some(9)).urgency, Urgency::SeeClinician);
    assert_eq!(found("I am 40, sore calf", Some(41)).urgency, Urgency::SelfCare);
    let limping = "my son, 7, limps with fever";
    assert_eq!(found(limping, Some(40)).urgency, found(limping, None).urgency);
}
