//! Medicines, as the person typed them. Nothing is read into their names.

use super::{told, when};
use crate::clock::Now;
use crate::{ApiError, Surae, written};
use chrono::{DateTime, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use surae_store::Id;
use surae_store::table::medicine::{self, Medicine};
use ts_rs::TS;

/// Characters of a name, at most.
const NAME: usize = 200;
/// How far ahead a day may be: ten years.
const AHEAD: Months = Months::new(120);

/// A medicine to write down, or what changes of one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MedicineNew {
    /// As typed, 1 to 200 characters; needed for a new one.
    pub name: Option<String>,
    /// The first day.
    pub from: Option<String>,
    /// The last day.
    pub to: Option<String>,
    /// As typed, 100 kB at most.
    pub note: Option<String>,
}

/// A medicine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MedicineView {
    /// Its id.
    pub id: String,
    /// The night in which it was written down.
    pub night: String,
    /// The local date on which it was written down.
    pub date: String,
    /// When it was written down.
    pub at: String,
    /// As typed.
    pub name: String,
    /// The first day.
    pub from: Option<String>,
    /// The last day; nothing while it is taken.
    pub to: Option<String>,
    /// The note.
    pub note: Option<String>,
}

impl Surae {
    /// Writes a medicine down.
    ///
    /// # Errors
    /// `missing_value`, `bad_name`, `bad_date`, `bad_range` for an end before the start or a day too far away,
    /// `note_too_long`, and those of the database.
    pub fn medicine_add(&self, request: &MedicineNew, now: &Now) -> Result<MedicineView, ApiError> {
        let empty = Medicine {
            id: Id::new(now.instant()),
            told: now.moment(),
            name: name(request.name.as_deref())?.ok_or_else(|| ApiError::missing_value("name"))?,
            from_on: None,
            to_on: None,
            note: None,
        };
        let medicine = changed(empty, request, now)?;
        self.write(now, |writer| Ok(medicine::put(writer, &medicine, now.instant())?))?;
        Ok(view(medicine))
    }

    /// Changes a medicine, such as its last day.
    ///
    /// # Errors
    /// As [`Self::medicine_add`], and `unknown_entry`.
    pub fn medicine_edit(&self, id: &str, change: &MedicineNew, now: &Now) -> Result<MedicineView, ApiError> {
        let key = told::key(id)?;
        self.write(now, |writer| {
            let before = medicine::read(writer, key)?.ok_or_else(|| ApiError::unknown_entry(id))?;
            let medicine = changed(before, change, now)?;
            medicine::put(writer, &medicine, now.instant())?;
            Ok(view(medicine))
        })
    }

    /// All medicines by name.
    ///
    /// # Errors
    /// Those of the database.
    pub fn medicines(&self, now: &Now) -> Result<Vec<MedicineView>, ApiError> {
        let all = self.diary(now, |store| Ok(store.read(medicine::all)?))?;
        Ok(all.into_iter().map(view).collect())
    }
}

/// The days on which a medicine may begin and end: from 1970 on, and some years ahead.
pub(crate) fn days(now: &Now) -> (NaiveDate, NaiveDate) {
    let ahead = now.today().checked_add_months(AHEAD).unwrap_or(now.today());
    (DateTime::UNIX_EPOCH.date_naive(), ahead)
}

fn day(text: &str, now: &Now) -> Result<NaiveDate, ApiError> {
    let (on, (least, most)) = (written::date(text)?, days(now));
    if (least..=most).contains(&on) { Ok(on) } else { Err(ApiError::date_out_of_range(on, least, most)) }
}

fn changed(medicine: Medicine, change: &MedicineNew, now: &Now) -> Result<Medicine, ApiError> {
    let day = |text: Option<&str>| text.map(|text| day(text, now)).transpose();
    let from_on: Option<NaiveDate> = day(change.from.as_deref())?.or(medicine.from_on);
    let to_on = day(change.to.as_deref())?.or(medicine.to_on);
    if let Some((from, to)) = from_on.zip(to_on).filter(|(from, to)| to < from) {
        return Err(ApiError::end_before_start(from, to));
    }
    Ok(Medicine {
        name: name(change.name.as_deref())?.unwrap_or(medicine.name),
        from_on,
        to_on,
        note: told::changed_note(change.note.as_deref(), medicine.note)?,
        ..medicine
    })
}

fn name(text: Option<&str>) -> Result<Option<String>, ApiError> {
    let Some(text) = text.map(str::trim) else { return Ok(None) };
    let fits = (1..=NAME).contains(&text.chars().count());
    if fits { Ok(Some(text.to_owned())) } else { Err(ApiError::bad_name("name of the medicine", NAME)) }
}

/// A medicine as it is shown.
pub(super) fn view(medicine: Medicine) -> MedicineView {
    MedicineView {
        id: medicine.id.to_string(),
        night: told::night(&medicine.told).to_string(),
        date: medicine.told.on.to_string(),
        at: when::rfc3339(&medicine.told),
        name: medicine.name,
        from: medicine.from_on.map(|on| on.to_string()),
        to: medicine.to_on.map(|on| on.to_string()),
        note: medicine.note,
    }
}
