//! What the person chose about reminders, kept by name in the settings.
//!
//! A choice that was never made, or that this program does not understand, is the usual one.

use super::Reminders;
use crate::clock::Now;
use crate::diary::Diary;
use crate::plan::stopped;
use crate::{ApiError, Surae, written};
use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use surae_core::schedule::{Quiet, Rules, Stretch};
use surae_store::table::setting;
use surae_store::{Id, Instant, KeptPlan, Reader, Watch, Writer, plans};
use ts_rs::TS;

const ON: &str = "reminders.on";
const DETAILS: &str = "reminders.details";
const LATE: &str = "reminders.late_minutes";
const QUIET: &str = "reminders.quiet";
const AT_LOGIN: &str = "reminders.at_login";
const RESUME_ON: &str = "reminders.resume_on";
/// Milliseconds since which reminders are on.
const SINCE: &str = "reminders.since";
/// The date before which everything is settled.
const SETTLED_ON: &str = "reminders.settled_on";

/// Minutes that something may be late, unless chosen otherwise.
const USUAL_LATE: u32 = 120;
/// The most: half a day.
const MOST_LATE: u32 = 720;

/// How the person is reminded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReminderSettings {
    /// Whether anything is said at all.
    pub on: bool,
    /// Whether the notification names the plan; others may read the screen.
    pub details: bool,
    /// Minutes that something may be late and is still said, 0 to 720.
    pub late_minutes: u32,
    /// When nothing is said.
    pub quiet: Vec<QuietHours>,
    /// Whether the reminders start when the person logs in; nothing while that was not chosen.
    pub at_login: Option<bool>,
    /// The local date from which on something is said again, after a pause until tomorrow.
    pub resume_on: Option<String>,
}

/// Hours of some days of the week in which nothing is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuietHours {
    /// The days on which they begin, `mon` to `sun`; all when empty.
    pub days: Vec<String>,
    /// Wall time of the beginning, `HH:MM`.
    pub from: String,
    /// Wall time of the end; on the next day when it is not later than the beginning.
    pub to: String,
}

impl Default for ReminderSettings {
    fn default() -> Self {
        Self {
            on: true,
            details: false,
            late_minutes: USUAL_LATE,
            quiet: Vec::new(),
            at_login: None,
            resume_on: None,
        }
    }
}

impl ReminderSettings {
    /// Whether nothing is said for the rest of today, as the person wished.
    pub fn paused(&self, now: &Now) -> bool {
        let until = self.resume_on.as_deref().and_then(|on| on.parse::<NaiveDate>().ok());
        until.is_some_and(|until| until > now.today())
    }
}

/// The choices, and what the reminders note for themselves.
pub(super) struct Chosen {
    pub settings: ReminderSettings,
    pub since: Option<Instant>,
    pub settled_on: Option<NaiveDate>,
}

impl Chosen {
    pub fn read(reader: &Reader<'_>) -> Result<Self, ApiError> {
        let all = setting::all(reader)?;
        let since = all.get(SINCE).and_then(|text| Instant::from_millis(text.parse().ok()?));
        let settled_on = all.get(SETTLED_ON).and_then(|text| text.parse().ok());
        Ok(Self { settings: settings(&all), since, settled_on })
    }

    pub fn rules(&self) -> Rules {
        Rules {
            late: TimeDelta::minutes(i64::from(self.settings.late_minutes)),
            quiet: Quiet { stretches: stretches(&self.settings.quiet).unwrap_or_default() },
            resume_on: self.settings.resume_on.as_ref().and_then(|on| on.parse().ok()),
        }
    }
}

fn settings(all: &BTreeMap<String, String>) -> ReminderSettings {
    let usual = ReminderSettings::default();
    let flag = |key: &str| all.get(key).map(|text| text == "yes");
    let late = all.get(LATE).and_then(|text| text.parse().ok()).filter(|late| *late <= MOST_LATE);
    let quiet = all.get(QUIET).and_then(|text| serde_json::from_str::<Vec<QuietHours>>(text).ok());
    ReminderSettings {
        on: flag(ON).unwrap_or(usual.on),
        details: flag(DETAILS).unwrap_or(usual.details),
        late_minutes: late.unwrap_or(usual.late_minutes),
        quiet: quiet.filter(|quiet| stretches(quiet).is_ok()).unwrap_or_default(),
        at_login: flag(AT_LOGIN),
        resume_on: all.get(RESUME_ON).filter(|on| written::date(on).is_ok()).cloned(),
    }
}

/// Whether a value of a setting is one that is kept here; nothing for a setting of others.
pub(crate) fn understands(key: &str, value: &str) -> Option<bool> {
    let hours = || serde_json::from_str::<Vec<QuietHours>>(value).ok();
    match key {
        ON | DETAILS | AT_LOGIN => Some(["yes", "no"].contains(&value)),
        LATE => Some(value.parse::<u32>().is_ok_and(|late| late <= MOST_LATE)),
        QUIET => Some(hours().is_some_and(|quiet| stretches(&quiet).is_ok())),
        RESUME_ON | SETTLED_ON => Some(written::date(value).is_ok()),
        SINCE => Some(value.parse().ok().and_then(Instant::from_millis).is_some()),
        _ => None,
    }
}

/// Quiet hours as the core needs them.
fn stretches(quiet: &[QuietHours]) -> Result<Vec<Stretch>, ApiError> {
    let mut found = Vec::new();
    for hours in quiet {
        let (from, to) = (written::time(&hours.from)?, written::time(&hours.to)?);
        if from == to {
            return Err(ApiError::empty_quiet(&hours.from));
        }
        let days = written::days(&hours.days)?;
        found.extend(days.iter(Weekday::Mon).map(|day| Stretch { day, from, to }));
    }
    Ok(found)
}

/// Notes that everything before a date is settled.
pub(super) fn settle(writer: &Writer<'_>, before: NaiveDate, now: &Now) -> Result<(), ApiError> {
    Ok(setting::put(writer, SETTLED_ON, &before.to_string(), now.instant())?)
}

impl Diary {
    fn reminder_settings(&self, now: &Now) -> Result<ReminderSettings, ApiError> {
        let all = self.on(now, |store| Ok(store.read(setting::all)?))?;
        Ok(settings(&all))
    }

    fn set_reminder_settings(
        &self,
        wanted: &ReminderSettings,
        now: &Now,
    ) -> Result<ReminderSettings, ApiError> {
        let quiet = Quiet { stretches: stretches(&wanted.quiet)? };
        if wanted.late_minutes > MOST_LATE {
            return Err(ApiError::impossible_late(wanted.late_minutes, MOST_LATE));
        }
        let resume_on = wanted.resume_on.as_deref().map(written::date).transpose()?;
        self.write(now, |writer| {
            expect_heard(&plans(writer)?, &quiet, now.today())?;
            let before = settings(&setting::all(writer)?);
            if wanted.on && !before.on {
                setting::put(writer, SINCE, &now.instant().millis().to_string(), now.instant())?;
            }
            put(writer, wanted, resume_on, now)
        })?;
        self.reminder_settings(now)
    }
}

fn put(
    writer: &Writer<'_>,
    wanted: &ReminderSettings,
    resume_on: Option<NaiveDate>,
    now: &Now,
) -> Result<(), ApiError> {
    let yes = |flag: bool| if flag { "yes" } else { "no" }.to_owned();
    let quiet = serde_json::to_string(&wanted.quiet).unwrap_or_default();
    let choices = [
        (ON, Some(yes(wanted.on))),
        (DETAILS, Some(yes(wanted.details))),
        (LATE, Some(wanted.late_minutes.to_string())),
        (QUIET, Some(quiet)),
        (AT_LOGIN, wanted.at_login.map(yes)),
        (RESUME_ON, resume_on.map(|on| on.to_string())),
    ];
    for (key, value) in choices {
        match value {
            Some(value) => setting::put(writer, key, &value, now.instant())?,
            None => setting::remove(writer, key)?,
        }
    }
    Ok(())
}

/// Refuses quiet hours in which a slot of a plan lies that is not stopped.
fn expect_heard(plans: &[KeptPlan], quiet: &Quiet, today: NaiveDate) -> Result<(), ApiError> {
    let mut alive = plans.iter().filter(|kept| !crate::plan::stopped(kept, today));
    alive.try_for_each(|kept| expect_plan(kept, quiet, today))
}

/// Refuses a plan that asks for something in these quiet hours, within the next week or on a day to
/// which a slot was moved.
fn expect_plan(kept: &KeptPlan, quiet: &Quiet, today: NaiveDate) -> Result<(), ApiError> {
    let plan = &kept.schedule;
    for slot in &plan.slots {
        let week = today.max(plan.from_on).iter_days().take(WEEK);
        let moved = slot.moved.iter().map(|(on, _)| *on).filter(|on| *on >= today);
        for on in week.chain(moved).filter(|on| plan.weekdays_on(*on).contains(on.weekday())) {
            let time = slot.time_on(on);
            if let Some(stretch) = quiet.covering(on.weekday(), time) {
                return Err(ApiError::quiet_time(time, on.weekday(), stretch.from, stretch.to));
            }
        }
    }
    Ok(())
}

/// Days that are looked at: each of the week, and the first of a time that holds from tomorrow on.
const WEEK: usize = 8;

/// Refuses what a transaction made of a plan when it asks for something in the quiet hours.
pub(crate) fn expect_loud(writer: &Writer<'_>, plan: Id, now: &Now) -> Result<(), ApiError> {
    let quiet = Chosen::read(writer)?.rules().quiet;
    let plans = plans(writer)?;
    let kept = plans.iter().find(|kept| kept.plan.id == plan);
    kept.map_or(Ok(()), |kept| expect_plan(kept, &quiet, now.today()))
}

impl Surae {
    /// How the person is reminded.
    ///
    /// # Errors
    /// Those of the database.
    pub fn reminder_settings(&self, now: &Now) -> Result<ReminderSettings, ApiError> {
        self.diary.reminder_settings(now)
    }

    /// Sets how the person is reminded, as a whole.
    ///
    /// # Errors
    /// `bad_time`, `bad_days`, `bad_date`, `bad_quiet`, `impossible_minutes`, `quiet_time` when a plan has
    /// a slot in the quiet hours, and those of the database.
    pub fn set_reminder_settings(
        &self,
        wanted: &ReminderSettings,
        now: &Now,
    ) -> Result<ReminderSettings, ApiError> {
        self.diary.set_reminder_settings(wanted, now)
    }
}

impl Surae {
    /// Whether a program that reminds is to be started: a plan runs, the reminders are on, and none is
    /// there yet. A diary that is not there is not made for it.
    ///
    /// # Errors
    /// Those of the database.
    pub fn needs_reminder(&self, now: &Now) -> Result<bool, ApiError> {
        let home = self.diary.home()?;
        if !home.has_database() || Watch::is_taken(&home)? {
            return Ok(false);
        }
        let plans = self.diary.on(now, |store| Ok(store.read(plans)?))?;
        let runs = plans.iter().any(|kept| !stopped(kept, now.today()));
        Ok(runs && self.reminder_settings(now)?.on)
    }
}

impl Reminders {
    /// How the person is reminded.
    ///
    /// # Errors
    /// Those of the database.
    pub fn settings(&self, now: &Now) -> Result<ReminderSettings, ApiError> {
        self.diary.reminder_settings(now)
    }

    /// Sets how the person is reminded, as a whole.
    ///
    /// # Errors
    /// As [`Surae::set_reminder_settings`].
    pub fn set_settings(&self, wanted: &ReminderSettings, now: &Now) -> Result<ReminderSettings, ApiError> {
        self.diary.set_reminder_settings(wanted, now)
    }

    /// Says nothing for the rest of today, and does not count it as missed.
    ///
    /// # Errors
    /// Those of the database.
    pub fn pause_until_tomorrow(&self, now: &Now) -> Result<ReminderSettings, ApiError> {
        let tomorrow = (now.today() + chrono::Days::new(1)).to_string();
        let settings = self.settings(now)?;
        self.set_settings(&ReminderSettings { resume_on: Some(tomorrow), ..settings }, now)
    }

    /// Ends such a pause.
    ///
    /// # Errors
    /// Those of the database.
    pub fn go_on(&self, now: &Now) -> Result<ReminderSettings, ApiError> {
        let settings = self.settings(now)?;
        self.set_settings(&ReminderSettings { resume_on: None, ..settings }, now)
    }
}
