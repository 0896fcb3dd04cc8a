//! Shapes in the PDF. Everything is in millimetres; the surface is scaled.

use super::drawing::{Frame, Outline, Pen, Shape, Tone};
use super::pdf_text::Pens;
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Rect, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke};
use krilla::surface::Surface;

/// How far the handles of a quarter of a circle reach, as a share of the radius.
const ROUND: f32 = 0.552_284_8;

/// The paint of a tone.
pub(super) fn fill(tone: Tone) -> Fill {
    Fill { paint: colour(tone).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

fn colour(tone: Tone) -> rgb::Color {
    let (red, green, blue) = tone.rgb();
    rgb::Color::new(red, green, blue)
}

fn stroke(pen: Pen) -> Stroke {
    Stroke {
        paint: colour(pen.tone).into(),
        width: pen.width,
        line_cap: LineCap::Butt,
        line_join: LineJoin::Round,
        ..Stroke::default()
    }
}

/// Draws shapes from below to above.
pub(super) fn draw(surface: &mut Surface<'_>, pens: &mut Pens, shapes: &[Shape]) {
    for shape in shapes {
        match shape {
            Shape::Rect { frame, fill, pen } => rect(surface, *frame, *fill, *pen),
            Shape::Circle { x, y, radius, fill, pen } => {
                paint(surface, circle(*x, *y, *radius), *fill, *pen);
            }
            Shape::Lines { points, pen } => lines(surface, points, *pen),
            Shape::Path { outline, fill, pen } => paint(surface, path(outline), *fill, *pen),
            Shape::Within { frame, shapes } => {
                within(surface, rectangle(*frame), |surface| draw(surface, pens, shapes));
            }
            Shape::Text { x, y, anchor, style, text } => {
                pens.text(surface, (*x, *y), *anchor, style, text, true);
            }
        }
    }
}

/// A rectangle.
pub(super) fn rect(surface: &mut Surface<'_>, frame: Frame, fill: Option<Tone>, pen: Option<Pen>) {
    paint(surface, rectangle(frame), fill, pen);
}

/// Straight lines.
pub(super) fn lines(surface: &mut Surface<'_>, points: &[(f32, f32)], pen: Pen) {
    let mut path = PathBuilder::new();
    for (nth, (x, y)) in points.iter().enumerate() {
        if nth == 0 { path.move_to(*x, *y) } else { path.line_to(*x, *y) }
    }
    paint(surface, path.finish(), None, Some(pen));
}

fn within(surface: &mut Surface<'_>, path: Option<Path>, draw: impl FnOnce(&mut Surface<'_>)) {
    if let Some(path) = path {
        surface.push_clip_path(&path, &FillRule::NonZero);
        draw(surface);
        surface.pop();
    }
}

fn paint(surface: &mut Surface<'_>, path: Option<Path>, tone: Option<Tone>, pen: Option<Pen>) {
    if let (Some(path), true) = (path, tone.is_some() || pen.is_some()) {
        surface.set_fill(tone.map(fill));
        surface.set_stroke(pen.map(stroke));
        surface.draw_path(&path);
    }
}

fn rectangle(frame: Frame) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(frame.x, frame.y, frame.width, frame.height)?);
    path.finish()
}

fn circle(x: f32, y: f32, r: f32) -> Option<Path> {
    let k = r * ROUND;
    let mut path = PathBuilder::new();
    path.move_to(x + r, y);
    path.cubic_to(x + r, y + k, x + k, y + r, x, y + r);
    path.cubic_to(x - k, y + r, x - r, y + k, x - r, y);
    path.cubic_to(x - r, y - k, x - k, y - r, x, y - r);
    path.cubic_to(x + k, y - r, x + r, y - k, x + r, y);
    path.close();
    path.finish()
}

/// Reads a path of one of our drawings; nothing where it is none.
fn path(outline: &Outline) -> Option<Path> {
    let mut path = PathBuilder::new();
    let mut words = outline.d.split(' ');
    while let Some(word) = words.next() {
        let mut next = || words.next()?.parse::<f32>().ok();
        match word {
            "M" => path.move_to(next()?, next()?),
            "L" => path.line_to(next()?, next()?),
            "C" => path.cubic_to(next()?, next()?, next()?, next()?, next()?, next()?),
            "Z" => path.close(),
            _ => return None,
        }
    }
    let Outline { scale, x, y, .. } = *outline;
    path.finish()?.transform(Transform::from_row(scale, 0.0, 0.0, scale, x, y))
}
