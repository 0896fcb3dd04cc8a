//! The page for the clinician: one A4, to be read in sixty seconds, as HTML to print and as PDF.
//!
//! [`page`] is what it says, [`gather`] fills it, [`layout`] puts it onto the sheet, [`html`] and [`pdf`] write the sheet. What
//! stands on it comes from the diary alone; nothing about the person is said that they did not type.

mod bodymap;
mod days;
mod drawing;
mod fit;
mod gather;
mod hatch;
mod html;
mod layout;
mod page;
mod pdf;
mod pdf_shapes;
mod pdf_text;
mod plain;
mod sheet;
mod style;
mod svg;
mod typeface;

pub(crate) use gather::understands;
pub use page::{
    ClinicianPage, ClinicianPreview, ClinicianRequest, PageAlert, PageDay, PageDays, PageDose, PageFigure,
    PageMeasure, PageMeasures, PagePlace, PagePlaces, PagePlan, PageQuestion, PageQuestions, PageShare,
    PageText,
};

use crate::ApiError;

impl ClinicianPage {
    /// The page as one HTML file: no script, nothing fetched, one A4 sheet when it is printed.
    pub fn html(&self) -> String {
        html::write(&layout::sheet(self))
    }

    /// The page as PDF: one A4 sheet, its text selectable and read aloud in order.
    ///
    /// # Errors
    /// `page_failed` when the file cannot be written.
    pub fn pdf(&self) -> Result<Vec<u8>, ApiError> {
        pdf::write(&layout::sheet(self)).map_err(|_| ApiError::page_failed())
    }
}
