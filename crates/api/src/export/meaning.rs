//! What the rows of an export speak of has to be known: cards, programs, questions, regions, zones.

use super::import::{ImportRefused, Line};
use super::ranges::Ranges;
use chrono_tz::Tz;
use std::collections::{BTreeSet, HashMap};
use surae_knowledge::{Dose, Knowledge};
use surae_store::Table;
use surae_store::exchange::Cell;

/// What may be spoken of.
pub(super) struct Meaning {
    cards: BTreeSet<String>,
    programs: BTreeSet<String>,
    questions: BTreeSet<String>,
    locks: BTreeSet<String>,
    measures: BTreeSet<String>,
    regions: BTreeSet<String>,
}

impl Meaning {
    /// What the content has, and the own cards among the rows.
    pub fn new(knowledge: &Knowledge, lines: &[Line]) -> Self {
        let mut cards: BTreeSet<String> =
            knowledge.exercises.iter().chain(&knowledge.techniques).map(|card| card.id.clone()).collect();
        let own = lines.iter().filter(|line| line.row.table == Table::OwnCard);
        cards.extend(own.filter_map(|line| line.row.cells.first().and_then(text)).map(str::to_owned));
        Self {
            cards,
            programs: knowledge.programs.iter().map(|program| program.id.clone()).collect(),
            questions: knowledge.questions.iter().map(|question| question.id.clone()).collect(),
            locks: knowledge.locks.iter().map(|lock| lock.id.clone()).collect(),
            measures: knowledge.measures.measures.iter().map(|measure| measure.id.clone()).collect(),
            regions: knowledge.regions.iter().map(|region| region.id.clone()).collect(),
        }
    }

    /// The first `most` reasons to refuse the rows.
    pub fn objections(&self, ranges: &Ranges<'_>, lines: &[Line], most: usize) -> Vec<ImportRefused> {
        let objection = |line: &Line| {
            let table = line.row.table.name();
            let reason = match self.unknown(line) {
                Some(what) => format!("In {table}, the {what} is not known."),
                None => {
                    let (field, takes) = ranges.misfit(line)?;
                    format!("In {table}, {field} cannot be what it is. {takes}")
                }
            };
            Some(ImportRefused::new(line.line, reason))
        };
        lines.iter().filter_map(objection).take(most).collect()
    }

    /// What in a row is not known.
    fn unknown(&self, line: &Line) -> Option<&'static str> {
        let cells: HashMap<&str, &Cell> =
            line.columns.iter().map(|column| column.name.as_str()).zip(&line.row.cells).collect();
        let knows = |column: &str, known: &BTreeSet<String>| {
            cells.get(column).and_then(|cell| text(cell)).is_none_or(|id| known.contains(id))
        };
        let reads = |column: &str, good: fn(&str) -> bool| {
            cells.get(column).and_then(|cell| text(cell)).is_none_or(good)
        };
        let checks = [
            (knows("card_id", &self.cards), "card"),
            (knows("program_id", &self.programs), "program"),
            (knows("question_id", &self.questions), "question"),
            (knows("lock_id", &self.locks), "lock"),
            (knows("measure_id", &self.measures), "measure"),
            (knows("region_id", &self.regions), "region"),
            (reads("zone", |zone| zone.parse::<Tz>().is_ok()), "time zone"),
            (reads("dose", |dose| serde_json::from_str::<Dose>(dose).is_ok()), "dose"),
        ];
        checks.into_iter().find(|(good, _)| !good).map(|(_, what)| what)
    }
}

fn text(cell: &Cell) -> Option<&str> {
    match cell {
        Cell::Text(text) => Some(text),
        _ => None,
    }
}
