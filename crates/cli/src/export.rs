//! Exports: what goes out as a file, in which form.

use clap::{Args, ValueEnum};
use std::path::PathBuf;
use surae_api::{ApiError, ClinicianRequest, Now, PageFormat, PageWritten, Surae};

/// What to export, and where to.
#[derive(Debug, Args)]
pub struct Export {
    /// The form: html and pdf are the page for a clinician, one A4 sheet
    #[arg(long, value_enum)]
    format: Format,
    /// First day, 28 days with the last one when not given
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Last day, today when not given
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// Who it is about, as it shall stand on the page
    #[arg(long, value_name = "TEXT")]
    who: Option<String>,
    /// What you want to ask, as it shall stand on the page
    #[arg(long, value_name = "TEXT")]
    ask: Option<String>,
    /// The file; one that is there is replaced
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
}

/// A form of export.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// The page for a clinician, to print
    Html,
    /// The page for a clinician, to send or print
    Pdf,
}

impl Export {
    /// Writes the file.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<PageWritten, ApiError> {
        let request = ClinicianRequest {
            from: self.from.clone(),
            to: self.to.clone(),
            who: self.who.clone(),
            ask: self.ask.clone(),
        };
        let format = match self.format {
            Format::Html => PageFormat::Html,
            Format::Pdf => PageFormat::Pdf,
        };
        surae.clinician_export(format, &request, &self.out, now)
    }
}

/// Where the file is.
pub fn written(written: &PageWritten) -> String {
    format!("Written: {}", written.written)
}
