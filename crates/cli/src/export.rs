//! The arguments of exports and imports.

use clap::{Args, ValueEnum};
use std::path::PathBuf;
use surae_api::{ApiError, ExportFormat, ExportMade, ImportView, Now, Surae};

/// An export to write.
#[derive(Debug, Args)]
pub struct Export {
    /// json can be imported again; csv is for a spreadsheet; fhir for the records of a clinic
    #[arg(long)]
    format: Format,
    /// First day; all when not given
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Last day; all when not given
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
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
}

impl Export {
    /// Writes it.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<ExportMade, ApiError> {
        let format = match self.format {
            Format::Json => ExportFormat::Json,
            Format::Csv => ExportFormat::Csv,
            Format::Fhir => ExportFormat::Fhir,
        };
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
