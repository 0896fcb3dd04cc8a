//! Two groups of nights against each other: with and without a factor, since and before a plan.
//!
//! A comparison says how the counts differ, never why. Below the least data it says nothing at all.

use super::night::{Count, Night, count};
use super::poisson::{Interval, bunched, ratio_interval};
use chrono::{Days, NaiveDate};

/// Nights of a factor, both sides together, before anything is said: two weeks, the length of diary
/// that sufficed in a study of night cramps (evidence N7, source 97).
pub const LEAST_NIGHTS: u32 = 14;
/// Nights on each side of a factor. Our choice: with three, as a peer does it, one night decides.
pub const LEAST_ON_A_SIDE: u32 = 5;
/// Nights on each side of a plan's start: two weeks, as above.
pub const LEAST_AROUND_A_START: u32 = 14;
/// Nights before a plan's start that are looked at: as many as a six-week plan has. Our choice; older
/// nights tell less of the time in which somebody decided to do something.
pub const BEFORE_A_START: u64 = 42;
/// Known nights of a fortnight that speak for it. Our choice: five of seven.
pub const LEAST_IN_A_FORTNIGHT: u32 = 10;
/// By how much the nights with a cramp become fewer for it to be a success (O6, our choice).
pub const FEWER_NIGHTS: f64 = 0.30;

/// What a comparison allows to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Too few nights, together or on a side.
    TooFew,
    /// Enough nights, but no cramp in any of them.
    NoCramps,
    /// The interval holds 1: the difference may be chance, or there may be none.
    MayBeChance,
    /// More cramps with it than chance alone would easily bring.
    More,
    /// Fewer cramps with it than chance alone would easily bring.
    Fewer,
}

/// Nights with something against nights without it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Compared {
    /// Nights with it.
    pub with: Count,
    /// Nights without it.
    pub without: Count,
    /// What may be said.
    pub standing: Standing,
    /// Cramps a night with it, as a multiple of those without; nothing when there are too few nights, or
    /// no cramp without it.
    pub ratio: Option<f64>,
    /// Where the ratio may lie; open when there are too few nights.
    pub interval: Interval,
    /// Whether cramps come in bunches, so that the truth may lie outside more often than 1 time in 20.
    pub bunched: bool,
}

/// Nights in which the factor was present against nights in which it was absent.
///
/// Only nights that count and in which the factor was asked take part.
pub fn factor(nights: &[Night<'_>], id: &str) -> Compared {
    let side = |present: bool| {
        nights.iter().filter(move |night| night.counts() && night.factor(id) == Some(present))
    };
    compare(side(true), side(false), LEAST_NIGHTS, LEAST_ON_A_SIDE)
}

/// The nights of a plan, from `start` to `until`, against the [`BEFORE_A_START`] nights before it.
pub fn around(nights: &[Night<'_>], start: NaiveDate, until: NaiveDate) -> Compared {
    let since = nights.iter().filter(|night| (start..=until).contains(&night.on));
    let first = start.checked_sub_days(Days::new(BEFORE_A_START)).unwrap_or(start);
    let before = nights.iter().filter(|night| (first..start).contains(&night.on));
    compare(since, before, 2 * LEAST_AROUND_A_START, LEAST_AROUND_A_START)
}

fn compare<'a, 'b: 'a>(
    with: impl Iterator<Item = &'a Night<'b>> + Clone,
    without: impl Iterator<Item = &'a Night<'b>> + Clone,
    least: u32,
    least_side: u32,
) -> Compared {
    let (a, b) = (count(with.clone()), count(without.clone()));
    let enough = a.nights + b.nights >= least && a.nights.min(b.nights) >= least_side;
    let interval = match enough {
        true => ratio_interval(a.cramps, a.nights, b.cramps, b.nights),
        false => Interval::OPEN,
    };
    let standing = match (enough, a.cramps + b.cramps) {
        (false, _) => Standing::TooFew,
        (true, 0) => Standing::NoCramps,
        _ if interval.low > 1.0 => Standing::More,
        _ if interval.high.is_some_and(|high| high < 1.0) => Standing::Fewer,
        _ => Standing::MayBeChance,
    };
    let ratio = a.per_night().zip(b.per_night()).filter(|(_, b)| enough && *b > 0.0).map(|(a, b)| a / b);
    Compared {
        with: a,
        without: b,
        standing,
        ratio,
        interval,
        bunched: scattered(with) || scattered(without),
    }
}

fn scattered<'a, 'b: 'a>(nights: impl Iterator<Item = &'a Night<'b>>) -> bool {
    let counts: Vec<u32> = nights.filter(|night| night.counts()).map(|night| night.cramps()).collect();
    bunched(&counts)
}

/// Nights with a cramp in the first two weeks of a plan and in its weeks five and six (N7, O6).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fortnights {
    /// Weeks 1 and 2.
    pub first: Count,
    /// Weeks 5 and 6.
    pub last: Count,
    /// Nights with a cramp a week at first.
    pub first_a_week: f64,
    /// Nights with a cramp a week at last.
    pub last_a_week: f64,
    /// How they changed as a share of the first, −0.3 for 30 % fewer; nothing when there was none at first.
    pub change: Option<f64>,
    /// Whether there are fewer by [`FEWER_NIGHTS`] or more.
    pub fewer: bool,
}

/// Compares the fortnights of a plan that began on `start`; nothing while one of them has fewer than
/// [`LEAST_IN_A_FORTNIGHT`] nights that count.
pub fn fortnights(nights: &[Night<'_>], start: NaiveDate) -> Option<Fortnights> {
    let of = |first: i64| {
        count(nights.iter().filter(|night| (first..first + 14).contains(&(night.on - start).num_days())))
    };
    let (first, last) = (of(0), of(28));
    if first.nights.min(last.nights) < LEAST_IN_A_FORTNIGHT {
        return None;
    }
    let (a, b) = (first.cramp_share()?, last.cramp_share()?);
    let change = (a > 0.0).then(|| b / a - 1.0);
    // A share that is 30 % on paper may miss it by the last binary digit.
    let fewer = change.is_some_and(|change| change <= -FEWER_NIGHTS + 1e-9);
    Some(Fortnights { first, last, first_a_week: a * 7.0, last_a_week: b * 7.0, change, fewer })
}
