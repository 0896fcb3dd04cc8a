//! How dates, numbers and sides are written on the page.

use crate::words::say;
use chrono::{Datelike, NaiveDate};
use surae_core::session::Leg;

/// Such as 12 Nov 2026.
pub(super) fn date(on: NaiveDate) -> String {
    on.format("%-d %b %Y").to_string()
}

/// The same without its year where that is the year of the page's last day.
pub(super) fn short_date(on: NaiveDate, last: NaiveDate) -> String {
    if on.year() == last.year() { on.format("%-d %b").to_string() } else { date(on) }
}

/// The value in the middle; of two, the mean. Nothing when there is none.
pub(super) fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    let lower = if values.len().is_multiple_of(2) { *values.get(middle - 1)? } else { upper };
    Some(f64::midpoint(lower, upper))
}

/// A number with one decimal, or none where it is whole.
pub(super) fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned).replace('-', "−")
}

/// A leg in a word.
pub(super) fn side(leg: Option<Leg>) -> String {
    let key = match leg {
        Some(Leg::Left) => "clinician-left",
        Some(Leg::Right) => "clinician-right",
        Some(Leg::Both) => "clinician-both",
        None => "clinician-side-open",
    };
    say(key, &[])
}

/// With a capital at its start.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// A count as text, for a sentence.
pub(super) fn count(count: usize) -> String {
    count.to_string()
}

/// A count with what is counted: `days`, `nights`, `cramps` or `sessions`.
pub(super) fn counted(what: &str, count: impl ToString) -> String {
    let count = count.to_string();
    let n = if count == "1" { "one" } else { "other" };
    say(&format!("clinician-count-{what}"), &[("count", &count), ("n", n)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median([]), None);
        assert_eq!(median([7.0]), Some(7.0));
        assert_eq!(median([9.0, 1.0, 4.0]), Some(4.0));
        assert_eq!(median([1.0, 4.0]), Some(2.5));
        assert_eq!([number(2.5), number(4.0), number(-3.0)], ["2.5", "4", "−3"]);
    }

    #[test]
    fn one_is_one_and_not_ones() {
        assert_eq!(counted("nights", 1), "1 night");
        assert_eq!(counted("cramps", 0), "0 cramps");
        assert_eq!(counted("sessions", 12), "12 sessions");
    }

    #[test]
    fn dates_keep_their_year_where_it_is_another() {
        let on = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(date(on("2026-11-02")), "2 Nov 2026");
        assert_eq!(short_date(on("2026-11-02"), on("2026-12-31")), "2 Nov");
        assert_eq!(short_date(on("2025-11-02"), on("2026-01-31")), "2 Nov 2025");
    }
}
