//! Words that do not belong into the repository: paths of one machine, and talk about how the
//! text came about instead of what it says.

use crate::{none, tree};

/// Written in pieces, so that this file does not find itself.
const WORDS: [&str; 11] = [
    concat!("/wo", "rk/"),
    concat!("/fa", "rm/"),
    concat!("/ro", "ot/"),
    concat!("/home", "/user"),
    concat!("sub", "agent"),
    concat!("sub-", "agent"),
    concat!("language ", "model"),
    concat!("clau", "de"),
    concat!("system ", "prompt"),
    concat!("the ", "prompt"),
    concat!("this ", "session's"),
];

#[test]
fn the_text_is_about_the_product() {
    let mut found = Vec::new();
    for file in tree::texts("") {
        for (number, line) in file.text.lines().enumerate() {
            let line = line.to_lowercase();
            for word in WORDS.iter().filter(|word| line.contains(**word)) {
                found.push(format!("{}:{}: {word}", file.path, number + 1));
            }
        }
    }
    none(&found);
}

#[test]
fn nothing_is_left_to_do_in_the_code() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X:")];
    let mut found = Vec::new();
    let folders = ["crates", "src-tauri", "tests", "ui/src", "scripts"];
    for file in folders.iter().flat_map(|folder| tree::texts(folder)) {
        for mark in marks.iter().filter(|mark| file.text.contains(**mark)) {
            found.push(format!("{}: {mark}; do it or write it into CHANGELOG.md as planned", file.path));
        }
    }
    none(&found);
}
