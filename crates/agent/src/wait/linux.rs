//! On Linux: sleeps in the kernel until one of four things.
//!
//! A timer that goes on while the machine sleeps, and so ends at once after it; a second one that only
//! tells that the clock was set; the files of the diary and of the zone; the pipe of [`crate::wake`].
//! Nothing is asked again and again.

use super::Reasons;
use crate::wake::Woken;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
use rustix::io::Errno;
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
};
use std::ffi::CStr;
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The database and its log.
const DIARY: [&CStr; 2] = [c"surae.db", c"surae.db-wal"];
/// Where the system keeps its zone.
const ZONE: [&CStr; 2] = [c"localtime", c"timezone"];
/// A time that no clock is set to: the timer that waits for it tells of changes only.
const NEVER: i64 = i64::MAX / 1_000_000_000;

/// Everything that is waited for.
pub struct Waiting {
    timer: OwnedFd,
    clock: OwnedFd,
    files: OwnedFd,
    woken: Woken,
    folder: PathBuf,
    /// The folder is watched; it may not be there yet.
    watched: bool,
}

impl Waiting {
    /// Watches `folder`, the clock and the zone.
    ///
    /// # Errors
    /// When the system has no more room for timers or watches.
    pub fn new(woken: Woken, folder: &Path) -> io::Result<Self> {
        let flags = TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC;
        let files = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
        // A system without that folder has its zone elsewhere and loses only this hint.
        let _ = inotify::add_watch(&files, "/etc", appears() | WatchFlags::ATTRIB);
        let mut waiting = Self {
            timer: timerfd_create(TimerfdClockId::Boottime, flags)?,
            clock: timerfd_create(TimerfdClockId::Realtime, flags)?,
            files,
            woken,
            folder: folder.to_path_buf(),
            watched: false,
        };
        waiting.watch_clock()?;
        waiting.watch_folder();
        Ok(waiting)
    }

    fn watch_clock(&self) -> io::Result<()> {
        let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
        timerfd_settime(&self.clock, flags, &once(Timespec { tv_sec: NEVER, tv_nsec: 0 }))?;
        Ok(())
    }

    fn watch_folder(&mut self) {
        let flags = appears() | WatchFlags::MODIFY | WatchFlags::ONLYDIR;
        self.watched = self.watched || inotify::add_watch(&self.files, &self.folder, flags).is_ok();
    }

    /// Waits, at most for `time`.
    ///
    /// # Errors
    /// When the system refuses to wait.
    pub fn wait(&mut self, time: Duration) -> io::Result<Reasons> {
        self.watch_folder();
        // A timer of no time at all would never end.
        let time = time.max(Duration::from_millis(1));
        let tv_sec = i64::try_from(time.as_secs()).unwrap_or(NEVER);
        let length = Timespec { tv_sec, tv_nsec: time.subsec_nanos().into() };
        timerfd_settime(&self.timer, TimerfdTimerFlags::empty(), &once(length))?;
        let mut ends = [
            PollFd::new(&self.timer, PollFlags::IN),
            PollFd::new(&self.clock, PollFlags::IN),
            PollFd::new(&self.files, PollFlags::IN),
            PollFd::new(&self.woken, PollFlags::IN),
        ];
        match poll(&mut ends, None) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let [_, clock, files, woken] = ends.map(|end| !end.revents().is_empty());
        if clock {
            self.watch_clock()?;
        }
        if woken {
            self.woken.drain();
        }
        let mut reasons = if files { self.changed() } else { Reasons::default() };
        reasons.clock |= clock;
        Ok(reasons)
    }

    fn changed(&mut self) -> Reasons {
        let mut reasons = Reasons::default();
        let mut space = [MaybeUninit::uninit(); 4096];
        let mut changes = inotify::Reader::new(&self.files, &mut space);
        while let Ok(change) = changes.next() {
            let name = change.file_name();
            reasons.files |= name.is_some_and(|name| DIARY.contains(&name));
            reasons.clock |= name.is_some_and(|name| ZONE.contains(&name));
        }
        reasons
    }
}

fn appears() -> WatchFlags {
    WatchFlags::CREATE | WatchFlags::MOVED_TO
}

fn once(it_value: Timespec) -> Itimerspec {
    Itimerspec { it_interval: Timespec { tv_sec: 0, tv_nsec: 0 }, it_value }
}
