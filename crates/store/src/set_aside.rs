//! Moves a database away whole, with the log that belongs to it, and never deletes it.
//!
//! Three files cannot be moved in one step. They go into a folder that ends in `.moving`; whoever
//! opens next finishes what a crash interrupted before looking at anything else.

use crate::durable;
use crate::error::StoreError;
use crate::home::Home;
use crate::lock::Alone;
use crate::when::Instant;
use std::fs;
use std::path::{Path, PathBuf};

const MOVING: &str = "moving";

/// Moves the present database into a folder named by `now`; nothing where there is none.
pub fn move_database(home: &Home, alone: &Alone<'_>, now: Instant) -> Result<Option<PathBuf>, StoreError> {
    if !home.database_files().iter().any(|file| file.exists()) {
        return Ok(None);
    }
    let name = free_name(&home.set_aside(), &now.stamp());
    durable::create_folder(&home.set_aside().join(format!("{name}.{MOVING}")))?;
    durable::sync_folder(&home.set_aside())?;
    finish(home, alone)?;
    Ok(Some(home.set_aside().join(name)))
}

/// Finishes a move that was interrupted.
pub fn finish(home: &Home, _alone: &Alone<'_>) -> Result<(), StoreError> {
    for moving in entries(&home.set_aside())?.into_iter().filter(|path| is_moving(path)) {
        for file in home.database_files().into_iter().filter(|file| file.exists()) {
            let target = file.file_name().map(|name| moving.join(name)).filter(|target| !target.exists());
            if let Some(target) = target {
                durable::rename(&file, &target)?;
            }
        }
        durable::rename(&moving, &moving.with_extension(""))?;
    }
    Ok(())
}

/// The folder that was set aside last.
pub fn newest(home: &Home) -> Result<Option<PathBuf>, StoreError> {
    Ok(entries(&home.set_aside())?.into_iter().max())
}

fn is_moving(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == MOVING)
}

fn free_name(folder: &Path, stamp: &str) -> String {
    let names = std::iter::once(stamp.to_owned()).chain((2_u32..).map(|number| format!("{stamp}-{number}")));
    let mut free = names.filter(|name| !folder.join(name).exists());
    free.next().unwrap_or_default()
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(entries.flatten().map(|entry| entry.path()).collect()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(StoreError::io("read the folder", folder, error)),
    }
}
