//! Rates of rare events, with exact intervals.
//!
//! Cramps are counted over nights and taken as a Poisson count; `bunched` says when that is too
//! simple. The quantiles are `statrs`'s.

use statrs::distribution::{Beta, ChiSquared, ContinuousCDF};

/// How often, in the long run, an interval holds the true value.
pub const CONFIDENCE: f64 = 0.95;

/// What is left on each side of an interval.
const TAIL: f64 = (1.0 - CONFIDENCE) / 2.0;

/// Where the true value may lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Lower end, 0 or more.
    pub low: f64,
    /// Upper end; nothing when there is none.
    pub high: Option<f64>,
}

impl Interval {
    /// Nothing is known: from 0 without end.
    pub const OPEN: Self = Self { low: 0.0, high: None };

    /// Whether the value lies inside, ends included.
    pub fn holds(&self, value: f64) -> bool {
        self.low <= value && self.high.is_none_or(|high| value <= high)
    }
}

/// A rate with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Events per unit of exposure.
    pub value: f64,
    /// Where it may lie.
    pub interval: Interval,
}

impl Rate {
    /// The same per `times` units: 7 makes a rate per night one per week.
    pub fn per(&self, times: f64) -> Self {
        let Interval { low, high } = self.interval;
        let interval = Interval { low: low * times, high: high.map(|high| high * times) };
        Self { value: self.value * times, interval }
    }
}

/// `events` over `exposure` nights, with Garwood's exact interval: its ends are quantiles of the
/// chi-square distribution with `2 × events` and `2 × events + 2` degrees of freedom, halved.
///
/// Nothing without exposure. Source: Garwood, Biometrika 1936; 28: 437–442.
pub fn rate(events: u32, exposure: u32) -> Option<Rate> {
    let exposure = (exposure > 0).then(|| f64::from(exposure))?;
    let value = f64::from(events) / exposure;
    let low = if events == 0 { 0.0 } else { chi_square(TAIL, 2.0 * f64::from(events))? / 2.0 / exposure };
    let high = chi_square(1.0 - TAIL, 2.0 * f64::from(events) + 2.0)? / 2.0 / exposure;
    Some(Rate { value, interval: Interval { low, high: Some(high) } })
}

/// The exact interval of the ratio of two rates, `a` events over `a_exposure` against `b` over
/// `b_exposure`: given their sum, `a` is binomial, and Clopper and Pearson's interval of its share is
/// turned into one of the ratio.
///
/// The lower end is 0 without events in `a`, there is no upper end without events in `b`. Without any
/// event, or without exposure on a side, everything is possible.
/// Source: Przyborowski and Wilenski, Biometrika 1940; 31: 313–323; Clopper and Pearson, Biometrika
/// 1934; 26: 404–413.
pub fn ratio_interval(a: u32, a_exposure: u32, b: u32, b_exposure: u32) -> Interval {
    if a_exposure == 0 || b_exposure == 0 {
        return Interval::OPEN;
    }
    let scale = f64::from(b_exposure) / f64::from(a_exposure);
    let (a, b) = (f64::from(a), f64::from(b));
    // The upper end is the lower one of the swapped ratio, turned over: a share near 1 would lose digits.
    let lower = |a: f64, b: f64| if a == 0.0 { Some(0.0) } else { odds(beta(TAIL, a, b + 1.0)?) };
    let low = lower(a, b).map_or(0.0, |odds| odds * scale);
    let high = lower(b, a).filter(|odds| *odds > 0.0).map(|odds| scale / odds);
    Interval { low, high }
}

/// Whether the counts of single nights scatter more than a Poisson count would, so that an interval
/// that takes them as one is too narrow: the index of dispersion, against the upper 5 % of the
/// chi-square distribution with one degree less than there are nights.
///
/// Never with fewer than two nights or without an event. Source: Fisher, Statistical Methods for Research
/// Workers, 1925, on the agreement with a Poisson series.
pub fn bunched(counts: &[u32]) -> bool {
    let (nights, sum) = (counts.len() as f64, counts.iter().sum::<u32>());
    if counts.len() < 2 || sum == 0 {
        return false;
    }
    let mean = f64::from(sum) / nights;
    let index: f64 = counts.iter().map(|count| (f64::from(*count) - mean).powi(2)).sum::<f64>() / mean;
    chi_square(CONFIDENCE, nights - 1.0).is_some_and(|limit| index > limit)
}

fn chi_square(share: f64, freedom: f64) -> Option<f64> {
    Some(ChiSquared::new(freedom).ok()?.inverse_cdf(share))
}

fn beta(share: f64, a: f64, b: f64) -> Option<f64> {
    Some(Beta::new(a, b).ok()?.inverse_cdf(share))
}

fn odds(share: f64) -> Option<f64> {
    (share < 1.0).then(|| share / (1.0 - share))
}
