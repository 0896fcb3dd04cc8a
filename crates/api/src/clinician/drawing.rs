//! Drawings as plain shapes in millimetres: the HTML page writes them as SVG, the PDF as paths.
//!
//! Tones are chosen so that they stay apart when they are printed in black and white.

use super::fit::Style;

/// A colour of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tone {
    /// Text and marks.
    Ink,
    /// Text of less weight.
    Grey,
    /// Hairlines, contours.
    Line,
    /// Grounds.
    Faint,
    /// White.
    Paper,
    /// Pain up to 3.
    Mild,
    /// Pain up to 6.
    Medium,
    /// Pain above.
    Strong,
    /// Headings.
    Teal,
    /// What is urgent.
    Crimson,
}

impl Tone {
    /// Red, green and blue.
    pub fn rgb(self) -> (u8, u8, u8) {
        match self {
            Self::Ink => (0x1F, 0x2A, 0x30),
            Self::Grey => (0x4D, 0x59, 0x60),
            Self::Line => (0x9A, 0xA5, 0xAB),
            Self::Faint => (0xEE, 0xF1, 0xF2),
            Self::Paper => (0xFF, 0xFF, 0xFF),
            Self::Mild => (0xF8, 0xCF, 0xBC),
            Self::Medium => (0xE5, 0x7F, 0x5F),
            Self::Strong => (0x9E, 0x1B, 0x1B),
            Self::Teal => (0x0A, 0x5F, 0x5E),
            Self::Crimson => (0xB3, 0x26, 0x1E),
        }
    }

    /// As SVG and CSS write it.
    pub fn hex(self) -> String {
        let (red, green, blue) = self.rgb();
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// The tone of a pain from 0 to 10; none for no pain.
    pub fn of_pain(pain: u8) -> Option<Self> {
        match pain {
            0 => None,
            1..=3 => Some(Self::Mild),
            4..=6 => Some(Self::Medium),
            _ => Some(Self::Strong),
        }
    }
}

/// A line along a shape.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pen {
    /// Its tone.
    pub tone: Tone,
    /// How wide, in millimetres.
    pub width: f32,
}

/// A rectangle in millimetres, from the upper left corner.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Frame {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

impl Frame {
    pub fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }

    /// The end on the right.
    pub fn right(&self) -> f32 {
        self.x + self.width
    }

    /// The lower end.
    pub fn bottom(&self) -> f32 {
        self.y + self.height
    }
}

/// A path of one of our drawings: absolute `M`, `L`, `C` and `Z` with spaces between words, to be drawn
/// `scale` times as large and then moved.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Outline {
    pub d: String,
    pub scale: f32,
    pub x: f32,
    pub y: f32,
}

/// Where a text stands on its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// One shape.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    /// A rectangle.
    Rect { frame: Frame, fill: Option<Tone>, pen: Option<Pen> },
    /// A circle.
    Circle { x: f32, y: f32, radius: f32, fill: Option<Tone>, pen: Option<Pen> },
    /// Straight lines from point to point.
    Lines { points: Vec<(f32, f32)>, pen: Pen },
    /// A path.
    Path { outline: Outline, fill: Option<Tone>, pen: Option<Pen> },
    /// What is drawn within a rectangle only.
    Within { frame: Frame, shapes: Vec<Shape> },
    /// A line of text on its baseline.
    Text { x: f32, y: f32, anchor: Anchor, style: Style, text: String },
}

impl Shape {
    /// The same shape elsewhere.
    pub fn moved(self, by_x: f32, by_y: f32) -> Self {
        let frame = |frame: Frame| Frame { x: frame.x + by_x, y: frame.y + by_y, ..frame };
        match self {
            Self::Rect { frame: old, fill, pen } => Self::Rect { frame: frame(old), fill, pen },
            Self::Circle { x, y, radius, fill, pen } => {
                Self::Circle { x: x + by_x, y: y + by_y, radius, fill, pen }
            }
            Self::Lines { points, pen } => {
                Self::Lines { points: points.into_iter().map(|(x, y)| (x + by_x, y + by_y)).collect(), pen }
            }
            Self::Path { outline, fill, pen } => {
                let outline = Outline { x: outline.x + by_x, y: outline.y + by_y, ..outline };
                Self::Path { outline, fill, pen }
            }
            Self::Within { frame: old, shapes } => {
                let shapes = shapes.into_iter().map(|shape| shape.moved(by_x, by_y)).collect();
                Self::Within { frame: frame(old), shapes }
            }
            Self::Text { x, y, anchor, style, text } => {
                Self::Text { x: x + by_x, y: y + by_y, anchor, style, text }
            }
        }
    }
}

/// A picture with what it says in words.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Drawing {
    /// What it shows, for those who cannot see it.
    pub says: String,
    /// From below to above.
    pub shapes: Vec<Shape>,
}
