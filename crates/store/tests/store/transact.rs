//! All of a transaction or nothing of it, and word of what changed.

use crate::{Place, answer, asked, at, get};
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use surae_core::lookup::triage::Reply;
use surae_knowledge::Urgency;
use surae_store::table::{health_answer, screening, setting};
use surae_store::{StoreError, Table};

#[test]
fn an_error_rolls_everything_back() {
    let place = Place::new();
    let mut store = place.open();
    let failed = store.transact(|writer| {
        setting::put(writer, "slot", "evening", at(0))?;
        setting::put(writer, "", "no name", at(0))
    });
    assert!(failed.is_err());
    assert_eq!(get(&mut store, "slot"), None);
}

#[test]
fn an_error_of_the_caller_comes_back_as_it_is() {
    #[derive(Debug, PartialEq)]
    struct Refused;
    impl From<StoreError> for Refused {
        fn from(_: StoreError) -> Self {
            Self
        }
    }
    let place = Place::new();
    let mut store = place.open();
    let failed = store.transact(|writer| {
        setting::put(writer, "slot", "evening", at(0))?;
        Err::<(), _>(Refused)
    });
    assert_eq!(failed, Err(Refused));
    assert_eq!(get(&mut store, "slot"), None);
}

#[test]
fn a_panic_rolls_everything_back_and_the_next_works() {
    let place = Place::new();
    let mut store = place.open();
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        let _ = store.transact(|writer| {
            setting::put(writer, "slot", "evening", at(0))?;
            panic!("in the middle");
            #[allow(unreachable_code, reason = "says the type")]
            Ok::<_, StoreError>(())
        });
    }));
    assert!(panicked.is_err());
    assert_eq!(get(&mut store, "slot"), None);
    let written = store.transact(|writer| setting::put(writer, "slot", "morning", at(0))).unwrap();
    assert_eq!(written.tables, BTreeSet::from([Table::Setting]));
}

#[test]
fn a_transaction_says_which_tables_changed() {
    let place = Place::new();
    let mut store = place.open();
    let none = store.transact(|_| Ok::<_, StoreError>(7)).unwrap();
    assert_eq!((none.value, none.tables.len()), (7, 0));
    let written = store.transact(|writer| {
        health_answer::put(writer, &answer("L1", Reply::Yes, 0), at(0))?;
        screening::insert(writer, &asked(Urgency::SelfCare, 0), at(0))
    });
    let tables = [Table::HealthAnswer, Table::Screening, Table::ScreeningAnswer];
    assert_eq!(written.unwrap().tables, BTreeSet::from(tables));
}

#[test]
fn each_table_of_the_database_is_known_and_sealed() {
    let place = Place::with_entries();
    let other = rusqlite::Connection::open(place.home().database()).unwrap();
    let mut tables =
        other.prepare("SELECT name, wr, strict FROM pragma_table_list WHERE type = 'table'").unwrap();
    let tables = tables.query_map([], |row| {
        Ok((row.get::<_, String>("name")?, row.get::<_, bool>("wr")?, row.get::<_, bool>("strict")?))
    });
    let own: Vec<_> =
        tables.unwrap().map(Result::unwrap).filter(|table| !table.0.starts_with("sqlite")).collect();
    for (name, without_rowid, strict) in &own {
        assert!(*strict && !without_rowid, "{name}: changes are seen by rowid");
        let sealed = other.column_exists(None, name.as_str(), "seal").unwrap();
        assert_eq!(sealed, Table::ALL.iter().any(|table| table.name() == name), "{name}");
    }
    assert_eq!(own.len(), Table::ALL.len() + 1, "the store's own is `upkeep`");
}
