//! Where it hurts: the drawings on the left, the numbered places on the right.

use super::GAP;
use super::cursor::{Cursor, Filling};
use super::lists;
use crate::clinician::bodymap;
use crate::clinician::drawing::{Anchor, Frame};
use crate::clinician::page::{ClinicianPage, PagePlace, PagePlaces};
use crate::clinician::sheet::{Block, Cell, Content, Row, Table};
use crate::clinician::style::{BODY, LABEL, SMALL, SMALL_STRONG};
use crate::words::say;

/// Height of the drawings with their names.
const HEIGHT: f32 = 49.5;
/// Share of the width that the drawings get.
const DRAWINGS: f32 = 92.0;
/// Places that the drawings show, at most.
const ROWS: usize = 7;
/// Widths of number, side, worst pain, days and cramps; the name gets the rest.
const COLUMNS: [f32; 5] = [5.0, 12.0, 12.0, 12.0, 11.0];

/// Drawings and places, and the medicines beside them where there is room.
pub(super) fn places(page: &ClinicianPage, down: &mut Cursor) -> [Block; 2] {
    let places = &page.places;
    let mut block = down.block("places", &places.title);
    let shown = places.list.len().min(ROWS);
    let top = down.y;
    let frame = Frame::new(down.x, top, DRAWINGS, HEIGHT);
    block.put(frame, Content::Drawing(bodymap::draw(places, shown, frame)));
    let x = down.x + DRAWINGS + 5.0;
    let mut beside = Cursor::new(Frame::new(x, top, down.x + down.width - x, HEIGHT));
    if places.list.is_empty() {
        block.paragraph(&mut beside, BODY, &places.none, 2);
    } else {
        list(&mut block, places, &mut beside, GAP + lists::LEAST);
    }
    beside.y += GAP;
    let medicines = lists::told("medicines", &page.medicines, &mut beside, 0.0);
    down.y = top + HEIGHT;
    [down.end(block, GAP), medicines]
}

fn list(block: &mut Filling, places: &PagePlaces, beside: &mut Cursor, reserved: f32) {
    let [number, side, worst, days, cramps] = COLUMNS;
    let name = beside.width - COLUMNS.iter().sum::<f32>();
    let columns = vec![
        (number, Anchor::Start),
        (name, Anchor::Start),
        (side, Anchor::Start),
        (worst, Anchor::End),
        (days, Anchor::End),
        (cramps, Anchor::End),
    ];
    let head = ["number", "place", "side", "worst", "pain-days", "cramps"].iter().zip(&columns);
    let head = head.map(|(key, (width, _))| {
        let lines = LABEL.lines(&say(&format!("clinician-head-{key}"), &[]), width - 0.8, 2);
        Cell { style: LABEL, lines }
    });
    let head = Row { height: 2.0 * LABEL.leading + 0.4, cells: head.collect() };
    let rows = places.list.iter().enumerate().map(|(nth, place)| row(nth + 1, place, name)).collect();
    block.table(beside, Table { columns, head: Some(head), rows, ruled: true }, reserved);
}

fn row(number: usize, place: &PagePlace, width: f32) -> Row {
    let dash = || "–".to_owned();
    let count = |count: u32| if count == 0 { dash() } else { count.to_string() };
    let cell = |style: crate::clinician::fit::Style, text: String| Cell { style, lines: vec![text] };
    Row {
        height: SMALL.leading + 0.5,
        cells: vec![
            cell(SMALL_STRONG, number.to_string()),
            cell(SMALL, SMALL.one_line(&place.name, width - 1.0)),
            cell(
                SMALL_STRONG,
                SMALL_STRONG.one_line(&place.side_says, COLUMNS.get(1).copied().unwrap_or_default()),
            ),
            cell(SMALL_STRONG, place.worst.map_or_else(dash, |worst| worst.to_string())),
            cell(SMALL, count(place.pain_days)),
            cell(SMALL, count(place.cramps)),
        ],
    }
}
