//! Writes the page into a file: whole or not at all, readable by its owner alone.

use super::page::ClinicianRequest;
use crate::clock::Now;
use crate::{ApiError, Surae};
use serde::Serialize;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use ts_rs::TS;

/// As what the page is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageFormat {
    /// One HTML file, to read on a screen or to print.
    Html,
    /// One PDF file, to send or to print.
    Pdf,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PageWritten {
    /// Its path, as it was asked for.
    pub written: String,
}

impl Surae {
    /// Writes the page for the clinician into the file `out`; one that is there is replaced.
    ///
    /// # Errors
    /// As [`Surae::clinician_page`], `page_failed`, and `not_written` when the file cannot be written.
    pub fn clinician_export(
        &self,
        format: PageFormat,
        request: &ClinicianRequest,
        out: &Path,
        now: &Now,
    ) -> Result<PageWritten, ApiError> {
        let page = self.clinician_page(request, now)?;
        let bytes = match format {
            PageFormat::Html => page.html().into_bytes(),
            PageFormat::Pdf => page.pdf()?,
        };
        replace(out, &bytes).map_err(|error| ApiError::not_written(out, &error))?;
        Ok(PageWritten { written: out.display().to_string() })
    }
}

/// Writes a file beside `out` and gives it its name when it is whole.
fn replace(out: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = out.file_name().filter(|_| !out.is_dir()).ok_or(io::ErrorKind::IsADirectory)?;
    let mut part = OsString::from(".");
    part.push(name);
    part.push(format!(".{}.part", std::process::id()));
    let part = out.with_file_name(part);
    let written = write(&part, bytes).and_then(|()| fs::rename(&part, out));
    if written.is_err() {
        // What is there of it is of no use, and that it cannot be removed says nothing new.
        let _ = fs::remove_file(&part);
    }
    written
}

fn write(part: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(part)?;
    file.write_all(bytes)?;
    file.sync_all()
}
