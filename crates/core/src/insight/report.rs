//! All insights of a diary in one walk.
//!
//! The report is figures; which of them are shown, and in which words, is the api's.

use super::adherence::{Adherence, Day, adherence};
use super::change::{Change, Reading, changes};
use super::compare::{Compared, Fortnights, around, factor, fortnights};
use super::heel_rise::{HeelRise, heel_rise};
use super::night::{Count, Night, count};
use super::pain::{Course, Told, courses};
use super::poisson::{Rate, bunched, rate};
use super::series::{HOURS, Week, hours, weeks};
use chrono::{NaiveDate, NaiveTime};
use surae_knowledge::Measure;

/// What was read of a diary.
#[derive(Debug, Clone, Default)]
pub struct Diary<'a> {
    /// Every night of the stretch, from `nights`.
    pub nights: Vec<Night<'a>>,
    /// Ids of the factors that the person watches, in the order of the answer.
    pub factors: Vec<&'a str>,
    /// Plans whose start may be compared with the time before.
    pub plans: Vec<PlanSpan<'a>>,
    /// Wall-clock times at which cramps began, where they are known.
    pub began: Vec<NaiveTime>,
    /// Pain.
    pub pain: Vec<Told<'a>>,
    /// Measures.
    pub readings: Vec<Reading<'a>>,
}

/// A plan as far as the insights need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanSpan<'a> {
    /// Its key.
    pub id: &'a str,
    /// First day.
    pub from_on: NaiveDate,
    /// Last day on which it ran, or the last of the stretch.
    pub until_on: NaiveDate,
    /// Its days that are over, in the order of time.
    pub days: Vec<Day>,
}

/// What became of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanReport<'a> {
    /// Key of the plan.
    pub id: &'a str,
    /// First day.
    pub from_on: NaiveDate,
    /// Nights since its start against those before.
    pub around: Compared,
    /// Its first fortnight against weeks five and six.
    pub fortnights: Option<Fortnights>,
    /// How well it was kept.
    pub adherence: Option<Adherence>,
}

/// All insights.
#[derive(Debug, Clone, PartialEq)]
pub struct Report<'a> {
    /// Nights and cramps of the whole stretch.
    pub count: Count,
    /// Nights of which nothing is known.
    pub unknown: u32,
    /// Cramps a night over the whole stretch.
    pub rate: Option<Rate>,
    /// Whether cramps come in bunches.
    pub bunched: bool,
    /// Week by week.
    pub weeks: Vec<Week>,
    /// Cramps by the hour of the night.
    pub hours: [u32; HOURS],
    /// Each factor with its comparison.
    pub factors: Vec<(&'a str, Compared)>,
    /// Each plan.
    pub plans: Vec<PlanReport<'a>>,
    /// How well all plans together were kept.
    pub adherence: Option<Adherence>,
    /// Pain by kind.
    pub pain: Vec<Course<'a>>,
    /// Each measure with its change.
    pub changes: Vec<Change<'a>>,
    /// Heel rises.
    pub heel_rise: Option<HeelRise>,
}

/// Works it all out.
pub fn report<'a>(diary: &Diary<'a>, measures: &'a [Measure]) -> Report<'a> {
    let nights = &diary.nights;
    let all = count(nights);
    let plan = |plan: &PlanSpan<'a>| PlanReport {
        id: plan.id,
        from_on: plan.from_on,
        around: around(nights, plan.from_on, plan.until_on),
        fortnights: fortnights(nights, plan.from_on),
        adherence: adherence(&plan.days),
    };
    let counted: Vec<u32> =
        nights.iter().filter(|night| night.counts()).map(|night| night.cramps()).collect();
    Report {
        unknown: nights.len() as u32 - all.nights,
        rate: rate(all.cramps, all.nights),
        bunched: bunched(&counted),
        weeks: weeks(nights),
        hours: hours(&diary.began),
        factors: diary.factors.iter().map(|id| (*id, factor(nights, id))).collect(),
        plans: diary.plans.iter().map(plan).collect(),
        adherence: adherence(&together(&diary.plans)),
        pain: courses(&diary.pain),
        changes: changes(&diary.readings, measures),
        heel_rise: heel_rise(&diary.readings),
        count: all,
    }
}

/// The days of all plans as one.
pub fn together(plans: &[PlanSpan<'_>]) -> Vec<Day> {
    let mut days: Vec<Day> = plans.iter().flat_map(|plan| plan.days.iter().copied()).collect();
    days.sort_by_key(|day| day.on);
    let mut merged: Vec<Day> = Vec::with_capacity(days.len());
    for day in days {
        match merged.last_mut().filter(|last| last.on == day.on) {
            Some(last) => *last = Day { on: day.on, due: last.due + day.due, done: last.done + day.done },
            None => merged.push(day),
        }
    }
    merged
}
