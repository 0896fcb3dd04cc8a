//! The arguments of exports and imports.

use clap::{Args, ValueEnum};
use std::path::PathBuf;
use surae_api::{ApiError, ExportFormat, ExportMade, ImportView, Now, Surae};

/// An export to write.
#[derive(Debug, Args)]
pub struct Export {
    /// json can be imported again; csv is for a spreadsheet; fhir for the records of a clinic; html and pdf
    /// are one sheet for a clinician; ics is for a calendar
    #[arg(long)]
    format: Format,
    /// First day; all when not given, and four weeks for html and pdf
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Last day; all when not given
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// Who the sheet for a clinician is about; kept for the next one, and taken away by ""
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    who: Option<String>,
    /// What to ask the clinician; kept for the next sheet, and taken away by ""
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    ask: Option<String>,
    /// The file
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
}

/// A format of an export.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Json,
    Csv,
    Fhir,
    Html,
    Pdf,
    Ics,
}

impl Export {
    /// Writes it.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<ExportMade, ApiError> {
        let format = match self.format {
            Format::Json => ExportFormat::Json,
            Format::Csv => ExportFormat::Csv,
            Format::Fhir => ExportFormat::Fhir,
            Format::Html => ExportFormat::Html,
            Format::Pdf => ExportFormat::Pdf,
            Format::Ics => ExportFormat::Ics,
        };
        surae.clinician_words(self.who.as_deref(), self.ask.as_deref(), now)?;
        surae.export(format, self.from.as_deref(), self.to.as_deref(), &self.out, now)
    }
}

/// An export to read in.
#[derive(Debug, Args)]
pub struct Import {
    /// A file that `surae export --format json` wrote
    file: PathBuf,
    /// Tell what would happen, and change nothing
    #[arg(long)]
    dry_run: bool,
}

impl Import {
    /// Reads it in.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<ImportView, ApiError> {
        surae.import(&self.file, self.dry_run, now)
    }
}
