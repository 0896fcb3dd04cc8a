//! Who may know whom: knowledge ← core ← content, store ← api ← window, command line, agent, tests.

use crate::{manifest, none, tree};

/// Each package of ours with those of ours it may ask for.
const ARROWS: [(&str, &[&str]); 10] = [
    ("surae-knowledge", &[]),
    ("surae-core", &["surae-knowledge"]),
    ("surae-content", &["surae-knowledge", "surae-core"]),
    ("surae-store", &["surae-knowledge", "surae-core"]),
    ("surae-api", &["surae-knowledge", "surae-core", "surae-content", "surae-store"]),
    ("surae-agent", &["surae-api"]),
    ("surae", &["surae-api", "surae-agent"]),
    ("surae-app", &["surae-api", "surae-agent"]),
    ("surae-house", &[]),
    ("surae-journeys", &["surae-api"]),
];

/// Packages that would bring the outside world into the rules.
const OUTSIDE: [&str; 9] =
    ["tauri", "rusqlite", "notify-rust", "zbus", "tokio", "reqwest", "directories", "tempfile", "uuid"];

/// Packages that speak to a network. The command line is built from everything the product does.
const NETWORK: [&str; 12] = [
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "isahc",
    "attohttpc",
    "rustls",
    "native-tls",
    "openssl",
    "tungstenite",
    "quinn",
    "tokio-native-tls",
];

/// The standard library's doors to the outside.
const DOORS: [&str; 5] = ["std::fs", "std::env", "std::net", "std::process", "std::time"];

fn allowed(package: &str) -> &'static [&'static str] {
    let arrow = ARROWS.iter().find(|(name, _)| *name == package);
    arrow.unwrap_or_else(|| panic!("{package}: say in tests/house/arrows.rs what it may know")).1
}

#[test]
fn every_arrow_points_towards_knowledge() {
    let mut wrong = Vec::new();
    for manifest in manifest::all() {
        let asked = manifest.dependencies().into_iter().chain(manifest.dev_dependencies());
        for other in asked.filter(|name| *name == "surae" || name.starts_with("surae-")) {
            if !allowed(&manifest.name).contains(&other.as_str()) {
                wrong.push(format!("{}: {} may not know {other}", manifest.path, manifest.name));
            }
        }
    }
    none(&wrong);
}

#[test]
fn the_rules_have_no_outside_world() {
    let built = manifest::built_from("surae-core");
    assert!(built.contains("surae-knowledge"), "the check sees nothing: {built:?}");
    let found = OUTSIDE.iter().filter(|name| built.contains(**name));
    none(&found.map(|name| format!("surae-core is built from {name}")).collect::<Vec<_>>());
}

#[test]
fn the_rules_open_no_file_and_read_no_environment() {
    let mut found = Vec::new();
    for file in tree::ending("crates/core/src", ".rs") {
        for door in DOORS.iter().filter(|door| file.text.contains(**door)) {
            found.push(format!("{}: {door}; hand the value in as an argument", file.path));
        }
    }
    none(&found);
}

#[test]
fn the_store_is_told_its_folder_and_the_time() {
    let mut found = Vec::new();
    for file in tree::ending("crates/store/src", ".rs") {
        let doors = ["std::env", "std::net", "std::process", "std::time::SystemTime"];
        for door in doors.iter().filter(|door| file.text.contains(**door)) {
            found.push(format!("{}: {door}; hand the value in as an argument", file.path));
        }
    }
    none(&found);
}

#[test]
fn the_product_has_no_network_code() {
    let built = manifest::built_from("surae");
    assert!(built.contains("surae-api"), "the check sees nothing: {built:?}");
    let found = NETWORK.iter().filter(|name| built.contains(**name));
    none(&found.map(|name| format!("surae is built from {name}")).collect::<Vec<_>>());
}

#[test]
fn sql_lives_in_the_store_only() {
    let asks = manifest::all().into_iter().filter(|manifest| manifest.name != "surae-store");
    let asks = asks.filter(|manifest| manifest.dependencies().contains("rusqlite"));
    let uses = tree::rust().into_iter().filter(|file| !file.path.starts_with("crates/store/"));
    let uses = uses.filter(|file| !file.path.starts_with("tests/house/"));
    let uses = uses.filter(|file| file.text.contains("rusqlite"));
    let found = asks.map(|manifest| manifest.path).chain(uses.map(|file| file.path));
    none(&found.map(|path| format!("{path}: rusqlite; write it in crates/store")).collect::<Vec<_>>());
}

#[test]
fn only_the_window_knows_tauri() {
    let ours = manifest::all().into_iter().filter(|manifest| manifest.name != "surae-app");
    let asks = ours.filter(|manifest| manifest.dependencies().iter().any(|name| name.starts_with("tauri")));
    none(&asks.map(|manifest| format!("{}: tauri", manifest.path)).collect::<Vec<_>>());
}

#[test]
fn every_package_keeps_the_lints_of_the_workspace() {
    let free = manifest::all().into_iter().filter(|manifest| {
        manifest.table.get("lints").and_then(|lints| lints.get("workspace")?.as_bool()) != Some(true)
    });
    none(
        &free.map(|manifest| format!("{}: add [lints] workspace = true", manifest.path)).collect::<Vec<_>>(),
    );
}
