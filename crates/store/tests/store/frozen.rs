//! Databases of released versions, kept as they were, open in this version and end up the same as
//! a fresh one.
//!
//! Until the first release the frozen one may be made anew after a change of its migration:
//! `SURAE_WRITE_FROZEN=1 cargo test -p surae-store --test store frozen`.

use crate::{Place, VERSION, at, contents};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use surae_store::preview;

fn file(version: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/frozen/v{version}.db"))
}

/// Tables, columns and indexes, without the wording of their definition.
fn schema(database: &Path) -> String {
    let connection = Connection::open(database).unwrap();
    let lines = |sql: &str| -> Vec<String> {
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    let columns =
        "SELECT format('%s.%s %s %d %s %d', m.name, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk)
        FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.name";
    let references = "SELECT format('%s.%s -> %s.%s', m.name, f.\"from\", f.\"table\", f.\"to\")
        FROM sqlite_schema m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1";
    let indexes = "SELECT format('%s %s', name, sql) FROM sqlite_schema WHERE type <> 'table' ORDER BY name";
    let checks = "SELECT format('%s %d', name, (length(sql) - length(replace(sql, 'CHECK', ''))) / 5)
        FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    [columns, references, indexes, checks].iter().flat_map(|sql| lines(sql)).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_frozen_database_of_each_version_becomes_like_a_fresh_one() {
    if std::env::var_os("SURAE_WRITE_FROZEN").is_some() {
        let place = Place::with_entries();
        std::fs::copy(place.open().backup(at(0)).unwrap(), file(VERSION)).unwrap();
    }
    let fresh = Place::with_entries();
    fresh.open();
    for version in 1..=VERSION {
        let place = Place::new();
        place.put_file(&std::fs::read(file(version)).unwrap());
        let mut store = place.open();
        assert!(store.check(at(0)).unwrap().sound(), "version {version}");
        assert!(contents(&mut store).unwrap().contains("a value of some length, number 39"));
        assert_eq!(store.opening().upgraded_from, (version < VERSION).then_some(version));
        drop(store);
        assert_eq!(
            schema(&place.home().database()),
            schema(&fresh.home().database()),
            "version {version}; until the first release, write it anew as this file says"
        );
    }
}

#[test]
fn a_frozen_database_can_be_restored() {
    let place = Place::new();
    let preview = preview(&place.home(), &file(VERSION)).unwrap();
    assert_eq!((preview.version, preview.rows.len()), (VERSION, surae_store::Table::ALL.len()));
}
