//! The answer to "is it getting better?": figures with their sentences, and the rows of the charts.
//!
//! The screen draws from the points and shows the rows as a table; it works nothing out.

use crate::Side;
use serde::Serialize;
use ts_rs::TS;

/// All insights of a stretch of days.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct InsightsView {
    /// First night.
    pub from: String,
    /// Last night.
    pub to: String,
    /// How often cramps come, in a sentence.
    pub say: String,
    /// Which nights are known.
    pub nights: NightsKnown,
    /// Cramps a week over the whole stretch; nothing with fewer than 14 nights that count.
    pub per_week: Option<RateView>,
    /// Cramps of each week from Monday's night on; nothing for a week without a night that counts.
    pub cramps_per_week: Vec<Option<u32>>,
    /// Each factor that was answered.
    pub factors: Vec<FactorInsight>,
    /// That one of several factors may stand out by chance.
    pub factors_note: Option<String>,
    /// Each plan that ran, with the nights since its start and before.
    pub plans: Vec<PlanInsight>,
    /// How well the plans were kept, 0 to 1, with the last days weighing most; nothing when nothing was due.
    pub adherence: Option<f64>,
    /// The same as a plain count.
    pub kept: KeptView,
    /// Each measure with its change, of one leg where it has legs.
    pub measures: Vec<MeasureChange>,
    /// Heel rises of both legs.
    pub heel_rise: Option<HeelRiseView>,
    /// What is drawn.
    pub charts: InsightCharts,
}

/// Which nights are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NightsKnown {
    /// Nights that were told.
    pub noted: u32,
    /// Nights that were taken as quiet, because the diary was kept around them.
    pub assumed: u32,
    /// Nights of which nothing is known; they count for nothing.
    pub unknown: u32,
    /// Nights with a cramp.
    pub cramp_nights: u32,
    /// Cramps.
    pub cramps: u32,
    /// The same in a sentence.
    pub say: String,
}

/// A rate with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct RateView {
    /// How often.
    pub rate: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// What a comparison allows to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are those of the core")]
pub enum ComparedHow {
    TooFew,
    NoCramps,
    MayBeChance,
    More,
    Fewer,
}

/// Two groups of nights against each other.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ComparisonView {
    /// Cramps a night with it; nothing without such nights.
    pub with: Option<f64>,
    /// Cramps a night without it; nothing without such nights.
    pub without: Option<f64>,
    /// The first as a multiple of the second; nothing when there are too few nights or none without it had
    /// a cramp.
    pub ratio: Option<f64>,
    /// Lower end of the ratio's 95 % interval; nothing when there are too few nights.
    pub low: Option<f64>,
    /// Upper end; nothing when there is none.
    pub high: Option<f64>,
    /// Nights on both sides.
    pub nights: u32,
    /// Nights with it.
    pub nights_with: u32,
    /// Nights without it.
    pub nights_without: u32,
    /// Cramps in the nights with it.
    pub cramps_with: u32,
    /// Cramps in the nights without it.
    pub cramps_without: u32,
    /// What may be said.
    pub how: ComparedHow,
    /// The same in sentences.
    pub say: String,
}

/// Nights with and without a factor.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FactorInsight {
    /// Id of the factor.
    pub id: String,
    /// How it is called.
    pub name: String,
    /// The comparison.
    #[serde(flatten)]
    pub compared: ComparisonView,
}

/// Nights since a plan's start and before it; `with` is since.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlanInsight {
    /// Id of the plan.
    pub id: String,
    /// How it is called.
    pub name: String,
    /// Its first day.
    pub from: String,
    /// The comparison.
    #[serde(flatten)]
    pub compared: ComparisonView,
    /// Nights with a cramp in weeks 1 and 2 against weeks 5 and 6, in sentences.
    pub fortnights: Option<String>,
    /// How well it was kept.
    pub kept: KeptView,
}

/// How well something was kept.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct KeptView {
    /// Times that were done.
    pub done: u32,
    /// Times that were due; what was skipped, or lies in a pause, is not.
    pub due: u32,
    /// The score that forgives, 0 to 1; nothing when nothing was due.
    pub score: Option<f64>,
    /// "Done 9 of 12."
    pub say: String,
}

/// What became of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are those of the core")]
pub enum MeasureVerdict {
    Better,
    Worse,
    TooSmall,
    Once,
    NoNumber,
}

/// A measure with its change.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MeasureChange {
    /// `O1`…`O8`.
    pub id: String,
    /// Short name.
    pub name: String,
    /// The leg, where it has one.
    pub side: Option<Side>,
    /// What is counted.
    pub unit: String,
    /// First value.
    pub first: f64,
    /// Latest value.
    pub latest: f64,
    /// How far they are apart; of a measure that asks for the change itself, the latest value.
    pub change: f64,
    /// The change that is meaningful; nothing where the measure has no number to reach.
    pub meaningful: Option<f64>,
    /// What became of it.
    pub verdict: MeasureVerdict,
    /// The same in sentences.
    pub say: String,
    /// What a change means.
    pub change_says: String,
    /// All values in the order of time.
    pub values: Vec<ValueOn>,
}

/// A value on a date.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ValueOn {
    /// The local date.
    pub on: String,
    /// In the unit of the measure.
    pub value: f64,
}

/// Heel rises of both legs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HeelRiseView {
    /// Latest count of the left leg.
    pub left: Option<f64>,
    /// Latest count of the right leg.
    pub right: Option<f64>,
    /// The lower count as a share of the higher one, 0 to 1.
    pub share: Option<f64>,
    /// The leg that is below 90 % of the other.
    pub weak: Option<Side>,
    /// The same in sentences.
    pub say: String,
    /// What healthy people of an age manage.
    pub norms: Vec<surae_knowledge::HeelRiseNorm>,
}

/// What is drawn, each with its table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct InsightCharts {
    /// Starts of plans, as marks on the axis of time.
    pub starts: Vec<StartMark>,
    /// Cramps night by night.
    pub nights: Chart<NightPoint>,
    /// Cramps week by week.
    pub weeks: Chart<WeekPoint>,
    /// Cramps by the hour, noon to noon.
    pub clock: Chart<HourPoint>,
    /// Pain over time.
    pub pain: Chart<PainPoint>,
    /// Days of the plans.
    pub kept: Chart<KeptPoint>,
    /// Heel rises.
    pub heel_rise: Chart<HeelRisePoint>,
}

/// A chart: its points, and the same as a table and as a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Chart<P> {
    /// Heading.
    pub title: String,
    /// What it shows, in a sentence.
    pub say: String,
    /// What is drawn, in the order of the axis.
    pub points: Vec<P>,
    /// Heads of the table's columns.
    pub head: Vec<String>,
    /// Its rows, a cell for each column.
    pub rows: Vec<Vec<String>>,
}

/// The start of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StartMark {
    /// Its first day.
    pub on: String,
    /// How the plan is called.
    pub name: String,
}

/// How much is known of a night.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are those of the core")]
pub enum NightKnown {
    Noted,
    Assumed,
    Unknown,
}

/// A night.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NightPoint {
    /// Date of its evening.
    pub on: String,
    /// How much is known of it.
    pub known: NightKnown,
    /// Cramps; nothing when the night is not known.
    pub cramps: Option<u32>,
    /// Minutes of cramp altogether, where told.
    pub minutes: Option<u32>,
    /// The strongest, 0 to 10, where told.
    pub strength: Option<u8>,
}

/// A week.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WeekPoint {
    /// Its Monday.
    pub from: String,
    /// Nights that count.
    pub nights: u32,
    /// Cramps in them.
    pub cramps: u32,
    /// Nights with a cramp.
    pub cramp_nights: u32,
    /// Cramps a week; nothing with fewer than four nights that count.
    pub rate: Option<RateView>,
}

/// An hour of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HourPoint {
    /// 12 to 23, then 0 to 11.
    pub hour: u32,
    /// Cramps that began in it.
    pub cramps: u32,
}

/// A pain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PainPoint {
    /// `now`, `worst`, `first_steps`, `activity` or `session`.
    pub kind: String,
    /// The local date.
    pub on: String,
    /// 0 to 10.
    pub value: u8,
}

/// How a day went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are those of the core")]
pub enum KeptHow {
    Free,
    Missed,
    Partly,
    Done,
}

/// A day of the plans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeptPoint {
    /// The local date.
    pub on: String,
    /// Times that were due.
    pub due: u32,
    /// Times that were done.
    pub done: u32,
    /// How it went.
    pub how: KeptHow,
}

/// A count of heel rises.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HeelRisePoint {
    /// The leg.
    pub side: Side,
    /// The local date.
    pub on: String,
    /// Repetitions.
    pub count: f64,
}
