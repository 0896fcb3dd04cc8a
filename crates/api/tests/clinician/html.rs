//! The HTML file.

use super::{close, example, said};

#[test]
fn the_file_needs_nothing_from_elsewhere() {
    let html = example::page().html();
    for wrong in ["<script", "http://", "https://", "src=", "@import", "url(", "<link", "<iframe"] {
        assert!(!html.contains(wrong), "{wrong}");
    }
    assert!(html.starts_with("<!doctype html>") && html.contains("<meta charset=\"utf-8\">"));
    assert!(html.contains("default-src 'none'") && html.contains("@page{size:A4 portrait"));
}

#[test]
fn everything_stands_in_the_file() {
    let page = example::page();
    let html = close(&page.html().replace(" <br>", " "));
    let missing: Vec<String> = said(&page).into_iter().filter(|one| !html.contains(&close(one))).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn pictures_say_what_they_show() {
    let page = example::page();
    let html = page.html();
    assert!(html.contains(&format!("role=\"img\" aria-label=\"{}\"", page.places.says)));
    assert_eq!(html.matches("<svg class=").count(), html.matches("role=\"img\" aria-label=\"").count());
}
