//! Pain that is told outside a session: now, the worst of a day, the first steps, an activity.

use super::activity::Names;
use super::{told, when};
use crate::answer::Side;
use crate::clock::Now;
use crate::plan::side;
use crate::{ApiError, Surae};
use serde::{Deserialize, Serialize};
use surae_core::diary::PainMoment as CoreMoment;
use surae_store::Id;
use surae_store::table::pain_entry::{self, PainEntry};
use ts_rs::TS;

/// What a pain entry rates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PainMoment {
    /// The pain at this moment.
    #[default]
    Now,
    /// The worst of the last 24 hours.
    Worst,
    /// The first steps of the morning.
    FirstSteps,
    /// During an activity.
    Activity,
}

/// Pain to log, or what changes of an entry: what is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PainNew {
    /// How strong, 0 to 10; needed for a new entry.
    pub pain: Option<i32>,
    /// What is rated; `now` when not given.
    pub moment: Option<PainMoment>,
    /// When, as with cramps; now when not given.
    pub at: Option<String>,
    /// One of the person's activities, by its id or its name.
    pub activity: Option<String>,
    /// A region of the body map.
    pub region: Option<String>,
    /// The leg.
    pub side: Option<Side>,
    /// As typed, 100 kB at most.
    pub note: Option<String>,
}

/// A pain entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PainView {
    /// Its id.
    pub id: String,
    /// The night it belongs to, by the date of its evening.
    pub night: String,
    /// The local date.
    pub date: String,
    /// When it was felt, with the offset of that place and time.
    pub at: String,
    /// What is rated.
    pub moment: PainMoment,
    /// How strong, 0 to 10.
    pub pain: u8,
    /// Id of the activity.
    pub activity: Option<String>,
    /// Its name.
    pub activity_name: Option<String>,
    /// A region of the body map.
    pub region: Option<String>,
    /// The leg.
    pub side: Option<Side>,
    /// The note.
    pub note: Option<String>,
}

impl Surae {
    /// Logs pain.
    ///
    /// # Errors
    /// `missing_value`, `impossible_number`, `unknown_region`, `unknown_activity`, `note_too_long`, those
    /// of a time as with cramps, and those of the database.
    pub fn pain_log(&self, request: &PainNew, now: &Now) -> Result<PainView, ApiError> {
        let pain = told::scale("pain", request.pain)?.ok_or_else(|| ApiError::missing_value("pain"))?;
        let empty = PainEntry {
            id: Id::new(now.instant()),
            felt: when::when(request.at.as_deref(), now)?.moment,
            moment: CoreMoment::Now,
            activity_id: None,
            pain,
            region_id: None,
            side: None,
            note: None,
        };
        self.write(now, |writer| {
            let names = Names::read(writer)?;
            let entry = self.pain_changed(empty, request, &names)?;
            pain_entry::put(writer, &entry, now.instant())?;
            Ok(view(entry, &names))
        })
    }

    /// Changes a pain entry.
    ///
    /// # Errors
    /// As [`Self::pain_log`], and `unknown_entry`.
    pub fn pain_edit(&self, id: &str, change: &PainNew, now: &Now) -> Result<PainView, ApiError> {
        let key = told::key(id)?;
        self.write(now, |writer| {
            let names = Names::read(writer)?;
            let before = pain_entry::read(writer, key)?.ok_or_else(|| ApiError::unknown_entry(id))?;
            let entry = self.pain_changed(before, change, &names)?;
            let entry = match change.at.as_deref() {
                Some(at) => PainEntry { felt: when::when(Some(at), now)?.moment, ..entry },
                None => entry,
            };
            pain_entry::put(writer, &entry, now.instant())?;
            Ok(view(entry, &names))
        })
    }

    fn pain_changed(&self, entry: PainEntry, change: &PainNew, names: &Names) -> Result<PainEntry, ApiError> {
        let region = change.region.as_deref().map(|id| self.known_region(id)).transpose()?;
        let activity = change.activity.as_deref().map(|text| names.activity(text)).transpose()?;
        let moment = change.moment.map(core_moment);
        let moment = moment.or(activity.map(|_| CoreMoment::Activity)).unwrap_or(entry.moment);
        Ok(PainEntry {
            pain: told::scale("pain", change.pain)?.unwrap_or(entry.pain),
            activity_id: activity.or(entry.activity_id).filter(|_| moment == CoreMoment::Activity),
            moment,
            region_id: region.or(entry.region_id),
            side: change.side.map(told::leg).or(entry.side),
            note: told::changed_note(change.note.as_deref(), entry.note)?,
            ..entry
        })
    }

    fn known_region(&self, id: &str) -> Result<String, ApiError> {
        let known = self.knowledge.regions.iter().any(|region| region.id == id);
        if known { Ok(id.to_owned()) } else { Err(ApiError::unknown_region(id)) }
    }
}

fn core_moment(moment: PainMoment) -> CoreMoment {
    match moment {
        PainMoment::Now => CoreMoment::Now,
        PainMoment::Worst => CoreMoment::Worst,
        PainMoment::FirstSteps => CoreMoment::FirstSteps,
        PainMoment::Activity => CoreMoment::Activity,
    }
}

/// A pain entry as it is shown.
pub(super) fn view(entry: PainEntry, names: &Names) -> PainView {
    PainView {
        id: entry.id.to_string(),
        night: told::night(&entry.felt).to_string(),
        date: entry.felt.on.to_string(),
        at: when::rfc3339(&entry.felt),
        moment: match entry.moment {
            CoreMoment::Now => PainMoment::Now,
            CoreMoment::Worst => PainMoment::Worst,
            CoreMoment::FirstSteps => PainMoment::FirstSteps,
            CoreMoment::Activity => PainMoment::Activity,
        },
        pain: entry.pain,
        activity: entry.activity_id.map(|id| id.to_string()),
        activity_name: entry.activity_id.and_then(|id| names.name(id)),
        region: entry.region_id,
        side: entry.side.map(side),
        note: entry.note,
    }
}
