//! What people can type, in every place where they can.

use super::{example, expect_one_sheet, pdf_text};
use std::collections::BTreeSet;
use surae_api::ClinicianPage;

const HOSTILE: [&str; 8] = [
    "<script>alert(1)</script>",
    "\"quoted\" 'twice' & <b>bold</b> </svg></style><!-- ]]>",
    "שלום (5 mg) עולם",
    "مرحبا 5 mg",
    "🦵🏽👩‍⚕️ leg",
    "a\u{0}b\u{7}c\u{1b}[31m\u{202e}d\u{feff}\u{fffe}e\r\n\tf",
    "'; DROP TABLE medicine; --",
    "漢字 and e\u{301}",
];

/// The example with one text in every place that a person fills, names of plans and cards among them.
fn filled(text: &str) -> ClinicianPage {
    let mut page = example::page();
    page.who = Some(text.to_owned());
    page.ask = Some(text.to_owned());
    for place in &mut page.places.list {
        place.name = text.to_owned();
    }
    for plan in &mut page.dose.plans {
        plan.name = text.to_owned();
        plan.doses = vec![text.to_owned()];
    }
    for row in &mut page.measures.rows {
        row.name = text.to_owned();
    }
    page.places.says = text.to_owned();
    page.medicines.lines = vec![text.to_owned()];
    page.notes.lines = vec![text.to_owned()];
    page.health.lines = vec![text.to_owned()];
    page
}

#[test]
fn nothing_that_is_typed_becomes_markup() {
    let clean = example::page().html();
    let elements = |html: &str| -> BTreeSet<String> {
        let names =
            html.split('<').skip(1).map(|rest| rest.split([' ', '>', '/', '\n']).next().unwrap_or_default());
        names.map(str::to_owned).collect()
    };
    for text in HOSTILE {
        let html = filled(text).html();
        assert!(!html.contains("<script") && !html.contains("<b>") && !html.contains("<!--"), "{text:?}");
        assert!(elements(&html).is_subset(&elements(&clean)), "{text:?} adds elements");
        let control = |char: &char| char.is_control() && *char != '\n';
        assert_eq!(html.chars().find(control), None, "{text:?}");
        assert!(!html.contains(['\u{202e}', '\u{feff}', '\u{fffe}']), "{text:?}");
    }
}

#[test]
fn any_text_can_be_printed_on_one_sheet() {
    for text in HOSTILE {
        expect_one_sheet(&filled(text));
    }
    for code in ["\u{10FFFF}", "\u{E0041}", "\u{300}", "\u{200D}", "\u{FE0F}", "\u{D7FF}", "\u{FFFD}", ""] {
        expect_one_sheet(&filled(code));
    }
}

/// The typeface lacks it, so an empty box is drawn; the text behind it stays what was typed.
#[test]
fn a_character_without_a_glyph_is_a_box_and_can_still_be_copied() {
    assert!(pdf_text(&filled("漢字 here")).contains("漢字 here"));
    assert!(pdf_text(&filled("🦵 leg")).contains("🦵 leg"));
}

#[test]
fn text_from_right_to_left_keeps_its_letters() {
    let text = pdf_text(&filled("שלום"));
    assert!(text.contains("שלום") || text.contains("םולש"), "{text}");
}
