//! A length of time in content: written as seconds, halves allowed, kept exactly.

use serde::{Deserialize, Serialize};
use std::ops::Add;
use thiserror::Error;

/// A length of time in milliseconds, 0 to 2 hours, in steps of half a second.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Seconds(u32);

/// A number that is no length of time.
#[derive(Debug, Clone, Copy, PartialEq, Error)]
#[error("{0} seconds cannot be played; give 0 to 7200 in steps of 0.5")]
pub struct NotSeconds(f64);

impl Seconds {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// A whole number of seconds.
    pub const fn new(seconds: u32) -> Self {
        Self(seconds * 1000)
    }

    /// As milliseconds.
    pub const fn millis(self) -> u32 {
        self.0
    }

    /// As seconds, exactly: halves are exact in binary.
    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

impl TryFrom<f64> for Seconds {
    type Error = NotSeconds;

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked before")]
    fn try_from(seconds: f64) -> Result<Self, NotSeconds> {
        let halves = seconds * 2.0;
        let fits = (0.0..=14_400.0).contains(&halves) && halves.fract() == 0.0;
        if fits { Ok(Self(halves as u32 * 500)) } else { Err(NotSeconds(seconds)) }
    }
}

impl From<Seconds> for f64 {
    fn from(seconds: Seconds) -> Self {
        seconds.as_f64()
    }
}

impl Add for Seconds {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl std::iter::Sum for Seconds {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Add::add)
    }
}
