//! Measures that the person takes of themselves, within the limits that the content gives.

use super::activity::Names;
use super::{told, when};
use crate::answer::Side;
use crate::clock::Now;
use crate::plan::side;
use crate::{ApiError, Surae};
use serde::{Deserialize, Serialize};
use surae_core::session::Leg;
use surae_knowledge::{Knowledge, Measure};
use surae_store::Id;
use surae_store::table::measurement::{self, Measurement};
use ts_rs::TS;

/// Other names of measures.
const NAMES: [(&str, &str); 4] =
    [("heel_rise", "O3"), ("knee_to_wall", "O4"), ("activity", "O5"), ("change", "O8")];
/// Measures of one leg.
const OF_A_LEG: [&str; 2] = ["O3", "O4"];
/// The measure that rates an activity.
const OF_AN_ACTIVITY: &str = "O5";
/// Measures that need not be whole numbers.
const IN_PARTS: [&str; 2] = ["O4", "O7"];

/// A measurement to log, or what changes of one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MeasurementNew {
    /// Id of the measure, such as `O3`, or `heel_rise`, `knee_to_wall`, `activity`, `change`; not to be
    /// changed later.
    pub measure: String,
    /// In the unit of the measure; needed for a new one.
    pub value: Option<f64>,
    /// The leg; needed for heel rises and knee to wall.
    pub side: Option<Side>,
    /// One of the person's activities, by its id or its name; needed to rate one.
    pub activity: Option<String>,
    /// When, as with cramps; now when not given.
    pub at: Option<String>,
    /// As typed, 100 kB at most.
    pub note: Option<String>,
}

/// A measurement.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MeasurementView {
    /// Its id.
    pub id: String,
    /// The night it belongs to, by the date of its evening.
    pub night: String,
    /// The local date.
    pub date: String,
    /// When, with the offset of that place and time.
    pub at: String,
    /// Id of the measure.
    pub measure: String,
    /// Its name.
    pub name: String,
    /// The value.
    pub value: f64,
    /// What it counts.
    pub unit: String,
    /// The leg.
    pub side: Option<Side>,
    /// Id of the activity.
    pub activity: Option<String>,
    /// Its name.
    pub activity_name: Option<String>,
    /// The note.
    pub note: Option<String>,
}

impl Surae {
    /// Logs a measurement.
    ///
    /// # Errors
    /// `unknown_measure`, `missing_value`, `impossible_value`, `unknown_activity`, `note_too_long`, those
    /// of a time as with cramps, and those of the database.
    pub fn measure(&self, request: &MeasurementNew, now: &Now) -> Result<MeasurementView, ApiError> {
        let measure = self.known_measure(&request.measure)?;
        let value = request.value.ok_or_else(|| ApiError::missing_value("value"))?;
        let empty = Measurement {
            id: Id::new(now.instant()),
            taken: when::when(request.at.as_deref(), now)?.moment,
            measure_id: measure.id.clone(),
            value,
            side: None,
            activity_id: None,
            note: None,
        };
        self.write(now, |writer| {
            let names = Names::read(writer)?;
            let measurement = changed(empty, request, measure, &names)?;
            measurement::put(writer, &measurement, now.instant())?;
            Ok(view(measurement, &names, self.knowledge))
        })
    }

    /// Changes a measurement.
    ///
    /// # Errors
    /// As [`Self::measure`], and `unknown_entry`.
    pub fn measure_edit(
        &self,
        id: &str,
        change: &MeasurementNew,
        now: &Now,
    ) -> Result<MeasurementView, ApiError> {
        let key = told::key(id)?;
        self.write(now, |writer| {
            let names = Names::read(writer)?;
            let before = measurement::read(writer, key)?.ok_or_else(|| ApiError::unknown_entry(id))?;
            let measure = self.known_measure(&before.measure_id)?;
            let moved = change.at.as_deref().map(|at| when::when(Some(at), now)).transpose()?;
            let taken = moved.map_or(before.taken.clone(), |told| told.moment);
            let measurement = changed(Measurement { taken, ..before }, change, measure, &names)?;
            measurement::put(writer, &measurement, now.instant())?;
            Ok(view(measurement, &names, self.knowledge))
        })
    }

    fn known_measure(&self, text: &str) -> Result<&Measure, ApiError> {
        let measures = &self.knowledge.measures.measures;
        let id = NAMES.iter().find(|(name, _)| *name == text).map_or(text, |(_, id)| id);
        let found = measures.iter().find(|measure| measure.id.eq_ignore_ascii_case(id));
        let known = || measures.iter().map(|measure| format!("{} ({})", measure.id, measure.name)).collect();
        found.ok_or_else(|| ApiError::unknown_measure(text, known()))
    }
}

fn changed(
    measurement: Measurement,
    change: &MeasurementNew,
    measure: &Measure,
    names: &Names,
) -> Result<Measurement, ApiError> {
    let value = change.value.unwrap_or(measurement.value);
    let side = change.side.map(told::leg).or(measurement.side);
    let of_one_leg = matches!(side, Some(Leg::Left | Leg::Right));
    let activity = change.activity.as_deref().map(|text| names.activity(text)).transpose()?;
    let activity_id = activity.or(measurement.activity_id);
    fit(measure, value, of_one_leg, activity_id.is_some())?;
    let note = told::changed_note(change.note.as_deref(), measurement.note)?;
    Ok(Measurement { value, side, activity_id, note, ..measurement })
}

/// Refuses a value that the measure does not take, or that is not said of a leg or an activity.
pub(crate) fn fit(measure: &Measure, value: f64, of_one_leg: bool, rates: bool) -> Result<(), ApiError> {
    let whole = !IN_PARTS.contains(&measure.id.as_str());
    if (whole && value.fract() != 0.0) || !(measure.least..=measure.most).contains(&value) {
        return Err(ApiError::impossible_value(measure, value, whole));
    }
    if OF_A_LEG.contains(&measure.id.as_str()) && !of_one_leg {
        return Err(ApiError::missing_value("side, left or right,"));
    }
    if measure.id == OF_AN_ACTIVITY && !rates {
        return Err(ApiError::missing_value("activity"));
    }
    Ok(())
}

/// A measurement as it is shown.
pub(super) fn view(measurement: Measurement, names: &Names, knowledge: &Knowledge) -> MeasurementView {
    let measure = knowledge.measures.measures.iter().find(|measure| measure.id == measurement.measure_id);
    MeasurementView {
        id: measurement.id.to_string(),
        night: told::night(&measurement.taken).to_string(),
        date: measurement.taken.on.to_string(),
        at: when::rfc3339(&measurement.taken),
        name: measure.map_or_else(|| measurement.measure_id.clone(), |measure| measure.name.clone()),
        unit: measure.map_or_else(String::new, |measure| measure.unit.clone()),
        measure: measurement.measure_id,
        value: measurement.value,
        side: measurement.side.map(side),
        activity: measurement.activity_id.map(|id| id.to_string()),
        activity_name: measurement.activity_id.and_then(|id| names.name(id)),
        note: measurement.note,
    }
}
