//! The styles of the page. Nothing is smaller than 7 points.

use super::drawing::Tone;
use super::fit::Style;
use super::typeface::Weight;

const fn style(points: f32, leading: f32, weight: Weight, tone: Tone) -> Style {
    Style { points, leading, weight, tone }
}

/// The title of the page.
pub(super) const TITLE: Style = style(15.0, 6.4, Weight::Bold, Tone::Ink);
/// Who it is about.
pub(super) const NAME: Style = style(10.5, 4.6, Weight::Bold, Tone::Ink);
/// A heading.
pub(super) const HEADING: Style = style(9.5, 4.4, Weight::Bold, Tone::Teal);
/// The headline of what is urgent.
pub(super) const URGENT: Style = style(11.0, 4.8, Weight::Bold, Tone::Crimson);
/// A number to read first.
pub(super) const FIGURE: Style = style(15.0, 6.0, Weight::Bold, Tone::Ink);
/// Running text.
pub(super) const BODY: Style = style(8.5, 3.6, Weight::Regular, Tone::Ink);
/// Running text that stands out.
pub(super) const STRONG: Style = style(8.5, 3.6, Weight::Bold, Tone::Ink);
/// Text in tables.
pub(super) const SMALL: Style = style(7.8, 3.2, Weight::Regular, Tone::Ink);
/// Text in tables that stands out.
pub(super) const SMALL_STRONG: Style = style(7.8, 3.2, Weight::Bold, Tone::Ink);
/// Heads of columns, legends, dates.
pub(super) const LABEL: Style = style(7.0, 2.9, Weight::Regular, Tone::Grey);
/// The same where it stands out.
pub(super) const LABEL_STRONG: Style = style(7.0, 2.9, Weight::Bold, Tone::Ink);
/// The foot of the page.
pub(super) const FOOT: Style = style(7.0, 2.9, Weight::Regular, Tone::Grey);

/// Every style by its name in the style sheet.
pub(super) const ALL: [(&str, Style); 12] = [
    ("title", TITLE),
    ("name", NAME),
    ("heading", HEADING),
    ("urgent", URGENT),
    ("figure", FIGURE),
    ("body", BODY),
    ("strong", STRONG),
    ("small", SMALL),
    ("small-strong", SMALL_STRONG),
    ("label", LABEL),
    ("label-strong", LABEL_STRONG),
    ("foot", FOOT),
];
