//! What entries have in common: changing, deleting, undoing.

use crate::diary_rows::{a_cramp, a_note};
use crate::{Place, at};
use surae_store::table::entry::{self, Undone};
use surae_store::table::note::{self, Note};
use surae_store::{Id, Store, Table};

fn put(store: &mut Store, note: &Note) {
    store.transact(|writer| note::put(writer, note, at(1))).unwrap();
}

fn text(store: &mut Store, id: Id) -> Option<String> {
    store.read(|reader| note::read(reader, id)).unwrap().map(|note| note.text)
}

fn undo(store: &mut Store, id: Id) -> Option<Undone> {
    store.transact(|writer| entry::undo(writer, Table::Note, id, at(2))).unwrap().value
}

fn delete(store: &mut Store, id: Id, deleted: bool) -> bool {
    store.transact(|writer| entry::set_deleted(writer, Table::Note, id, deleted, at(3))).unwrap().value
}

#[test]
fn undo_goes_back_change_by_change() {
    let place = Place::new();
    let mut store = place.open();
    let first = a_note("one");
    for text in ["one", "two", "three"] {
        put(&mut store, &Note { text: text.into(), ..first.clone() });
    }
    assert_eq!(text(&mut store, first.id).as_deref(), Some("three"));
    assert_eq!(undo(&mut store, first.id), Some(Undone::Before));
    assert_eq!(text(&mut store, first.id).as_deref(), Some("two"));
    put(&mut store, &Note { text: "four".into(), ..first.clone() });
    let back: Vec<_> = (0..2).map(|_| (undo(&mut store, first.id), text(&mut store, first.id))).collect();
    let before = |text: &str| (Some(Undone::Before), Some(text.to_owned()));
    assert_eq!(back, [before("two"), before("one")]);
    assert_eq!((undo(&mut store, first.id), text(&mut store, first.id)), (Some(Undone::Taken), None));
    assert_eq!(undo(&mut store, first.id), Some(Undone::Back));
    assert_eq!(text(&mut store, first.id).as_deref(), Some("one"));
}

#[test]
fn a_deleted_entry_comes_back_as_it_was() {
    let place = Place::new();
    let mut store = place.open();
    let first = a_note("one");
    put(&mut store, &first);
    put(&mut store, &Note { text: "two".into(), ..first.clone() });
    undo(&mut store, first.id);
    assert!(delete(&mut store, first.id, true) && !delete(&mut store, first.id, true));
    assert_eq!(text(&mut store, first.id), None);
    assert_eq!(undo(&mut store, first.id), Some(Undone::Back));
    assert_eq!(text(&mut store, first.id).as_deref(), Some("one"), "and not the change that was undone");
    assert!(!delete(&mut store, first.id, false));
}

#[test]
fn an_entry_is_found_in_its_table_although_it_is_deleted() {
    let place = Place::new();
    let mut store = place.open();
    let (cramp, note) = (a_cramp(0), a_note("one"));
    put(&mut store, &note);
    store.transact(|writer| surae_store::table::cramp::put(writer, &cramp, at(0))).unwrap();
    delete(&mut store, note.id, true);
    let mut table = |id| store.read(|reader| entry::table_of(reader, id)).unwrap();
    assert_eq!(table(cramp.id), Some(Table::Cramp));
    assert_eq!(table(note.id), Some(Table::Note));
    assert_eq!(table(Id::new(at(9))), None);
    assert_eq!(undo(&mut store, Id::new(at(9))), None);
}

#[test]
fn what_was_told_after_an_instant_is_found() {
    let place = Place::new();
    let mut store = place.open();
    let at_of = |seconds| Note { id: Id::new(at(seconds)), ..a_note("one") };
    let (early, late) = (at_of(10), at_of(20));
    for (note, seconds) in [(&early, 10), (&late, 20)] {
        store.transact(|writer| note::put(writer, note, at(seconds))).unwrap();
    }
    let mut after =
        |seconds| store.read(|reader| entry::told_after(reader, Table::Note, at(seconds))).unwrap();
    assert_eq!((after(9), after(10)), ([early.id, late.id].into(), [late.id].into()));
    assert!(after(20).is_empty());
    let changed = Note { text: "two".into(), ..early.clone() };
    store.transact(|writer| note::put(writer, &changed, at(30))).unwrap();
    let mut after =
        |seconds| store.read(|reader| entry::told_after(reader, Table::Note, at(seconds))).unwrap();
    assert_eq!((after(20), after(30)), ([early.id].into(), [].into()));
}
