//! The embedded typeface: widths for the layout, glyphs for the PDF.
//!
//! Liberation Sans in two weights. Its widths are those of Arial and Helvetica, so that the HTML page,
//! which embeds no font, breaks where the PDF breaks. There is no shaping: it holds Latin, Greek, Cyrillic
//! and Hebrew, and a character that it lacks is drawn as an empty box.

use super::plain::is_unseen;
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::sync::OnceLock;

static REGULAR: &[u8] = include_bytes!("../../../../art/fonts/LiberationSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../../../art/fonts/LiberationSans-Bold.ttf");

/// Millimetres of a typographic point.
pub(super) const POINT: f32 = 25.4 / 72.0;
/// How far letters reach above and below the baseline, as shares of the size.
pub(super) const ASCENT: f32 = 0.905;
pub(super) const DESCENT: f32 = 0.212;
/// Drawn where the typeface lacks a character.
const BOX: char = '□';

/// A weight of the typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// A character as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Drawn {
    /// The glyph.
    pub glyph: GlyphId,
    /// How far it moves on, as a share of the size.
    pub advance: f32,
}

struct Face {
    chars: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
    units: f32,
}

impl Weight {
    /// The file of the typeface.
    pub fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::Bold => BOLD,
        }
    }

    fn face(self) -> Option<&'static Face> {
        static FACES: [OnceLock<Option<Face>>; 2] = [OnceLock::new(), OnceLock::new()];
        let [regular, bold] = &FACES;
        let place = if self == Self::Regular { regular } else { bold };
        place.get_or_init(|| read(self.file())).as_ref()
    }

    /// How a character is drawn; nothing where it draws nothing and takes no place.
    pub fn drawn(self, char: char) -> Option<Drawn> {
        let face = self.face().filter(|_| !is_unseen(char))?;
        let glyph = face.chars.map(char).or_else(|| face.chars.map(BOX))?;
        Some(Drawn { glyph, advance: face.metrics.advance_width(glyph).unwrap_or_default() / face.units })
    }

    /// How wide a text is, in millimetres.
    pub fn width(self, text: &str, points: f32) -> f32 {
        let shares = text.chars().filter_map(|char| self.drawn(char)).map(|drawn| drawn.advance);
        shares.sum::<f32>() * points * POINT
    }
}

fn read(file: &'static [u8]) -> Option<Face> {
    let font = FontRef::new(file).ok()?;
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let units = f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
    Some(Face { chars: font.charmap(), metrics, units })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_those_of_arial() {
        // Advances of Arial in 2048ths of the size: A 1366, space 569, i 455; A in bold 1479.
        let wide = |text, weight: Weight| (weight.width(text, 1.0) / POINT * 2048.0).round();
        assert_eq!(wide("A i", Weight::Regular), 1366.0 + 569.0 + 455.0);
        assert_eq!(wide("A", Weight::Bold), 1479.0);
    }

    #[test]
    fn a_missing_character_is_an_empty_box() {
        let shown = |char| Weight::Regular.drawn(char).map(|drawn| drawn.glyph);
        assert_eq!(shown('🦵'), shown(BOX));
        assert_eq!(shown('漢'), shown(BOX));
        assert_ne!(shown('ש'), shown(BOX));
        assert_eq!(shown('\u{FE0F}'), None);
    }
}
