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
    let (one, _) = good.split_once("\"plan_slot\":[").unwrap();
    check(&format!("{one}\"plan_slot\":[]}}}}"), "breaks a rule");
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
