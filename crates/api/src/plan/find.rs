//! Which plan is meant: by its id, the id of its program, or its name.

use crate::{ApiError, Surae};
use chrono::NaiveDate;
use surae_knowledge::{Phase, Program};
use surae_store::KeptPlan;

/// The plan that `text` means. A running one goes before a stopped one.
pub(crate) fn plan<'a>(
    plans: &'a [KeptPlan],
    text: &str,
    today: NaiveDate,
) -> Result<&'a KeptPlan, ApiError> {
    if let Some(plan) = plans.iter().find(|kept| kept.schedule.id == text) {
        return Ok(plan);
    }
    let named = |kept: &&KeptPlan| {
        kept.plan.program_id.as_deref() == Some(text) || kept.plan.name.eq_ignore_ascii_case(text)
    };
    let running: Vec<&KeptPlan> = plans.iter().filter(named).filter(|kept| !stopped(kept, today)).collect();
    match running.as_slice() {
        [one] => Ok(one),
        [] => plans.iter().rev().find(named).ok_or_else(|| ApiError::unknown_plan(text)),
        several => {
            let ids: Vec<String> = several.iter().map(|kept| kept.schedule.id.clone()).collect();
            Err(ApiError::several_fit(text, &ids))
        }
    }
}

/// Whether the plan was stopped before this day.
pub(crate) fn stopped(kept: &KeptPlan, today: NaiveDate) -> bool {
    kept.plan.until_on.is_some_and(|until| until < today)
}

impl Surae {
    /// The program of a plan; nothing for an own plan.
    pub(crate) fn program_of(&self, kept: &KeptPlan) -> Option<&Program> {
        let id = kept.plan.program_id.as_ref()?;
        self.knowledge.programs.iter().find(|program| &program.id == id)
    }

    /// The phase of a plan on a day, its place from 0, and its first day.
    pub(crate) fn phase_of(&self, kept: &KeptPlan, on: NaiveDate) -> Option<(&Phase, usize, NaiveDate)> {
        let holding = kept.schedule.phase_on(on)?;
        let phases = self.program_of(kept)?.phases.iter().enumerate();
        let (place, phase) = phases.into_iter().find(|(_, phase)| phase.id == holding.phase)?;
        Some((phase, place, holding.from_on))
    }
}
