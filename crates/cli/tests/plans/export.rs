//! The page for a clinician as a file.

use crate::Person;

#[test]
fn the_page_for_the_clinician_is_written_as_html_and_as_pdf() {
    let person = Person::with("night_cramp");
    for (format, start) in [("html", "<!doctype html>"), ("pdf", "%PDF-")] {
        let out = person.folder.path().join(format!("page.{format}"));
        let out = out.to_str().unwrap();
        let told = person.told(&["export", "--format", format, "--who", "A. Person", "--out", out]);
        assert_eq!(told["written"], out);
        assert!(std::fs::read(out).unwrap().starts_with(start.as_bytes()), "{format}");
    }
    let again = person.folder.path().join("again.html");
    person.told(&["export", "--format", "html", "--out", again.to_str().unwrap()]);
    assert!(std::fs::read_to_string(again).unwrap().contains("A. Person"), "it is kept");
    let html = std::fs::read_to_string(person.folder.path().join("page.html")).unwrap();
    assert!(html.contains("A. Person") && html.contains("Night cramps"));
}

#[test]
fn a_page_that_cannot_be_written_is_refused_in_a_sentence() {
    let person = Person::new();
    let out = person.folder.path().join("nowhere").join("page.pdf");
    let out = out.to_str().unwrap();
    person.refuses(&["export", "--format", "pdf", "--out", out], "file_not_written", &[out]);
    let page = person.folder.path().join("page.pdf");
    let page = page.to_str().unwrap();
    let soon = ["export", "--format", "pdf", "--from", "soon", "--out", page];
    person.refuses(&soon, "bad_date", &["soon", "YYYY-MM-DD"]);
    assert!(!std::path::Path::new(page).exists());
}
