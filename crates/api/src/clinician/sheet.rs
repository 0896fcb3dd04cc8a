//! The page as it is placed: blocks in the order of reading, each with parts in frames.
//!
//! Made by [`super::layout`], written by [`super::html`] and [`super::pdf`]. Everything in it fits.

use super::drawing::{Anchor, Drawing, Frame, Tone};
use super::fit::Style;

/// Width and height of A4 in millimetres.
pub(super) const PAPER: (f32, f32) = (210.0, 297.0);
/// The margin on each side.
pub(super) const MARGIN: f32 = 15.0;

/// The page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sheet {
    /// The title of the document.
    pub title: String,
    /// From top to bottom, the left column before the right one.
    pub blocks: Vec<Block>,
}

/// Something with a heading.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Block {
    /// A short name, for the style sheet.
    pub name: &'static str,
    /// Its heading.
    pub heading: Option<Heading>,
    /// What is in it.
    pub parts: Vec<Part>,
    /// A box around it.
    pub boxed: Option<(Frame, Tone)>,
}

/// The heading of a block.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Heading {
    /// 1 for the title of the page, 2 below.
    pub level: u8,
    /// Where.
    pub frame: Frame,
    /// How.
    pub style: Style,
    /// What.
    pub text: String,
    /// Whether a line is drawn under it.
    pub ruled: bool,
}

/// A part of a block in its frame.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    pub frame: Frame,
    pub content: Content,
}

/// What a part is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Content {
    /// Lines of one paragraph, already broken.
    Paragraph { style: Style, anchor: Anchor, lines: Vec<String> },
    /// Rows and columns.
    Table(Table),
    /// A picture.
    Drawing(Drawing),
}

/// Rows and columns.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Table {
    /// Width of each column and how its text stands.
    pub columns: Vec<(f32, Anchor)>,
    /// The row of heads, where there is one.
    pub head: Option<Row>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Whether hairlines part the rows.
    pub ruled: bool,
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// Its height in millimetres.
    pub height: f32,
    /// One for each column.
    pub cells: Vec<Cell>,
}

/// A cell: its lines, already broken.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cell {
    pub style: Style,
    pub lines: Vec<String>,
}
