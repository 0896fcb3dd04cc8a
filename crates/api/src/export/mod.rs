//! The diary as a file for other programs and people, and an export read in again.
//!
//! Each format has a file. Only JSON is lossless and can be read in again; CSV is for spreadsheets,
//! FHIR for the records of a clinic.

mod csv;
mod fhir;
mod import;
mod json;
mod meaning;
mod put;
pub(crate) mod refusal;

pub use import::{ImportRefused, ImportView};

use crate::clock::Now;
use crate::{ApiError, Surae, written};
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
    /// `bad_date`, `bad_range`, `file_not_written`, and those of the database.
    pub fn export(
        &self,
        format: ExportFormat,
        from: Option<&str>,
        to: Option<&str>,
        out: &Path,
        now: &Now,
    ) -> Result<ExportMade, ApiError> {
        let days = Days::read(from, to)?;
        let text = match format {
            ExportFormat::Json => self.export_json(days, now)?,
            ExportFormat::Csv => self.export_csv(days, now)?,
            ExportFormat::Fhir => self.export_fhir(days, now)?,
        };
        put::put(out, text.as_bytes())?;
        let bytes = u64::try_from(text.len()).unwrap_or(u64::MAX);
        Ok(ExportMade { written: out.display().to_string(), bytes })
    }
}
