//! The one function that turns a wall-clock time into an instant.
//!
//! RFC 5545 as calendars do it: a time that the clock jumps over is taken with the offset before the
//! jump (02:30 becomes 03:30), a time that comes twice is taken the first time.

use chrono::offset::LocalResult;
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

/// The instant at which it is `time` on `date` in `zone`; nothing when that date does not exist there,
/// as 30 December 2011 in Samoa.
pub fn due(date: NaiveDate, time: NaiveTime, zone: Tz) -> Option<DateTime<Tz>> {
    let local = date.and_time(time);
    match zone.from_local_datetime(&local) {
        LocalResult::Single(instant) => Some(instant),
        LocalResult::Ambiguous(one, other) => Some(one.min(other)),
        LocalResult::None if !date_exists(date, zone) => None,
        LocalResult::None => {
            let jump = first_instant(local, zone);
            let before = zone.offset_from_utc_datetime(&(jump - Duration::seconds(1)).naive_utc()).fix();
            let instant = local.checked_sub_offset(before)?;
            Some(zone.from_utc_datetime(&instant))
        }
    }
}

/// Whether a day of this date is lived in this zone at all.
pub fn date_exists(date: NaiveDate, zone: Tz) -> bool {
    let first = first_instant(date.and_time(NaiveTime::MIN), zone).with_timezone(&zone);
    first.date_naive() == date
}

/// The first instant at which the local clock shows `local` or later, to the second.
fn first_instant(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    let shown = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
    // No zone is further from UTC than 15 hours, nor jumps further than a day.
    let (mut before, mut after) = (local.and_utc() - Days::new(2), local.and_utc() + Days::new(2));
    while after - before > Duration::seconds(1) {
        let middle = before + (after - before) / 2;
        if shown(middle) < local { before = middle } else { after = middle }
    }
    DateTime::from_timestamp(after.timestamp(), 0).unwrap_or(after)
}
