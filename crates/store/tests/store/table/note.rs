//! Notes.

use crate::diary_rows::a_note;
use crate::{Place, at, moment};
use surae_store::table::note;

#[test]
fn a_note_is_kept_exactly_in_any_script_up_to_100_kb() {
    let place = Place::new();
    let mut store = place.open();
    let texts = [
        "a\u{0}b\u{1}\u{7f}\r\n\t".to_owned(),
        "עווית בלילה \u{202e} 夜中に足がつる 🦵🏽 Krämpfe".to_owned(),
        "'); DROP TABLE note; --".to_owned(),
        " \n".to_owned(),
        "夜".repeat(34_133) + "x",
    ];
    for text in texts {
        let given = a_note(&text);
        store.transact(|writer| note::put(writer, &given, at(0))).unwrap();
        assert!(store.read(|reader| note::read(reader, given.id)).unwrap() == Some(given));
    }
    for wrong in [String::new(), "x".repeat(102_401)] {
        assert!(store.transact(|writer| note::put(writer, &a_note(&wrong), at(0))).is_err());
    }
    let on = moment(0).on;
    assert_eq!(store.read(|reader| note::between(reader, on, on)).unwrap().len(), 5);
}
