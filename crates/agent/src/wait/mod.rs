//! Waits until it is time, or until something happens that may change when that is.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;

#[cfg(not(target_os = "linux"))]
pub use elsewhere::Waiting;
#[cfg(target_os = "linux")]
pub use linux::Waiting;

/// Why the waiting ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reasons {
    /// The clock was set or the zone changed, or that cannot be known.
    pub clock: bool,
    /// Files of the diary changed.
    pub files: bool,
}
