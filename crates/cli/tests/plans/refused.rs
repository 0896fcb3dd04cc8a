//! What cannot be is refused with one sentence that names the value and what is accepted.

use crate::Person;

#[test]
fn times_days_and_dates_are_read_strictly() {
    let person = Person::with("night_cramp");
    let start = |more: &[&str], code: &str, words: &[&str]| {
        person.refuses(&[&["plan", "start", "shin"], more].concat(), code, words);
    };
    start(&["--slot", "evening=24:00"], "bad_time", &["“24:00”", "HH:MM"]);
    start(&["--slot", "evening=7am"], "bad_time", &["“7am”", "00:00 to 23:59"]);
    start(&["--slot", "evening=7:5"], "bad_time", &["“7:5”", "HH:MM"]);
    start(&["--slot", "noon=12:00"], "unknown_slot", &["“noon”", "evening"]);
    start(&["--days", "mon,mo"], "bad_days", &["“mo”", "mon, tue, wed"]);
    start(&["--from", "2027-02-30"], "bad_date", &["“2027-02-30”", "YYYY-MM-DD"]);
    start(&["--from", "1999-01-01"], "bad_range", &["1999-01-01", "Give a date from"]);
    person.refuses(&["done", "bedtime@2027-02-30"], "bad_date", &["“2027-02-30”"]);
    person.refuses(&["plan", "pause", "night_cramp", "--until", "2027-13-01"], "bad_date", &["“2027-13-01”"]);
    assert_eq!(person.told(&["plan"]).as_array().unwrap().len(), 1, "nothing was changed");
}

#[test]
fn stretches_of_days_and_zones_exist_or_are_refused() {
    let person = Person::new();
    let agenda = |from: &str, to: &str, zone: &str, code: &str, words: &[&str]| {
        person.refuses(&["agenda", "--from", from, "--to", to, "--zone", zone], code, words);
    };
    agenda("2027-03-30", "2027-03-27", "UTC", "bad_range", &["2027-03-27", "before the start 2027-03-30"]);
    agenda("2027-01-01", "2097-01-01", "UTC", "bad_range", &["1100 days"]);
    agenda("2027-02-29", "2027-03-01", "UTC", "bad_date", &["“2027-02-29”"]);
    agenda("2027-02-01", "2027-03-01", "Mars/Olympus", "unknown_zone", &["“Mars/Olympus”", "Europe/Vienna"]);
}

#[test]
fn unknown_names_are_told_with_where_to_find_the_known_ones() {
    let person = Person::with("night_cramp");
    person.refuses(&["plan", "start", "elbow"], "unknown_program", &["“elbow”", "surae list programs"]);
    person.refuses(&["plan", "pause", "elbow"], "unknown_plan", &["“elbow”", "surae plan"]);
    person.refuses(&["plan", "move", "elbow", "12:00"], "unknown_slot", &["“elbow”"]);
    for command in ["done", "skip", "undo", "snooze"] {
        person.refuses(&[command, "elbow"], "unknown_occurrence", &["“elbow”", "surae today"]);
    }
    person.refuses(&["play", "elbow"], "unknown_card", &["“elbow”"]);
    person.refuses(&["play", "elbow@2027-01-12"], "unknown_occurrence", &["“elbow@2027-01-12”"]);
    let new = |card: &str, code: &str, words: &[&str]| {
        person.refuses(&["plan", "new", "Mine", "--slot", "noon=12:00", "--card", card], code, words);
    };
    new("elbow", "unknown_card", &["“elbow”", "surae list exercises"]);
    new("EX08:reps=10000", "impossible_dose", &["10000", "1 to 60"]);
}

#[test]
fn pain_minutes_and_states_stay_within_their_ends() {
    let person = Person::with("night_cramp");
    person.refuses(&["done", "bedtime", "--pain", "11"], "impossible_pain", &["11", "0", "10"]);
    person.refuses(
        &["snooze", "bedtime", "--minutes", "0"],
        "impossible_minutes",
        &["0 minutes", "1 to 720"],
    );
    person.refuses(&["pain", "bedtime", "--pain", "3"], "not_done", &["bedtime", "surae done"]);
    person.refuses(&["pain", "--morning", "usual"], "not_done", &["yesterday"]);
    person.refuses(&["undo", "bedtime"], "nothing_to_undo", &["bedtime"]);
    person.refuses(&["plan", "resume", "night_cramp"], "wrong_state", &["Night cramps", "running"]);
    person.refuses(&["plan", "back", "night_cramp"], "no_phase", &["Night cramps", "earlier"]);
    person.refuses(&["plan", "refuse", "night_cramp"], "no_suggestion", &["Night cramps"]);
}

#[test]
fn programs_have_their_gate() {
    let person = Person::new();
    person.refuses(&["plan", "start", "night_cramp"], "screening_needed", &["14 days", "surae screen"]);
    person.refuses(&["screen"], "screening_open", &["G1", "G12", "--none"]);
    person.refuses(&["screen", "--answer", "G99=no"], "unknown_question", &["“G99”"]);
    person.told(&["screen", "--none"]);
    let entry = ["plan", "start", "night_cramp", "--entry", "no", "--entry", "yes"];
    person.refuses(&entry, "entry_refused", &["once a week", "not been tested"]);
    person.refuses(&["plan", "start", "night_cramp", "--age", "15"], "too_young", &["15", "16"]);
    person.told(&["plan", "start", "night_cramp", "--entry", "yes", "--entry", "yes"]);
    person.told(&["plan", "start", "shin"]);
    person.refuses(&["plan", "start", "hip"], "too_many_programs", &["Night cramps", "surae plan stop"]);
    person.refuses(&["plan", "start", "shin"], "already_running", &["running already"]);
}

#[test]
fn somebody_who_must_be_seen_is_told_so_first() {
    let person = Person::with("night_cramp");
    assert_eq!(person.told(&["screen", "--answer", "G1=yes"])["urgency"], "emergency");
    person.refuses(
        &["plan", "start", "shin"],
        "not_cleared",
        &["emergency number", "surae screen --cleared"],
    );
    person.refuses(&["play", "bedtime"], "not_cleared", &["seen first"]);
    person.told(&["screen", "--undo"]);
    person.told(&["plan", "start", "shin"]);
}

#[test]
fn more_than_25_minutes_a_day_is_a_warning() {
    let person = Person::new();
    let card = "warm_up_walk:seconds=1555";
    let plan = person.told(&["plan", "new", "Long", "--slot", "noon=12:00", "--card", card]);
    assert_eq!(plan["minutes_a_day"], 26);
    assert!(plan["warnings"][0].as_str().unwrap().contains("26 minutes"));
}

#[test]
fn a_command_that_is_no_command_ends_with_two() {
    let person = Person::new();
    let wrong: [&[&str]; 6] = [
        &["plan", "start"],
        &["plan", "new", "Mine"],
        &["agenda", "--from", "2027-01-01"],
        &["plan", "start", "shin", "--slot", "evening"],
        &["pain", "--morning", "good"],
        &["restore"],
    ];
    for wrong in wrong {
        assert_eq!(person.run(wrong).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn two_answers_to_a_question_are_refused_or_the_more_urgent_one_holds() {
    let person = Person::new();
    for (first, second) in [("G1=yes", "G1=no"), ("G1=no", "G1=yes")] {
        let twice = ["--answer", first, "--answer", second];
        let refused = person.run(&[&["screen", "--none"], &twice[..]].concat());
        let told = String::from_utf8(refused.stderr).unwrap();
        assert!(refused.status.code() == Some(2) && told.contains("“G1”"), "{told}");
        let found = person.told(&[&["find", "sore calf"], &twice[..]].concat());
        assert_eq!(found["urgency"], "emergency", "{twice:?}");
    }
    let locks = person.run(&["health", "--answer", "L1=yes", "--answer", "L1=no"]);
    assert_eq!(locks.status.code(), Some(2));
    assert!(person.told(&["health"])[0]["reply"].is_null(), "nothing was kept");
    person.refuses(&["plan", "start", "shin"], "screening_needed", &["surae screen"]);
}

#[test]
fn nothing_is_shown_or_played_before_an_urgent_answer_is_cleared() {
    let person = Person::with("night_cramp");
    person.told(&["screen", "--none", "--answer", "G2=yes"]);
    assert_eq!(person.told(&["screen", "--none"])["urgency"], "same_day", "the earlier one holds");
    for card in person.told(&["today"])[0]["cards"].as_array().unwrap() {
        assert!(card["closed"] == true && card["because"].as_str().unwrap().contains("seen first"), "{card}");
    }
    let today = String::from_utf8(person.run(&["today"]).stdout).unwrap();
    assert!(today.starts_with("Your answers of") && today.contains("Be seen today"), "{today}");
    person.refuses(&["play", "EX19", "--script"], "not_cleared", &["surae screen --cleared"]);
    person.refuses(&["plan", "next", "night_cramp"], "not_cleared", &["surae screen --cleared"]);
}

#[test]
fn a_sign_in_the_diary_asks_for_the_safety_questions_before_a_program() {
    let person = Person::new();
    person.told(&["screen", "--none"]);
    person.told(&["sign", "swelling", "--side", "left"]);
    person.refuses(&["plan", "start", "shin"], "screening_needed", &["new swelling", "surae screen"]);
    person.told(&["screen", "--none"]);
    person.told(&["plan", "start", "shin"]);
}
