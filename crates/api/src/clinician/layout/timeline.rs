//! Day by day: cramps, pain, exercise and the morning after, one column for each day.

use super::GAP;
use super::cursor::Cursor;
use crate::clinician::days;
use crate::clinician::page::PageDays;
use crate::clinician::sheet::Block;
use crate::clinician::style::{BODY, LABEL};

/// Lines of text below the strip, at most.
const LINES: usize = 3;

/// The strip and what it says.
pub(super) fn timeline(timeline: &PageDays, down: &mut Cursor) -> Block {
    let mut block = down.block("days", &timeline.title);
    if let Some(none) = &timeline.none {
        block.paragraph(down, BODY, none, 1);
        return down.end(block, GAP);
    }
    block.drawing(down, days::HEIGHT, days::draw(timeline, down.width));
    down.y += 0.6;
    let (height, legend) = days::legend(down.width);
    block.drawing(down, height, legend);
    down.y += 0.8;
    for line in timeline.says.iter().take(LINES) {
        block.paragraph(down, BODY, line, 1);
    }
    down.y += LABEL.leading * 0.2;
    down.end(block, GAP)
}
