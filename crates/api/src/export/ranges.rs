//! The values of a row that comes in pass what the commands that write them ask for.
//!
//! The store has judged their shape, and [`super::meaning`] what they name. Each answer is the field and
//! what it takes; what stands there is health data and is never told.

use super::import::Line;
use crate::clock::Now;
use crate::diary_entries::{HELPED, LONGEST, PLACES, days_of_medicine, fit};
use crate::plan::{OWN_PHASE, expect_name};
use crate::{clinician, diary_entries, remind, screening, written};
use chrono::{DateTime, Days, NaiveDate, TimeDelta};
use std::collections::HashMap;
use surae_core::diary::{FACTORS, SIGNS};
use surae_knowledge::{Dose, Knowledge};
use surae_store::exchange::Cell;
use surae_store::{Id, Table};

/// How far the clocks of two computers may be apart.
const APART: TimeDelta = TimeDelta::days(1);

/// A field that does not fit, and what it takes.
pub(super) type Misfit = (&'static str, String);

/// What the rows are judged by.
pub(super) struct Ranges<'a> {
    knowledge: &'a Knowledge,
    now: Now,
    /// The program of each plan that comes in; an own plan has none.
    programs: HashMap<&'a str, Option<&'a str>>,
    /// The plan of each slot that comes in.
    plans: HashMap<&'a str, &'a str>,
}

impl<'a> Ranges<'a> {
    pub fn new(knowledge: &'a Knowledge, lines: &'a [Line], now: &Now) -> Self {
        let of = |table| lines.iter().filter(move |line| line.row.table == table).map(Row);
        let programs = of(Table::Plan).filter_map(|plan| Some((plan.text("id")?, plan.text("program_id"))));
        let plans = of(Table::PlanSlot).filter_map(|slot| Some((slot.text("id")?, slot.text("plan_id")?)));
        Self { knowledge, now: *now, programs: programs.collect(), plans: plans.collect() }
    }

    /// The first value that no command would have written.
    pub fn misfit(&self, line: &'a Line) -> Option<Misfit> {
        let row = Row(line);
        let own = match line.row.table {
            Table::Setting => setting(row, self.now),
            Table::Screening => screening(row),
            Table::Cramp => self.cramp(row),
            Table::Measurement => self.measurement(row),
            Table::Sign => one_of(row, "word", &SIGNS),
            Table::Factor => factor(row),
            Table::NightFactor => factor_word(row, "factor"),
            Table::Medicine => medicine(row, self.now),
            Table::PlanPhase => self.phase(row, row.text("plan_id")),
            Table::PlanItem => {
                let plan = row.text("slot_id").and_then(|slot| self.plans.get(slot).copied());
                self.phase(row, plan).or_else(|| dose(row))
            }
            Table::OwnCard => named(row).or_else(|| dose(row)),
            Table::Plan | Table::PlanSlot | Table::Activity => named(row),
            _ => None,
        };
        own.or_else(|| self.times(row))
    }

    /// Nothing that happened has still to come, and no night is older than the first instant.
    fn times(&self, row: Row<'_>) -> Option<Misfit> {
        const HAPPENED: [&str; 11] = [
            "started_at",
            "ended_at",
            "felt_at",
            "taken_at",
            "noticed_at",
            "noted_at",
            "answered_at",
            "asked_at",
            "finished_at",
            "told_at",
            "morning_at",
        ];
        let latest = (self.now.at + APART).timestamp_millis();
        let ahead = HAPPENED.iter().find(|column| row.integer(column).is_some_and(|at| at > latest));
        let ahead = ahead.map(|column| (*column, "It has not come yet.".to_owned()));
        let night =
            || outside(row, "night_on", DateTime::UNIX_EPOCH.date_naive(), self.now.today() + Days::new(1));
        ahead.or_else(night)
    }

    fn cramp(&self, row: Row<'_>) -> Option<Misfit> {
        let place =
            |place| PLACES.contains(&place) || self.knowledge.regions.iter().any(|region| region.id == place);
        if row.text("place").is_some_and(|text| !place(text)) {
            return Some(("place", choose(&PLACES)));
        }
        if row.text("helped").is_some_and(|words| words.split(',').any(|word| !HELPED.contains(&word))) {
            return Some(("helped", choose(&HELPED)));
        }
        let length = row.integer("started_at").zip(row.integer("ended_at")).map(|(start, end)| end - start);
        #[allow(clippy::cast_precision_loss, reason = "milliseconds of a life are far from 53 bits")]
        let fits = length.is_none_or(|length| (0.0..=LONGEST).contains(&(length as f64 / 60_000.0)));
        (!fits).then(|| ("ended_at", format!("A cramp lasts 0 to {LONGEST} minutes.")))
    }

    fn measurement(&self, row: Row<'_>) -> Option<Misfit> {
        let mut measures = self.knowledge.measures.measures.iter();
        let measure = measures.find(|measure| Some(measure.id.as_str()) == row.text("measure_id"))?;
        let of_one_leg = matches!(row.text("side"), Some("left" | "right"));
        let fits = fit(measure, row.real("value")?, of_one_leg, row.text("activity_id").is_some());
        fits.err().map(|refused| ("value", refused.next))
    }

    /// A phase is one of the program of its plan.
    fn phase(&self, row: Row<'_>, plan: Option<&str>) -> Option<Misfit> {
        let (phase, program) = (row.text("phase_id")?, self.programs.get(plan?)?);
        let fits = match program {
            Some(id) => {
                let mut programs = self.knowledge.programs.iter().filter(|program| program.id == **id);
                programs.any(|program| program.phases.iter().any(|known| known.id == phase))
            }
            None => {
                let number = phase.strip_prefix(OWN_PHASE).map(|rest| rest.strip_prefix('-'));
                number.is_some_and(|rest| rest.is_none_or(|rest| rest.parse::<u32>().is_ok()))
            }
        };
        (!fits).then(|| ("phase_id", "The plan has no such phase.".to_owned()))
    }
}

/// A row with its columns by name.
#[derive(Clone, Copy)]
struct Row<'a>(&'a Line);

impl<'a> Row<'a> {
    fn cell(self, column: &str) -> Option<&'a Cell> {
        let nth = self.0.columns.iter().position(|known| known.name == column)?;
        self.0.row.cells.get(nth)
    }

    fn text(self, column: &str) -> Option<&'a str> {
        match self.cell(column)? {
            Cell::Text(text) => Some(text),
            _ => None,
        }
    }

    fn integer(self, column: &str) -> Option<i64> {
        match self.cell(column)? {
            Cell::Integer(number) => Some(*number),
            _ => None,
        }
    }

    fn real(self, column: &str) -> Option<f64> {
        match self.cell(column)? {
            Cell::Real(number) => Some(*number),
            _ => None,
        }
    }

    fn date(self, column: &str) -> Option<NaiveDate> {
        self.text(column).and_then(|text| written::date(text).ok())
    }
}

fn choose(known: &[&str]) -> String {
    format!("Choose from {}.", known.join(", "))
}

fn one_of(row: Row<'_>, column: &'static str, known: &[&str]) -> Option<Misfit> {
    row.text(column).filter(|word| !known.contains(word)).map(|_| (column, choose(known)))
}

fn outside(row: Row<'_>, column: &'static str, least: NaiveDate, most: NaiveDate) -> Option<Misfit> {
    let date = row.date(column).filter(|date| !(least..=most).contains(date));
    date.map(|_| (column, format!("Give a date from {least} to {most}.")))
}

fn setting(row: Row<'_>, now: Now) -> Option<Misfit> {
    let (key, value) = (row.text("key")?, row.text("value")?);
    let judges = [remind::understands, clinician::understands, screening::understands];
    let judged = judges.iter().find_map(|understands| understands(key, value));
    match judged.or_else(|| diary_entries::understands(key, value, now.today())) {
        None => Some(("key", "There is no such setting.".to_owned())),
        Some(false) => Some(("value", "The setting does not take this.".to_owned())),
        Some(true) => None,
    }
}

fn screening(row: Row<'_>) -> Option<Misfit> {
    let asked = row.date("asked_on")?;
    let long = row.date("valid_until_on").is_some_and(|until| until > asked + screening::VALID);
    let valid = long.then(|| ("valid_until_on", "Answers hold for 14 days at most.".to_owned()));
    let early = || row.date("cleared_on").is_some_and(|cleared| cleared < asked);
    valid.or_else(|| early().then(|| ("cleared_on", "It is before the questions were asked.".to_owned())))
}

fn factor(row: Row<'_>) -> Option<Misfit> {
    if row.text("name").is_some() { named(row) } else { factor_word(row, "word") }
}

/// A factor that the app knows, or the key of an own one.
fn factor_word(row: Row<'_>, column: &'static str) -> Option<Misfit> {
    let own = row.text(column).is_some_and(|word| word.parse::<Id>().is_ok());
    if own { None } else { one_of(row, column, &FACTORS) }
}

fn medicine(row: Row<'_>, now: Now) -> Option<Misfit> {
    let (least, most) = days_of_medicine(&now);
    outside(row, "from_on", least, most).or_else(|| outside(row, "to_on", least, most))
}

fn named(row: Row<'_>) -> Option<Misfit> {
    let refused = expect_name("name", row.text("name")?.trim()).err()?;
    Some(("name", refused.next))
}

fn dose(row: Row<'_>) -> Option<Misfit> {
    let dose: Dose = serde_json::from_str(row.text("dose")?).ok()?;
    let (_, cure) = dose.faults().into_iter().next()?;
    Some(("dose", format!("It cannot be played: {cure}.")))
}
