//! What a person wrote is in the diary, and in no error.

use crate::{Diary, at};
use surae_api::{ApiError, CrampNew, MeasurementNew, MedicineNew, NightAnswer, NoteNew, PainNew, SignNew};

const MARKER: &str = "MARKERTHROMBOSIS";

/// Checks that a refusal does not repeat what was written.
#[track_caller]
fn check<T: std::fmt::Debug>(result: Result<T, ApiError>) {
    let refused = result.unwrap_err();
    assert!(!format!("{refused} {refused:?}").contains(MARKER), "{refused}");
}

#[test]
fn no_error_repeats_a_text_of_the_person() {
    let diary = Diary::new();
    let (surae, now) = (&diary.surae, at(0, "08:00"));
    let (long, note) = (MARKER.repeat(7000), Some(MARKER.to_owned()));
    for note in [Some(long.clone()), note] {
        let wrong = Some(99);
        check(surae.cramp(&CrampNew { note: note.clone(), strength: wrong, ..Default::default() }, &now));
        check(surae.pain_log(&PainNew { note: note.clone(), pain: wrong, ..Default::default() }, &now));
        check(
            surae
                .night_answer(&NightAnswer { note: note.clone(), cramps: wrong, ..Default::default() }, &now),
        );
        let measure = "O3".to_owned();
        check(surae.measure(&MeasurementNew { measure, note: note.clone(), ..Default::default() }, &now));
        check(surae.sign_add(&SignNew { note: note.clone(), ..Default::default() }, &now));
        let (name, to) = (note.clone(), Some("soon".to_owned()));
        check(surae.medicine_add(&MedicineNew { name, note, to, ..Default::default() }, &now));
    }
    check(surae.note_add(&NoteNew { text: Some(long.clone()), at: None }, &now));
    check(surae.activity_add(&long, &now));
    check(surae.factor_choose(&long, &now));
    let pain = PainNew { pain: Some(1), activity: Some(MARKER.into()), ..Default::default() };
    check(surae.pain_log(&pain, &now));
}

#[test]
fn what_was_written_is_in_the_diary_alone() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    diary.surae.cramp(&CrampNew { note: Some(MARKER.into()), ..Default::default() }, &now).unwrap();
    diary.surae.note_add(&NoteNew { text: Some(MARKER.into()), at: None }, &now).unwrap();
    drop(diary.surae);
    let mut open = vec![diary.folder.path().to_path_buf()];
    let mut with = Vec::new();
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if std::fs::read(&path)
                .unwrap()
                .windows(MARKER.len())
                .any(|part| part == MARKER.as_bytes())
            {
                with.push(path.strip_prefix(diary.folder.path()).unwrap().display().to_string());
            }
        }
    }
    let database = |path: &String| path.starts_with("home/surae.db") || path.starts_with("home/backups/");
    assert!(!with.is_empty() && with.iter().all(database), "{with:?}");
}
