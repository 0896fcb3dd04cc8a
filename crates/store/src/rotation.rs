//! Which backups stay: the newest of each of seven days, four weeks and twelve months.

use crate::when::Instant;
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;

/// Of the backups made at `made`, those that may go. The newest never may.
///
/// Days, weeks (from Monday) and months are those of UTC, and only those count in which a backup
/// was made: after a year's pause the old ones are all still there.
pub fn superfluous(made: &[Instant]) -> BTreeSet<Instant> {
    let newest_first: Vec<Instant> =
        made.iter().copied().collect::<BTreeSet<_>>().into_iter().rev().collect();
    let mut kept = BTreeSet::new();
    keep(&newest_first, DAYS, |day| day, &mut kept);
    keep(&newest_first, WEEKS, |day| day.iso_week(), &mut kept);
    keep(&newest_first, MONTHS, |day| (day.year(), day.month()), &mut kept);
    newest_first.into_iter().filter(|at| !kept.contains(at)).collect()
}

/// Keeps the newest of each of the last `most` spans.
fn keep<S: PartialEq>(
    newest_first: &[Instant],
    most: usize,
    span: impl Fn(NaiveDate) -> S,
    kept: &mut BTreeSet<Instant>,
) {
    let mut spans = Vec::new();
    for at in newest_first {
        let span = span(at.utc().date_naive());
        if spans.last() != Some(&span) {
            spans.push(span);
            if spans.len() > most {
                return;
            }
            kept.insert(*at);
        }
    }
}
