//! Heel rises on one leg: one leg against the other, and against healthy people of an age (O3).
//!
//! The other leg is the better comparison, so it is told first.

use super::change::Reading;
use crate::session::Leg;
use chrono::NaiveDate;
use surae_knowledge::HeelRiseNorm;

/// The measure.
pub const MEASURE: &str = "O3";
/// Below this share of the other leg a leg is weak (evidence O3, sources 135, 136).
pub const WEAK_SHARE: f64 = 0.90;
/// Days between the tests of the legs, at most, for them to be compared. Our choice.
pub const SAME_TEST: i64 = 14;

/// The norm's two columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Sex {
    Man,
    Woman,
}

/// The latest test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HeelRise {
    /// The left leg: date and repetitions.
    pub left: Option<(NaiveDate, f64)>,
    /// The right leg: date and repetitions.
    pub right: Option<(NaiveDate, f64)>,
    /// The lower count as a share of the higher one, 0 to 1; nothing when the legs were not tested within
    /// [`SAME_TEST`] days, or both counts are 0.
    pub share: Option<f64>,
    /// The leg that is below [`WEAK_SHARE`] of the other.
    pub weak: Option<Leg>,
}

/// The latest test of each leg; nothing without any.
pub fn heel_rise(readings: &[Reading<'_>]) -> Option<HeelRise> {
    let latest = |leg: Leg| {
        let of_leg = readings.iter().filter(|one| one.measure == MEASURE && one.leg == Some(leg));
        of_leg.max_by_key(|one| one.on).map(|one| (one.on, one.value))
    };
    let (left, right) = (latest(Leg::Left), latest(Leg::Right));
    left.or(right)?;
    let together = left.zip(right).filter(|((a, _), (b, _))| (*a - *b).num_days().abs() <= SAME_TEST);
    let share = together.and_then(|((_, a), (_, b))| (a.max(b) > 0.0).then(|| a.min(b) / a.max(b)));
    let lower = together.map(|((_, a), (_, b))| if a < b { Leg::Left } else { Leg::Right });
    let weak = lower.filter(|_| share.is_some_and(|share| share < WEAK_SHARE));
    Some(HeelRise { left, right, share, weak })
}

/// The norm of an age in years; nothing below 20 and above 89, where there is none.
pub fn norm(norms: &[HeelRiseNorm], age: u16) -> Option<&HeelRiseNorm> {
    norms.iter().find(|norm| (norm.from_age..=norm.to_age).contains(&age))
}

/// The median repetitions of healthy people of this age and sex.
pub fn median(norms: &[HeelRiseNorm], age: u16, sex: Sex) -> Option<u16> {
    norm(norms, age).map(|norm| match sex {
        Sex::Man => norm.men,
        Sex::Woman => norm.women,
    })
}
