//! Fills a column from the top, and never beyond its end.

use crate::clinician::drawing::{Anchor, Drawing, Frame, Tone};
use crate::clinician::fit::Style;
use crate::clinician::sheet::{Block, Content, Heading, Part, Row, Table};
use crate::clinician::style::{HEADING, SMALL};
use crate::words::say;

/// Height of a heading with the line under it and the air below.
const HEADING_HEIGHT: f32 = 4.8;
const HEADING_AIR: f32 = 0.9;

/// A column that is being filled.
pub(super) struct Cursor {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    bottom: f32,
}

/// A block that is being filled.
pub(super) struct Filling {
    block: Block,
}

impl Cursor {
    pub fn new(frame: Frame) -> Self {
        Self { x: frame.x, y: frame.y, width: frame.width, bottom: frame.bottom() }
    }

    /// Millimetres that are left.
    pub fn room(&self) -> f32 {
        (self.bottom - self.y).max(0.0)
    }

    /// Begins a block with a heading.
    pub fn block(&mut self, name: &'static str, title: &str) -> Filling {
        let frame = Frame::new(self.x, self.y, self.width, HEADING_HEIGHT);
        let text = HEADING.one_line(title, self.width);
        self.y += HEADING_HEIGHT + HEADING_AIR;
        let heading = Heading { level: 2, frame, style: HEADING, text, ruled: true };
        Filling { block: Block { name, heading: Some(heading), parts: Vec::new(), boxed: None } }
    }

    /// Begins a block without one.
    pub fn bare(&self, name: &'static str) -> Filling {
        Filling { block: Block { name, heading: None, parts: Vec::new(), boxed: None } }
    }

    /// Ends a block, with air below it.
    pub fn end(&mut self, filling: Filling, gap: f32) -> Block {
        self.y += gap;
        filling.block
    }
}

impl Filling {
    /// The block as it is.
    pub fn ended(self) -> Block {
        self.block
    }

    /// Draws a box around the block.
    pub fn boxed(&mut self, frame: Frame, tone: Tone) {
        self.block.boxed = Some((frame, tone));
    }

    /// Sets the heading.
    pub fn headed(&mut self, heading: Heading) {
        self.block.heading = Some(heading);
    }

    /// Puts a part where the caller wants it.
    pub fn put(&mut self, frame: Frame, content: Content) {
        self.block.parts.push(Part { frame, content });
    }

    /// A paragraph of at most so many lines, over the whole width.
    pub fn paragraph(&mut self, cursor: &mut Cursor, style: Style, text: &str, most: usize) {
        let fit = (cursor.room() / style.leading).floor() as usize;
        let lines = style.lines(text, cursor.width, most.min(fit));
        if lines.is_empty() {
            return;
        }
        let frame = Frame::new(cursor.x, cursor.y, cursor.width, lines.len() as f32 * style.leading);
        cursor.y = frame.bottom();
        self.put(frame, Content::Paragraph { style, anchor: Anchor::Start, lines });
    }

    /// A drawing over the whole width.
    pub fn drawing(&mut self, cursor: &mut Cursor, height: f32, drawing: Drawing) {
        let frame = Frame::new(cursor.x, cursor.y, cursor.width, height);
        cursor.y = frame.bottom();
        self.put(frame, Content::Drawing(drawing));
    }

    /// As many rows of a table as fit above `reserved` millimetres, and how many do not.
    pub fn table(&mut self, cursor: &mut Cursor, mut table: Table, reserved: f32) {
        let head = table.head.as_ref().map_or(0.0, |row| row.height);
        let room = cursor.room() - reserved - head;
        let kept = rows_that_fit(&table.rows, room);
        let left_out = table.rows.len() - kept;
        table.rows.truncate(kept);
        if !table.rows.is_empty() {
            let height = head + table.rows.iter().map(|row| row.height).sum::<f32>();
            let frame = Frame::new(cursor.x, cursor.y, cursor.width, height);
            cursor.y = frame.bottom();
            self.put(frame, Content::Table(table));
        }
        if left_out > 0 {
            self.paragraph(cursor, SMALL, &say("clinician-more", &[("more", &left_out.to_string())]), 1);
        }
    }
}

/// How many rows fit; where not all do, room is kept to say so.
fn rows_that_fit(rows: &[Row], room: f32) -> usize {
    let fit = |room: f32| {
        let mut left = room;
        let fits = |row: &&Row| {
            left -= row.height;
            left >= -0.01
        };
        rows.iter().take_while(fits).count()
    };
    let all = fit(room);
    if all == rows.len() { all } else { fit(room - SMALL.leading) }
}
