//! Versions that must fit together, and lock files that say which they are.

use crate::{manifest, none, tree};
use serde_json::Value;
use toml::Table;

fn package_json() -> Value {
    serde_json::from_str(&tree::read("ui/package.json")).unwrap()
}

fn screen_versions() -> Vec<(String, String)> {
    let package = package_json();
    let groups = ["dependencies", "devDependencies"].map(|group| package[group].clone());
    let pairs = groups.iter().flat_map(|group| group.as_object().unwrap().clone());
    pairs.map(|(name, version)| (name, version.as_str().unwrap().to_owned())).collect()
}

/// The locked version of a crate.
fn locked(name: &str) -> String {
    let lock: Table = toml::from_str(&tree::read("Cargo.lock")).unwrap();
    let packages = lock["package"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"].as_str() == Some(name));
    package.unwrap_or_else(|| panic!("Cargo.lock: {name}"))["version"].as_str().unwrap().to_owned()
}

fn minor(version: &str) -> String {
    version.split('.').take(2).collect::<Vec<_>>().join(".")
}

#[test]
fn tauri_is_the_stable_line_on_both_sides() {
    let door = screen_versions().into_iter().find(|(name, _)| name == "@tauri-apps/api").unwrap().1;
    assert_eq!(minor(&locked("tauri")), "2.12");
    assert_eq!(minor(&door), "2.12");
}

#[test]
fn the_screen_names_exact_versions() {
    let loose = screen_versions()
        .into_iter()
        .filter(|(_, version)| !version.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-'));
    none(
        &loose
            .map(|(name, version)| format!("ui/package.json: {name} {version}; drop the range"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn the_screen_has_no_plugins_of_tauri() {
    let plugins = screen_versions().into_iter().filter(|(name, _)| name.starts_with("@tauri-apps/plugin"));
    none(
        &plugins
            .map(|(name, _)| format!("ui/package.json: {name}; write a command instead"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn the_compiler_is_pinned_and_new_enough() {
    let toolchain: Table = toml::from_str(&tree::read("rust-toolchain.toml")).unwrap();
    let channel = toolchain["toolchain"]["channel"].as_str().unwrap().to_owned();
    let root = manifest::all().into_iter().find(|manifest| manifest.path == "Cargo.toml").unwrap();
    let least = root.table["workspace"]["package"]["rust-version"].as_str().unwrap().to_owned();
    let number = |version: &str| version.split('.').nth(1).and_then(|minor| minor.parse::<u32>().ok());
    assert_eq!(channel.split('.').count(), 3, "rust-toolchain.toml: name an exact version");
    assert!(number(&channel) >= number(&least), "{channel} is older than rust-version {least}");
}

#[test]
fn one_version_number_for_the_whole_product() {
    let root = manifest::all().into_iter().find(|manifest| manifest.path == "Cargo.toml").unwrap();
    let version = root.table["workspace"]["package"]["version"].as_str().unwrap();
    assert_eq!(package_json()["version"], version, "ui/package.json");
    let configuration: Value = serde_json::from_str(&tree::read("tauri.conf.json")).unwrap();
    assert_eq!(configuration.get("version"), None, "tauri.conf.json takes it from Cargo.toml");
}
