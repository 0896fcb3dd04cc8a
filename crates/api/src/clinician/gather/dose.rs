//! What was done of what was planned, plan by plan and week by week, and how it went.

use super::Record;
use super::wording::{capital, count, counted, date, short_date, side};
use crate::clinician::page::{PageDose, PageFigure, PagePlan, PageShare};
use crate::plan::short;
use crate::today::DueView;
use crate::words::say;
use crate::{DueState, Surae};
use chrono::{Days, NaiveDate};
use surae_core::schedule::pace::{Done, Verdict, verdict};
use surae_knowledge::PainMonitor;
use surae_store::KeptPlan;

/// Weeks that are shown.
const WEEKS: u64 = 4;

impl Record {
    /// The last weeks, each with its first and last day, the oldest first.
    pub(super) fn weeks(&self) -> Vec<(NaiveDate, NaiveDate)> {
        let days = (self.to - self.from).num_days().unsigned_abs() + 1;
        let weeks = days.div_ceil(7).min(WEEKS);
        let week = |back: u64| {
            let last = self.to.checked_sub_days(Days::new(7 * back))?;
            let first = last.checked_sub_days(Days::new(6))?;
            Some((first.max(self.from), last))
        };
        (0..weeks).rev().filter_map(week).collect()
    }

    fn of_plan<'a>(&'a self, kept: &'a KeptPlan) -> impl Iterator<Item = &'a DueView> {
        self.dues.iter().filter(|due| due.plan == kept.schedule.id)
    }
}

impl Surae {
    /// What was done of what was planned.
    pub(super) fn dose_done(&self, record: &Record) -> PageDose {
        let weeks = record.weeks();
        let asked = |kept: &&KeptPlan| record.of_plan(kept).next().is_some() || runs(kept, record.to);
        let mut plans: Vec<&KeptPlan> = record.book.plans.iter().filter(asked).collect();
        // What is done now stands before what was stopped.
        plans.sort_by_key(|kept| !runs(kept, record.to));
        let plans: Vec<PagePlan> =
            plans.into_iter().map(|kept| self.plan_done(kept, record, &weeks)).collect();
        PageDose {
            title: say("clinician-dose", &[]),
            weeks: weeks.iter().map(|(from, _)| short_date(*from, record.to)).collect(),
            none: plans.is_empty().then(|| say("clinician-dose-none", &[])),
            plans,
        }
    }

    fn plan_done(&self, kept: &KeptPlan, record: &Record, weeks: &[(NaiveDate, NaiveDate)]) -> PagePlan {
        let dues: Vec<&DueView> = record.of_plan(kept).collect();
        let within = |from: NaiveDate, to: NaiveDate| {
            let (from, to) = (from.to_string(), to.to_string());
            share(dues.iter().copied().filter(|due| due.date >= from && due.date <= to))
        };
        PagePlan {
            name: kept.plan.name.clone(),
            stands: self.stands(kept, record),
            doses: self.doses(kept, record),
            weeks: weeks.iter().map(|(from, to)| within(*from, *to)).collect(),
            whole: share(dues.iter().copied()),
            pain: sessions(&dues, &self.knowledge.pain_monitor),
        }
    }

    /// The leg, the phase, and whether it rests or was stopped.
    fn stands(&self, kept: &KeptPlan, record: &Record) -> String {
        let legs = capital(&say("clinician-leg", &[("side", &side(Some(kept.plan.side)))]));
        let phase = self.phase_of(kept, record.to).zip(self.program_of(kept));
        let phase = phase.map(|((phase, place, since), program)| {
            let (place, of) = (count(place + 1), count(program.phases.len()));
            let values = [("place", place), ("of", of), ("name", phase.name.clone()), ("since", date(since))];
            say("clinician-phase", &values.each_ref().map(|(name, value)| (*name, value.as_str())))
        });
        let since = || say("clinician-since", &[("date", &date(kept.plan.from_on))]);
        let mut parts = vec![legs, phase.unwrap_or_else(since)];
        if let Some(until) = kept.plan.until_on.filter(|until| *until < record.to) {
            parts.push(say("clinician-stopped", &[("date", &date(until))]));
        } else if kept.schedule.rests_on(record.to) {
            parts.push(say("clinician-rests", &[]));
        }
        format!("{}.", parts.join("; "))
    }

    /// The exercises of the phase that holds on the last day, each once.
    fn doses(&self, kept: &KeptPlan, record: &Record) -> Vec<String> {
        let phase = kept.schedule.phase_on(record.to).map(|phase| phase.phase.as_str());
        let mut doses: Vec<String> = Vec::new();
        for item in kept.items.iter().filter(|item| Some(item.phase_id.as_str()) == phase) {
            let card = self.prescribed(item, &record.book.own);
            let numbers = card.dose.as_ref().map(short).unwrap_or_default();
            let dose = format!("{} {numbers}", card.name).trim_end().to_owned();
            if !doses.contains(&dose) {
                doses.push(dose);
            }
        }
        doses
    }
}

fn runs(kept: &KeptPlan, on: NaiveDate) -> bool {
    kept.plan.from_on <= on && kept.plan.until_on.is_none_or(|until| until >= on)
}

fn share<'a>(dues: impl Iterator<Item = &'a DueView>) -> PageShare {
    dues.fold(PageShare::default(), |share, due| PageShare {
        done: share.done + u32::from(due.state == DueState::Done),
        planned: share.planned + 1,
    })
}

/// How the sessions went by the pain monitor.
fn sessions(dues: &[&DueView], monitor: &PainMonitor) -> String {
    let done = dues.iter().filter(|due| due.state == DueState::Done);
    let verdicts: Vec<Verdict> = done
        .filter_map(|due| {
            let on = due.date.parse().ok()?;
            Some(verdict(Done { on, pain: due.pain, morning_usual: due.morning }, monitor))
        })
        .collect();
    let kinds = [
        (Verdict::Green, "clinician-green"),
        (Verdict::Amber, "clinician-amber"),
        (Verdict::Red, "clinician-red"),
        (Verdict::Open, "clinician-open"),
    ];
    let parts = kinds.into_iter().filter_map(|(kind, key)| {
        let here = verdicts.iter().filter(|one| **one == kind).count();
        (here > 0).then(|| say(key, &[("count", &count(here))]))
    });
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { String::new() } else { say("clinician-sessions", &[("kinds", &parts.join(", "))]) }
}

/// Times done of times planned.
pub(super) fn done_figure(record: &Record) -> PageFigure {
    let PageShare { done, planned } = share(record.dues.iter());
    let label = say("clinician-figure-done", &[]);
    if planned == 0 {
        return PageFigure {
            value: "–".to_owned(),
            label,
            detail: say("clinician-figure-none-planned", &[]),
        };
    }
    let percent = (f64::from(done) * 100.0 / f64::from(planned)).round().to_string();
    PageFigure {
        value: say("clinician-figure-of", &[("part", &done.to_string()), ("whole", &planned.to_string())]),
        label,
        detail: say("clinician-figure-percent", &[("percent", &percent)]),
    }
}

/// Mornings after that were worse.
pub(super) fn morning_figure(record: &Record) -> PageFigure {
    let mornings: Vec<bool> = record.dues.iter().filter_map(|due| due.morning).collect();
    let label = say("clinician-figure-mornings", &[]);
    let over = record.dues.iter().filter(|due| due.pain.is_some_and(|pain| pain > 5)).count();
    let detail = say("clinician-figure-over", &[("sessions", &counted("sessions", over))]);
    if mornings.is_empty() {
        return PageFigure {
            value: "–".to_owned(), label, detail: say("clinician-figure-no-mornings", &[])
        };
    }
    let worse = mornings.iter().filter(|usual| !**usual).count();
    let value = say("clinician-figure-of", &[("part", &count(worse)), ("whole", &count(mornings.len()))]);
    PageFigure { value, label, detail }
}
