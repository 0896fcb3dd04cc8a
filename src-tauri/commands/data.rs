//! What the screen may ask about the diary as a whole: what it shows, files of it, and its end.
//!
//! What may take long runs beside the window, so that it goes on answering. Where a file is, the person
//! types or chooses in the system's own dialog; the screen never reads or writes one itself.

use std::path::Path;
use surae_api::{
    ApiError, BackupMade, ClinicianPreview, ClinicianRequest, ExportFormat, ExportMade, ImportView,
    InsightsView, Now, RowCount, Surae,
};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::{DialogExt, FilePath};

/// Whether it gets better, from one day to another.
#[tauri::command(async)]
pub fn insights(
    surae: State<'_, Surae>,
    from: Option<&str>,
    to: Option<&str>,
) -> Result<InsightsView, ApiError> {
    surae.insights(from, to, &Now::read())
}

/// Writes the diary, or the page for a clinician, into a file.
#[tauri::command(async)]
pub fn export(
    surae: State<'_, Surae>,
    format: ExportFormat,
    from: Option<&str>,
    to: Option<&str>,
    out: &str,
) -> Result<ExportMade, ApiError> {
    surae.export(format, from, to, Path::new(out), &Now::read())
}

/// Reads an export in, or tells what that would do.
#[tauri::command(async)]
pub fn import(surae: State<'_, Surae>, file: &str, dry_run: bool) -> Result<ImportView, ApiError> {
    surae.import(Path::new(file), dry_run, &Now::read())
}

/// Keeps the person's own words for the page for a clinician.
#[tauri::command]
pub fn clinician_words(
    surae: State<'_, Surae>,
    who: Option<&str>,
    ask: Option<&str>,
) -> Result<(), ApiError> {
    surae.clinician_words(who, ask, &Now::read())
}

/// The page for a clinician as it would be written.
#[tauri::command(async)]
pub fn clinician_preview(
    surae: State<'_, Surae>,
    request: ClinicianRequest,
) -> Result<ClinicianPreview, ApiError> {
    surae.clinician_preview(&request, &Now::read())
}

/// How much is in the diary.
#[tauri::command]
pub fn diary_counts(surae: State<'_, Surae>) -> Result<Vec<RowCount>, ApiError> {
    surae.diary_counts(&Now::read())
}

/// Deletes everything, after a last backup where a folder is named for it.
#[tauri::command(async)]
pub fn delete_everything(
    surae: State<'_, Surae>,
    backup: Option<&str>,
) -> Result<Option<BackupMade>, ApiError> {
    surae.delete_everything(backup.map(Path::new), &Now::read())
}

/// Asks for a file that is there; nothing when the person turns away.
#[tauri::command(async)]
pub fn choose_file(app: AppHandle) -> Option<String> {
    app.dialog().file().blocking_pick_file().as_ref().map(FilePath::to_string)
}

/// Asks where a file shall go, offering this folder and name; nothing when the person turns away.
#[tauri::command(async)]
pub fn choose_place(app: AppHandle, folder: &str, name: &str) -> Option<String> {
    let dialog = app.dialog().file().set_directory(folder).set_file_name(name);
    dialog.blocking_save_file().as_ref().map(FilePath::to_string)
}

/// Asks for a folder; nothing when the person turns away.
#[cfg(desktop)]
#[tauri::command(async)]
pub fn choose_folder(app: AppHandle) -> Option<String> {
    app.dialog().file().blocking_pick_folder().as_ref().map(FilePath::to_string)
}

/// A phone has no folders to choose.
#[cfg(mobile)]
#[tauri::command(async)]
pub fn choose_folder(_app: AppHandle) -> Option<String> {
    None
}
