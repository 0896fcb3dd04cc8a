//! Nights go from noon to noon on the person's clock and are named by the date of their evening.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// Half a day.
const NOON: TimeDelta = TimeDelta::hours(12);

/// The night to which a wall-clock time belongs: 02:40 belongs to the evening before.
///
/// ```
/// use chrono::NaiveDate;
/// let day = NaiveDate::from_ymd_opt(2027, 1, 12).unwrap();
/// assert_eq!(surae_core::diary::night_of(day.and_hms_opt(2, 40, 0).unwrap()).to_string(), "2027-01-11");
/// ```
pub fn night_of(local: NaiveDateTime) -> NaiveDate {
    let before_noon = local.time() < NaiveTime::MIN + NOON;
    let evening = if before_noon { local.date().checked_sub_days(Days::new(1)) } else { Some(local.date()) };
    evening.unwrap_or(local.date())
}

/// The nights from `from` to `to`.
pub fn nights(from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    from.iter_days().take_while(move |night| *night <= to)
}
