//! Whether it is getting better, through the real program.

use crate::Person;

#[test]
fn the_answer_has_the_keys_that_a_script_may_rely_on() {
    let person = Person::new();
    person.told(&["factor", "choose", "heels"]);
    for _ in 0..2 {
        person.told(&["cramp", "--strength", "6", "--minutes", "3"]);
    }
    person.told(&["night", "--factor", "heels=yes"]);
    let told = person.told(&["insights"]);
    let weeks = told["cramps_per_week"].as_array().unwrap();
    assert_eq!(weeks.iter().filter_map(|week| week.as_u64()).sum::<u64>(), 2);
    let factor = &told["factors"][0];
    assert_eq!((&factor["id"], &factor["ratio"]), (&"heels".into(), &serde_json::Value::Null));
    for key in ["with", "without", "low", "high", "nights"] {
        assert!(factor.get(key).is_some(), "{key}");
    }
    assert!(told["adherence"].is_null() && told["charts"]["nights"]["rows"].is_array());
}

#[test]
fn people_read_sentences() {
    let person = Person::new();
    person.told(&["cramp"]);
    let told = String::from_utf8(person.run(&["insights"]).stdout).unwrap();
    assert!(told.contains("1 cramp. How often that is will be told from 14 nights on."), "{told}");
    assert!(told.contains("Week from"), "{told}");
}

#[test]
fn a_stretch_that_is_none_is_refused() {
    let person = Person::new();
    person.refuses(&["insights", "--from", "2027-02-30"], "bad_date", &["“2027-02-30”", "YYYY-MM-DD"]);
    person.refuses(
        &["insights", "--from", "2027-02-02", "--to", "2027-02-01"],
        "bad_range",
        &["2027-02-02", "2027-02-01"],
    );
}
