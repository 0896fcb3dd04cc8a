//! Which nights count.
//!
//! Silence is not health: a night of which nobody spoke counts as quiet only while the diary was kept.
//! `docs/decisions/0008-which-nights-count.md` says why it is this rule.

use super::night::{Known, Night, Noted};
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// Days between two signs of a kept diary, at most, for the nights between them to count.
pub const LONGEST_GAP: i64 = 7;

/// Every night from `from` to `to`, with what is known of it.
///
/// `noted` holds what was written, by the date of the night. `written_on` holds the local dates on which
/// the person entered anything at all: a cramp, a pain, a session done, a note.
///
/// A night whose cramps were told is known. Another is taken as quiet when there is a sign of a kept
/// diary on its evening or before and one on the next day or later, no more than [`LONGEST_GAP`] days
/// apart. Such a sign is a date on which something was entered, and the evening and the morning of a
/// night whose cramps were told, whenever that was.
pub fn nights<'a>(
    from: NaiveDate,
    to: NaiveDate,
    noted: &BTreeMap<NaiveDate, Noted<'a>>,
    written_on: &BTreeSet<NaiveDate>,
) -> Vec<Night<'a>> {
    let mut signs = written_on.clone();
    let told = |on: &NaiveDate| noted.get(on).is_some_and(|noted| noted.cramps.is_some());
    for on in noted.keys().filter(|on| told(on)) {
        signs.extend([*on, *on + Days::new(1)]);
    }
    let known = |on: NaiveDate| match told(&on) {
        true => Known::Noted,
        false if kept_around(&signs, on) => Known::Assumed,
        false => Known::Unknown,
    };
    let dates = from.iter_days().take_while(|on| *on <= to);
    dates
        .map(|on| Night { on, known: known(on), noted: noted.get(&on).cloned().unwrap_or_default() })
        .collect()
}

fn kept_around(signs: &BTreeSet<NaiveDate>, on: NaiveDate) -> bool {
    let before = signs.range(..=on).next_back();
    let after = signs.range(on + Days::new(1)..).next();
    before.zip(after).is_some_and(|(before, after)| (*after - *before).num_days() <= LONGEST_GAP)
}
