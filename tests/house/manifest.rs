//! The manifests and the lock file: who asks for whom.

use crate::tree;
use std::collections::{BTreeMap, BTreeSet};
use toml::{Table, Value};

/// A package of the workspace.
pub struct Manifest {
    /// Path of its `Cargo.toml` from the root.
    pub path: String,
    /// The package's name.
    pub name: String,
    /// The whole file.
    pub table: Table,
}

impl Manifest {
    /// Names of the packages under `[dependencies]`, and with it those of single platforms.
    pub fn dependencies(&self) -> BTreeSet<String> {
        let targets = self.table.get("target").and_then(Value::as_table);
        let targets = targets.into_iter().flat_map(|table| table.values());
        let tables = targets.filter_map(Value::as_table).chain([&self.table]);
        tables.flat_map(|table| names(table, "dependencies")).collect()
    }

    /// Names under `[dev-dependencies]`.
    pub fn dev_dependencies(&self) -> BTreeSet<String> {
        names(&self.table, "dev-dependencies").collect()
    }
}

/// All packages of the workspace: the window's at the root, the crates, the tests.
pub fn all() -> Vec<Manifest> {
    let files = tree::ending("", "Cargo.toml").into_iter();
    let tables = files.map(|file| (file.path, toml::from_str::<Table>(&file.text).unwrap()));
    tables.map(|(path, table)| Manifest { name: name_of(&table), path, table }).collect()
}

/// Everything that `package` is built from, by the manifests and `Cargo.lock`, tests aside.
///
/// The lock file knows neither platform nor switched-off features, so this is rather too much
/// than too little.
pub fn built_from(package: &str) -> BTreeSet<String> {
    let (ours, locked) = (all(), locked());
    let mut seen = BTreeSet::new();
    let mut open = vec![package.to_owned()];
    while let Some(name) = open.pop() {
        if seen.insert(name.clone()) {
            let own = ours.iter().find(|manifest| manifest.name == name);
            let next = own.map_or_else(|| locked.get(&name).cloned(), |own| Some(own.dependencies()));
            open.extend(next.unwrap_or_default());
        }
    }
    seen
}

/// Package name → names it asks for, from `Cargo.lock`; versions of one name are taken together.
fn locked() -> BTreeMap<String, BTreeSet<String>> {
    let lock: Table = toml::from_str(&tree::read("Cargo.lock")).unwrap();
    let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in lock["package"].as_array().unwrap() {
        let wanted = package.get("dependencies").and_then(Value::as_array).into_iter().flatten();
        let wanted = wanted.filter_map(|name| name.as_str()?.split(' ').next().map(str::to_owned));
        graph.entry(package["name"].as_str().unwrap().to_owned()).or_default().extend(wanted);
    }
    graph
}

fn name_of(table: &Table) -> String {
    table["package"]["name"].as_str().unwrap().to_owned()
}

fn names<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = String> + 'a {
    table.get(key).and_then(Value::as_table).into_iter().flat_map(|table| table.keys().cloned())
}
