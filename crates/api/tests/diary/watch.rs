//! The diary asks for the safety questions again.

use crate::{Diary, at};
use surae_api::{CrampNew, PainNew, SignNew};

#[test]
fn a_swelling_asks_until_the_questions_are_answered_again() {
    let diary = Diary::new();
    diary.screen(&at(0, "08:00"));
    assert_eq!(diary.surae.watch(&at(0, "08:00")).unwrap(), None);
    let sign = SignNew { sign: Some("swelling".into()), ..SignNew::default() };
    let kept = diary.surae.sign_add(&sign, &at(0, "09:00")).unwrap();
    let watch = diary.surae.today(&at(0, "09:00")).unwrap().watch.unwrap();
    assert_eq!(
        (watch.reasons[0].id.as_str(), &watch.reasons[0].questions[..]),
        ("swelling", &["G2".to_owned()][..])
    );
    assert_eq!(watch.reasons[0].entries, [kept.id]);
    let lines = diary.surae.entries(None, None, &at(0, "09:00")).unwrap();
    assert_eq!(lines[0].asks, ["swelling"]);
    diary.screen(&at(0, "09:05"));
    assert_eq!(diary.surae.watch(&at(0, "09:06")).unwrap(), None);
}

#[test]
fn what_is_told_later_of_an_earlier_time_asks_too() {
    let diary = Diary::new();
    let cramp = diary.cramp_at("02:40", &at(0, "08:00"));
    diary.screen(&at(0, "09:00"));
    assert_eq!(diary.surae.watch(&at(0, "09:00")).unwrap(), None);
    let sore = CrampNew { soreness_hours: Some(80), ..CrampNew::default() };
    diary.surae.cramp_edit(&cramp.id, &sore, &[], &at(4, "09:00")).unwrap();
    let watch = diary.surae.watch(&at(4, "09:00")).unwrap().unwrap();
    assert_eq!(watch.reasons[0].id, "long_soreness");
}

#[test]
fn pain_that_stays_up_asks_and_every_reason_has_its_sentence() {
    let diary = Diary::new();
    for (days, pain) in [(0, 3), (2, 3), (8, 6), (9, 6), (10, 7)] {
        let pain = PainNew { pain: Some(pain), ..PainNew::default() };
        diary.surae.pain_log(&pain, &at(days, "08:00")).unwrap();
    }
    let watch = diary.surae.watch(&at(10, "08:00")).unwrap().unwrap();
    assert_eq!((watch.reasons.len(), watch.reasons[0].id.as_str()), (1, "pain_up"));
    assert_eq!(watch.reasons[0].entries.len(), 3);
    let texts = include_str!("../../../../text/en/lookup.ftl");
    let reasons = ["pain_up", "pain_severe", "long_cramp", "all_night", "long_soreness", "often"];
    let more = ["sleep_lost", "one_leg", "by_day", "other_place", "new_medicine"];
    for reason in reasons.iter().chain(&more).chain(&surae_core::diary::SIGNS) {
        assert!(texts.contains(&format!("\nwatch-{reason} = ")), "{reason}");
    }
    for factor in surae_core::diary::FACTORS {
        assert!(texts.contains(&format!("\nfactor-{factor} = ")), "{factor}");
    }
}
