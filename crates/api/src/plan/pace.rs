//! After each answer the pain monitor is asked, and what it says is kept as a suggestion.

use crate::clock::Now;
use crate::words::say;
use crate::{ApiError, Surae};
use chrono::Days;
use surae_core::schedule::pace::{Done, Standing, Step, step};
use surae_store::table::plan_decision::{self, PlanDecision};
use surae_store::table::session;
use surae_store::{Id, KeptPlan, Writer};

/// How far back the sessions are read. Longer runs than these days hold no program asks for.
const LOOK_BACK: Days = Days::new(120);

/// Brings the open suggestion of a plan to what its sessions ask for now.
pub(crate) fn reconsider(
    surae: &Surae,
    writer: &Writer<'_>,
    kept: &KeptPlan,
    now: &Now,
) -> Result<(), ApiError> {
    let (id, today) = (kept.plan.id, now.today());
    let Some(standing) = surae.standing(kept, now) else {
        return Ok(());
    };
    let decisions = plan_decision::of(writer, id)?;
    let sessions = session::of_plan(writer, id, today - LOOK_BACK)?;
    let sessions: Vec<Done> = sessions
        .into_iter()
        .map(|(on, one)| Done { on, pain: one.pain, morning_usual: one.morning.map(|(usual, _)| usual) })
        .collect();
    let asked = match kept.phases.iter().any(|phase| phase.from_on > today) {
        true => Step::Stay,
        false => surae.asked(&sessions, &decisions, standing, now),
    };
    let open = decisions.iter().find(|one| one.answer.is_none()).map(|one| one.step);
    if open == Some(asked) {
        return Ok(());
    }
    plan_decision::withdraw(writer, id, now.instant())?;
    if asked == Step::Stay {
        return Ok(());
    }
    let why = surae.why(asked, &sessions, standing, surae.goes_back(kept, today));
    let decision = PlanDecision {
        id: Id::new(now.instant()),
        plan_id: id,
        asked: now.moment(),
        step: asked,
        why,
        answer: None,
    };
    Ok(plan_decision::insert(writer, &decision, now.instant())?)
}

impl Surae {
    /// Where in its program a plan is. An own plan has one phase without an end, so that it can be too
    /// much but never asks to move on.
    fn standing(&self, kept: &KeptPlan, now: &Now) -> Option<Standing> {
        let green_runs = self.knowledge.pain_monitor.green_runs;
        let Some(program) = self.program_of(kept) else {
            let since = kept.schedule.phase_on(now.today())?.from_on;
            return Some(Standing { since, least_days: 0, green_runs, has_next: false });
        };
        let (phase, place, since) = self.phase_of(kept, now.today())?;
        Some(Standing {
            since,
            least_days: phase.least_days,
            green_runs: program.green_runs.max(green_runs),
            has_next: place + 1 < program.phases.len(),
        })
    }

    /// What the sessions ask for. A run that was answered is over and the next one begins after it,
    /// but reds in a row count on through the steps back that they led to.
    fn asked(&self, sessions: &[Done], decisions: &[PlanDecision], standing: Standing, now: &Now) -> Step {
        let monitor = &self.knowledge.pain_monitor;
        let answered = || decisions.iter().filter(|one| one.answer.is_some());
        let seen = answered().filter(|one| one.step == Step::SeeClinician).map(|one| one.asked.on).max();
        let since_seen: Vec<Done> =
            sessions.iter().copied().filter(|one| seen.is_none_or(|seen| one.on > seen)).collect();
        if step(&since_seen, standing, now.today(), monitor) == Step::SeeClinician {
            return Step::SeeClinician;
        }
        let last = answered().map(|one| one.asked.on).max();
        let fresh: Vec<Done> =
            sessions.iter().copied().filter(|one| last.is_none_or(|last| one.on > last)).collect();
        step(&fresh, standing, now.today(), monitor)
    }

    fn why(&self, step: Step, sessions: &[Done], standing: Standing, goes_back: bool) -> String {
        let monitor = &self.knowledge.pain_monitor;
        let worse = sessions.iter().rev().find(|one| one.pain.is_some() || one.morning_usual.is_some());
        let worse = worse.is_some_and(|last| last.morning_usual == Some(false));
        match step {
            Step::Stay => String::new(),
            Step::Next => say(
                "pace-next",
                &[("runs", &standing.green_runs.to_string()), ("most", &monitor.load_green_most.to_string())],
            ),
            Step::Back => {
                let (what, why) =
                    (if goes_back { "back" } else { "rest" }, if worse { "morning" } else { "pain" });
                let most = monitor.load_amber_most.to_string();
                say(&format!("pace-{what}-{why}"), &[("most", &most)])
            }
            Step::SeeClinician => say("pace-see", &[("runs", &monitor.red_runs.to_string())]),
        }
    }
}
