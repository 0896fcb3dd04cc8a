//! What the diary may not be after an import, although each row on its own is fine.

use super::import::ImportRefused;
use crate::ApiError;
use crate::clock::Now;
use crate::diary_entries::{ACTIVITIES, FACTORS_AT_ONCE};
use crate::plan::{PROGRAMS, stopped};
use std::collections::BTreeSet;
use surae_store::table::{activity, factor};
use surae_store::{Reader, Table, plans};

/// The tables in which there is too much now, and why.
pub(super) fn objections(
    reader: &Reader<'_>,
    line_of: impl Fn(Table) -> Option<usize>,
    now: &Now,
) -> Result<Vec<ImportRefused>, ApiError> {
    let plans = plans(reader)?;
    let running = plans.iter().filter(|kept| !stopped(kept, now.today()));
    let running: Vec<_> = running.filter_map(|kept| kept.plan.program_id.as_ref()).collect();
    let once: BTreeSet<_> = running.iter().collect();
    let activities = activity::ever(reader)?.iter().filter(|(_, there)| *there).count();
    let factors = factor::ever(reader)?.iter().filter(|(_, there)| *there).count();
    let faults = [
        (once.len() < running.len(), Table::Plan, "The same program would run twice.".to_owned()),
        (running.len() > PROGRAMS, Table::Plan, format!("More than {PROGRAMS} programs would run.")),
        (
            activities > ACTIVITIES,
            Table::Activity,
            format!("There would be more than {ACTIVITIES} activities."),
        ),
        (
            factors > FACTORS_AT_ONCE,
            Table::Factor,
            format!("There would be more than {FACTORS_AT_ONCE} factors."),
        ),
    ];
    // What was so before the file is not its fault.
    let told = faults.into_iter().filter(|(wrong, ..)| *wrong).filter_map(|(_, table, reason)| {
        line_of(table).map(|line| ImportRefused::new(line, format!("In {}: {reason}", table.name())))
    });
    Ok(told.collect())
}
