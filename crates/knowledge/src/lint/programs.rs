//! Lints on programs: every phase can be done with the cards, doses and times that exist.

use super::{Problem, problem};
use crate::{Knowledge, PhaseItem, Program};

/// Each item of a phase names a card, a dose and slots that exist, and its dose can be played.
pub fn programs_can_be_done(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for program in &knowledge.programs {
        for phase in &program.phases {
            for item in &phase.items {
                for (key, cure) in faults(knowledge, program, item) {
                    let file = format!("programs/{}.toml", program.id);
                    let key = format!("{}.{}.{key}", phase.id, item.card);
                    problems.push(problem("programs_can_be_done", file, key, cure));
                }
            }
        }
    }
    problems
}

fn faults(knowledge: &Knowledge, program: &Program, item: &PhaseItem) -> Vec<(&'static str, String)> {
    let mut faults = Vec::new();
    let Some(card) = knowledge.card(&item.card) else {
        return vec![("card", "there is no such card; write an id that exists".into())];
    };
    if let Some(id) = &item.dose_id
        && !card.doses().any(|dose| &dose.id == id)
    {
        faults.push(("dose_id", format!("the card has no dose “{id}”; add it there or name another")));
    }
    if let (Some(change), Some(usual)) = (&item.dose, &card.dose) {
        faults.extend(usual.with(change).faults());
    }
    if item.dose.is_some() && card.dose.is_none() {
        faults.push(("dose", "the card cannot be played and takes no dose; delete it".into()));
    }
    let unknown = |slot: &&String| !program.slots.iter().any(|known| &known.id == *slot);
    if let Some(slot) = item.slots.iter().find(unknown) {
        faults.push(("slots", format!("the program has no slot “{slot}”; add it or name another")));
    }
    if item.slots.is_empty() {
        faults.push(("slots", "name at least one slot".into()));
    }
    if !(1..=7).contains(&item.days_per_week) {
        faults.push(("days_per_week", format!("{} days cannot be; give 1 to 7", item.days_per_week)));
    }
    faults
}

/// Phases, slots and times are usable, and a day takes at most 25 minutes.
pub fn programs_are_complete(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for program in &knowledge.programs {
        let mut wants = |missing: bool, key: &str, cure: &str| {
            if missing {
                let file = format!("programs/{}.toml", program.id);
                problems.push(problem("programs_are_complete", file, key, cure));
            }
        };
        wants(program.phases.is_empty(), "phases", "write at least one phase");
        wants(program.stop_and_see.is_empty(), "stop_and_see", "say when to see someone");
        wants(!(1..=5).contains(&program.green_runs), "green_runs", "give 1 to 5 sessions");
        wants(!(1..=25).contains(&program.minutes), "minutes", "give 1 to 25 minutes a day");
        for slot in &program.slots {
            wants(!wall_time(&slot.time), "slots.time", "write a time of the day as HH:MM, 00:00 to 23:59");
        }
        let mut days = program.phases.iter().filter_map(|phase| Some((phase.from_day?, phase.to_day?)));
        wants(
            days.any(|(from, to)| from == 0 || to < from),
            "phases.to_day",
            "end a phase after its first day",
        );
    }
    problems
}

fn wall_time(time: &str) -> bool {
    let parts = time.split_once(':').filter(|_| time.len() == 5);
    let number = |text: &str| text.parse::<u8>().ok();
    parts.and_then(|(hour, minute)| Some(number(hour)? < 24 && number(minute)? < 60)).unwrap_or(false)
}
