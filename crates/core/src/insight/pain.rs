//! Pain over time: medians of the first and the last two weeks of one kind of pain.
//!
//! Single values jump about; what is told is where the middle of a fortnight lies (review dates and
//! trend lines of evidence §8).

use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Days at each end.
const FORTNIGHT: i64 = 14;
/// Values that a fortnight must have. Our choice.
pub const LEAST_VALUES: usize = 5;

/// A pain that was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told<'a> {
    /// The local date.
    pub on: NaiveDate,
    /// Which pain: during a session, in the morning, at its worst.
    pub kind: &'a str,
    /// 0 to 10.
    pub value: u8,
}

/// One kind of pain.
#[derive(Debug, Clone, PartialEq)]
pub struct Course<'a> {
    /// Which pain.
    pub kind: &'a str,
    /// All values in the order of time.
    pub values: Vec<(NaiveDate, u8)>,
    /// Medians of the first and of the last two weeks; nothing while one of them has fewer than
    /// [`LEAST_VALUES`] values, or when they overlap.
    pub medians: Option<(f64, f64)>,
}

/// Pain by its kind.
pub fn courses<'a>(told: &[Told<'a>]) -> Vec<Course<'a>> {
    let mut kinds: BTreeMap<&str, Vec<(NaiveDate, u8)>> = BTreeMap::new();
    for Told { on, kind, value } in told {
        kinds.entry(kind).or_default().push((*on, *value));
    }
    let course = |(kind, mut values): (&'a str, Vec<(NaiveDate, u8)>)| {
        values.sort_by_key(|(on, _)| *on);
        Course { kind, medians: medians(&values), values }
    };
    kinds.into_iter().map(course).collect()
}

fn medians(values: &[(NaiveDate, u8)]) -> Option<(f64, f64)> {
    let ((first, _), (last, _)) = (values.first()?, values.last()?);
    if (*last - *first).num_days() < 2 * FORTNIGHT {
        return None;
    }
    let of = |within: &dyn Fn(NaiveDate) -> bool| {
        let found: Vec<f64> =
            values.iter().filter(|(on, _)| within(*on)).map(|(_, value)| f64::from(*value)).collect();
        (found.len() >= LEAST_VALUES).then(|| median(found)).flatten()
    };
    of(&|on| (on - *first).num_days() < FORTNIGHT).zip(of(&|on| (*last - on).num_days() < FORTNIGHT))
}

/// The middle value, or the mean of the two in the middle; nothing of nothing.
pub fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len().checked_sub(1)?;
    Some((values.get(middle / 2)? + values.get(middle.div_ceil(2))?) / 2.0)
}
