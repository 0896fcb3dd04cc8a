//! The top of the sheet: title, who, what is urgent, and the numbers to read first.

use super::GAP;
use super::cursor::Cursor;
use crate::clinician::drawing::{Anchor, Frame, Tone};
use crate::clinician::page::{ClinicianPage, PageAlert};
use crate::clinician::sheet::{Block, Cell, Content, Heading, Row, Table};
use crate::clinician::style::{BODY, FIGURE, LABEL, NAME, STRONG, TITLE, URGENT};
use crate::words::say;

/// What the title leaves to the days on the right.
const DAYS: f32 = 72.0;
/// Air within the box of what is urgent.
const AIR: f32 = 1.6;

/// Title, days, who, and what they want to ask.
pub(super) fn head(page: &ClinicianPage, down: &mut Cursor) -> Block {
    let mut block = down.bare("head");
    let frame = Frame::new(down.x, down.y, down.width - DAYS, TITLE.leading);
    let text = TITLE.one_line(&page.title, frame.width);
    block.headed(Heading { level: 1, frame, style: TITLE, text, ruled: false });
    let right = down.x + down.width - DAYS;
    let period = vec![STRONG.one_line(&page.period, DAYS)];
    let content = Content::Paragraph { style: STRONG, anchor: Anchor::End, lines: period };
    block.put(Frame::new(right, down.y, DAYS, STRONG.leading), content);
    let made = Content::Paragraph { style: LABEL, anchor: Anchor::End, lines: vec![page.made.clone()] };
    block.put(Frame::new(right, down.y + STRONG.leading, DAYS, LABEL.leading), made);
    down.y += TITLE.leading + 1.0;
    match &page.who {
        Some(who) => block.paragraph(down, NAME, who, 1),
        None => block.paragraph(down, BODY, &say("clinician-no-who", &[]), 1),
    }
    if let Some(ask) = &page.ask {
        let ask = format!("{}: {ask}", say("clinician-ask", &[]));
        block.paragraph(down, BODY, &ask, 2);
    }
    down.end(block, GAP - 0.6)
}

/// What is urgent, in a box.
pub(super) fn alert(alert: &PageAlert, down: &mut Cursor) -> Block {
    let mut block = down.bare("alert");
    let top = down.y;
    let mut inside =
        Cursor::new(Frame::new(down.x + AIR + 0.7, top + AIR - 0.3, down.width - 2.0 * AIR - 1.4, 30.0));
    let frame = Frame::new(inside.x, inside.y, inside.width, URGENT.leading);
    let text = URGENT.one_line(&alert.headline, inside.width);
    block.headed(Heading { level: 2, frame, style: URGENT, text, ruled: false });
    inside.y += URGENT.leading + 0.3;
    for line in alert.says.iter().take(3) {
        block.paragraph(&mut inside, BODY, line, 2);
    }
    let height = inside.y + AIR - 0.5 - top;
    block.boxed(Frame::new(down.x, top, down.width, height), Tone::Crimson);
    down.y = top + height;
    down.end(block, GAP)
}

/// The numbers to read first, side by side.
pub(super) fn figures(page: &ClinicianPage, down: &mut Cursor) -> Block {
    let mut block = down.bare("figures");
    let shown = page.figures.iter().take(4);
    let width = down.width / shown.len().max(1) as f32;
    let row = |style: crate::clinician::fit::Style,
               air: f32,
               text: fn(&crate::clinician::page::PageFigure) -> &String| Row {
        height: style.leading + air,
        cells: shown
            .clone()
            .map(|figure| Cell { style, lines: vec![style.one_line(text(figure), width - 3.0)] })
            .collect(),
    };
    let rows = vec![
        row(FIGURE, 0.2, |figure| &figure.value),
        row(STRONG, 0.0, |figure| &figure.label),
        row(LABEL, 0.0, |figure| &figure.detail),
    ];
    let columns = vec![(width, Anchor::Start); shown.len()];
    block.table(down, Table { columns, head: None, rows, ruled: false }, 0.0);
    down.end(block, GAP)
}
