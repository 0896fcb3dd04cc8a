//! Tests and activities: the first and the last value of these days, and whether the change counts.

use super::Record;
use super::wording::{number, short_date, side};
use crate::Surae;
use crate::clinician::page::{PageMeasure, PageMeasures};
use crate::words::say;
use surae_knowledge::Measure;
use surae_store::table::measurement::Measurement;

/// The measure in centimetres.
const IN_CENTIMETRES: &str = "O4";

impl Surae {
    /// One row for each measure, side and activity.
    pub(super) fn measured(&self, record: &Record) -> PageMeasures {
        let of = |one: &Measurement| (one.measure_id.clone(), one.activity_id, side(one.side));
        let mut groups: Vec<Vec<&Measurement>> = Vec::new();
        for one in &record.measurements {
            match groups.iter_mut().find(|group| group.first().is_some_and(|first| of(first) == of(one))) {
                Some(group) => group.push(one),
                None => groups.push(vec![one]),
            }
        }
        groups.sort_by_key(|group| group.first().map(|one| of(one)));
        let rows: Vec<PageMeasure> =
            groups.iter().filter_map(|group| self.measure_row(group, record)).collect();
        PageMeasures {
            title: say("clinician-measures", &[]),
            none: rows.is_empty().then(|| say("clinician-measures-none", &[])),
            rows,
        }
    }

    fn measure_row(&self, group: &[&Measurement], record: &Record) -> Option<PageMeasure> {
        let (first, last) = (group.first()?, group.last()?);
        let measure = self.knowledge.measures.measures.iter().find(|one| one.id == last.measure_id);
        let told = |one: &Measurement| {
            let value = number(one.value);
            let value = if one.measure_id == IN_CENTIMETRES { format!("{value} cm") } else { value };
            format!("{value} ({})", short_date(one.taken.on, record.to))
        };
        let several = group.len() > 1;
        Some(PageMeasure {
            name: name(last, measure, record),
            first: if several { told(first) } else { String::new() },
            last: told(last),
            change: if several { change(last.value - first.value, measure) } else { String::new() },
        })
    }
}

/// The activity as typed, or the measure, with its leg.
fn name(one: &Measurement, measure: Option<&Measure>, record: &Record) -> String {
    let activity = one.activity_id.and_then(|id| record.activities.get(&id));
    let known = activity.map(String::as_str).or_else(|| measure.map(|measure| measure.name.as_str()));
    let name = known.unwrap_or(&one.measure_id);
    match one.side {
        Some(_) => format!("{name}, {}", side(one.side)),
        None => name.to_owned(),
    }
}

/// The change with its sign, marked where it is one that counts.
fn change(change: f64, measure: Option<&Measure>) -> String {
    let sign = if change > 0.0 { "+" } else { "" };
    let counts = measure.and_then(|measure| measure.change).is_some_and(|least| change.abs() >= least);
    format!("{sign}{}{}", number(change), if counts { " *" } else { "" })
}
