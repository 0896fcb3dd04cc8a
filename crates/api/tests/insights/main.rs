//! Insights through the use cases, on a real diary, at told times.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

mod factors;
mod nights;
mod plans;

use chrono::{Duration, NaiveDate, NaiveTime};
use surae_api::{CrampNew, InsightsView, Now, ScreenRequest, Surae};
use tempfile::TempDir;

/// A diary of one test.
struct Diary {
    surae: Surae,
    _folder: TempDir,
}

impl Diary {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let surae = Surae::open(Some(folder.path().join("home"))).unwrap();
        Self { surae, _folder: folder }
    }

    fn screen(&self, now: &Now) {
        self.surae.screen(&ScreenRequest { none: true, ..ScreenRequest::default() }, now).unwrap();
    }

    /// A cramp now.
    fn cramp(&self, now: &Now) {
        self.surae
            .cramp(&CrampNew { strength: Some(6), minutes: Some(3.0), ..CrampNew::default() }, now)
            .unwrap();
    }

    /// Everything up to that moment.
    fn insights(&self, now: &Now) -> InsightsView {
        self.surae.insights(None, None, now).unwrap()
    }
}

/// The first day of the tests, a Tuesday.
fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 12).unwrap()
}

/// A wall-clock time in Vienna, some days after the first.
fn at(days: i64, time: &str) -> Now {
    let zone = chrono_tz::Tz::Europe__Vienna;
    let local = (first() + Duration::days(days)).and_time(NaiveTime::parse_from_str(time, "%H:%M").unwrap());
    Now { at: local.and_local_timezone(zone).unwrap().to_utc(), zone }
}
