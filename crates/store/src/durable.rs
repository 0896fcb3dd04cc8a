//! Files and folders that only their owner may open, and that stay after a power cut.

use crate::error::StoreError;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::path::Path;

/// Makes `folder` and its parents where missing, closed to others.
pub fn create_folder(folder: &Path) -> Result<(), StoreError> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| StoreError::io("make the folder", folder, error))
}

/// Opens or makes `file` for writing, closed to others; what is in it stays.
pub fn create_file(file: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map_err(|error| StoreError::io("open the file", file, error))
}

/// Takes the rights of others away. A file system without rights has none to take.
pub fn close_to_others(path: &Path) {
    #[cfg(unix)]
    if let Ok(found) = fs::metadata(path) {
        use std::os::unix::fs::PermissionsExt;
        let mode = if found.is_dir() { 0o700 } else { 0o600 };
        if found.permissions().mode() & 0o777 != mode {
            let _ = fs::set_permissions(path, fs::Permissions::from_mode(mode));
        }
    }
}

/// Copies `from` to the new file `to`, onto the disk.
pub fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::io("copy the file", to, error);
    let mut source = File::open(from).map_err(|error| StoreError::io("read the file", from, error))?;
    let mut target = create_file(to)?;
    std::io::copy(&mut source, &mut target).map_err(failed)?;
    target.sync_all().map_err(failed)
}

/// Renames `from` to `to` within one file system, onto the disk.
pub fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to).map_err(|error| StoreError::io("rename the file", to, error))?;
    [from, to].into_iter().filter_map(Path::parent).try_for_each(sync_folder)
}

/// Brings what was written to `file` onto the disk.
pub fn sync_file(file: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::io("write the file to the disk", file, error);
    OpenOptions::new().read(true).write(true).open(file).and_then(|file| file.sync_all()).map_err(failed)
}

/// Brings the names in `folder` onto the disk. Windows writes them by itself.
pub fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    if cfg!(unix) {
        let failed = |error| StoreError::io("write the folder to the disk", folder, error);
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
    }
    Ok(())
}

/// Removes `path`, a file or a folder, where it is there.
pub fn remove(path: &Path) -> Result<(), StoreError> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(StoreError::io("remove the file", path, error))
        }
        _ => Ok(()),
    }
}

/// Which file stands at `path`, so that another in its place is noticed; nothing where there is
/// none. Only the name is looked at: to open and close a database that SQLite has open in the same
/// program would drop SQLite's locks.
#[cfg(unix)]
pub fn identity(path: &Path) -> Result<Option<(u64, u64)>, StoreError> {
    use std::os::unix::fs::MetadataExt;
    match fs::metadata(path) {
        Ok(found) => Ok(Some((found.dev(), found.ino()))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::io("look at the file", path, error)),
    }
}

/// Where an open file cannot be replaced, the one at `path` is always the same.
#[cfg(not(unix))]
pub fn identity(path: &Path) -> Result<Option<(u64, u64)>, StoreError> {
    Ok(path.exists().then_some((0, 0)))
}
