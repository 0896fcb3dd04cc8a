//! Shapes as SVG, in millimetres.

use super::drawing::{Anchor, Pen, Shape, Tone};
use super::html::{escape, short};
use super::typeface::{POINT, Weight};
use std::fmt::Write;

/// Writes shapes from below to above.
pub(super) fn write(shapes: &[Shape]) -> String {
    let mut out = String::new();
    for shape in shapes {
        // Writing into a string cannot fail.
        let _ = one(&mut out, shape);
    }
    out
}

fn one(out: &mut String, shape: &Shape) -> std::fmt::Result {
    match shape {
        Shape::Rect { frame, fill, pen } => {
            let (x, y) = (short(frame.x), short(frame.y));
            let (width, height) = (short(frame.width), short(frame.height));
            write!(
                out,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{}/>",
                paint(*fill, *pen)
            )
        }
        Shape::Circle { x, y, radius, fill, pen } => {
            let (x, y, radius) = (short(*x), short(*y), short(*radius));
            write!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"{}/>", paint(*fill, *pen))
        }
        Shape::Lines { points, pen } => {
            let points: Vec<String> =
                points.iter().map(|(x, y)| format!("{},{}", short(*x), short(*y))).collect();
            write!(out, "<polyline points=\"{}\"{}/>", points.join(" "), paint(None, Some(*pen)))
        }
        Shape::Path { outline, fill, pen } => {
            // The pen is scaled with the path.
            let pen = pen.map(|pen| Pen { width: pen.width / outline.scale, ..pen });
            let (x, y, scale) = (short(outline.x), short(outline.y), outline.scale);
            write!(
                out,
                "<path d=\"{}\" transform=\"translate({x} {y}) scale({scale:.4})\"{}/>",
                outline.d,
                paint(*fill, pen)
            )
        }
        Shape::Within { frame, shapes } => {
            let (x, y) = (short(frame.x), short(frame.y));
            let (width, height) = (short(frame.width), short(frame.height));
            write!(
                out,
                "<svg x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" \
                 viewBox=\"{x} {y} {width} {height}\">{}</svg>",
                self::write(shapes)
            )
        }
        Shape::Text { x, y, anchor, style, text } => {
            let (x, y, size) = (short(*x), short(*y), short(style.points * POINT));
            let (anchor, weight, tone) = (side(*anchor), weight(style.weight), style.tone.hex());
            let place = format!("x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\"");
            write!(out, "<text {place} font-weight=\"{weight}\" fill=\"{tone}\">{}</text>", escape(text))
        }
    }
}

fn side(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}

/// A weight as CSS writes it.
pub(super) fn weight(weight: Weight) -> u16 {
    if weight == Weight::Bold { 700 } else { 400 }
}

fn paint(fill: Option<Tone>, pen: Option<Pen>) -> String {
    let fill = fill.map_or_else(|| "none".to_owned(), Tone::hex);
    let pen = pen.map(|pen| {
        let width = pen.width;
        format!(" stroke=\"{}\" stroke-width=\"{width:.3}\" stroke-linejoin=\"round\"", pen.tone.hex())
    });
    format!(" fill=\"{fill}\"{}", pen.unwrap_or_default())
}
