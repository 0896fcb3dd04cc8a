//! The diary through the use cases, on real files, at told times.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

mod cramp;
mod entries;
mod kinds;
mod night;
mod privacy;
mod study;
mod watch;

use surae_api::{ApiError, CrampNew, CrampView, Now, ScreenRequest, Surae};
use tempfile::TempDir;

/// A diary of one test.
struct Diary {
    surae: Surae,
    folder: TempDir,
}

impl Diary {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { surae: Surae::open(Some(folder.path().join("home"))).unwrap(), folder }
    }

    /// The same diary in a program that was started anew.
    fn again(&self) -> Surae {
        Surae::open(Some(self.folder.path().join("home"))).unwrap()
    }

    fn screen(&self, now: &Now) {
        self.surae.screen(&ScreenRequest { none: true, ..ScreenRequest::default() }, now).unwrap();
    }

    /// A cramp that began at a time, as told on `now`.
    fn cramp_at(&self, at: &str, now: &Now) -> CrampView {
        self.surae.cramp(&CrampNew { at: Some(at.into()), ..CrampNew::default() }, now).unwrap()
    }
}

/// A time of a day in Vienna: 12 January 2027 and `days`.
fn at(days: i64, time: &str) -> Now {
    let date = chrono::NaiveDate::from_ymd_opt(2027, 1, 12).unwrap() + chrono::Duration::days(days);
    vienna(&format!("{date}T{time}:00"))
}

/// A wall-clock time in Vienna.
fn vienna(local: &str) -> Now {
    let zone = chrono_tz::Tz::Europe__Vienna;
    let local: chrono::NaiveDateTime = local.parse().unwrap();
    Now { at: local.and_local_timezone(zone).earliest().unwrap().to_utc(), zone }
}

fn code<T: std::fmt::Debug>(result: Result<T, ApiError>) -> String {
    result.unwrap_err().code
}
