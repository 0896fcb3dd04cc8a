//! Backups, restoring, the check, own cards.

use crate::{Diary, code, day, serde_from};
use surae_api::{OwnCardNew, PlanNew, PlayRequest};

#[test]
fn the_first_writing_of_a_day_is_backed_up() {
    let diary = Diary::with_night_cramp();
    assert_eq!(diary.surae.backups().unwrap().len(), 1);
    diary.surae.done("bedtime", None, &day(0)).unwrap();
    assert_eq!(diary.surae.backups().unwrap().len(), 1, "once a day");
    diary.surae.done("bedtime", None, &day(1)).unwrap();
    assert_eq!(diary.surae.backups().unwrap().len(), 2);
}

#[test]
fn a_backup_brings_back_what_was() {
    let diary = Diary::with_night_cramp();
    let folder = diary.folder.path().join("stick");
    let made = diary.surae.backup(Some(&folder), &day(0)).unwrap();
    assert!(made.verified && made.path.starts_with(folder.to_str().unwrap()));
    diary.surae.done("bedtime", None, &day(0)).unwrap();
    let file = std::path::Path::new(&made.path);
    let preview = diary.surae.restore_preview(file).unwrap();
    assert!(preview.rows.iter().any(|row| row.table == "plan" && row.rows == 1));
    let restored = diary.surae.restore(Some(file), &day(0)).unwrap();
    assert!(restored.set_aside.is_some());
    assert!(diary.surae.today(&day(0)).unwrap().done.is_empty());
    diary.surae.restore(None, &day(1)).unwrap();
    assert!(diary.surae.plans(&day(1)).unwrap().is_empty());
}

#[test]
fn a_wrong_file_is_not_restored_and_nothing_changes() {
    let diary = Diary::with_night_cramp();
    let letter = diary.folder.path().join("letter.txt");
    std::fs::write(&letter, "Dear diary").unwrap();
    assert_eq!(code(diary.surae.restore(Some(&letter), &day(0))), "backup_damaged");
    let folder = diary.surae.restore(Some(diary.folder.path()), &day(0)).unwrap_err();
    assert!(folder.code == "file_not_read" && folder.message.contains("it is a folder"), "{folder}");
    assert_eq!(code(diary.surae.restore_preview(diary.folder.path())), "file_not_read");
    let under = diary.surae.backup(Some(&letter.join("under")), &day(0)).unwrap_err();
    assert!(under.code == "file_not_written" && under.message.contains("letter.txt"), "{under}");
    let nothing = diary.folder.path().join("nothing.db");
    let error = diary.surae.restore(Some(&nothing), &day(0)).unwrap_err();
    assert!(error.code == "unknown_file" && error.message.contains("nothing.db"));
    assert_eq!(diary.surae.plans(&day(0)).unwrap().len(), 1);
}

#[test]
fn the_check_tells_of_database_backups_zone_and_week() {
    let diary = Diary::new();
    let lines = diary.surae.check(&day(0)).unwrap();
    let oks: Vec<(&str, bool)> = lines.iter().map(|line| (line.name.as_str(), line.ok)).collect();
    let first = [("database", true), ("backups", false), ("zone", true)];
    assert_eq!(oks, [&first[..], &[("clock", true), ("quiet hours", true), ("week", true)]].concat());
    assert!(lines[1].next.contains("surae backup") && lines[2].detail.contains("Europe/Vienna"));
    diary.surae.backup(None, &day(0)).unwrap();
    assert!(diary.surae.check(&day(0)).unwrap()[1].ok);
}

#[test]
fn the_week_of_the_check_has_what_will_be_said_and_nothing_else() {
    let diary = Diary::with_night_cramp();
    let week = |days: i64| diary.surae.check(&day(days)).unwrap().pop().unwrap();
    assert!(week(0).ok && week(0).detail.matches("22:15").count() == 7, "{:?}", week(0));
    diary.surae.done("bedtime", None, &day(0)).unwrap();
    diary.surae.skip("bedtime@2027-01-14", &day(0)).unwrap();
    assert_eq!(week(0).detail.matches("22:15").count(), 5, "{:?}", week(0));
    let answers = [("G1".to_owned(), surae_api::Reply::Yes)].into();
    let urgent = surae_api::ScreenRequest { answers, none: true, age: None };
    diary.surae.screen(&urgent, &day(1)).unwrap();
    assert!(!week(1).ok && week(1).detail.contains("seen first"), "{:?}", week(1));
}

#[test]
fn an_own_card_is_done_in_an_own_plan() {
    let diary = Diary::new();
    let card: OwnCardNew = serde_from(
        r#"{"name":"Ball under the arch","sides":"each","picture":[1,2,3],"dose":{"seconds":60}}"#,
    );
    let card = diary.surae.own_card_new(&card, &day(0)).unwrap();
    assert_eq!(card.dose.as_ref().unwrap().says, "1 × 60 seconds, on each leg.");
    assert_eq!(diary.surae.own_card(&card.id, &day(0)).unwrap().picture, Some(vec![1, 2, 3]));
    let plan: PlanNew = serde_from(&format!(
        r#"{{"name":"Mine","slots":[{{"name":"noon","time":"12:00","cards":[{{"card":"{}"}}]}}]}}"#,
        card.id
    ));
    diary.surae.plan_new(&plan, &day(0)).unwrap();
    let due = diary.surae.today(&day(0)).unwrap().due_now.remove(0);
    assert_eq!((due.cards[0].name.as_str(), due.seconds), ("Ball under the arch", 130));
    diary.surae.own_card_delete(&card.id, true, &day(0)).unwrap();
    assert!(diary.surae.own_cards(&day(0)).unwrap().is_empty());
    let due = diary.surae.today(&day(0)).unwrap().due_now.remove(0);
    assert_eq!(due.cards[0].name, "Ball under the arch", "plans keep it");
}

#[test]
fn an_own_card_is_played_and_changed() {
    let diary = Diary::new();
    let card: OwnCardNew = serde_from(r#"{"name":"Ball","sides":"both","dose":{"seconds":60}}"#);
    let made = diary.surae.own_card_new(&card, &day(0)).unwrap();
    let play =
        |id: &str| diary.surae.play(&PlayRequest { card: id.into(), ..PlayRequest::default() }, &day(0));
    let session = play(&made.id).unwrap();
    assert_eq!((session.name.as_str(), session.cues[1].say.as_str()), ("Ball", "Keep going"));
    let other = OwnCardNew { name: "Stick".into(), picture: Some(vec![4]), dose: None, ..card };
    diary.surae.own_card_edit(&made.id, &other, &day(1)).unwrap();
    let read = diary.surae.own_card(&made.id, &day(1)).unwrap();
    assert_eq!((read.name.as_str(), read.picture, read.dose), ("Stick", Some(vec![4]), None));
    assert_eq!(code(play(&made.id)), "nothing_to_play");
    let unknown = "01936d5e-0000-7000-8000-000000000000";
    assert_eq!(code(diary.surae.own_card_edit(unknown, &other, &day(1))), "unknown_card");
    assert_eq!(code(play(unknown)), "unknown_card");
}

#[test]
fn the_place_of_the_diary_is_told_before_there_is_one() {
    let diary = Diary::new();
    let place = diary.surae.diary_place().unwrap();
    assert!(place.path.ends_with("surae.db") && place.bytes == 0, "{place:?}");
    diary.screen(&day(0));
    assert!(diary.surae.diary_place().unwrap().bytes > 4096);
}

#[test]
fn an_own_card_that_cannot_be_is_refused() {
    let diary = Diary::new();
    let refused = |json: &str| code(diary.surae.own_card_new(&serde_from(json), &day(0)));
    assert_eq!(refused(r#"{"name":"","sides":"both"}"#), "bad_name");
    assert_eq!(refused(r#"{"name":"A","sides":"both","dose":{"reps":10000,"up":1}}"#), "impossible_dose");
    assert_eq!(refused(r#"{"name":"A","sides":"both","dose":{}}"#), "impossible_dose", "it takes no time");
    let mut large: OwnCardNew = serde_from(r#"{"name":"A","sides":"both"}"#);
    large.picture = Some(vec![0; 2 * 1024 * 1024 + 1]);
    assert_eq!(code(diary.surae.own_card_new(&large, &day(0))), "picture_too_large");
}
