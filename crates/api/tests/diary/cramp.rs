//! Cramps: two taps, time chips, and what is refused.

use crate::{Diary, at, code, vienna};
use surae_api::{CrampNew, Side, TimeKnown};

fn told(at: &str) -> CrampNew {
    CrampNew { at: Some(at.into()), ..CrampNew::default() }
}

#[test]
fn two_taps_give_the_length_even_when_the_program_was_started_anew_between_them() {
    let diary = Diary::new();
    let first = diary.surae.cramp_now(&at(0, "02:40")).unwrap();
    assert!(first.open && first.seconds.is_none());
    assert_eq!((first.night.as_str(), first.date.as_str()), ("2027-01-11", "2027-01-12"));
    let later = diary.again();
    let resumed = later.today(&at(0, "02:41")).unwrap().open_cramp.unwrap();
    assert_eq!(resumed, first);
    let ended = later.cramp_end(None, &at(0, "02:43")).unwrap();
    assert_eq!((ended.id, ended.open, ended.seconds, ended.minutes), (first.id, false, Some(180), Some(3.0)));
    assert_eq!(later.today(&at(0, "02:44")).unwrap().open_cramp, None);
    assert_eq!(code(later.cramp_end(None, &at(0, "02:44"))), "no_open_cramp");
}

#[test]
fn a_cramp_that_nobody_ended_is_open_and_never_nine_hours_long() {
    let diary = Diary::new();
    let first = diary.surae.cramp_now(&at(0, "02:40")).unwrap();
    let morning = at(0, "11:40");
    assert_eq!(diary.surae.today(&morning).unwrap().open_cramp, None);
    let night = diary.surae.night(Some("2027-01-11"), &morning).unwrap();
    assert!(night.cramps[0].open && night.cramps[0].seconds.is_none());
    let ended = diary.surae.cramp_end(Some(&first.id), &morning).unwrap();
    assert_eq!((ended.open, ended.seconds), (false, None), "its length is not known");
    let told = CrampNew { minutes: Some(4.0), ..CrampNew::default() };
    assert_eq!(diary.surae.cramp_edit(&first.id, &told, &[], &morning).unwrap().seconds, Some(240));
}

#[test]
fn the_clock_set_back_between_the_taps_makes_no_length() {
    let diary = Diary::new();
    diary.surae.cramp_now(&at(0, "02:40")).unwrap();
    let ended = diary.surae.cramp_end(None, &at(0, "01:50")).unwrap();
    assert_eq!((ended.open, ended.seconds), (false, None));
}

#[test]
fn several_cramps_in_a_night_are_kept_apart() {
    let diary = Diary::new();
    let first = diary.surae.cramp_now(&at(0, "23:50")).unwrap();
    let second = diary.surae.cramp_now(&at(1, "00:20")).unwrap();
    assert_eq!(diary.surae.cramp_end(None, &at(1, "00:21")).unwrap().id, second.id, "the last one");
    assert_eq!(diary.surae.cramp_end(None, &at(1, "00:22")).unwrap().id, first.id);
    assert_eq!(diary.surae.night(Some("2027-01-12"), &at(1, "08:00")).unwrap().count, 2);
}

#[test]
fn chips_and_times_say_when() {
    let now = at(0, "08:00");
    let check = |text: &str, when: &str, known: TimeKnown, night: &str| {
        let cramp = Diary::new().surae.cramp(&told(text), &now).unwrap();
        let found = (cramp.at.as_str(), cramp.known, cramp.night.as_str());
        assert_eq!(found, (when, known, night), "{text}");
        assert_eq!(cramp.open, text == "now", "{text}");
    };
    check("now", "2027-01-12T08:00:00+01:00", TimeKnown::Minute, "2027-01-11");
    check("15_min_ago", "2027-01-12T07:45:00+01:00", TimeKnown::About, "2027-01-11");
    check("An hour ago", "2027-01-12T07:00:00+01:00", TimeKnown::About, "2027-01-11");
    check("last_night", "2027-01-12T03:00:00+01:00", TimeKnown::Night, "2027-01-11");
    check("02:40", "2027-01-12T02:40:00+01:00", TimeKnown::Minute, "2027-01-11");
    check("23:30", "2027-01-11T23:30:00+01:00", TimeKnown::Minute, "2027-01-11");
    check("2027-01-10 13:00", "2027-01-10T13:00:00+01:00", TimeKnown::Minute, "2027-01-10");
    check("2027-01-10T11:59", "2027-01-10T11:59:00+01:00", TimeKnown::Minute, "2027-01-09");
    check("2027-01-12T00:30:00Z", "2027-01-12T01:30:00+01:00", TimeKnown::Minute, "2027-01-11");
}

#[test]
fn a_change_that_changes_nothing_is_no_step_to_take_back() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let id = diary.surae.cramp(&told("02:40"), &now).unwrap().id;
    let change = |json: &str| diary.surae.cramp_edit(&id, &serde_json::from_str(json).unwrap(), &[], &now);
    change(r#"{"strength": 6}"#).unwrap();
    change("{}").unwrap();
    change(r#"{"strength": 6}"#).unwrap();
    let undone = diary.surae.entry_undo(&id, &now).unwrap();
    let Some(surae_api::DiaryEntry::Cramp(cramp)) = undone.entry else { panic!("no cramp") };
    assert_eq!((undone.there, cramp.strength), (true, None));
}

#[test]
fn last_night_said_in_the_night_is_the_one_before() {
    let cramp = Diary::new().surae.cramp(&told("last_night"), &at(0, "01:00")).unwrap();
    assert_eq!(cramp.night, "2027-01-10");
}

#[test]
fn a_time_in_a_gap_is_refused_and_one_that_comes_twice_is_the_first() {
    let diary = Diary::new();
    let spring = diary.surae.cramp(&told("2027-03-28 02:30"), &vienna("2027-03-28T09:00:00"));
    let refused = spring.unwrap_err();
    assert!(refused.code == "no_such_time" && refused.message.contains("02:30"), "{refused}");
    let autumn = diary.surae.cramp(&told("02:30"), &vienna("2027-10-31T09:00:00")).unwrap();
    assert_eq!((autumn.at.as_str(), autumn.night.as_str()), ("2027-10-31T02:30:00+02:00", "2027-10-30"));
}

#[test]
fn a_length_alone_says_that_it_ends_now() {
    let diary = Diary::new();
    let cramp = diary.surae.cramp(&CrampNew { minutes: Some(4.5), ..told("now") }, &at(0, "02:40"));
    assert_eq!(code(cramp), "impossible_length", "it would end in the future");
    let told = CrampNew { minutes: Some(4.5), ..CrampNew::default() };
    let cramp = diary.surae.cramp(&told, &at(0, "02:40")).unwrap();
    assert_eq!((cramp.at.as_str(), cramp.seconds), ("2027-01-12T02:35:30+01:00", Some(270)));
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_kept() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let check = |request: CrampNew, code: &str, words: &[&str]| {
        let refused = diary.surae.cramp(&request, &now).unwrap_err();
        let text = refused.to_string();
        assert!(refused.code == code && words.iter().all(|word| text.contains(word)), "{refused:?}");
    };
    let empty = || told("02:40");
    check(CrampNew { strength: Some(11), ..empty() }, "impossible_number", &["11", "0 to 10"]);
    check(CrampNew { sleep_lost: Some(-1), ..empty() }, "impossible_number", &["-1"]);
    check(CrampNew { soreness: Some(300), ..empty() }, "impossible_number", &["300"]);
    check(CrampNew { soreness_hours: Some(337), ..empty() }, "impossible_number", &["337", "336"]);
    check(CrampNew { minutes: Some(540.0), ..empty() }, "impossible_length", &["540", "480"]);
    check(CrampNew { minutes: Some(-2.0), ..empty() }, "impossible_length", &["-2"]);
    check(CrampNew { minutes: Some(f64::NAN), ..empty() }, "impossible_length", &[]);
    check(CrampNew { place: Some("elbow".into()), ..empty() }, "unknown_word", &["elbow", "calf"]);
    check(CrampNew { helped: Some(vec!["luck".into()]), ..empty() }, "unknown_word", &["luck", "stretch"]);
    check(CrampNew { note: Some("x".repeat(102_401)), ..empty() }, "note_too_long", &["102401", "102400"]);
    check(told("2027-01-13 02:00"), "in_future", &["2027-01-13"]);
    check(told("2027-02-30 02:00"), "bad_when", &["2027-02-30"]);
    check(told("soon"), "bad_when", &["soon", "last_night"]);
    check(told("1899-01-01 02:00"), "bad_range", &["1899", "1970"]);
    assert_eq!(diary.surae.entries(Some("1800-01-01"), None, &now).unwrap(), []);
}

#[test]
fn everything_else_is_told_in_the_morning_or_taken_back() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let id = diary.cramp_at("02:40", &now).id;
    let told = CrampNew {
        side: Some(Side::Left),
        place: Some("mid_calf".into()),
        strength: Some(7),
        helped: Some(vec!["walk".into(), "stretch".into(), "walk".into()]),
        note: Some("a\u{0}\u{1b}[31m\nb".into()),
        ..CrampNew::default()
    };
    let first = diary.surae.cramp_edit(&id, &told, &[], &now).unwrap();
    assert_eq!(first.helped, ["stretch", "walk"]);
    assert_eq!(first.note.as_deref(), Some("a\u{0}\u{1b}[31m\nb"), "kept exactly");
    let moved = CrampNew { at: Some("01:10".into()), strength: Some(5), ..CrampNew::default() };
    let second = diary.surae.cramp_edit(&id, &moved, &["side".into(), "note".into()], &now).unwrap();
    assert_eq!((second.side, second.note.as_deref(), second.strength), (None, None, Some(5)));
    assert_eq!(
        (second.place.as_deref(), second.at.as_str()),
        (Some("mid_calf"), "2027-01-12T01:10:00+01:00")
    );
    let back = diary.surae.entry_undo(&id, &now).unwrap().entry.unwrap();
    assert_eq!(back, surae_api::DiaryEntry::Cramp(first));
    assert_eq!(code(diary.surae.cramp_edit(&id, &told, &["id".into()], &now)), "unknown_word");
    assert_eq!(code(diary.surae.cramp_edit("elbow", &told, &[], &now)), "unknown_entry");
}

#[test]
fn a_cramp_keeps_the_zone_in_which_it_was() {
    let diary = Diary::new();
    let there = surae_api::Now { zone: chrono_tz::Tz::Asia__Tokyo, ..at(0, "20:00") };
    let cramp = diary.surae.cramp_now(&there).unwrap();
    assert_eq!((cramp.at.as_str(), cramp.night.as_str()), ("2027-01-13T04:00:00+09:00", "2027-01-12"));
    let read = diary.surae.night(Some("2027-01-12"), &at(1, "08:00")).unwrap();
    assert_eq!(read.cramps[0].at, cramp.at, "also when it is read elsewhere");
}
