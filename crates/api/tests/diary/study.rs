//! The two-week study.

use crate::{Diary, at, code};
use surae_api::{CrampNew, NightAnswer};

#[test]
fn each_morning_asks_until_the_night_is_told() {
    let diary = Diary::new();
    let asks = |days| diary.surae.today(&at(days, "08:00")).unwrap().night.map(|asked| asked.night);
    assert_eq!(asks(0), None);
    diary.surae.study_start(None, &at(0, "20:00")).unwrap();
    assert_eq!((asks(0), asks(1).as_deref()), (None, Some("2027-01-12")));
    let quiet = NightAnswer { cramps: Some(0), ..NightAnswer::default() };
    diary.surae.night_answer(&quiet, &at(1, "08:00")).unwrap();
    assert_eq!((asks(1), asks(14).as_deref(), asks(15)), (None, Some("2027-01-25"), None));
    diary.surae.study_stop(&at(3, "08:00")).unwrap();
    assert_eq!((asks(4), diary.surae.study(&at(4, "08:00")).unwrap()), (None, None));
}

#[test]
fn a_night_has_its_number_minutes_strength_and_sleep() {
    let diary = Diary::new();
    diary.surae.study_start(Some("2027-01-11"), &at(0, "08:00")).unwrap();
    for (start, minutes, strength) in [("02:40", 3.0, 4), ("04:10", 1.5, 7)] {
        let cramp = CrampNew {
            at: Some(start.into()),
            minutes: Some(minutes),
            strength: Some(strength),
            ..CrampNew::default()
        };
        diary.surae.cramp(&cramp, &at(0, "08:00")).unwrap();
    }
    let bad = NightAnswer { sleep_lost: Some(6), ..NightAnswer::default() };
    diary.surae.night_answer(&bad, &at(0, "08:00")).unwrap();
    let study = diary.surae.study(&at(1, "08:00")).unwrap().unwrap();
    let first = &study.nights[0];
    assert_eq!((first.cramps, first.minutes), (Some(2), Some(4.5)));
    assert_eq!((first.strength, first.sleep_lost), (Some(7), Some(6)));
    assert_eq!((study.answered, study.over, study.nights.len(), study.nights[1].cramps), (1, false, 3, None));
    assert!(diary.surae.study(&at(14, "08:00")).unwrap().unwrap().over);
}

#[test]
fn a_study_begins_about_now() {
    let diary = Diary::new();
    assert_eq!(code(diary.surae.study_start(Some("2027-03-01"), &at(0, "08:00"))), "bad_range");
    assert_eq!(code(diary.surae.study_start(Some("soon"), &at(0, "08:00"))), "bad_date");
    assert_eq!(diary.surae.study(&at(0, "08:00")).unwrap(), None);
}
