//! Lines of text in the PDF: glyph by glyph, in the order of the eye where directions mix.

use super::drawing::Anchor;
use super::fit::Style;
use super::pdf_shapes::fill;
use super::typeface::{POINT, Weight};
use krilla::geom::Point;
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use unicode_bidi::{BidiInfo, Level};

/// The typeface as the PDF embeds it.
pub(super) struct Pens {
    regular: Option<Font>,
    bold: Option<Font>,
}

impl Pens {
    /// Reads the embedded files.
    pub fn new() -> Self {
        let font = |weight: Weight| Font::new(weight.file().into(), 0);
        Self { regular: font(Weight::Regular), bold: font(Weight::Bold) }
    }

    /// Writes one line; where another one `follows` in the same paragraph it ends with a space.
    pub fn text(
        &self,
        surface: &mut Surface<'_>,
        (x, y): (f32, f32),
        anchor: Anchor,
        style: &Style,
        line: &str,
        follows: bool,
    ) {
        let font = if style.weight == Weight::Bold { &self.bold } else { &self.regular };
        let Some(font) = font.clone().filter(|_| !line.is_empty()) else {
            return;
        };
        let width = style.width(line);
        let x = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        let line = if follows { format!("{line} ") } else { line.to_owned() };
        surface.set_fill(Some(fill(style.tone)));
        surface.set_stroke(None);
        let glyphs = glyphs(&line, style.weight);
        surface.draw_glyphs(Point::from_xy(x, y), &glyphs, font, &line, style.points * POINT, false);
    }
}

/// The glyphs of a line from left to right, each with the bytes it stands for.
fn glyphs(line: &str, weight: Weight) -> Vec<KrillaGlyph> {
    let bidi = BidiInfo::new(line, Some(Level::ltr()));
    let Some(paragraph) = bidi.paragraphs.first() else {
        return Vec::new();
    };
    let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
    let mut out: Vec<KrillaGlyph> = Vec::new();
    for run in runs {
        let backwards = levels.get(run.start).is_some_and(Level::is_rtl);
        let text = line.get(run.clone()).unwrap_or_default();
        let mut glyphs = of_run(text, run.start, weight, backwards);
        if backwards {
            glyphs.reverse();
        }
        out.append(&mut glyphs);
    }
    out
}

/// The glyphs of a run in the order of its text; what draws nothing joins the glyph before.
fn of_run(text: &str, start: usize, weight: Weight, backwards: bool) -> Vec<KrillaGlyph> {
    let mut glyphs: Vec<KrillaGlyph> = Vec::new();
    for (at, char) in text.char_indices() {
        let bytes = start + at..start + at + char.len_utf8();
        match (weight.drawn(if backwards { mirrored(char) } else { char }), glyphs.last_mut()) {
            (Some(drawn), _) => {
                let id = GlyphId::new(drawn.glyph.to_u32());
                glyphs.push(KrillaGlyph::new(id, drawn.advance, 0.0, 0.0, 0.0, bytes, None));
            }
            (None, Some(before)) => before.text_range.end = bytes.end,
            (None, None) => {}
        }
    }
    glyphs
}

/// A bracket as it looks in text from right to left.
fn mirrored(char: char) -> char {
    match char {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        other => other,
    }
}
