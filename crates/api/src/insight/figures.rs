//! Numbers in words: counts, ratios, ends of intervals, dates.
//!
//! Rounded so that nobody reads more into them than is there; the ends of an interval are rounded
//! outwards, so that it never looks narrower than it is.

use crate::words::{say, tell};
use chrono::{Datelike, NaiveDate};

/// "12 nights".
pub(super) fn nights(n: u32) -> String {
    tell("count-nights", [("n", n.into())])
}

/// "9 cramps", "no cramp".
pub(super) fn cramps(n: u32) -> String {
    tell("count-cramps", [("n", n.into())])
}

/// "2 March 2027".
pub(super) fn date(date: NaiveDate) -> String {
    let [day, month] = [date.day(), date.month()];
    tell(
        "count-date",
        [("day", day.into()), ("month", month.into()), ("year", date.year().to_string().into())],
    )
}

/// "About twice as often".
pub(super) fn times(ratio: f64) -> String {
    let rounded = (ratio * 10.0).round() / 10.0;
    let key = match ratio {
        _ if (0.3..0.37).contains(&ratio) => "times-third",
        _ if (0.45..0.56).contains(&ratio) => "times-half",
        _ if (0.95..1.05).contains(&ratio) => "times-same",
        _ if (1.75..2.3).contains(&ratio) => "times-twice",
        _ if (2.7..3.4).contains(&ratio) => "times-three",
        _ => "times-other",
    };
    let figure =
        if ratio < 0.1 { small(ratio) } else { number(if ratio >= 3.5 { ratio.round() } else { rounded }) };
    say(key, &[("ratio", &figure)])
}

/// A value to one decimal, without a needless `.0`.
pub(super) fn about(value: f64) -> String {
    number((value * 10.0).round() / 10.0)
}

/// The lower end of an interval.
pub(super) fn low(value: f64) -> String {
    let step = step(value);
    number(((value / step + HAIR).floor() * step * 100.0).round() / 100.0)
}

/// The upper end of an interval.
pub(super) fn high(value: f64) -> String {
    let step = step(value);
    number(((value / step - HAIR).ceil() * step * 100.0).round() / 100.0)
}

/// A number that stands in the way of rounding only by its last binary digit is not rounded away.
const HAIR: f64 = 1e-9;

/// Whole numbers from 10 on, tenths from 0.1 on, else hundredths.
fn step(value: f64) -> f64 {
    match value {
        _ if value >= 10.0 => 1.0,
        _ if value >= 0.1 => 0.1,
        _ => 0.01,
    }
}

fn small(value: f64) -> String {
    number((value * 100.0).round() / 100.0)
}

fn number(value: f64) -> String {
    // Minus zero is zero.
    format!("{}", value + 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_said_in_plain_words() {
        for (ratio, said) in [
            (0.04, "About 0.04 times as often"),
            (0.25, "About 0.3 times as often"),
            (1.0 / 3.0, "About a third as often"),
            (0.5, "About half as often"),
            (0.7, "About 0.7 times as often"),
            (1.0, "About as often"),
            (1.4, "About 1.4 times as often"),
            (2.25, "About twice as often"),
            (2.5, "About 2.5 times as often"),
            (3.0, "About three times as often"),
            (16.2, "About 16 times as often"),
        ] {
            assert_eq!(times(ratio), said, "{ratio}");
        }
    }

    #[test]
    fn ends_of_an_interval_are_rounded_outwards() {
        for (value, below, above) in [
            (0.0, "0", "0"),
            (0.008, "0", "0.01"),
            (0.809, "0.8", "0.9"),
            (1.02, "1", "1.1"),
            (0.3, "0.3", "0.3"),
            (6.16, "6.1", "6.2"),
            (52.3, "52", "53"),
        ] {
            assert_eq!((low(value).as_str(), high(value).as_str()), (below, above), "{value}");
        }
    }

    #[test]
    fn one_is_not_many_and_nothing_is_none() {
        assert_eq!([0, 1, 2].map(nights), ["0 nights", "1 night", "2 nights"]);
        assert_eq!([0, 1, 2].map(cramps), ["no cramp", "1 cramp", "2 cramps"]);
        assert_eq!(date(NaiveDate::from_ymd_opt(2027, 3, 2).unwrap()), "2 March 2027");
        assert_eq!(date(NaiveDate::from_ymd_opt(2027, 12, 31).unwrap()), "31 December 2027");
    }
}
