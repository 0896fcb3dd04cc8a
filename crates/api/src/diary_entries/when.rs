//! When something was: a time as written, or a chip such as "an hour ago".

use crate::ApiError;
use crate::clock::Now;
use chrono::{
    DateTime, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeDelta, Utc,
};
use surae_core::diary::{Precision, night_of};
use surae_store::Moment;

/// Hours after midnight that stand for a night of which no time is known.
const IN_THE_NIGHT: TimeDelta = TimeDelta::hours(3);

/// A time that was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    /// When and where.
    pub moment: Moment,
    /// The night it belongs to.
    pub night_on: NaiveDate,
    /// How exactly it is known.
    pub precision: Precision,
}

impl Told {
    fn new(at: DateTime<Utc>, precision: Precision, now: &Now) -> Self {
        let local = at.with_timezone(&now.zone).naive_local();
        let moment = Now { at, zone: now.zone }.moment();
        Self { moment, night_on: night_of(local), precision }
    }
}

/// Reads `now`, `15_min_ago`, `hour_ago`, `last_night`, a time of the day (the last one that is over),
/// a date with a time, or an instant with its offset. Nothing stands for now.
pub(super) fn when(text: Option<&str>, now: &Now) -> Result<Told, ApiError> {
    let text = text.unwrap_or("now").trim();
    let (at, precision) = match text.to_lowercase().replace([' ', '-'], "_").as_str() {
        "now" => (now.at, Precision::Minute),
        "15_min_ago" => (now.at - TimeDelta::minutes(15), Precision::About),
        "hour_ago" | "an_hour_ago" => (now.at - TimeDelta::hours(1), Precision::About),
        "last_night" => (last_night(now), Precision::Night),
        _ => (written(text, now)?, Precision::Minute),
    };
    if at > now.at {
        return Err(ApiError::in_future(text));
    }
    if at < DateTime::UNIX_EPOCH {
        let first = DateTime::UNIX_EPOCH.date_naive();
        return Err(ApiError::date_out_of_range(at.date_naive(), first, now.today()));
    }
    Ok(Told::new(at, precision, now))
}

/// Three o'clock of the last night that has come so far.
fn last_night(now: &Now) -> DateTime<Utc> {
    let at = |date: NaiveDate| surae_core::schedule::due(date, NaiveTime::MIN + IN_THE_NIGHT, now.zone);
    let tonight = at(now.today()).map(|at| at.to_utc()).filter(|at| *at <= now.at);
    let before = now.today().checked_sub_days(Days::new(1)).and_then(at).map(|at| at.to_utc());
    tonight.or(before).unwrap_or(now.at)
}

fn written(text: &str, now: &Now) -> Result<DateTime<Utc>, ApiError> {
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Ok(at.to_utc());
    }
    if let Ok(time) = crate::written::time(text) {
        let today = instant(now.today().and_time(time), text, now)?;
        let yesterday = now.today().checked_sub_days(Days::new(1)).unwrap_or(now.today());
        return if today > now.at { instant(yesterday.and_time(time), text, now) } else { Ok(today) };
    }
    let (date, time) = text.split_once([' ', 'T']).ok_or_else(|| ApiError::bad_when(text))?;
    let read = crate::written::date(date).and_then(|date| Ok(date.and_time(crate::written::time(time)?)));
    instant(read.map_err(|_| ApiError::bad_when(text))?, text, now)
}

/// The instant of a wall-clock time; the first of two.
fn instant(local: NaiveDateTime, text: &str, now: &Now) -> Result<DateTime<Utc>, ApiError> {
    match local.and_local_timezone(now.zone) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Ok(at.to_utc()),
        LocalResult::None => Err(ApiError::no_such_time(text, now.zone.name())),
    }
}

/// An instant with the offset that it had where it was entered.
pub(super) fn rfc3339(moment: &Moment) -> String {
    let offset = chrono::FixedOffset::east_opt(moment.utc_offset);
    let at = moment.at.utc();
    offset.map_or_else(
        || at.to_rfc3339_opts(SecondsFormat::Secs, true),
        |offset| at.with_timezone(&offset).to_rfc3339_opts(SecondsFormat::Secs, false),
    )
}
