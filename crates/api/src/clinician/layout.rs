//! Puts the page onto one A4 sheet: what matters first at the top, and each part with the room it
//! gets at most, whatever the amount; what is left out is counted.

mod cursor;
mod head;
mod lists;
mod places;
mod timeline;

use super::drawing::{Anchor, Frame};
use super::page::ClinicianPage;
use super::sheet::{Block, Content, MARGIN, PAPER, Part, Sheet};
use super::style::FOOT;
use cursor::Cursor;

/// Between blocks, in millimetres.
const GAP: f32 = 2.6;
/// Between the two columns.
const GUTTER: f32 = 8.0;
/// Room at the foot.
const FOOT_HEIGHT: f32 = FOOT.leading;

/// Places everything.
pub(super) fn sheet(page: &ClinicianPage) -> Sheet {
    let width = PAPER.0 - 2.0 * MARGIN;
    let bottom = PAPER.1 - MARGIN - FOOT_HEIGHT - 1.2;
    let mut blocks = Vec::new();
    let mut down = Cursor::new(Frame::new(MARGIN, MARGIN, width, bottom - MARGIN));
    blocks.push(head::head(page, &mut down));
    blocks.extend(page.alert.as_ref().map(|alert| head::alert(alert, &mut down)));
    blocks.push(head::figures(page, &mut down));
    blocks.extend(places::places(page, &mut down));
    blocks.push(timeline::timeline(&page.days, &mut down));
    let column = (width - GUTTER) / 2.0;
    let room = bottom - down.y;
    let mut left = Cursor::new(Frame::new(MARGIN, down.y, column, room));
    blocks.push(lists::dose(&page.dose, &mut left, 2.0 * (GAP + lists::LEAST) + 4.0));
    blocks.push(lists::measures(&page.measures, &mut left, GAP + lists::LEAST));
    blocks.push(lists::told("notes", &page.notes, &mut left, 0.0));
    let mut right = Cursor::new(Frame::new(MARGIN + column + GUTTER, down.y, column, room));
    blocks.push(lists::questions(&page.questions, &mut right, GAP + lists::LEAST + 6.0));
    blocks.push(lists::told("health", &page.health, &mut right, 0.0));
    blocks.push(foot(page, width));
    Sheet { title: format!("{}, {}", page.title, page.period), blocks }
}

fn foot(page: &ClinicianPage, width: f32) -> Block {
    let frame = Frame::new(MARGIN, PAPER.1 - MARGIN - FOOT_HEIGHT, width, FOOT_HEIGHT);
    let lines = FOOT.lines(&page.footer, width, 1);
    let content = Content::Paragraph { style: FOOT, anchor: Anchor::Start, lines };
    Block { name: "foot-note", heading: None, parts: vec![Part { frame, content }], boxed: None }
}
