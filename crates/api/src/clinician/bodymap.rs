//! The body map on paper: the drawings that show the marked places, shaded by the worst pain and
//! hatched where there were cramps, with the number of the place in the table beside it.
//!
//! The drawings come from `art/bodymap`; left and right are the person's own, and each is lettered.

use super::drawing::{Anchor, Drawing, Frame, Outline, Pen, Shape, Tone};
use super::hatch::{self, hatch};
use super::page::{PagePlace, PagePlaces};
use super::plain::plain;
use super::style::{LABEL, LABEL_STRONG};
use crate::Side;
use crate::words::say;
use serde::Deserialize;
use std::sync::OnceLock;

static FILE: &str = include_str!("bodymap.json");

/// The drawings that are always there.
const USUAL: [&str; 3] = ["legs-back", "legs-front", "foot-sole"];
/// The drawing that leaves room below itself for what the shades mean.
const UNDER: &str = "foot-sole";
/// The others, those first that show more of a leg or foot.
const OTHERS: [&str; 7] = [
    "foot-top",
    "leg-inner-left",
    "leg-inner-right",
    "leg-outer-left",
    "leg-outer-right",
    "body-back",
    "body-front",
];
/// Drawings beside each other, at most.
const MOST: usize = 5;
/// Between two drawings, in millimetres.
const GAP: f32 = 3.0;
/// A whole body is drawn smaller than a leg.
const BODY: f32 = 0.36;
/// Size of the numbers.
const RADIUS: f32 = 1.6;
/// Contours.
const CONTOUR: Pen = Pen { tone: Tone::Grey, width: 0.25 };

#[derive(Debug, Deserialize)]
struct View {
    id: String,
    #[serde(rename = "box")]
    frame: [f32; 4],
    contours: Vec<String>,
    creases: Vec<String>,
    regions: Vec<Region>,
}

#[derive(Debug, Deserialize)]
struct Region {
    id: String,
    side: String,
    at: [f32; 2],
    d: String,
}

fn views() -> &'static [View] {
    static VIEWS: OnceLock<Vec<View>> = OnceLock::new();
    VIEWS.get_or_init(|| serde_json::from_str(FILE).unwrap_or_default())
}

/// How a region is marked: how strong, and whether there were cramps.
#[derive(Clone, Copy)]
struct Mark {
    pain: u8,
    cramps: bool,
}

/// Draws the places `shown` first ones of the list into a frame of this size.
pub(super) fn draw(places: &PagePlaces, shown: usize, frame: Frame) -> Drawing {
    let chosen = chosen(places, shown);
    let scale = scale(&chosen, frame);
    let widths: f32 = chosen.iter().map(|view| view.width() * scale).sum();
    let gaps = GAP * chosen.len().saturating_sub(1) as f32;
    let mut x = (frame.width - widths - gaps).max(0.0) / 2.0;
    let mut shapes = Vec::new();
    for view in chosen {
        let at = Frame::new(x, LABEL.leading + 0.6, view.width() * scale, view.height() * scale);
        shapes.extend(picture(view, places, shown, at));
        if view.id == UNDER {
            shapes.extend(legend(at.x, at.bottom() + 5.0));
        }
        x += at.width + GAP;
    }
    let says = if plain(&places.says).is_empty() { &places.title } else { &places.says };
    Drawing { says: plain(says), shapes }
}

/// The usual drawings, and others for places that those do not show.
fn chosen(places: &PagePlaces, shown: usize) -> Vec<&'static View> {
    let find = |id: &&str| views().iter().find(|view| view.id == **id);
    let mut chosen: Vec<&View> = USUAL.iter().filter_map(find).collect();
    for place in places.list.iter().take(shown) {
        for region in &place.regions {
            let shows =
                |view: &&View| view.regions.iter().any(|one| one.id == *region && fits(one, place.side));
            if !chosen.iter().any(shows) && chosen.len() < MOST {
                chosen.extend(OTHERS.iter().filter_map(find).find(|view| shows(view)));
            }
        }
    }
    chosen
}

/// Millimetres of a unit of the drawings, so that all stand side by side.
fn scale(chosen: &[&View], frame: Frame) -> f32 {
    let widths: f32 = chosen.iter().map(|view| view.width()).sum();
    let highest = chosen.iter().map(|view| view.height()).fold(1.0, f32::max);
    let room = frame.width - GAP * chosen.len().saturating_sub(1) as f32;
    (room / widths.max(1.0)).min((frame.height - LABEL.leading - 0.6) / highest)
}

impl View {
    /// Units of a leg per unit of this drawing.
    fn unit(&self) -> f32 {
        if self.id.starts_with("body") { BODY } else { 1.0 }
    }

    fn width(&self) -> f32 {
        let [_, _, width, _] = self.frame;
        width * self.unit()
    }

    fn height(&self) -> f32 {
        let [_, _, _, height] = self.frame;
        height * self.unit()
    }
}

fn fits(region: &Region, side: Option<Side>) -> bool {
    match (side, region.side.as_str()) {
        (Some(Side::Both), _) | (_, "central") => true,
        (Some(Side::Left), side) => side == "left",
        (Some(Side::Right), side) => side == "right",
        (None, _) => false,
    }
}

fn picture(view: &View, places: &PagePlaces, shown: usize, at: Frame) -> Vec<Shape> {
    let [x, y, width, _] = view.frame;
    let scale = at.width / width;
    let outline = |d: &str| Outline { d: d.to_owned(), scale, x: at.x - x * scale, y: at.y - y * scale };
    let path = |d: &String, fill, pen| Shape::Path { outline: outline(d), fill, pen };
    let mut below: Vec<Shape> = view.contours.iter().map(|d| path(d, Some(Tone::Faint), None)).collect();
    for region in &view.regions {
        let Some(mark) = mark(region, places, shown) else {
            continue;
        };
        let edge = Pen { tone: Tone::Ink, width: 0.15 };
        below.push(path(&region.d, Tone::of_pain(mark.pain), Some(edge)));
        if mark.cramps {
            below.extend(hatch(&outline(&region.d), 1.3, Pen { tone: Tone::Ink, width: 0.2 }));
        }
    }
    below.extend(view.creases.iter().map(|d| path(d, Some(Tone::Line), None)));
    below.extend(view.contours.iter().map(|d| path(d, None, Some(CONTOUR))));
    let mut shapes = vec![Shape::Within { frame: at, shapes: below }];
    let numbers = numbered(view, places, shown).into_iter();
    let numbers = numbers
        .map(|(nth, [mark_x, mark_y])| (nth, at.x + (mark_x - x) * scale, at.y + (mark_y - y) * scale));
    shapes.extend(apart(numbers.collect()).into_iter().flat_map(|(nth, x, y)| number(nth, x, y)));
    shapes.extend(names(view, at));
    shapes
}

fn mark(region: &Region, places: &PagePlaces, shown: usize) -> Option<Mark> {
    let here = places.list.iter().take(shown);
    let here: Vec<&PagePlace> =
        here.filter(|place| place.regions.contains(&region.id) && fits(region, place.side)).collect();
    let pain = here.iter().filter_map(|place| place.worst).max().unwrap_or_default();
    let cramps = here.iter().any(|place| place.cramps > 0);
    (!here.is_empty()).then_some(Mark { pain, cramps })
}

/// Where the numbers of the places go: once for each side, in a region that has no number yet.
fn numbered(view: &View, places: &PagePlaces, shown: usize) -> Vec<(usize, [f32; 2])> {
    let mut taken: Vec<(&str, &str)> = Vec::new();
    let mut numbers = Vec::new();
    for (nth, place) in places.list.iter().take(shown).enumerate() {
        for side in ["left", "right", "central"] {
            let free = place.regions.iter().find_map(|id| {
                let here = |one: &&Region| one.id == *id && one.side == side && fits(one, place.side);
                view.regions.iter().find(here).filter(|one| !taken.contains(&(one.id.as_str(), side)))
            });
            if let Some(region) = free {
                taken.push((region.id.as_str(), side));
                numbers.push((nth + 1, region.at));
            }
        }
    }
    numbers
}

/// The numbers moved to the side where they would cover each other.
fn apart(mut numbers: Vec<(usize, f32, f32)>) -> Vec<(usize, f32, f32)> {
    const LEAST: f32 = 2.0 * RADIUS + 0.1;
    for nth in 1..numbers.len() {
        let (before, rest) = numbers.split_at_mut(nth);
        let Some((_, x, y)) = rest.first_mut() else {
            continue;
        };
        for (_, other_x, other_y) in before {
            let down = (*y - *other_y).abs();
            let across = *x - *other_x;
            if down < LEAST && across.abs() < LEAST {
                let wanted = (LEAST * LEAST - down * down).sqrt();
                *x = *other_x + if across < 0.0 { -wanted } else { wanted };
            }
        }
    }
    numbers
}

/// What the shades and the hatching mean, one below the other.
fn legend(x: f32, top: f32) -> Vec<Shape> {
    let marks = [
        ("mild", Some(Tone::Mild)),
        ("medium", Some(Tone::Medium)),
        ("strong", Some(Tone::Strong)),
        ("cramp", None),
    ];
    let mut shapes = Vec::new();
    for (nth, (key, fill)) in marks.into_iter().enumerate() {
        let y = top + nth as f32 * (LABEL.leading + 1.0);
        let frame = Frame::new(x, y, 4.2, 2.7);
        shapes.push(Shape::Rect { frame, fill, pen: Some(Pen { tone: Tone::Ink, width: 0.15 }) });
        if fill.is_none() {
            shapes.extend(hatch::square(frame, 0.9, Pen { tone: Tone::Ink, width: 0.2 }));
        }
        let text = say(&format!("clinician-legend-{key}"), &[]);
        let y = y + LABEL.ascent() - 0.1;
        shapes.push(Shape::Text { x: x + 5.4, y, anchor: Anchor::Start, style: LABEL, text });
    }
    shapes
}

fn number(number: usize, x: f32, y: f32) -> [Shape; 2] {
    let pen = Some(Pen { tone: Tone::Ink, width: 0.2 });
    [
        Shape::Circle { x, y, radius: RADIUS, fill: Some(Tone::Paper), pen },
        Shape::Text { x, y: y + 0.88, anchor: Anchor::Middle, style: LABEL_STRONG, text: number.to_string() },
    ]
}

/// What the drawing is, and which side is where.
fn names(view: &View, at: Frame) -> Vec<Shape> {
    let text = |x, anchor, style, text| Shape::Text { x, y: LABEL.ascent(), anchor, style, text };
    let middle = at.x + at.width / 2.0;
    let mut names =
        vec![text(middle, Anchor::Middle, LABEL, say(&format!("clinician-view-{}", view.id), &[]))];
    let [left, right] = ["clinician-letter-left", "clinician-letter-right"].map(|key| say(key, &[]));
    if !view.id.starts_with("leg-") {
        let faces = view.id.ends_with("-front");
        let (first, last) = if faces { (right, left) } else { (left, right) };
        names.push(text(at.x, Anchor::Start, LABEL_STRONG, first));
        names.push(text(at.right(), Anchor::End, LABEL_STRONG, last));
    }
    names
}
