//! The page from a diary that was kept for four weeks.

use super::{expect_one_sheet, pdf_text};
use std::sync::OnceLock;
use surae_api::{
    ClinicianPage, ClinicianRequest, CrampNew, ExportFormat, MeasurementNew, MedicineNew, NightAnswer,
    NoteNew, Now, PainMoment, PainNew, PlanStart, Reply, ScreenRequest, Side, SignNew, Surae, Urgency,
};

/// Noon in Vienna of a day: 12 January 2027 and `days`.
fn day(days: i64) -> Now {
    let date = chrono::NaiveDate::from_ymd_opt(2027, 1, 12).unwrap() + chrono::Duration::days(days);
    let zone = chrono_tz::Tz::Europe__Vienna;
    Now { at: date.and_hms_opt(12, 0, 0).unwrap().and_local_timezone(zone).unwrap().to_utc(), zone }
}

fn empty() -> (Surae, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (Surae::open(Some(folder.path().join("home"))).unwrap(), folder)
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Cramps every third night, a quiet one after it, and nothing said about the next.
fn keep_night(surae: &Surae, nth: i64) {
    let now = day(nth);
    match nth % 3 {
        0 => {
            let side = Some(if nth < 15 { Side::Left } else { Side::Right });
            let cramp = CrampNew { at: text("02:40"), side, place: text("calf"), ..CrampNew::default() };
            let cramp = CrampNew { strength: Some(6), minutes: Some(3.0), sleep_lost: Some(5), ..cramp };
            surae.cramp(&cramp, &now).unwrap();
        }
        1 => {
            surae.night_answer(&NightAnswer { cramps: Some(0), ..NightAnswer::default() }, &now).unwrap();
        }
        _ => {}
    }
}

fn keep_pain(surae: &Surae, nth: i64) {
    let pain = |moment, pain: i64| PainNew {
        pain: i32::try_from(pain).ok(),
        moment: Some(moment),
        region: text("achilles_tendon"),
        side: Some(Side::Left),
        ..PainNew::default()
    };
    surae.pain_log(&pain(PainMoment::Worst, 7 - nth / 7), &day(nth)).unwrap();
    surae.pain_log(&pain(PainMoment::FirstSteps, 4 - nth / 14), &day(nth)).unwrap();
}

/// The plan's evening, done on all but every fifth day, with the morning after.
fn keep_plan(surae: &Surae, nth: i64) {
    let now = day(nth);
    let today = surae.today(&now).unwrap();
    if today.morning.is_some() {
        surae.morning(None, nth != 9, &now).unwrap();
    }
    for due in today.in_order().into_iter().filter(|_| nth % 5 != 4) {
        surae.done(&due.id, Some(2), &now).unwrap();
    }
}

fn screen(surae: &Surae, answers: &[(&str, Reply)], nth: i64) {
    let answers = answers.iter().map(|(id, reply)| ((*id).to_owned(), *reply)).collect();
    surae.screen(&ScreenRequest { answers, none: true, age: Some(65) }, &day(nth)).unwrap();
}

fn kept() -> (Surae, tempfile::TempDir) {
    let (surae, folder) = empty();
    screen(&surae, &[], 0);
    let plan = PlanStart { program: "night_cramp".into(), ..PlanStart::default() };
    surae.plan_start(&plan, &day(0)).unwrap();
    for nth in 0..28 {
        keep_night(&surae, nth);
        keep_pain(&surae, nth);
        keep_plan(&surae, nth);
    }
    screen(&surae, &[("G2", Reply::Yes)], 20);
    surae.clear_screening("2027-02-02", &day(21)).unwrap();
    screen(&surae, &[("G9", Reply::Unsure)], 26);
    let medicine = |name: &str, from| MedicineNew { name: text(name), from, ..MedicineNew::default() };
    surae.medicine_add(&medicine("Apixaban 5 mg", text("2024-03-12")), &day(1)).unwrap();
    surae.medicine_add(&medicine("Indapamide 1.5 mg", text("2027-01-14")), &day(3)).unwrap();
    let gone = MedicineNew { to: text("2026-12-01"), ..medicine("Old one", text("2026-01-01")) };
    surae.medicine_add(&gone, &day(3)).unwrap();
    for (nth, value) in [(1, 9.0), (26, 17.0)] {
        let measure = MeasurementNew {
            measure: "O3".into(),
            value: Some(value),
            side: Some(Side::Left),
            ..MeasurementNew::default()
        };
        surae.measure(&measure, &day(nth)).unwrap();
    }
    surae
        .sign_add(&SignNew { sign: text("swelling"), side: Some(Side::Left), ..SignNew::default() }, &day(20))
        .unwrap();
    surae.note_add(&NoteNew { text: text("Bad after the drive."), ..NoteNew::default() }, &day(5)).unwrap();
    surae.answer_health("L3", Reply::Yes, &day(2)).unwrap();
    surae.answer_health("L8", Reply::No, &day(2)).unwrap();
    (surae, folder)
}

/// The page of the last four weeks, gathered once for all tests.
fn page() -> &'static ClinicianPage {
    static PAGE: OnceLock<ClinicianPage> = OnceLock::new();
    PAGE.get_or_init(|| {
        let (surae, _folder) = kept();
        let request = ClinicianRequest {
            who: text("R. Example"),
            ask: text("Why at night?"),
            ..ClinicianRequest::default()
        };
        surae.clinician_page(&request, &day(27)).unwrap()
    })
}

#[test]
fn nights_without_a_word_are_not_quiet_nights() {
    let days = &page().days.days;
    assert_eq!(days.len(), 28);
    // At 02:40 a night belongs to the evening before; what is said at noon, too.
    let shown: Vec<Option<u32>> = days.iter().take(6).map(|day| day.cramps).collect();
    assert_eq!(shown, [Some(0), None, Some(1), Some(0), None, Some(1)]);
    assert!(!days[27].is_over && days[27].cramps.is_none(), "the night that is still to come");
    let figure = &page().figures[0];
    assert_eq!((figure.value.as_str(), figure.detail.as_str()), ("9 of 18", "9 cramps; 9 nights not known"));
    assert!(
        page().days.says[0].contains("9 cramps in 9 of 18 known nights (9 not known)."),
        "{:?}",
        page().days.says
    );
    assert!(page().days.says[0].contains("Sides: left 4, right 5."));
    assert!(page().days.says[0].contains("Medians: strength 6/10, 3 min long, sleep lost 5/10."));
}

#[test]
fn pain_is_compared_between_the_first_and_the_last_week() {
    assert_eq!(page().figures[1].value, "7 → 4");
    assert!(page().days.says[2].contains("Worst pain 7/10 on 18 Jan 2027."), "{:?}", page().days.says);
    let place = &page().places.list[0];
    assert_eq!(
        (place.name.as_str(), place.side, place.worst),
        ("Achilles tendon", Some(Side::Left), Some(7))
    );
    assert_eq!(place.pain_days, 28);
    let calves = page().places.list.iter().filter(|place| place.name == "Calf");
    assert_eq!(
        calves.map(|place| (place.side_says.as_str(), place.cramps)).collect::<Vec<_>>(),
        [("right", 5), ("left", 4)]
    );
}

#[test]
fn what_was_done_is_set_against_what_was_planned() {
    let dose = &page().dose;
    assert_eq!(dose.weeks, ["12 Jan", "19 Jan", "26 Jan", "2 Feb"]);
    let plan = &dose.plans[0];
    let weeks: Vec<(u32, u32)> = plan.weeks.iter().map(|week| (week.done, week.planned)).collect();
    assert_eq!(weeks, [(6, 7), (6, 7), (5, 7), (6, 7)]);
    assert_eq!(page().figures[2].value, "23 of 28");
    assert_eq!(page().figures[3].value, "1 of 22");
    assert!(plan.pain.contains("1 red"), "{}", plan.pain);
    assert!(plan.stands.starts_with("Both legs; phase 1 of"), "{}", plan.stands);
    assert!(
        plan.doses.iter().any(|dose| dose == "Wall calf stretch, straight knee 3 × 10 s"),
        "{:?}",
        plan.doses
    );
}

#[test]
fn the_most_urgent_answers_come_first_with_what_became_of_them() {
    let alert = page().alert.as_ref().unwrap();
    assert_eq!(alert.urgency, Urgency::SameDay);
    assert_eq!(alert.headline, "1 Feb 2027: the answers asked for an assessment on the same day");
    assert!(alert.says[0].starts_with("Not to be missed: Blood clot"), "{:?}", alert.says);
    assert_eq!(alert.says[1], "Yes: Swollen, warm or red leg.");
    assert!(alert.says[2].contains("2 Feb 2027"), "{:?}", alert.says);
    let rows = &page().questions.rows;
    assert_eq!(rows.len(), 12);
    assert_eq!((rows[1].says.as_str(), rows[1].before.as_deref()), ("No", Some("Yes, 1 Feb 2027")));
    assert_eq!((rows[8].says.as_str(), rows[8].before.as_deref()), ("Unsure", None));
    assert_eq!(page().questions.says, "Asked on 12 Jan, 1 Feb, 7 Feb 2027; the last answers:");
}

#[test]
fn medicines_and_the_rest_stand_as_they_were_typed() {
    let page = page();
    assert_eq!(page.who.as_deref(), Some("R. Example · age given: 65"));
    assert_eq!(
        page.medicines.lines,
        ["Indapamide 1.5 mg – from 14 Jan 2027, began in these days", "Apixaban 5 mg – from 12 Mar 2024"]
    );
    assert_eq!(page.measures.rows[0].change, "+8 *");
    assert_eq!(page.measures.rows[0].first, "9 (13 Jan)");
    assert_eq!(
        page.health.lines,
        ["Noticed: swelling left (1 Feb 2027).", "Yes: varicose veins (14 Jan 2027).", "No: thin bones."]
    );
    assert_eq!(page.notes.lines, ["17 Jan 2027: Bad after the drive."]);
}

#[test]
fn the_gathered_page_is_one_sheet() {
    expect_one_sheet(page());
    assert!(pdf_text(page()).contains("Indapamide 1.5 mg"));
}

#[test]
fn an_empty_diary_says_so() {
    let (surae, _folder) = empty();
    let page = surae.clinician_page(&ClinicianRequest::default(), &day(0)).unwrap();
    expect_one_sheet(&page);
    let text = pdf_text(&page);
    let words =
        ["No name was typed", "No place entered.", "Nothing entered yet.", "No plan yet.", "None taken."];
    for none in
        words.into_iter().chain(["Not asked yet.", "Not answered yet.", "None entered.", "None written."])
    {
        assert!(text.contains(none), "{none} in {text}");
    }
}

#[test]
fn a_day_and_a_year_are_one_sheet_too() {
    let (surae, _folder) = kept();
    let page = |from: &str, to: &str| {
        let request = ClinicianRequest { from: text(from), to: text(to), ..ClinicianRequest::default() };
        surae.clinician_page(&request, &day(27)).unwrap()
    };
    let one = page("2027-01-14", "2027-01-14");
    assert_eq!((one.days.days.len(), one.dose.weeks.len(), one.figures[0].value.as_str()), (1, 1, "1 of 1"));
    expect_one_sheet(&one);
    let year = page("2026-02-09", "2027-02-08");
    assert_eq!((year.days.days.len(), year.dose.weeks.len()), (28, 4));
    assert_eq!(year.days.title, "Day by day, the last 28 days");
    assert!(
        year.period.ends_with("(365 days)") && year.figures[0].detail.ends_with("345 nights not known"),
        "{:?}",
        year.figures
    );
    expect_one_sheet(&year);
}

#[test]
fn days_that_make_no_sense_are_refused() {
    let (surae, _folder) = empty();
    let refused = |from: Option<&str>, to: Option<&str>| {
        let request = ClinicianRequest {
            from: from.map(str::to_owned),
            to: to.map(str::to_owned),
            ..ClinicianRequest::default()
        };
        surae.clinician_page(&request, &day(0)).unwrap_err()
    };
    assert_eq!(refused(Some("yesterday"), None).code, "bad_date");
    assert_eq!(refused(Some("2027-01-10"), Some("2027-01-09")).code, "bad_range");
    assert!(refused(None, Some("2027-01-13")).next.contains("2027-01-12"), "days to come");
    assert!(refused(Some("2020-01-01"), None).next.contains("400"));
}

#[test]
fn the_words_for_the_page_are_kept_until_they_are_taken_away() {
    let (surae, _folder) = empty();
    let words = || {
        let page = surae.clinician_page(&ClinicianRequest::default(), &day(0)).unwrap();
        (page.who, page.ask)
    };
    surae.clinician_words(text("R. Example").as_deref(), text("Why?").as_deref(), &day(0)).unwrap();
    assert_eq!(words(), (text("R. Example"), text("Why?")));
    surae.clinician_words(Some(""), None, &day(0)).unwrap();
    assert_eq!(words(), (None, text("Why?")));
    let long = "a".repeat(201);
    assert_eq!(surae.clinician_words(Some(&long), None, &day(0)).unwrap_err().code, "bad_name");
}

#[test]
fn the_sheet_is_an_export_like_the_others() {
    let (surae, folder) = empty();
    for (format, start) in [(ExportFormat::Html, "<!doctype html>"), (ExportFormat::Pdf, "%PDF-")] {
        let out = folder.path().join("page");
        let made = surae.export(format, None, None, &out, &day(0)).unwrap();
        let file = std::fs::read(&out).unwrap();
        assert!(file.starts_with(start.as_bytes()));
        assert_eq!(made.bytes, file.len() as u64);
    }
}
