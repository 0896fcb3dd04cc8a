//! Backups, restoring, the check.

use crate::Person;

#[test]
fn a_backup_is_made_and_brought_back() {
    let person = Person::with("night_cramp");
    let stick = person.folder.path().join("stick");
    let made = person.told(&["backup", "--to", stick.to_str().unwrap()]);
    assert_eq!(made["verified"], true);
    person.told(&["done", "bedtime"]);
    let restored = person.told(&["restore", made["path"].as_str().unwrap()]);
    assert!(restored["restored"].is_string() && restored["set_aside"].is_string());
    assert_eq!(person.told(&["today"])[0]["state"], "pending");
    person.told(&["restore", "--empty"]);
    assert_eq!(person.told(&["plan"]).as_array().unwrap().len(), 0);
}

#[test]
fn a_wrong_file_is_refused_and_nothing_is_changed() {
    let person = Person::with("night_cramp");
    let letter = person.folder.path().join("letter.txt");
    std::fs::write(&letter, "Dear diary").unwrap();
    person.refuses(
        &["restore", letter.to_str().unwrap()],
        "backup_damaged",
        &["letter.txt", "Nothing was changed"],
    );
    person.refuses(&["restore", "nowhere.db"], "unknown_file", &["nowhere.db", "backups"]);
    assert_eq!(person.told(&["plan"]).as_array().unwrap().len(), 1);
}

#[test]
fn the_check_has_a_line_for_each_part() {
    let person = Person::with("night_cramp");
    let lines = person.told(&["check"]);
    for (line, name) in lines.as_array().unwrap().iter().zip(["database", "backups", "zone"]) {
        assert_eq!((&line["name"], &line["ok"]), (&name.into(), &true.into()), "{line}");
        assert!(line["detail"].is_string() && line["next"].is_string());
    }
}

#[test]
fn a_damaged_diary_ends_with_three_and_the_check_says_what_to_do() {
    let person = Person::with("night_cramp");
    let diary = person.folder.path().join("home/surae.db");
    std::fs::write(&diary, vec![7; 9000]).unwrap();
    let output = person.run(&["today"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8(output.stderr).unwrap().contains("surae restore"));
    let output = person.run(&["check", "--json"]);
    assert_eq!(output.status.code(), Some(3));
    let lines: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(
        lines[0]["ok"] == false && lines[0]["next"].as_str().unwrap().contains("surae restore"),
        "{lines}"
    );
}
