//! The only place that reads the clock and the system's zone. Everything else is told.

use chrono::{DateTime, NaiveDate, Offset, Utc};
use chrono_tz::Tz;
use surae_store::{Instant, Moment};

/// An instant and the zone the person is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// When.
    pub at: DateTime<Utc>,
    /// Where the clocks are read.
    pub zone: Tz,
}

impl Now {
    /// What the clock and the system say: `TZ` where it names a zone, else the platform's.
    #[allow(clippy::disallowed_methods, reason = "this is the clock")]
    pub fn read() -> Self {
        Self { at: Utc::now(), zone: system_zone() }
    }

    /// The name of the zone that the system asks for, where there is no such zone (any more): times are
    /// read in another one then. `none` where it names none.
    pub fn unknown_zone() -> Option<String> {
        let name = asked_zone().or_else(|| iana_time_zone::get_timezone().ok());
        let name = name.unwrap_or_else(|| "none".to_owned());
        if name.parse::<Tz>().is_ok() { None } else { Some(name) }
    }

    /// The local date.
    pub fn today(&self) -> NaiveDate {
        self.at.with_timezone(&self.zone).date_naive()
    }

    pub(crate) fn instant(&self) -> Instant {
        Instant::from(self.at)
    }

    /// For a column of the database: when and where something was entered.
    pub(crate) fn moment(&self) -> Moment {
        let local = self.at.with_timezone(&self.zone);
        Moment {
            at: self.instant(),
            on: local.date_naive(),
            zone: self.zone.name().to_owned(),
            utc_offset: local.offset().fix().local_minus_utc(),
        }
    }
}

fn system_zone() -> Tz {
    let asked = asked_zone().and_then(|name| name.parse().ok());
    let platform = || iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok());
    asked.or_else(platform).unwrap_or(Tz::UTC)
}

/// The zone that the environment names.
fn asked_zone() -> Option<String> {
    let name = std::env::var("TZ").ok()?;
    Some(name.trim_start_matches(':').to_owned()).filter(|name| !name.is_empty())
}
