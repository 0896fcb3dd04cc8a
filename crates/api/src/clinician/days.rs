//! The strip of days: a column for each, rows for cramps, pain, exercise and the morning after.
//!
//! A night that is not known is an empty field, never a zero.

use super::drawing::{Anchor, Drawing, Frame, Pen, Shape, Tone};
use super::fit::Style;
use super::page::{PageDay, PageDays};
use super::plain::plain;
use super::style::{LABEL, LABEL_STRONG, SMALL_STRONG};
use crate::words::say;
use chrono::{Datelike, NaiveDate, Weekday};

/// Height of the strip in millimetres.
pub(super) const HEIGHT: f32 = MORNINGS.1;
/// Width of the names of the rows.
const NAMES: f32 = 21.0;
/// Days that share the width; fewer are not drawn wider.
const COLUMNS: f32 = 28.0;
/// From where to where each row goes.
const DATES: (f32, f32) = (0.0, 3.2);
const NIGHTS: (f32, f32) = (3.4, 8.8);
const PAIN: (f32, f32) = (10.6, 25.0);
const EXERCISE: (f32, f32) = (26.8, 30.4);
const MORNINGS: (f32, f32) = (30.8, 34.4);

/// Beginnings of plans that are named, at most.
const STARTS: usize = 2;
/// First steps stand before the middle of their day, exercise behind it.
const BESIDE: f32 = 1.35;

const THIN: Pen = Pen { tone: Tone::Line, width: 0.15 };
const LINE: Pen = Pen { tone: Tone::Ink, width: 0.25 };
const THICK: Pen = Pen { tone: Tone::Ink, width: 0.45 };

/// Draws the days.
pub(super) fn draw(timeline: &PageDays, width: f32) -> Drawing {
    let column = (width - NAMES) / COLUMNS.max(timeline.days.len() as f32);
    let mut shapes = row_names();
    shapes.extend(grid(timeline.days.len() as f32 * column));
    for (nth, day) in timeline.days.iter().enumerate() {
        let x = NAMES + nth as f32 * column;
        shapes.extend(date(day, nth == 0, x, column));
        shapes.extend(night(day, x, column));
        shapes.extend(exercise(day, x + column / 2.0));
        shapes.extend(morning(day.morning, x + column / 2.0, middle(MORNINGS)));
    }
    let starts = timeline.days.iter().enumerate().filter_map(|(nth, day)| Some((nth, day.started.as_ref()?)));
    for (row, (nth, name)) in starts.enumerate().take(STARTS) {
        shapes.extend(start(NAMES + nth as f32 * column, name, row, width));
    }
    let at = |nth: usize| NAMES + (nth as f32 + 0.5) * column;
    shapes.extend(curve(timeline, at));
    for (nth, day) in timeline.days.iter().enumerate() {
        shapes.extend(day.worst.map(|pain| dot(at(nth), level(pain))));
        shapes.extend(day.first_steps.map(|pain| ring(at(nth) - BESIDE, level(pain))));
        shapes.extend(day.during.into_iter().flat_map(|pain| cross(at(nth) + BESIDE, level(pain))));
    }
    let says = plain(&timeline.says.join(" "));
    Drawing { says: if says.is_empty() { plain(&timeline.title) } else { says }, shapes }
}

fn middle((top, bottom): (f32, f32)) -> f32 {
    (top + bottom) / 2.0
}

fn text(x: f32, y: f32, anchor: Anchor, style: Style, text: impl Into<String>) -> Shape {
    // The baseline of a line whose middle is at `y`.
    let y = y + style.ascent() - style.leading / 2.0;
    Shape::Text { x, y, anchor, style, text: text.into() }
}

fn row_names() -> Vec<Shape> {
    let rows = [("cramps", NIGHTS), ("pain", PAIN), ("exercise", EXERCISE), ("morning", MORNINGS)];
    let name = |(key, row)| {
        text(0.0, middle(row), Anchor::Start, LABEL_STRONG, say(&format!("clinician-row-{key}"), &[]))
    };
    rows.into_iter().map(name).collect()
}

/// Levels of pain behind the curve; 5 is the border of the pain monitor.
fn grid(width: f32) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for pain in [0, 5, 10] {
        let y = level(pain);
        shapes.push(Shape::Lines { points: vec![(NAMES, y), (NAMES + width, y)], pen: THIN });
        shapes.push(text(NAMES - 1.0, y, Anchor::End, LABEL, pain.to_string()));
    }
    shapes
}

fn level(pain: u8) -> f32 {
    PAIN.1 - (PAIN.1 - PAIN.0) * f32::from(pain.min(10)) / 10.0
}

/// The day of the month; the month where it begins; a line before each Monday.
fn date(day: &PageDay, first: bool, x: f32, column: f32) -> Vec<Shape> {
    let Ok(on) = day.on.parse::<NaiveDate>() else {
        return Vec::new();
    };
    let style = if on.weekday() == Weekday::Mon { LABEL_STRONG } else { LABEL };
    let last_of_month = on.succ_opt().is_none_or(|next| next.day() == 1);
    let with_month = on.day() == 1 || (first && !last_of_month);
    let label = if with_month { on.format("%-d %b").to_string() } else { on.day().to_string() };
    let mut shapes = Vec::new();
    if on.weekday() == Weekday::Mon && !first {
        shapes.push(Shape::Lines { points: vec![(x, DATES.1), (x, MORNINGS.1)], pen: THIN });
    }
    shapes.push(text(x + column / 2.0, middle(DATES), Anchor::Middle, style, label));
    shapes
}

/// The night that begins on the evening of the day.
fn night(day: &PageDay, x: f32, column: f32) -> Vec<Shape> {
    let frame = Frame::new(x + 0.4, NIGHTS.0, column - 0.8, NIGHTS.1 - NIGHTS.0);
    let (fill, pen, label, style) = match day.cramps {
        None if !day.is_over => return Vec::new(),
        None => (None, THIN, Some("?".to_owned()), LABEL),
        Some(0) => (None, LINE, Some("–".to_owned()), LABEL),
        Some(count) => {
            let tone = if count < 3 { Tone::Mild } else { Tone::Medium };
            (Some(tone), LINE, Some(count.to_string()), SMALL_STRONG)
        }
    };
    let label = label.map(|label| text(x + column / 2.0, middle(NIGHTS), Anchor::Middle, style, label));
    let mut shapes = vec![Shape::Rect { frame, fill, pen: Some(pen) }];
    shapes.extend(label);
    shapes
}

/// The day on which a plan began: a line, and its name at the top or one line below.
fn start(x: f32, name: &str, row: usize, width: f32) -> [Shape; 2] {
    let pen = Pen { tone: Tone::Teal, width: 0.35 };
    let says = say("clinician-start", &[("plan", name)]);
    let y = PAIN.0 + LABEL.leading * (0.5 + row as f32);
    [
        Shape::Lines { points: vec![(x, PAIN.0), (x, MORNINGS.1)], pen },
        text(x + 1.0, y, Anchor::Start, LABEL, LABEL.one_line(&says, width - x - 1.0)),
    ]
}

fn exercise(day: &PageDay, x: f32) -> Vec<Shape> {
    if day.planned == 0 && day.done == 0 {
        return Vec::new();
    }
    square(x, middle(EXERCISE), f32::min(day.done as f32 / day.planned.max(1) as f32, 1.0))
}

/// A square that is filled from below as far as exercise was done.
fn square(x: f32, y: f32, share: f32) -> Vec<Shape> {
    const SIDE: f32 = 2.5;
    let frame = Frame::new(x - SIDE / 2.0, y - SIDE / 2.0, SIDE, SIDE);
    let done = Frame::new(frame.x, frame.bottom() - SIDE * share, SIDE, SIDE * share);
    let mut shapes = vec![Shape::Rect { frame, fill: Some(Tone::Paper), pen: Some(LINE) }];
    if share > 0.0 {
        shapes.push(Shape::Rect { frame: done, fill: Some(Tone::Teal), pen: None });
    }
    shapes
}

fn morning(usual: Option<bool>, x: f32, y: f32) -> Vec<Shape> {
    match usual {
        None => Vec::new(),
        Some(true) => vec![Shape::Circle { x, y, radius: 0.7, fill: Some(Tone::Ink), pen: None }],
        Some(false) => vec![text(x, y, Anchor::Middle, SMALL_STRONG, "▲")],
    }
}

fn dot(x: f32, y: f32) -> Shape {
    Shape::Circle { x, y, radius: 0.9, fill: Some(Tone::Strong), pen: None }
}

fn ring(x: f32, y: f32) -> Shape {
    Shape::Circle { x, y, radius: 0.85, fill: Some(Tone::Paper), pen: Some(THICK) }
}

fn cross(x: f32, y: f32) -> [Shape; 2] {
    const ARM: f32 = 0.9;
    [
        Shape::Lines { points: vec![(x - ARM, y - ARM), (x + ARM, y + ARM)], pen: THICK },
        Shape::Lines { points: vec![(x - ARM, y + ARM), (x + ARM, y - ARM)], pen: THICK },
    ]
}

/// The worst pains of days that follow each other, joined.
fn curve(timeline: &PageDays, at: impl Fn(usize) -> f32) -> Vec<Shape> {
    let pen = Pen { tone: Tone::Strong, width: 0.3 };
    let points = timeline.days.iter().enumerate().map(|(nth, day)| Some((at(nth), level(day.worst?))));
    let points: Vec<Option<(f32, f32)>> = points.collect();
    let runs = points.split(Option::is_none).filter(|run| run.len() > 1);
    runs.map(|run| Shape::Lines { points: run.iter().flatten().copied().collect(), pen }).collect()
}

/// What the marks mean, in two lines, with its height.
pub(super) fn legend(width: f32) -> (f32, Drawing) {
    let y = |line: f32| (line + 0.5) * (LABEL.leading + 0.3);
    let marks: [(&str, Vec<Shape>); 8] = [
        ("worst", vec![dot(1.2, y(0.0))]),
        ("first-steps", vec![ring(1.2, y(0.0))]),
        ("during", cross(1.2, y(0.0)).into()),
        ("done", square(1.4, y(0.0), 1.0)),
        ("part", square(1.4, y(0.0), 0.5)),
        ("missed", square(1.4, y(0.0), 0.0)),
        ("usual", morning(Some(true), 1.2, y(0.0))),
        ("worse", morning(Some(false), 1.2, y(0.0))),
    ];
    let mut shapes = Vec::new();
    let mut says = vec![say("clinician-legend-nights", &[])];
    let mut x = 0.0;
    for (key, mark) in marks {
        let label = say(&format!("clinician-legend-{key}"), &[]);
        shapes.extend(mark.into_iter().map(|shape| shape.moved(x, 0.0)));
        shapes.push(text(x + 3.4, y(0.0), Anchor::Start, LABEL, label.clone()));
        x += 3.4 + LABEL.width(&label) + 3.6;
        says.push(label);
    }
    let nights = LABEL.one_line(says.first().map(String::as_str).unwrap_or_default(), width);
    shapes.push(text(0.0, y(1.0), Anchor::Start, LABEL, nights));
    (2.0 * (LABEL.leading + 0.3), Drawing { says: says.join(" "), shapes })
}
