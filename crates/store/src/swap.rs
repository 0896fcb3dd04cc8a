//! The moment in which another database takes the place of the present one.
//!
//! The other one is made whole in the incoming folder. Renaming that folder to `ready` decides: before
//! it nothing has changed, and after it whoever opens next finishes what a crash interrupted. So the
//! diary is the old one or the new one, and there is always one.

use crate::durable;
use crate::error::StoreError;
use crate::home::Home;
use crate::lock::{Alone, Gate, Passage};
use crate::set_aside;
use crate::when::Instant;
use std::io::Write;
use std::path::{Path, PathBuf};

/// When it was decided, in milliseconds, which names the folder of the one that is set aside.
const AT: &str = "at";
/// There when everything else is to be deleted too.
const ERASE: &str = "erase";

/// Decides that the incoming database takes its place, and that all else goes where `erase` says so.
pub fn decide(home: &Home, _alone: &Alone<'_>, erase: bool, now: Instant) -> Result<(), StoreError> {
    let incoming = home.incoming();
    durable::sync_file(&incoming.join("surae.db"))?;
    note(&incoming.join(AT), &now.millis().to_string())?;
    if erase {
        note(&incoming.join(ERASE), "")?;
    }
    durable::sync_folder(&incoming)?;
    durable::rename(&incoming, &home.ready())
}

/// Finishes what was decided, and says where the database is that was there before.
pub fn settle(home: &Home, alone: &Alone<'_>) -> Result<Option<PathBuf>, StoreError> {
    set_aside::finish(home, alone)?;
    let ready = home.ready();
    if !ready.exists() {
        return Ok(None);
    }
    let mut aside = None;
    let file = ready.join("surae.db");
    if file.exists() {
        aside = set_aside::move_database(home, alone, decided_at(&ready)?)?;
        durable::rename(&file, &home.database())?;
    }
    if ready.join(ERASE).exists() {
        durable::remove(&home.set_aside())?;
        durable::remove(&home.backups())?;
    }
    durable::remove(&ready)?;
    Ok(aside)
}

/// Passes the gate; what another program decided and could not finish is finished first.
pub fn pass<'a>(home: &Home, gate: &'a Gate) -> Result<Passage<'a>, StoreError> {
    if home.ready().exists() {
        settle(home, &gate.close()?)?;
    }
    gate.pass()
}

fn note(file: &Path, text: &str) -> Result<(), StoreError> {
    let failed = |error| StoreError::io("write the file", file, error);
    let mut note = durable::create_file(file)?;
    note.write_all(text.as_bytes()).and_then(|()| note.sync_all()).map_err(failed)
}

/// It only gives a name, so that one that cannot be read is no reason to stop.
fn decided_at(ready: &Path) -> Result<Instant, StoreError> {
    let at = std::fs::read_to_string(ready.join(AT)).ok().and_then(|at| at.parse().ok());
    let at = at.and_then(Instant::from_millis).or_else(|| Instant::from_millis(0));
    at.ok_or(StoreError::DAMAGED)
}
