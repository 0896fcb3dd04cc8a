//! Wakes the loop from another thread or from a signal: a byte in a pipe.

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::io::{Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// The end that wakes; it may be copied to wherever something happens.
#[derive(Clone)]
pub struct Waker(Arc<UnixStream>);

/// The end at which the loop sleeps.
pub struct Woken(UnixStream);

/// Both ends.
///
/// # Errors
/// When the system has no more room for open files.
pub fn pair() -> std::io::Result<(Waker, Woken)> {
    let (waker, woken) = UnixStream::pair()?;
    waker.set_nonblocking(true)?;
    woken.set_nonblocking(true)?;
    Ok((Waker(Arc::new(waker)), Woken(woken)))
}

impl Waker {
    /// Wakes the loop. A full pipe wakes it just as well.
    pub fn wake(&self) {
        let _ = (&*self.0).write(&[1]);
    }

    /// Wakes the loop when the system asks the program to end, and sets the flag that is returned.
    ///
    /// # Errors
    /// When the system refuses it.
    pub fn wake_on_end(&self) -> std::io::Result<Arc<AtomicBool>> {
        let ending = Arc::new(AtomicBool::new(false));
        for signal in [SIGTERM, SIGINT, SIGHUP] {
            // In this order: who is woken finds the flag set.
            signal_hook::flag::register(signal, Arc::clone(&ending))?;
            signal_hook::low_level::pipe::register(signal, self.0.try_clone()?)?;
        }
        Ok(ending)
    }
}

impl Woken {
    /// Waits for a byte, at most for `time`, and takes what was written away.
    ///
    /// # Errors
    /// When the system refuses to wait.
    #[cfg(not(target_os = "linux"))]
    pub fn wait(&mut self, time: std::time::Duration) -> std::io::Result<()> {
        self.0.set_nonblocking(false)?;
        self.0.set_read_timeout(Some(time))?;
        let _ = self.0.read(&mut [0; 1]);
        self.0.set_nonblocking(true)?;
        self.drain();
        Ok(())
    }

    /// Takes what was written away.
    pub fn drain(&mut self) {
        let mut bytes = [0; 64];
        while matches!(self.0.read(&mut bytes), Ok(count) if count > 0) {}
    }
}

impl AsFd for Woken {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}
