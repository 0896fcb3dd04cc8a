//! The page for the clinician: one sheet, everything on it, whatever was entered. The PDF is read back by
//! poppler's `pdfinfo` and `pdftotext`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test program")]

mod diary;
mod example;
mod hostile;
mod html;
mod much;
mod pdf;

use std::path::PathBuf;
use std::process::Command;
use surae_api::ClinicianPage;

/// What poppler's program `name` says about the page as PDF.
fn poppler(name: &str, options: &[&str], page: &ClinicianPage) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join("page.pdf");
    std::fs::write(&file, page.pdf().unwrap()).unwrap();
    let mut command = Command::new(name);
    command.args(options).arg(&file);
    if name == "pdftotext" {
        command.arg("-");
    }
    let output = command.output().expect("poppler-utils is installed by scripts/install-system.sh test");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The text of the PDF, its lines joined.
fn pdf_text(page: &ClinicianPage) -> String {
    joined(&poppler("pdftotext", &["-enc", "UTF-8"], page))
}

/// The same with every run of spaces and breaks as one space.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same without any: how readers of PDF guess spaces differs.
fn close(text: &str) -> String {
    text.split_whitespace().collect()
}

/// One A4 sheet.
fn expect_one_sheet(page: &ClinicianPage) {
    let told = poppler("pdfinfo", &[], page);
    let has = |wanted: &str| assert!(joined(&told).contains(wanted), "{wanted} in {told}");
    has("Pages: 1 ");
    has("(A4)");
    has("Tagged: yes");
}

/// Every sentence that the page says about the person.
fn said(page: &ClinicianPage) -> Vec<String> {
    let mut all = vec![page.title.clone(), page.period.clone(), page.made.clone()];
    all.extend(page.who.clone());
    all.extend(page.ask.clone());
    all.extend(
        page.alert.iter().flat_map(|alert| [vec![alert.headline.clone()], alert.says.clone()].concat()),
    );
    all.extend(
        page.figures.iter().flat_map(|one| [one.value.clone(), one.label.clone(), one.detail.clone()]),
    );
    all.extend(page.places.list.iter().flat_map(|place| [place.name.clone(), place.side_says.clone()]));
    all.extend(page.days.says.clone());
    for plan in &page.dose.plans {
        all.extend([plan.name.clone(), plan.stands.clone(), plan.pain.clone()]);
        all.extend(plan.doses.clone());
    }
    for row in &page.measures.rows {
        all.extend([row.name.clone(), row.first.clone(), row.last.clone(), row.change.clone()]);
    }
    for row in &page.questions.rows {
        all.extend([row.about.clone(), row.says.clone()]);
        all.extend(row.before.clone());
    }
    all.extend([&page.health, &page.medicines, &page.notes].into_iter().flat_map(|told| told.lines.clone()));
    all.push(page.footer.clone());
    all
}
