//! Why a plan, a screening or an occurrence was refused: each with the value and what is accepted.

use crate::{ApiError, error::shortened};
use chrono::NaiveDate;
use surae_knowledge::{Entry, Lock, Program, Wanted};

/// The codes of these errors, with the exit status of the command line.
pub(crate) const CODES: &[(&str, u8)] = &[
    ("bad_time", 1),
    ("bad_date", 1),
    ("bad_days", 1),
    ("bad_range", 1),
    ("bad_name", 1),
    ("unknown_zone", 1),
    ("unknown_plan", 1),
    ("unknown_slot", 1),
    ("unknown_choice", 1),
    ("unknown_occurrence", 1),
    ("several_fit", 1),
    ("empty_plan", 1),
    ("impossible_dose", 1),
    ("impossible_pain", 1),
    ("impossible_minutes", 1),
    ("picture_too_large", 1),
    ("nothing_open", 1),
    ("screening_needed", 1),
    ("screening_open", 1),
    ("answered_twice", 2),
    ("not_cleared", 1),
    ("too_young", 1),
    ("program_closed", 1),
    ("entry_refused", 1),
    ("too_many_programs", 1),
    ("already_running", 1),
    ("wrong_state", 1),
    ("no_phase", 1),
    ("no_suggestion", 1),
    ("too_early", 1),
    ("not_done", 1),
    ("nothing_to_undo", 1),
];

impl ApiError {
    pub(crate) fn bad_time(text: &str) -> Self {
        Self::new(
            "bad_time",
            format!("“{}” is not a time of the day.", shortened(text)),
            "Write it as HH:MM, from 00:00 to 23:59.",
        )
    }

    pub(crate) fn bad_date(text: &str) -> Self {
        Self::new(
            "bad_date",
            format!("“{}” is not a date.", shortened(text)),
            "Write a day of the calendar as YYYY-MM-DD, such as 2027-03-28.",
        )
    }

    pub(crate) fn bad_day(text: &str) -> Self {
        Self::new(
            "bad_days",
            format!("“{}” is not a day of the week.", shortened(text)),
            "Choose from mon, tue, wed, thu, fri, sat and sun, with commas between them.",
        )
    }

    pub(crate) fn end_before_start(from: NaiveDate, to: NaiveDate) -> Self {
        Self::new(
            "bad_range",
            format!("The end {to} is before the start {from}."),
            "Exchange them, or give a later end.",
        )
    }

    pub(crate) fn range_too_long(days: i64, most: i64) -> Self {
        Self::new(
            "bad_range",
            format!("{days} days are too many at once."),
            format!("Ask for at most {most} days."),
        )
    }

    pub(crate) fn date_out_of_range(date: NaiveDate, least: NaiveDate, most: NaiveDate) -> Self {
        Self::new(
            "bad_range",
            format!("{date} is too {}.", if date < least { "early" } else { "late" }),
            format!("Give a date from {least} to {most}."),
        )
    }

    pub(crate) fn bad_name(what: &str, most: usize) -> Self {
        Self::new(
            "bad_name",
            format!("The {what} is empty or too long."),
            format!("Give 1 to {most} characters."),
        )
    }

    pub(crate) fn unseen_in_name(what: &str) -> Self {
        Self::new(
            "bad_name",
            format!("The {what} has a character in it that cannot be seen, such as a line break."),
            "Take it away; letters, digits and signs are fine.",
        )
    }

    pub(crate) fn unknown_zone(text: &str) -> Self {
        Self::new(
            "unknown_zone",
            format!("There is no time zone “{}”.", shortened(text)),
            "Give a name of the zone database, such as Europe/Vienna or UTC.",
        )
    }

    pub(crate) fn unknown_plan(text: &str) -> Self {
        Self::new(
            "unknown_plan",
            format!("There is no plan “{}”.", shortened(text)),
            "`surae plan` lists yours with their ids; the id of a running program will do too.",
        )
    }

    pub(crate) fn unknown_slot(text: &str, known: &[&str]) -> Self {
        let next = match known {
            [] => "`surae plan` lists the slots of your plans.".to_owned(),
            known => format!("Choose from {}.", known.join(", ")),
        };
        Self::new("unknown_slot", format!("There is no slot “{}”.", shortened(text)), next)
    }

    pub(crate) fn slot_twice(text: &str) -> Self {
        Self::new(
            "unknown_slot",
            format!("The slot “{}” is named twice.", shortened(text)),
            "Give each slot a name and a time of its own.",
        )
    }

    pub(crate) fn unknown_choice(text: &str, known: &[&str]) -> Self {
        Self::new(
            "unknown_choice",
            format!("“{}” cannot be chosen in this program.", shortened(text)),
            if known.is_empty() {
                "It has nothing to choose from.".to_owned()
            } else {
                format!("Choose from {}.", known.join(", "))
            },
        )
    }

    pub(crate) fn unknown_occurrence(text: &str) -> Self {
        Self::new(
            "unknown_occurrence",
            format!("“{}” is not due.", shortened(text)),
            "`surae today` and `surae agenda` list what is; today's may be named by its slot, such as bedtime.",
        )
    }

    pub(crate) fn several_fit(text: &str, ids: &[String]) -> Self {
        Self::new(
            "several_fit",
            format!("“{}” fits several.", shortened(text)),
            format!("Name one of {}.", ids.join(", ")),
        )
    }

    pub(crate) fn empty_plan(what: &str) -> Self {
        Self::new(
            "empty_plan",
            format!("The plan has no {what}."),
            "A plan takes at least one slot such as --slot evening=19:00 and one card such as --card EX08.",
        )
    }

    pub(crate) fn impossible_dose(card: &str, key: &str, why: &str) -> Self {
        Self::new(
            "impossible_dose",
            format!("The dose of “{}” does not fit, {key}: {why}.", shortened(card)),
            "Sets go from 1 to 10, repetitions from 1 to 60, each time from 0 to 7200 seconds in halves.",
        )
    }

    pub(crate) fn impossible_pain(pain: u8) -> Self {
        Self::new(
            "impossible_pain",
            format!("{pain} is not a strength of pain."),
            "Give 0 for none to 10 for the worst you can imagine.",
        )
    }

    pub(crate) fn impossible_minutes(minutes: u32) -> Self {
        Self::new(
            "impossible_minutes",
            format!("It cannot be put off by {minutes} minutes."),
            "Give 1 to 720 minutes that end today, do it now, or skip it.",
        )
    }

    pub(crate) fn picture_too_large(bytes: usize) -> Self {
        Self::new(
            "picture_too_large",
            format!("The picture has {bytes} bytes."),
            "Give a picture of 1 byte to 2 MB, or none.",
        )
    }

    pub(crate) fn nothing_open(text: &str) -> Self {
        Self::new(
            "nothing_open",
            format!("All cards of “{}” are closed for you or have nothing to play.", shortened(text)),
            "`surae health` shows the answers that close cards.",
        )
    }

    pub(crate) fn screening_needed() -> Self {
        Self::new(
            "screening_needed",
            "The safety questions were not answered within the last 14 days.",
            "Answer them with `surae screen`; `surae screen --none` says no to all of them.",
        )
    }

    pub(crate) fn screening_open(open: &[&str]) -> Self {
        Self::new(
            "screening_open",
            format!("These safety questions are still open: {}.", open.join(", ")),
            "Read each with `surae show G1` and answer with --answer G1=yes|no|unsure; \
            --none says no to all that are not named.",
        )
    }

    pub(crate) fn not_cleared(on: NaiveDate, urgency: &str) -> Self {
        Self::new(
            "not_cleared",
            format!("Your answers of {on} ask you to be seen first. {urgency}"),
            "When somebody who examined you has cleared you, say so with `surae screen --cleared DATE`; \
            if the answers were a mistake, take them back with `surae screen --undo`.",
        )
    }

    pub(crate) fn too_young(age: Option<u16>) -> Self {
        let given = age.map_or_else(String::new, |age| format!(", not for {age}"));
        Self::new(
            "too_young",
            format!("The programs are for people from 16 years on{given}."),
            "Show the complaint to a doctor or a physiotherapist who treats children.",
        )
    }

    pub(crate) fn program_closed(program: &Program, lock: &Lock) -> Self {
        Self::new(
            "program_closed",
            format!("“{}” is closed for you: {}. {}", program.name, lock.name, lock.because),
            format!("{} The answer can be changed with `surae health`.", lock.still_open),
        )
    }

    pub(crate) fn entry_missing(program: &Program, given: usize) -> Self {
        let asks: Vec<&str> = program.entry.iter().map(|entry| entry.ask.as_str()).collect();
        Self::new(
            "entry_refused",
            format!("“{}” asks {} questions, and {given} were answered.", program.name, asks.len()),
            match asks.as_slice() {
                [] => "Leave --entry away.".to_owned(),
                asks => format!("{} Answer each in order with --entry yes or --entry no.", asks.join(" ")),
            },
        )
    }

    pub(crate) fn entry_refused(entry: &Entry) -> Self {
        let wanted = match entry.wants {
            Wanted::Yes => "yes",
            Wanted::No => "no",
        };
        Self::new(
            "entry_refused",
            format!("The program is for people who answer {wanted} to “{}”.", entry.ask),
            entry.else_say.clone(),
        )
    }

    pub(crate) fn too_many_programs(running: &[String]) -> Self {
        Self::new(
            "too_many_programs",
            format!("Two programs are running already: {}.", running.join(" and ")),
            "More at once is too much for the leg. Stop one with `surae plan stop ID` first.",
        )
    }

    pub(crate) fn already_running(name: &str) -> Self {
        Self::new(
            "already_running",
            format!("“{name}” is running already."),
            "Go on with it, or stop it first with `surae plan stop ID`.",
        )
    }

    pub(crate) fn wrong_state(name: &str, state: &str) -> Self {
        Self::new(
            "wrong_state",
            format!("The plan “{name}” is {state}."),
            "`surae plan` shows where each plan stands.",
        )
    }

    pub(crate) fn no_phase(name: &str, which: &str) -> Self {
        Self::new(
            "no_phase",
            format!("“{name}” has no {which} phase."),
            "Stay in this one, take days off with `surae plan pause ID --until DATE`, or stop the plan.",
        )
    }

    pub(crate) fn no_suggestion(name: &str) -> Self {
        Self::new(
            "no_suggestion",
            format!("Nothing is suggested for “{name}” now."),
            "`surae plan next ID` and `surae plan back ID` move by hand.",
        )
    }

    pub(crate) fn too_early(date: NaiveDate) -> Self {
        Self::new(
            "too_early",
            format!("{date} has not come yet."),
            "Tell it on that day or later; only what is over can be told.",
        )
    }

    pub(crate) fn not_done(text: &str) -> Self {
        Self::new(
            "not_done",
            format!("“{}” was not done.", shortened(text)),
            "Mark it first with `surae done OCCURRENCE`.",
        )
    }

    pub(crate) fn nothing_to_undo(text: &str) -> Self {
        Self::new(
            "nothing_to_undo",
            format!("Nothing was marked for “{}”.", shortened(text)),
            "`surae today` shows how it stands.",
        )
    }
}

/// One of each.
#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
pub(crate) fn examples() -> Vec<ApiError> {
    let knowledge = surae_content::knowledge().unwrap();
    let program = knowledge.programs.iter().find(|program| !program.entry.is_empty()).unwrap();
    let (lock, entry) = (knowledge.locks.first().unwrap(), program.entry.first().unwrap());
    let day = NaiveDate::from_ymd_opt(2027, 1, 12).unwrap();
    let two = ["“One”".to_owned(), "“Two”".to_owned()];
    vec![
        ApiError::bad_time("7am"),
        ApiError::bad_date("2027-02-30"),
        ApiError::bad_day("mo"),
        ApiError::end_before_start(day, day),
        ApiError::range_too_long(4000, 1100),
        ApiError::date_out_of_range(day, day, day),
        ApiError::bad_name("name", 120),
        ApiError::unseen_in_name("name"),
        ApiError::unknown_zone("Mars/Olympus"),
        ApiError::unknown_plan("elbow"),
        ApiError::unknown_slot("noon", &["bedtime"]),
        ApiError::unknown_slot("noon", &[]),
        ApiError::slot_twice("noon"),
        ApiError::unknown_choice("elbow", &["calf"]),
        ApiError::unknown_choice("elbow", &[]),
        ApiError::unknown_occurrence("noon"),
        ApiError::several_fit("evening", &two),
        ApiError::empty_plan("slots"),
        ApiError::impossible_dose("Heel raise", "reps", "10000 cannot be done; give 1 to 60"),
        ApiError::impossible_pain(11),
        ApiError::impossible_minutes(0),
        ApiError::picture_too_large(3_000_000),
        ApiError::nothing_open("noon"),
        ApiError::screening_needed(),
        ApiError::screening_again(&["You noticed a new swelling.".to_owned()]),
        ApiError::answered_twice("G1"),
        ApiError::screening_open(&["G1"]),
        ApiError::not_cleared(day, "Be seen today."),
        ApiError::too_young(Some(15)),
        ApiError::too_young(None),
        ApiError::program_closed(program, lock),
        ApiError::entry_missing(program, 1),
        ApiError::entry_refused(entry),
        ApiError::too_many_programs(&two),
        ApiError::already_running("Night cramps"),
        ApiError::wrong_state("Night cramps", "stopped already"),
        ApiError::no_phase("Night cramps", "next"),
        ApiError::no_suggestion("Night cramps"),
        ApiError::too_early(day),
        ApiError::not_done("bedtime"),
        ApiError::nothing_to_undo("bedtime"),
    ]
}
