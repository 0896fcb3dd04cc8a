//! More than one sheet has room for, and nothing at all.

use super::{example, expect_one_sheet, pdf_text};
use surae_api::{ClinicianPage, PageShare, PageText};

/// Ten plans, two hundred medicines, notes of five thousand characters, and long names everywhere.
fn much() -> ClinicianPage {
    let mut page = example::page();
    let plan = page.dose.plans[0].clone();
    page.dose.plans = (1..=10)
        .map(|nth| {
            let mut plan = plan.clone();
            plan.name = format!("Plan {nth} with a name that somebody gave it without an end in sight");
            plan.doses = vec!["A card with quite a long name 3 × 15".to_owned(); 30];
            plan.whole = PageShare { done: 672, planned: 672 };
            plan.weeks = vec![PageShare { done: 168, planned: 168 }; 4];
            plan
        })
        .collect();
    page.medicines.lines =
        (1..=200).map(|nth| format!("Medicine {nth}, one tablet in the evening")).collect();
    page.notes.lines = vec!["A very long note. ".repeat(280); 50];
    page.health.lines = vec!["Yes to a long list of things. ".repeat(50); 10];
    page.who = Some("A name ".repeat(800));
    page.ask = Some("What is it? ".repeat(500));
    let place = page.places.list[0].clone();
    page.places.list = vec![place; 60];
    let row = page.measures.rows[0].clone();
    page.measures.rows = vec![row; 80];
    page.days.says = vec!["A sentence about the days. ".repeat(50); 9];
    page
}

/// The middle of every box and letter that `pdftotext -bbox` finds lies within the margins.
#[test]
fn nothing_runs_over_the_margins() {
    for page in [much(), example::page()] {
        expect_one_sheet(&page);
        let boxes = super::poppler("pdftotext", &["-bbox"], &page);
        let millimetres = |line: &str, key: &str| {
            let value = line.split(&format!("{key}=\"")).nth(1)?.split('"').next()?;
            value.parse::<f32>().ok().map(|points| points * 25.4 / 72.0)
        };
        let words: Vec<&str> = boxes.lines().filter(|line| line.contains("<word ")).collect();
        assert!(words.len() > 200);
        for word in words {
            let at = |key| millimetres(word, key).unwrap();
            assert!(at("xMin") >= 14.9 && at("xMax") <= 195.4, "{word}");
            assert!(at("yMin") >= 14.0 && at("yMax") <= 283.0, "{word}");
        }
    }
}

#[test]
fn what_is_left_out_is_counted() {
    let page = much();
    let text = pdf_text(&page);
    let shown = text.matches("one tablet in the evening").count();
    assert!(shown > 0 && text.contains(&format!("and {} more", 200 - shown)), "{shown} in {text}");
    let shown = text.matches("672/672").count();
    assert!(shown == 10 || text.contains(&format!("and {} more", 10 - shown)), "{shown} in {text}");
    assert!(text.contains("more characters)"), "{text}");
}

#[test]
fn no_two_lines_of_text_lie_on_each_other() {
    for page in [much(), example::page()] {
        let boxes = super::poppler("pdftotext", &["-bbox"], &page);
        let read = |line: &str| {
            let mut values = line.split('"').skip(1).step_by(2).filter_map(|value| value.parse::<f32>().ok());
            Some([values.next()?, values.next()?, values.next()?, values.next()?])
        };
        let words: Vec<[f32; 4]> =
            boxes.lines().filter(|line| line.contains("<word ")).filter_map(read).collect();
        for (nth, a) in words.iter().enumerate() {
            for b in &words[nth + 1..] {
                let across = a[2].min(b[2]) - a[0].max(b[0]);
                let down = a[3].min(b[3]) - a[1].max(b[1]);
                let height = (a[3] - a[1]).min(b[3] - b[1]);
                assert!(across < 1.0 || down < 0.5 * height, "{a:?} and {b:?}");
            }
        }
    }
}

#[test]
fn an_empty_page_says_so_in_a_few_words() {
    let told = |none: &str| PageText { title: "Title".into(), lines: vec![], none: Some(none.into()) };
    let mut page = example::page();
    page.alert = None;
    page.who = None;
    page.figures.clear();
    page.places.list.clear();
    page.days.none = Some("Nothing entered yet.".into());
    page.dose.none = Some("No plan yet.".into());
    page.measures.none = Some("None taken.".into());
    page.questions.none = Some("Not asked yet.".into());
    page.health = told("Not answered yet.");
    page.medicines = told("None entered.");
    page.notes = told("None written.");
    expect_one_sheet(&page);
    let text = pdf_text(&page);
    for none in ["No place entered.", "Nothing entered yet.", "No plan yet.", "None taken.", "Not asked yet."]
    {
        assert!(text.contains(none), "{none}");
    }
    for none in ["Not answered yet.", "None entered.", "None written."] {
        assert!(text.contains(none), "{none}");
    }
}
