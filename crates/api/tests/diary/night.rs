//! Nights as a whole, and the factors.

use crate::{Diary, at, code};
use surae_api::NightAnswer;

fn quiet(night: &str) -> NightAnswer {
    NightAnswer { night: Some(night.into()), cramps: Some(0), ..NightAnswer::default() }
}

#[test]
fn a_quiet_night_is_known_to_be_quiet() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let page = |night: Option<&str>| diary.surae.night(night, &now).unwrap();
    assert_eq!((page(None).night.as_str(), page(None).known), ("2027-01-11", false));
    diary.surae.night_answer(&NightAnswer { cramps: Some(0), ..NightAnswer::default() }, &now).unwrap();
    assert_eq!((page(None).known, page(None).count), (true, 0));
    assert!(!page(Some("2027-01-10")).known);
}

#[test]
fn a_night_with_cramps_cannot_be_called_quiet_and_a_later_cramp_counts() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    diary.surae.night_answer(&quiet("2027-01-11"), &now).unwrap();
    diary.cramp_at("02:40", &now);
    diary.cramp_at("03:40", &now);
    assert_eq!(diary.surae.night(None, &now).unwrap().count, 2);
    let refused = diary.surae.night_answer(&quiet("2027-01-11"), &now).unwrap_err();
    assert!(refused.code == "cramps_there" && refused.message.contains('2'), "{refused}");
    let more = NightAnswer { cramps: Some(4), ..NightAnswer::default() };
    diary.surae.night_answer(&more, &now).unwrap();
    assert_eq!(diary.surae.night(None, &now).unwrap().count, 4, "four were said, two were entered");
}

#[test]
fn answers_of_a_night_add_up_and_can_be_cleared_and_undone() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let answer = |json: &str| diary.surae.night_answer(&serde_json::from_str(json).unwrap(), &now).unwrap();
    answer(r#"{"sleep_lost": 6, "factors": {"heels": true, "alcohol": false}}"#);
    let second = answer(r#"{"strength": 4, "factors": {"heels": false}, "note": "hm"}"#);
    assert_eq!((second.sleep_lost, second.strength, second.note.as_deref()), (Some(6), Some(4), Some("hm")));
    assert_eq!(second.factors, [("alcohol".to_owned(), false), ("heels".to_owned(), false)].into());
    let third = answer(r#"{"clear": ["strength", "heels"]}"#);
    assert_eq!((third.strength, third.factors.len()), (None, 1));
    diary.surae.entry_undo(&third.id, &now).unwrap();
    assert_eq!(diary.surae.night(None, &now).unwrap().answer, Some(second));
}

#[test]
fn a_night_that_was_removed_can_be_told_anew() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let first = diary.surae.night_answer(&quiet("2027-01-11"), &now).unwrap();
    diary.surae.entry_remove(&first.id, &now).unwrap();
    assert_eq!(diary.surae.night(None, &now).unwrap().answer, None);
    let again = diary
        .surae
        .night_answer(&NightAnswer { sleep_lost: Some(3), ..NightAnswer::default() }, &now)
        .unwrap();
    assert_eq!((again.id, again.cramps, again.sleep_lost), (first.id, None, Some(3)));
}

#[test]
fn tonight_is_told_from_noon_on_and_no_night_before_it_began() {
    let diary = Diary::new();
    assert_eq!(code(diary.surae.night_answer(&quiet("2027-01-12"), &at(0, "11:59"))), "in_future");
    assert!(diary.surae.night_answer(&quiet("2027-01-12"), &at(0, "12:00")).is_ok());
    assert_eq!(code(diary.surae.night(Some("2027-01-13"), &at(0, "23:00"))), "in_future");
    assert_eq!(code(diary.surae.night(Some("2027-13-01"), &at(0, "23:00"))), "bad_date");
}

#[test]
fn numbers_and_words_that_no_night_has_are_refused() {
    let diary = Diary::new();
    let check = |json: &str, expected: &str| {
        let refused = diary.surae.night_answer(&serde_json::from_str(json).unwrap(), &at(0, "08:00"));
        assert_eq!(code(refused), expected, "{json}");
    };
    check(r#"{"cramps": 51}"#, "impossible_number");
    check(r#"{"cramps": -1}"#, "impossible_number");
    check(r#"{"minutes": 601}"#, "impossible_number");
    check(r#"{"sleep_lost": 11}"#, "impossible_number");
    check(r#"{"factors": {"moon": true}}"#, "unknown_word");
    check(r#"{"clear": ["moon"]}"#, "unknown_word");
    assert_eq!(diary.surae.night(None, &at(0, "08:00")).unwrap().answer, None);
}

#[test]
fn a_quiet_night_has_no_strength_and_no_minutes() {
    let diary = Diary::new();
    let answer = |json: &str| diary.surae.night_answer(&serde_json::from_str(json).unwrap(), &at(0, "08:00"));
    answer(r#"{"cramps": 2, "strength": 5, "minutes": 9}"#).unwrap();
    let quiet = answer(r#"{"cramps": 0, "sleep_lost": 3}"#).unwrap();
    assert_eq!((quiet.strength, quiet.minutes, quiet.sleep_lost), (None, None, Some(3)));
    let refused = answer(r#"{"strength": 5}"#).unwrap_err();
    assert!(refused.code == "impossible_number" && refused.message.contains("quiet night"), "{refused}");
    assert_eq!(code(answer(r#"{"cramps": 0, "minutes": 1}"#)), "impossible_number");
}

#[test]
fn a_factor_is_named_by_its_name_too_and_is_one_whatever_its_capitals() {
    let diary = Diary::new();
    let now = at(0, "20:00");
    for name in ["Alcohol", "alcohol", "Café ☕", "CAFÉ ☕ "] {
        diary.surae.factor_choose(name, &now).unwrap();
    }
    let chosen: Vec<_> =
        diary.surae.factors(&now).unwrap().into_iter().filter(|factor| factor.chosen).collect();
    let own = chosen.iter().find(|factor| factor.name == "Café ☕").unwrap();
    assert!(chosen.len() == 2 && chosen.iter().any(|factor| factor.word == "alcohol"), "{chosen:?}");
    let had = NightAnswer { factors: [("café ☕".to_owned(), true)].into(), ..NightAnswer::default() };
    let told = diary.surae.night_answer(&had, &now).unwrap();
    assert_eq!(told.factors, [(own.word.clone(), true)].into());
    let left = diary.surae.factor_drop("Café ☕", &now).unwrap();
    assert_eq!(left.iter().filter(|factor| factor.chosen).count(), 1);
    let refused = diary.surae.factor_drop("Café ☕", &now).unwrap_err();
    assert!(refused.next.contains("alcohol") && refused.next.contains("its name"), "{refused}");
}

#[test]
fn factors_are_few_chosen_and_may_be_own_ones() {
    let diary = Diary::new();
    let now = at(0, "20:00");
    let chosen = || {
        let all = diary.surae.factors(&now).unwrap();
        all.into_iter().filter(|factor| factor.chosen).map(|factor| factor.name).collect::<Vec<_>>()
    };
    assert!(chosen().is_empty() && diary.surae.factors(&now).unwrap().len() > 10);
    diary.surae.factor_choose("heels", &at(0, "19:00")).unwrap();
    let all = diary.surae.factor_choose("Choir", &now).unwrap();
    diary.surae.factor_choose("Choir", &now).unwrap();
    assert_eq!(chosen(), ["Shoes with heels", "Choir"]);
    let own = all.iter().find(|factor| factor.name == "Choir").unwrap().word.clone();
    let sang = NightAnswer { factors: [(own.clone(), true)].into(), ..NightAnswer::default() };
    diary.surae.night_answer(&sang, &now).unwrap();
    diary.surae.factor_drop(&own, &now).unwrap();
    assert_eq!(chosen(), ["Shoes with heels"]);
    assert_eq!(diary.surae.night(None, &now).unwrap().answer.unwrap().factors.len(), 1, "it stays");
    assert_eq!(diary.surae.factor_choose("Choir", &now).unwrap()[1].word, own, "and is the same one");
    assert_eq!(code(diary.surae.factor_drop("alcohol", &now)), "unknown_word");
    for nth in 0..6 {
        diary.surae.factor_choose(&format!("Own {nth}"), &now).unwrap();
    }
    assert_eq!(code(diary.surae.factor_choose("alcohol", &now)), "too_many_factors");
}
