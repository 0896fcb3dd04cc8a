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
    Some(zone_name(&name).to_owned()).filter(|name| !name.is_empty())
}

/// The name in one of the forms that the system takes: `Area/City`, `:Area/City`, or a file of the zone
/// database such as `/usr/share/zoneinfo/Area/City`.
fn zone_name(asked: &str) -> &str {
    let asked = asked.trim_start_matches(':');
    let file = asked.starts_with('/').then(|| asked.rsplit_once("/zoneinfo/")).flatten();
    let name = file.map_or(asked, |(_, name)| name);
    // The database has its zones once more with other seconds.
    name.strip_prefix("posix/").or_else(|| name.strip_prefix("right/")).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_named_in_every_form_that_the_system_takes() {
        let forms = [
            "Europe/Vienna",
            ":Europe/Vienna",
            "/usr/share/zoneinfo/Europe/Vienna",
            ":/usr/share/zoneinfo/Europe/Vienna",
            "/usr/share/zoneinfo/posix/Europe/Vienna",
        ];
        for form in forms {
            assert_eq!(zone_name(form).parse::<Tz>(), Ok(Tz::Europe__Vienna), "{form}");
        }
        for wrong in ["Europe/Wien", "Nope/Zone", "CET-1CEST,M3.5.0,M10.5.0/3", "/etc/localtime"] {
            assert!(zone_name(wrong).parse::<Tz>().is_err(), "{wrong}");
        }
    }
}
