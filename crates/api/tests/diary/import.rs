//! Imports: back without a loss, or refused as a whole.

use crate::{Diary, at, code, rich};
use std::path::{Path, PathBuf};
use surae_api::{CrampNew, ExportFormat, ImportView};

fn export(diary: &Diary, name: &str) -> PathBuf {
    let out = diary.folder.path().join(name);
    diary.surae.export(ExportFormat::Json, None, None, &out, &at(2, "08:00")).unwrap();
    out
}

fn import(diary: &Diary, file: &Path, dry_run: bool) -> ImportView {
    diary.surae.import(file, dry_run, &at(3, "08:00")).unwrap()
}

#[test]
fn export_import_and_export_give_the_same_bytes() {
    let diary = rich();
    let file = export(&diary, "one.json");
    let other = Diary::new();
    let ahead = import(&other, &file, true);
    assert!(ahead.added > 30 && ahead.refused.is_empty(), "{ahead:?}");
    assert!(
        other.surae.entries(Some("2027-01-01"), None, &at(3, "08:00")).unwrap().is_empty(),
        "a look ahead"
    );
    assert_eq!(import(&other, &file, false), ahead);
    let again = export(&other, "two.json");
    assert!(std::fs::read(&file).unwrap() == std::fs::read(&again).unwrap());
    let now = at(3, "08:00");
    let told = |diary: &Diary| {
        let surae = &diary.surae;
        format!("{:?}{:?}", surae.entries(Some("2027-01-01"), None, &now), surae.plans(&now))
    };
    assert_eq!(told(&diary), told(&other));
    let unchanged = import(&other, &file, false);
    assert_eq!((unchanged.added, unchanged.changed, unchanged.unchanged), (0, 0, ahead.added));
}

#[test]
fn what_was_undone_can_still_be_undone_after_the_way() {
    let diary = rich();
    let other = Diary::new();
    import(&other, &export(&diary, "one.json"), false);
    let removed = |diary: &Diary| {
        let text = std::fs::read_to_string(export(diary, "look.json")).unwrap();
        text.lines().filter(|line| line.contains("\"deleted_at\":1")).count()
    };
    assert_eq!(removed(&diary), removed(&other));
    let cramp = other.surae.night(Some("2027-01-12"), &at(3, "08:00")).unwrap().cramps.remove(0);
    let back = other.surae.entry_undo(&cramp.id, &at(3, "08:00")).unwrap().entry.unwrap();
    let surae_api::DiaryEntry::Cramp(back) = back else { panic!() };
    assert_eq!((cramp.strength, back.strength), (Some(8), Some(7)));
}

#[test]
fn what_is_newer_in_the_diary_stays() {
    let diary = rich();
    let file = export(&diary, "one.json");
    let cramp = diary.surae.night(Some("2027-01-12"), &at(3, "08:00")).unwrap().cramps.remove(0);
    let change = CrampNew { strength: Some(2), ..CrampNew::default() };
    diary.surae.cramp_edit(&cramp.id, &change, &[], &at(2, "09:00")).unwrap();
    let seen = import(&diary, &file, false);
    assert_eq!((seen.added, seen.changed), (0, 0));
    let kept = diary.surae.night(Some("2027-01-12"), &at(3, "08:00")).unwrap().cramps.remove(0);
    assert_eq!(kept.strength, Some(2));
}

/// Checks that a changed export is refused as a whole, with line and reason, and changes nothing.
#[track_caller]
fn check(text: &str, reason: &str) {
    let diary = Diary::new();
    let file = diary.folder.path().join("bad.json");
    std::fs::write(&file, text).unwrap();
    let refused = diary.surae.import(&file, false, &at(3, "08:00")).unwrap_err();
    assert!(refused.code == "import_refused" && refused.message.contains(reason), "{reason}: {refused}");
    assert!(refused.message.starts_with("Line "), "{refused}");
    let ahead = import(&diary, &file, true);
    assert!(ahead.refused[0].reason.contains(reason) && ahead.refused[0].line >= 1);
    let counts = diary.surae.diary_counts(&at(3, "08:00")).unwrap();
    assert!(counts.iter().all(|count| count.rows == 0), "{counts:?}");
}

#[test]
fn a_broken_or_foreign_file_is_refused_as_a_whole() {
    let good = std::fs::read_to_string(export(&rich(), "one.json")).unwrap();
    let swap = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replacen(from, to, 1)
    };
    check("", "ends too early");
    check("PK\u{3}\u{4}", "not JSON");
    check("{\"cramps\": []}", "not an export of Surae");
    check(&swap("surae-diary", "other-diary"), "not an export of Surae");
    check(&swap("\"version\":1", "\"version\":2"), "newer Surae");
    let half: Vec<&str> = good.lines().take(good.lines().count() / 2).collect();
    check(&half.join("\n"), "ends too early");
    check(&swap("\"cramp\":[", "\"cramps\":["), "no such table");
    check(&swap("\"strength\":8", "\"strength\":11"), "row of cramp");
    check(&swap("\"strength\":8", "\"strength\":\"8\""), "strength");
    check(&swap("\"strength\":8,", ""), "strength");
    check(&swap("\"strength\":8", "\"strength\":8,\"more\":1"), "row of cramp");
    check(&swap("\"card_id\":\"wall_calf_stretch_straight\"", "\"card_id\":\"elbow\""), "card is not known");
    check(&swap("\"program_id\":\"night_cramp\"", "\"program_id\":\"elbow\""), "program is not known");
    check(&swap("\"zone\":\"Europe/Vienna\"", "\"zone\":\"Mars/Olympus\""), "time zone is not known");
    check(&swap("\"weekdays\":\"mon", "\"weekdays\":\"noo"), "weekdays");
    check(&good.replacen('[', &"[".repeat(100_000), 1), "");
    let (before, rest) = good.split_once("\"plan_slot\":[").unwrap();
    let (_, after) = rest.split_once("],\n\"plan_item\"").unwrap();
    check(&format!("{before}\"plan_slot\":[],\n\"plan_item\"{after}"), "row of plan_item breaks a rule");
}

/// The export with one value of the first row of a table changed.
fn with(good: &str, table: &str, field: &str, value: &str) -> String {
    let (before, rest) = good.split_once(&format!("\"{table}\":[")).unwrap();
    let (head, tail) = rest.split_once(&format!("\"{field}\":")).unwrap();
    let quoted = tail.starts_with('"');
    let end =
        if quoted { tail.match_indices('"').nth(1).unwrap().0 + 1 } else { tail.find([',', '}']).unwrap() };
    let rest = tail.split_at(end).1;
    format!("{before}\"{table}\":[{head}\"{field}\":{value}{rest}")
}

#[test]
fn no_value_comes_in_that_a_command_would_not_have_written() {
    let good = std::fs::read_to_string(export(&rich(), "one.json")).unwrap();
    let wrong = [
        ("measurement", "value", "1000000000.0", "value cannot be what it is. Give a"),
        ("measurement", "value", "-99999.25", "value cannot be what it is. Give a"),
        ("cramp", "ended_at", "1802332800000", "ended_at cannot be what it is."),
        ("cramp", "ended_at", "1", "480 minutes"),
        ("cramp", "place", "\"elbow\"", "place cannot be what it is. Choose from calf"),
        ("cramp", "helped", "\"stretch,gin\"", "helped cannot be what it is."),
        ("plan_phase", "phase_id", "\"elbow\"", "phase_id cannot be what it is."),
        ("plan_item", "phase_id", "\"elbow\"", "phase_id cannot be what it is."),
        ("screening", "valid_until_on", "\"2099-01-01\"", "Answers hold for 14 days"),
        ("screening", "cleared_on", "\"2001-01-01\"", "before the questions"),
        ("setting", "key", "\"elbow\"", "no such setting"),
        ("sign", "word", "\"elbow\"", "word cannot be what it is."),
        ("factor", "name", "\"a\\u0007b\"", "name cannot be what it is."),
        ("night_factor", "factor", "\"elbow\"", "factor cannot be what it is."),
        ("night", "night_on", "\"1899-05-05\"", "night_on cannot be what it is."),
        ("medicine", "from_on", "\"0001-01-01\"", "from_on cannot be what it is."),
        ("plan", "name", "\" \"", "name cannot be what it is."),
    ];
    for (table, field, value, reason) in wrong {
        check(&with(&good, table, field, value), reason);
    }
}

#[test]
fn no_setting_comes_in_that_this_program_does_not_keep() {
    let diary = rich();
    let usual = diary.surae.reminder_settings(&at(1, "09:00")).unwrap();
    diary.surae.set_reminder_settings(&usual, &at(1, "09:00")).unwrap();
    let ask = surae_api::ScreenRequest { none: true, age: Some(40), ..Default::default() };
    diary.surae.screen(&ask, &at(1, "09:01")).unwrap();
    let good = std::fs::read_to_string(export(&diary, "one.json")).unwrap();
    import(&Diary::new(), &export(&diary, "again.json"), false);
    for (key, value) in [
        ("screening.age", "140"),
        ("reminders.on", "perhaps"),
        ("reminders.late_minutes", "721"),
        ("reminders.quiet", "[7]"),
        ("study.from", "2099-01-01"),
    ] {
        let row = format!("\"key\":\"{key}\",");
        let (before, rest) = good.split_once(&row).unwrap();
        let rest = with(&format!("\"x\":[{rest}"), "x", "value", &format!("\"{value}\""));
        let rest = rest.strip_prefix("\"x\":[").unwrap();
        check(&format!("{before}{row}{rest}"), "value cannot be what it is.");
    }
}

#[test]
fn no_third_program_and_no_program_twice_comes_in() {
    let running = |program: &str| {
        let diary = Diary::new();
        diary.screen(&at(0, "20:00"));
        let start = surae_api::PlanStart { program: program.into(), ..Default::default() };
        diary.surae.plan_start(&start, &at(0, "20:01")).unwrap();
        diary
    };
    let (here, other) = (running("night_cramp"), running("night_cramp"));
    let file = export(&other, "one.json");
    let refused = here.surae.import(&file, false, &at(3, "08:00")).unwrap_err();
    assert!(refused.message.contains("same program would run twice"), "{refused}");
    assert!(import(&here, &file, true).refused[0].line > 1);
    assert_eq!(here.surae.plans(&at(3, "08:00")).unwrap().len(), 1);
}

#[test]
fn the_line_of_a_fault_is_told_and_what_stands_there_is_not() {
    let good = std::fs::read_to_string(export(&rich(), "one.json")).unwrap();
    let bad = good.replacen("@home", "MARKERTHROMBOSIS", 1).replacen(
        "\"noted_on\":\"2027-01-13\"",
        "\"noted_on\":\"2027-01-14\"",
        1,
    );
    let line = bad.lines().position(|line| line.contains("MARKERTHROMBOSIS")).unwrap() + 1;
    let diary = Diary::new();
    let file = diary.folder.path().join("bad.json");
    std::fs::write(&file, bad).unwrap();
    let refused = diary.surae.import(&file, false, &at(3, "08:00")).unwrap_err();
    assert!(refused.message.starts_with(&format!("Line {line}: ")), "{refused}");
    assert!(!format!("{refused:?}").contains("MARKERTHROMBOSIS"));
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let diary = Diary::new();
    let file = diary.folder.path().join("huge.json");
    std::fs::File::create(&file).unwrap().set_len(500 * 1024 * 1024).unwrap();
    let refused = diary.surae.import(&file, true, &at(0, "08:00")).unwrap_err();
    assert!(refused.code == "file_too_large" && refused.next.contains("268435456"), "{refused}");
    assert_eq!(code(diary.surae.import(diary.folder.path(), true, &at(0, "08:00"))), "file_not_read");
    assert_eq!(
        code(diary.surae.import(&file.with_file_name("none"), true, &at(0, "08:00"))),
        "file_not_read"
    );
}
