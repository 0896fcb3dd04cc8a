//! The diary as a whole: taken along, deleted and brought in again; and the page for a clinician.

use crate::plan::started;
use crate::window::Window;
use serde_json::json;
use std::path::Path;
use std::process::Command;

#[tokio::test]
async fn a_diary_is_taken_along_deleted_and_brought_in_again_as_it_was() {
    let window = started().await;
    window.press("Done").await;
    window.press("Pain 2 of 10").await;
    window.reads("Pain during it: 2 of 10").await;
    let before = taken_along(&window, "before.json").await;
    let (entries, plans) = (window.told(&["diary"]), window.told(&["plan"]));
    delete_with_a_last_backup(&window).await;
    assert_eq!(window.told(&["diary"]), json!([]));
    bring_in(&window, "before.json").await;
    assert_eq!(window.told(&["diary"]), entries);
    assert_eq!(window.told(&["plan"]), plans);
    let after = taken_along(&window, "after.json").await;
    assert_eq!(after, before, "the diary is not as it was");
    window.go("#/today").await;
    window.reads("Pain during it: 2 of 10").await;
    window.close().await;
}

#[tokio::test]
async fn a_page_for_a_clinician_is_seen_and_saved_as_one_page() {
    let window = started().await;
    window.go("#/diary").await;
    window.press("Page for your clinician").await;
    window.write("Your name, if you want it on the page", "Somebody").await;
    let seen =
        "return document.querySelector('.paper')?.shadowRoot?.textContent.includes('Somebody') ?? false";
    window.until(seen, &[], "the name is not on the page").await;
    window.write("Where to", &path(&window, "page.pdf")).await;
    window.press("Save as PDF").await;
    window.reads("Written:").await;
    assert_eq!(pages(&window.home().join("page.pdf")), "1");
    window.close().await;
}

/// Writes all of the diary into a file of the home folder; what stands in it.
async fn taken_along(window: &Window, name: &str) -> String {
    window.go("#/today").await;
    window.go("#/data").await;
    window.reads("Take your diary with you").await;
    window.settles().await;
    window.write("Where to", &path(window, name)).await;
    window.press("Save the file").await;
    window.reads("Written:").await;
    std::fs::read_to_string(window.home().join(name)).expect("the file")
}

async fn delete_with_a_last_backup(window: &Window) {
    let kept = window.home().join("kept");
    std::fs::create_dir(&kept).expect("a folder for the last backup");
    window.press("Delete everything").await;
    window.write("Folder for the last backup", &path(window, "kept")).await;
    window.press("Back up, then delete everything").await;
    window.reads("Everything is deleted").await;
    assert_eq!(files_in(&kept), 1, "the last backup is not there");
    assert_eq!(files_in(&window.home().join("data/surae/backups")), 0, "a backup is left");
    window.press("Start again").await;
    window.reads("What you will find here").await;
}

async fn bring_in(window: &Window, name: &str) {
    window.go("#/data").await;
    window.write("JSON file", &path(window, name)).await;
    window.press("See what it would do").await;
    window.reads("This is what it would do").await;
    window.press("Bring it in").await;
    window.reads("Brought in").await;
}

fn path(window: &Window, name: &str) -> String {
    window.home().join(name).display().to_string()
}

/// Files in a folder; none where there is no such folder.
fn files_in(folder: &Path) -> usize {
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}

/// Pages of a PDF, as poppler's `pdfinfo` counts them.
fn pages(file: &Path) -> String {
    let told = Command::new("pdfinfo").arg(file).output().expect("pdfinfo (Debian: poppler-utils)");
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let pages = told.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.expect("a PDF with pages").trim().to_owned()
}
