//! Prints plans, days and the care of the diary for people.

use std::fmt::Write;
use surae_api::{
    BackupMade, Checked, DueState, DueView, PlanState, PlanView, RestoredView, ScreeningView, SlotView,
    TodayView, Urgency,
};

/// Every plan.
pub fn plans(plans: &[PlanView]) -> String {
    if plans.is_empty() {
        return "There is no plan yet. `surae list programs` shows what can be started.".into();
    }
    plans.iter().map(plan).collect::<Vec<_>>().join("\n")
}

/// A plan with its slots and cards.
pub fn plan(plan: &PlanView) -> String {
    let mut out = String::new();
    let state = match (plan.state, &plan.paused_until) {
        (PlanState::Active, _) => format!("since {}", plan.from),
        (PlanState::Paused, Some(until)) => format!("paused until {until}"),
        (PlanState::Paused, None) => "paused".to_owned(),
        (PlanState::Stopped, _) => "stopped".to_owned(),
    };
    let _ = writeln!(out, "{} ({state}, {} min a day)\n  {}", plan.name, plan.minutes_a_day, plan.id);
    if let Some(phase) = &plan.phase {
        let _ = writeln!(out, "  Phase {} of {}, {}: {}", phase.place, phase.of, phase.name, phase.goal);
        let _ = writeln!(out, "  Moves on when: {}", phase.move_on);
        if let Some(then) = &phase.then {
            let _ = writeln!(out, "  From {}: {}", then.from, then.id);
        }
    }
    plan.slots.iter().for_each(|one| out.push_str(&slot(one)));
    if let Some(suggestion) = &plan.suggestion {
        let _ = writeln!(out, "  Suggested: {}", suggestion.why);
    }
    for warning in &plan.warnings {
        let _ = writeln!(out, "  Note: {warning}");
    }
    out
}

fn slot(slot: &SlotView) -> String {
    let mut out = format!("  {} {} ({}, {})\n", slot.time, slot.name, slot.slot, slot.id);
    for card in &slot.cards {
        let closed = if card.closed { " (closed for you)" } else { "" };
        let _ = writeln!(out, "    {}{closed}: {}", card.name, card.says);
    }
    out
}

/// Today.
pub fn today(today: &TodayView) -> String {
    let mut out = String::new();
    if let Some(seen_first) = &today.seen_first {
        let _ = writeln!(
            out,
            "{seen_first}\nNo exercise is shown until you were cleared: `surae screen --cleared DATE`."
        );
    }
    for (title, list) in [("Due now", &today.due_now), ("Later", &today.later), ("Done", &today.done)] {
        if !list.is_empty() {
            let _ = writeln!(out, "{title}");
            list.iter().for_each(|one| out.push_str(&due(one)));
        }
    }
    if out.is_empty() {
        out.push_str("Nothing is due today.\n");
    }
    if let Some(watch) = &today.watch {
        out.push_str(&crate::print_diary::watch(Some(watch)));
    }
    if let Some(cramp) = &today.open_cramp {
        let since = cramp.at.get(11..16).unwrap_or_default();
        let _ = writeln!(out, "A cramp began at {since}; `surae cramp end` when it lets go.");
    }
    if let Some(morning) = &today.morning {
        let _ = writeln!(out, "{} (surae pain --morning usual|worse)", morning.text);
    }
    today.warnings.iter().for_each(|warning| {
        let _ = writeln!(out, "Note: {warning}");
    });
    out
}

/// Some days.
pub fn agenda(all: &[DueView]) -> String {
    if all.is_empty() { "Nothing is due.".into() } else { all.iter().map(due).collect() }
}

/// Something due.
pub fn due(due: &DueView) -> String {
    let mut out = String::new();
    let state = match due.state {
        DueState::Pending if due.late => "late",
        DueState::Pending => "",
        DueState::Raised => "raised",
        DueState::Done => "done",
        DueState::Skipped => "skipped",
        DueState::Snoozed => "snoozed",
        DueState::Missed => "missed",
    };
    let pain = due.pain.map_or_else(String::new, |pain| format!(", pain {pain}"));
    let time = due.due.get(11..16).unwrap_or_default();
    let _ = writeln!(out, "  {} {time} {}, {} {state}{pain}", due.date, due.slot_name, due.plan_name);
    let _ = writeln!(out, "    {}", due.id);
    for card in due.cards.iter() {
        let says = card.dose.as_ref().map_or("", |dose| dose.says.as_str());
        let says = if card.closed { " (closed for you)".to_owned() } else { format!(": {says}") };
        let _ = writeln!(out, "    {}{says}", card.name);
    }
    out
}

/// The safety questions.
pub fn screening(screening: &ScreeningView) -> String {
    let mut out = format!("{}\n", screening.headline);
    for rule in screening.rules.iter().filter(|rule| rule.id != "T38") {
        let _ = writeln!(out, "{} ({}, {})\n  {}", rule.name, rule.id, rule.within, rule.say);
    }
    if let Some(earlier) = &screening.earlier {
        let _ = writeln!(out, "{}", earlier.text);
    }
    let ask_on = screening.urgency < Urgency::SameDay;
    for question in screening.questions.iter().filter(|_| ask_on) {
        let _ =
            writeln!(out, "Please answer too: {} (--answer {}=yes|no|unsure)", question.text, question.id);
    }
    for lock in &screening.locks {
        let _ = writeln!(out, "{}: {} {}", lock.name, lock.because, lock.closed);
    }
    match &screening.cleared_on {
        Some(on) => {
            let _ = writeln!(out, "Cleared on {on}.");
        }
        None if screening.urgency >= Urgency::SameDay => out.push_str(
            "No plan goes on until somebody who examined you cleared you: `surae screen --cleared DATE`.\n",
        ),
        None => {
            let _ = writeln!(out, "A program may rely on these answers until {}.", screening.valid_until);
        }
    }
    out
}

/// A backup.
pub fn backup(backup: &BackupMade) -> String {
    format!("Saved and checked: {}", backup.path)
}

/// What a restore did.
pub fn restored(restored: &RestoredView) -> String {
    let now = match &restored.restored {
        Some(file) => format!("The diary is now as in {file}."),
        None => "The diary is now empty.".to_owned(),
    };
    match &restored.set_aside {
        Some(folder) => format!("{now} What was there before is kept in {folder}."),
        None => now,
    }
}

/// The check.
pub fn check(lines: &[Checked]) -> String {
    let mut out = String::new();
    for line in lines {
        let sign = if line.ok { "ok" } else { "!!" };
        let _ = writeln!(out, "{sign} {:<13} {} {}", line.name, line.detail, line.next);
    }
    out
}
