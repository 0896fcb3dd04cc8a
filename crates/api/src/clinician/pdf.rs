//! The page as PDF: tagged for readers that speak, with the typeface subset and the text selectable.
//!
//! Written as PDF/UA-1, and the same bytes for the same page: no clock, no random key.

use super::drawing::{Anchor, Drawing, Frame, Pen, Tone};
use super::pdf_shapes;
use super::pdf_text::Pens;
use super::sheet::{Block, Cell, Content, Heading, PAPER, Part, Row, Sheet, Table};
use super::typeface::POINT;
use krilla::Document;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{Point, Transform};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Node, TableHeaderScope, Tag, TagGroup, TagTree};
use std::num::NonZeroU16;

/// Hairlines of tables and under headings.
const HAIR: Pen = Pen { tone: Tone::Line, width: 0.2 };

/// Writes the page.
///
/// # Errors
/// Those of the writer; none is known that a page can cause.
pub(super) fn write(sheet: &Sheet) -> Result<Vec<u8>, KrillaError> {
    let settings = SerializeSettings { configuration: accessible(), ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let size = PageSettings::from_wh(PAPER.0 / POINT, PAPER.1 / POINT);
    let mut page = match size {
        Some(size) => document.start_page_with(size),
        None => document.start_page(),
    };
    let tree = draw(page.surface(), sheet);
    page.finish();
    document.set_tag_tree(tree);
    document.set_outline(outline(sheet));
    document.set_metadata(metadata(sheet));
    document.finish()
}

/// Draws the blocks in the order of reading.
fn draw(mut surface: Surface<'_>, sheet: &Sheet) -> TagTree {
    surface.push_transform(&Transform::from_scale(1.0 / POINT, 1.0 / POINT));
    let mut tree = TagTree::new().with_lang(Some("en".to_owned()));
    let mut writer = Writer { surface, pens: Pens::new() };
    for block in &sheet.blocks {
        tree.push(writer.block(block));
    }
    writer.surface.pop();
    writer.surface.finish();
    tree
}

fn accessible() -> Configuration {
    let builder = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    builder.finish().unwrap_or_default()
}

fn metadata(sheet: &Sheet) -> Metadata {
    let made_by = format!("Surae {}", env!("CARGO_PKG_VERSION"));
    Metadata::new().title(sheet.title.clone()).language("en".to_owned()).creator(made_by)
}

fn outline(sheet: &Sheet) -> Outline {
    let mut outline = Outline::new();
    for heading in sheet.blocks.iter().filter_map(|block| block.heading.as_ref()) {
        let at = Point::from_xy(heading.frame.x / POINT, heading.frame.y / POINT);
        outline.push_child(OutlineNode::new(heading.text.clone(), XyzDestination::new(0, at)));
    }
    outline
}

struct Writer<'a> {
    surface: Surface<'a>,
    pens: Pens,
}

impl Writer<'_> {
    fn block(&mut self, block: &Block) -> TagGroup {
        let mut group = TagGroup::new(Tag::Section);
        if let Some((frame, tone)) = block.boxed {
            let pen = Pen { tone, width: 0.7 };
            self.artifact(|surface| pdf_shapes::rect(surface, frame, None, Some(pen)));
        }
        if let Some(heading) = &block.heading {
            group.push(self.heading(heading));
        }
        for part in &block.parts {
            group.push(self.part(part));
        }
        group
    }

    fn heading(&mut self, heading: &Heading) -> TagGroup {
        let level = NonZeroU16::new(u16::from(heading.level)).unwrap_or(NonZeroU16::MIN);
        let mut group = TagGroup::new(Tag::Hn(level, Some(heading.text.clone())));
        let cell = Cell { style: heading.style, lines: vec![heading.text.clone()] };
        group.push(self.lines(&cell, heading.frame, Anchor::Start));
        if heading.ruled {
            let y = heading.frame.bottom() - 0.3;
            let points = [(heading.frame.x, y), (heading.frame.right(), y)];
            self.artifact(|surface| pdf_shapes::lines(surface, &points, HAIR));
        }
        group
    }

    fn part(&mut self, part: &Part) -> TagGroup {
        match &part.content {
            Content::Paragraph { style, anchor, lines } => {
                let cell = Cell { style: *style, lines: lines.clone() };
                TagGroup::with_children(Tag::P, vec![self.lines(&cell, part.frame, *anchor)])
            }
            Content::Table(table) => self.table(table, part.frame),
            Content::Drawing(drawing) => self.drawing(drawing, part.frame),
        }
    }

    fn drawing(&mut self, drawing: &Drawing, frame: Frame) -> TagGroup {
        self.surface.push_transform(&Transform::from_translate(frame.x, frame.y));
        let content = self.surface.start_tagged(ContentTag::Other);
        pdf_shapes::draw(&mut self.surface, &mut self.pens, &drawing.shapes);
        self.surface.end_tagged();
        self.surface.pop();
        let tag = Tag::Figure(Some(drawing.says.clone()));
        TagGroup::with_children(tag, vec![Node::Leaf(content)])
    }

    fn table(&mut self, table: &Table, frame: Frame) -> TagGroup {
        let mut group = TagGroup::new(Tag::Table);
        let mut y = frame.y;
        for (nth, row) in table.head.iter().chain(&table.rows).enumerate() {
            let is_head = table.head.is_some() && nth == 0;
            group.push(self.row(table, row, is_head, (frame.x, y)));
            y += row.height;
            if table.ruled {
                let points = [(frame.x, y), (frame.right(), y)];
                self.artifact(|surface| pdf_shapes::lines(surface, &points, HAIR));
            }
        }
        group
    }

    fn row(&mut self, table: &Table, row: &Row, is_head: bool, (x, y): (f32, f32)) -> TagGroup {
        let mut group = TagGroup::new(Tag::TR);
        let mut x = x;
        for (cell, (width, anchor)) in row.cells.iter().zip(&table.columns) {
            let frame = Frame::new(x, y, *width, row.height);
            let text = self.lines(cell, frame, *anchor);
            group.push(if is_head {
                TagGroup::with_children(Tag::TH(TableHeaderScope::Column), vec![text])
            } else {
                TagGroup::with_children(Tag::TD, vec![text])
            });
            x += width;
        }
        group
    }

    /// Lines of text in a frame, as one leaf.
    fn lines(&mut self, cell: &Cell, frame: Frame, anchor: Anchor) -> Node {
        let content = self.surface.start_tagged(ContentTag::Other);
        let x = match anchor {
            Anchor::Start => frame.x,
            Anchor::Middle => frame.x + frame.width / 2.0,
            Anchor::End => frame.right(),
        };
        let mut baseline = frame.y + cell.style.ascent();
        for (nth, line) in cell.lines.iter().enumerate() {
            let follows = nth + 1 < cell.lines.len();
            self.pens.text(&mut self.surface, (x, baseline), anchor, &cell.style, line, follows);
            baseline += cell.style.leading;
        }
        self.surface.end_tagged();
        Node::Leaf(content)
    }

    /// Draws what a reader that speaks passes over.
    fn artifact(&mut self, draw: impl FnOnce(&mut Surface<'_>)) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        draw(&mut self.surface);
        self.surface.end_tagged();
    }
}
