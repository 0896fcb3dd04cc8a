//! On systems without timers that wake with the machine: looks every half minute.

use super::Reasons;
use crate::wake::Woken;
use std::io;
use std::path::Path;
use std::time::Duration;

/// The longest sleep: a machine that slept itself, or whose clock was set, is noticed within it.
const LONGEST: Duration = Duration::from_secs(30);

/// The pipe that is waited for.
pub struct Waiting {
    woken: Woken,
}

impl Waiting {
    /// Waits at `woken`; the folder is looked at each time.
    ///
    /// # Errors
    /// None here.
    pub fn new(woken: Woken, _folder: &Path) -> io::Result<Self> {
        Ok(Self { woken })
    }

    /// Waits, at most for `time` or half a minute.
    ///
    /// # Errors
    /// When the system refuses to wait.
    pub fn wait(&mut self, time: Duration) -> io::Result<Reasons> {
        self.woken.wait(time.clamp(Duration::from_millis(1), LONGEST))?;
        Ok(Reasons { clock: true, files: true })
    }
}
