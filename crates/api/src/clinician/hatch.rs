//! Slanting lines within a path, so that a place with cramps is told apart without colour.
//!
//! Clipped here, so that neither the SVG nor the PDF needs a pattern or a mask.

use super::drawing::{Frame, Outline, Pen, Shape};

/// Straight pieces that a curve is cut into.
const PIECES: u8 = 8;

/// Slanting lines within a path, `apart` millimetres from each other.
pub(super) fn hatch(outline: &Outline, apart: f32, pen: Pen) -> Vec<Shape> {
    // Turned by 45 degrees the lines lie level, and each is a row that the border cuts.
    let turned: Vec<(f32, f32)> = corners(outline).into_iter().map(|(x, y)| (x - y, x + y)).collect();
    let step = apart * std::f32::consts::SQRT_2;
    let low = turned.iter().map(|point| point.1).fold(f32::INFINITY, f32::min);
    let high = turned.iter().map(|point| point.1).fold(f32::NEG_INFINITY, f32::max);
    let mut shapes = Vec::new();
    let mut row = (low / step).ceil() * step + 1e-3;
    while row < high {
        for (from, to) in within(&turned, row) {
            let back = |along: f32| ((row + along) / 2.0, (row - along) / 2.0);
            shapes.push(Shape::Lines { points: vec![back(from), back(to)], pen });
        }
        row += step;
    }
    shapes
}

/// The same within a rectangle.
pub(super) fn square(frame: Frame, apart: f32, pen: Pen) -> Vec<Shape> {
    let (x, y, right, bottom) = (frame.x, frame.y, frame.right(), frame.bottom());
    let line = |x: f32, y: f32| format!("C {x} {y} {x} {y} {x} {y}");
    let sides = [line(right, y), line(right, bottom), line(x, bottom), line(x, y)].join(" ");
    hatch(&Outline { d: format!("M {x} {y} {sides} Z"), scale: 1.0, x: 0.0, y: 0.0 }, apart, pen)
}

/// Where a row is inside.
fn within(points: &[(f32, f32)], row: f32) -> Vec<(f32, f32)> {
    let edges = points.iter().zip(points.iter().cycle().skip(1));
    let mut cuts: Vec<f32> = edges
        .filter(|(from, to)| (from.1 > row) != (to.1 > row))
        .map(|(from, to)| from.0 + (row - from.1) / (to.1 - from.1) * (to.0 - from.0))
        .collect();
    cuts.sort_by(f32::total_cmp);
    cuts.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?))).collect()
}

/// The corners of a path in millimetres, its curves cut into pieces.
fn corners(outline: &Outline) -> Vec<(f32, f32)> {
    let numbers: Vec<f32> = outline.d.split(' ').filter_map(|word| word.parse().ok()).collect();
    let points: Vec<(f32, f32)> = numbers
        .chunks_exact(2)
        .filter_map(|pair| Some((*pair.first()?, *pair.last()?)))
        .map(|(x, y)| (x * outline.scale + outline.x, y * outline.scale + outline.y))
        .collect();
    let Some((mut last, rest)) = points.split_first().map(|(first, rest)| (*first, rest)) else {
        return Vec::new();
    };
    let mut corners = vec![last];
    for curve in rest.chunks_exact(3) {
        let &[b, c, d] = curve else { continue };
        corners.extend((1..=PIECES).map(|nth| on_curve([last, b, c, d], f32::from(nth) / f32::from(PIECES))));
        last = d;
    }
    corners
}

fn on_curve([a, b, c, d]: [(f32, f32); 4], t: f32) -> (f32, f32) {
    let u = 1.0 - t;
    let at = |a: f32, b: f32, c: f32, d: f32| {
        u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
    };
    (at(a.0, b.0, c.0, d.0), at(a.1, b.1, c.1, d.1))
}

#[cfg(test)]
mod tests {
    use super::super::drawing::Tone;
    use super::*;

    #[test]
    fn the_lines_stay_inside() {
        // A square of 10 mm whose sides are written as curves.
        let d = "M 0 0 C 3 0 7 0 10 0 C 10 3 10 7 10 10 C 7 10 3 10 0 10 C 0 7 0 3 0 0 Z".to_owned();
        let outline = Outline { d, scale: 1.0, x: 5.0, y: 0.0 };
        let shapes = hatch(&outline, 1.0, Pen { tone: Tone::Ink, width: 0.1 });
        assert!((13..=15).contains(&shapes.len()), "{}", shapes.len());
        for shape in shapes {
            let Shape::Lines { points, .. } = shape else { panic!("not a line") };
            for (x, y) in points {
                assert!((4.99..=15.01).contains(&x) && (-0.01..=10.01).contains(&y), "{x} {y}");
            }
        }
    }
}
