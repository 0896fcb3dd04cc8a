//! Why an export or an import was refused. A place in the file is named, what stands there is not.

use super::ImportRefused;
use crate::ApiError;
use std::io;
use std::path::Path;

/// The codes of these errors, with the exit status of the command line.
pub(crate) const CODES: &[(&str, u8)] = &[
    ("file_not_written", 1),
    ("file_not_read", 1),
    ("file_too_large", 1),
    ("import_refused", 1),
    ("rolled_back", 1),
    ("backup_inside", 1),
    ("export_inside", 1),
];

/// What stood in the way, in words; the system's own name for a missing file is nobody's.
fn why(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "that is not allowed there".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::Unsupported => "it is no ordinary file".to_owned(),
        kind => kind.to_string(),
    }
}

impl ApiError {
    pub(crate) fn file_not_written(path: &Path, error: &io::Error) -> Self {
        Self::new(
            "file_not_written",
            format!("The file {} could not be written: {}.", path.display(), why(error)),
            "Choose a folder that is there and yours, on a disk with room.",
        )
    }

    pub(crate) fn file_is_folder(path: &Path) -> Self {
        Self::new(
            "file_not_written",
            format!("The file {} is a folder.", path.display()),
            "Name a file in it, such as diary.json.",
        )
    }

    pub(crate) fn not_a_folder(path: &Path) -> Self {
        Self::new(
            "file_not_written",
            format!("The file {} is no folder.", path.display()),
            "Name a folder for the backup. Nothing was written.",
        )
    }

    pub(crate) fn no_ordinary_file(path: &Path) -> Self {
        Self::new(
            "file_not_written",
            format!("The file {} is a device or a pipe, and no ordinary file.", path.display()),
            "Name a file in a folder of yours, such as diary.json. Nothing was written.",
        )
    }

    pub(crate) fn folder_not_written(path: &Path) -> Self {
        Self::new(
            "file_not_written",
            format!("No file could be written into {}.", path.display()),
            "Choose a folder that is yours, on a disk with room. Nothing was changed.",
        )
    }

    pub(crate) fn export_inside(path: &Path) -> Self {
        Self::new(
            "export_inside",
            format!("The file {} would be in the folder where the diary lives.", path.display()),
            "Choose a folder elsewhere, such as your documents. Nothing was written.",
        )
    }

    pub(crate) fn file_not_read(path: &Path, error: &io::Error) -> Self {
        Self::new(
            "file_not_read",
            format!("The file {} could not be read: {}.", path.display(), why(error)),
            "Check the path.",
        )
    }

    pub(crate) fn file_too_large(bytes: u64, most: u64) -> Self {
        Self::new(
            "file_too_large",
            format!("The file has {bytes} bytes, and was not read."),
            format!("An export of Surae has at most {most} bytes. Nothing was changed."),
        )
    }

    pub(crate) fn import_refused(first: &ImportRefused, all: usize) -> Self {
        let more = if all > 1 { " There are more reasons." } else { "" };
        Self::new(
            "import_refused",
            format!("Line {}: {}{more} Nothing was changed.", first.line, first.reason),
            "`surae import FILE --dry-run` tells all reasons.",
        )
    }

    pub(crate) fn backup_inside() -> Self {
        Self::new(
            "backup_inside",
            "The last backup would be deleted too, as its folder is inside the diary's.",
            "Choose a folder elsewhere. Nothing was deleted.",
        )
    }

    /// Tells a transaction to roll back; never reaches a person.
    pub(crate) fn rolled_back() -> Self {
        Self::new("rolled_back", "Nothing was changed.", "This was a look ahead.")
    }
}

/// One of each.
#[cfg(test)]
pub(crate) fn examples() -> Vec<ApiError> {
    let path = Path::new("diary.json");
    let error = || io::Error::from(io::ErrorKind::NotFound);
    vec![
        ApiError::file_not_written(path, &error()),
        ApiError::file_not_read(path, &error()),
        ApiError::file_too_large(500_000_000, 268_435_456),
        ApiError::import_refused(&ImportRefused::new(1, "This is not JSON."), 1),
        ApiError::import_refused(&ImportRefused::new(1, "This is not JSON."), 2),
        ApiError::rolled_back(),
        ApiError::backup_inside(),
        ApiError::file_is_folder(path),
        ApiError::export_inside(path),
        ApiError::not_a_folder(path),
        ApiError::folder_not_written(path),
        ApiError::no_ordinary_file(path),
    ]
}
