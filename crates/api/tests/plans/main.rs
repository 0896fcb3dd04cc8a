//! Plans and days through the use cases, on real files, at told times.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

mod calendar;
mod care;
mod days;
mod edit;
mod pace;
mod running;
mod safety;
mod screening;
mod start;

use surae_api::{ApiError, Now, PlanNew, PlanStart, PlanView, ScreenRequest, Surae};
use tempfile::TempDir;

/// A diary of one test.
struct Diary {
    surae: Surae,
    folder: TempDir,
}

impl Diary {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let surae = Surae::open(Some(folder.path().join("home"))).unwrap();
        Self { surae, folder }
    }

    /// One whose safety questions were answered on the first day.
    fn screened() -> Self {
        let diary = Self::new();
        diary.screen(&day(0));
        diary
    }

    fn screen(&self, now: &Now) {
        self.surae.screen(&ScreenRequest { none: true, ..ScreenRequest::default() }, now).unwrap();
    }

    /// One with the night cramp program since the first day.
    fn with_night_cramp() -> Self {
        let diary = Self::screened();
        diary.start("night_cramp", &day(0)).unwrap();
        diary
    }

    fn start(&self, program: &str, now: &Now) -> Result<PlanView, ApiError> {
        self.surae.plan_start(&start(program), now)
    }

    /// Starts `program` and moves it to its phase number `place`.
    fn in_phase(program: &str, place: usize) -> Self {
        let diary = Self::screened();
        diary.start(program, &day(0)).unwrap();
        for nth in 1..place {
            diary.surae.plan_next(program, &day(i64::try_from(nth).unwrap() - 1)).unwrap();
        }
        diary
    }
}

fn start(program: &str) -> PlanStart {
    PlanStart { program: program.into(), ..PlanStart::default() }
}

/// An own plan with one slot at `time`.
fn own(time: &str, card: &str) -> PlanNew {
    let json = format!(
        r#"{{"name":"From my physio","slots":[{{"name":"night","time":"{time}","cards":[{{"card":"{card}"}}]}}]}}"#
    );
    serde_from(&json)
}

fn serde_from<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

/// Noon of a day in Vienna: 12 January 2027 and `days`.
fn day(days: i64) -> Now {
    at(days, "12:00")
}

fn at(days: i64, time: &str) -> Now {
    let zone = chrono_tz::Tz::Europe__Vienna;
    let date = chrono::NaiveDate::from_ymd_opt(2027, 1, 12).unwrap() + chrono::Duration::days(days);
    let local = date.and_time(chrono::NaiveTime::parse_from_str(time, "%H:%M").unwrap());
    Now { at: local.and_local_timezone(zone).unwrap().to_utc(), zone }
}

fn code<T: std::fmt::Debug>(result: Result<T, ApiError>) -> String {
    result.unwrap_err().code
}
