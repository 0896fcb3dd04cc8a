//! Times, dates, days and zones as people write them, read strictly.

use crate::ApiError;
use chrono::{NaiveDate, NaiveTime, Weekday, WeekdaySet};
use chrono_tz::Tz;

/// A time of the day, `HH:MM`.
pub(crate) fn time(text: &str) -> Result<NaiveTime, ApiError> {
    let digits = |char: (usize, char)| if char.0 == 2 { char.1 == ':' } else { char.1.is_ascii_digit() };
    let shaped = text.len() == 5 && text.char_indices().all(digits);
    let read = || NaiveTime::parse_from_str(text, "%H:%M").ok();
    shaped.then(read).flatten().ok_or_else(|| ApiError::bad_time(text))
}

/// A date, `YYYY-MM-DD`.
pub(crate) fn date(text: &str) -> Result<NaiveDate, ApiError> {
    let read = || NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    let shaped = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    shaped.then(read).flatten().ok_or_else(|| ApiError::bad_date(text))
}

/// Days of the week, `mon` to `sun`; all of them when none is named.
pub(crate) fn days(words: &[String]) -> Result<WeekdaySet, ApiError> {
    if words.is_empty() {
        return Ok(WeekdaySet::ALL);
    }
    words.iter().map(|word| day(word)).collect()
}

fn day(text: &str) -> Result<Weekday, ApiError> {
    let found = WeekdaySet::ALL.iter(Weekday::Mon).find(|day| day_word(*day) == text.trim().to_lowercase());
    found.ok_or_else(|| ApiError::bad_day(text))
}

/// `mon` to `sun`.
pub(crate) fn day_word(day: Weekday) -> String {
    day.to_string().to_lowercase()
}

/// `Monday` to `Sunday`.
pub(crate) fn day_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// A time zone by its name.
pub(crate) fn zone(text: &str) -> Result<Tz, ApiError> {
    text.parse().map_err(|_| ApiError::unknown_zone(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_strictly() {
        assert_eq!(time("22:15").unwrap().to_string(), "22:15:00");
        assert_eq!(time("00:00").unwrap().to_string(), "00:00:00");
        let wrong =
            ["24:00", "7am", "7:5", "07:60", "7:05", "", "22:15:00", " 7:05", "-1:00", "07.05", "0700"];
        for wrong in wrong {
            let error = time(wrong).unwrap_err();
            assert!(error.message.contains(&format!("“{}”", wrong.trim_end())), "{error}");
            assert!(error.next.contains("HH:MM"), "{error}");
        }
    }

    #[test]
    fn dates_exist_or_are_refused() {
        assert_eq!(date("2028-02-29").unwrap().to_string(), "2028-02-29");
        for wrong in ["2027-02-29", "2027-13-01", "27-01-01", "2027-1-1", "tomorrow", "+2027-01-1", ""] {
            assert_eq!(date(wrong).unwrap_err().code, "bad_date", "{wrong}");
        }
    }

    #[test]
    fn days_have_three_letters() {
        let read = |text: &str| days(&text.split(',').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(read("mon,FRI").unwrap().iter(Weekday::Mon).count(), 2);
        assert_eq!(days(&[]).unwrap(), WeekdaySet::ALL);
        for wrong in ["mo", "monday", "1", "mon,", "mon;tue"] {
            assert_eq!(read(wrong).unwrap_err().code, "bad_days", "{wrong}");
        }
    }

    #[test]
    fn zones_are_those_of_the_zone_database() {
        assert_eq!(zone("Europe/Vienna").unwrap(), Tz::Europe__Vienna);
        assert_eq!(zone("Mars/Olympus").unwrap_err().code, "unknown_zone");
    }
}
