//! The screen's boundary: one door to the back, small components, names that say something.

use crate::{none, tree};

/// Lines of a `.svelte` file.
const COMPONENT_LINES: usize = 200;

/// The one file that knows Tauri.
const DOOR: &str = "ui/src/backend.ts";

/// File names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 6] = ["util", "utils", "helper", "helpers", "common", "misc"];

#[test]
fn one_file_reaches_the_back() {
    let files = tree::texts("ui/src").into_iter();
    let others = files.filter(|file| file.path != DOOR && !file.path.ends_with(".test.ts"));
    let found = others.filter(|file| file.text.contains("@tauri-apps"));
    none(&found.map(|file| format!("{}: @tauri-apps; go through {DOOR}", file.path)).collect::<Vec<_>>());
    assert!(tree::read(DOOR).contains("@tauri-apps"), "{DOOR} reaches nothing");
}

#[test]
fn a_component_fits_in_the_head() {
    let long = tree::ending("ui/src", ".svelte").into_iter().filter_map(|file| {
        let lines = file.text.lines().count();
        (lines > COMPONENT_LINES).then(|| format!("{}: {lines} lines, at most {COMPONENT_LINES}", file.path))
    });
    none(&long.collect::<Vec<_>>());
}

#[test]
fn the_screen_reaches_no_network() {
    let calls = ["fetch(", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon"];
    let mut found = Vec::new();
    for file in tree::texts("ui/src").into_iter().filter(|file| !file.path.ends_with(".test.ts")) {
        let used = calls.iter().filter(|call| file.text.contains(**call));
        found.extend(used.map(|call| format!("{}: {call}", file.path)));
    }
    none(&found);
}

#[test]
fn a_file_is_named_for_what_is_in_it() {
    let folders = ["crates", "src-tauri", "tests", "ui/src", "scripts"];
    let files = folders.iter().flat_map(|folder| tree::texts(folder));
    let empty = files.filter(|file| {
        let name = file.path.rsplit('/').next().and_then(|name| name.split('.').next());
        name.is_some_and(|name| EMPTY_NAMES.contains(&name))
    });
    none(&empty.map(|file| format!("{}: name it for what it does", file.path)).collect::<Vec<_>>());
}
