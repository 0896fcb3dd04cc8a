//! The diary as a file for other programs and people, and an export read in again.
//!
//! Each format has a file; the sheet for a clinician is in [`crate::clinician`]. Only JSON is lossless and
//! can be read in again; CSV is for spreadsheets, FHIR for the records of a clinic.

mod afterwards;
mod csv;
mod fhir;
mod ical;
mod import;
mod json;
mod meaning;
mod put;
mod ranges;
pub(crate) mod refusal;

pub use import::{ImportRefused, ImportView};

use crate::clock::Now;
use crate::{ApiError, ClinicianRequest, Surae, written};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;

/// A format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// Everything, to be read in again.
    Json,
    /// A row for each entry, for a spreadsheet.
    Csv,
    /// A bundle of observations, FHIR R4.
    Fhir,
    /// One sheet for a clinician, to read and to print.
    Html,
    /// One sheet for a clinician, to send and to print.
    Pdf,
    /// The plans as a calendar, iCalendar with floating times.
    Ics,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExportMade {
    /// The file.
    pub written: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// The days of an export: all of them where nothing is given.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Days {
    from: NaiveDate,
    to: NaiveDate,
}

impl Days {
    fn read(from: Option<&str>, to: Option<&str>) -> Result<Self, ApiError> {
        let first = NaiveDate::from_ymd_opt(1, 1, 1).unwrap_or(NaiveDate::MIN);
        let last = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(NaiveDate::MAX);
        let from = from.map_or(Ok(first), written::date)?;
        let to = to.map_or(Ok(last), written::date)?;
        if to < from { Err(ApiError::end_before_start(from, to)) } else { Ok(Self { from, to }) }
    }
}

impl Surae {
    /// Writes the diary into a file, which is there whole or not at all.
    ///
    /// # Errors
    /// `bad_date`, `bad_range`, `export_inside` for a file in the folder of the diary, `file_not_written`,
    /// `page_failed`, and those of the database.
    pub fn export(
        &self,
        format: ExportFormat,
        from: Option<&str>,
        to: Option<&str>,
        out: &Path,
        now: &Now,
    ) -> Result<ExportMade, ApiError> {
        let days = Days::read(from, to)?;
        self.expect_elsewhere(out)?;
        let page = || {
            let days = (from.map(str::to_owned), to.map(str::to_owned));
            self.clinician_page(&ClinicianRequest { from: days.0, to: days.1, ..Default::default() }, now)
        };
        let file = match format {
            ExportFormat::Json => self.export_json(days, now)?.into_bytes(),
            ExportFormat::Csv => self.export_csv(days, now)?.into_bytes(),
            ExportFormat::Fhir => self.export_fhir(days, now)?.into_bytes(),
            ExportFormat::Ics => self.export_ics(from, to, now)?.into_bytes(),
            ExportFormat::Html => page()?.html().into_bytes(),
            ExportFormat::Pdf => page()?.pdf()?,
        };
        put::put(out, &file)?;
        let bytes = u64::try_from(file.len()).unwrap_or(u64::MAX);
        Ok(ExportMade { written: out.display().to_string(), bytes })
    }

    /// A file that is none of the diary's own, whatever links lead to it.
    fn expect_elsewhere(&self, out: &Path) -> Result<(), ApiError> {
        if self.diary.home()?.holds(out) {
            return Err(ApiError::export_inside(out));
        }
        match std::fs::metadata(out) {
            Ok(there) if there.is_dir() => Err(ApiError::file_is_folder(out)),
            // A device or a pipe would be gone, with a file in its place.
            Ok(there) if !there.is_file() => Err(ApiError::no_ordinary_file(out)),
            _ => Ok(()),
        }
    }
}
