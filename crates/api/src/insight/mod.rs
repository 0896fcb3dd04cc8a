//! "Is it getting better?": reads the diary at one moment, lets the core work it out, says it.
//!
//! The figures are the core's (`surae_core::insight`), the sentences are in `text/en/insights.ftl`.

mod charts;
mod figures;
mod measure_words;
mod pages;
mod view;
mod words;

pub use view::{
    Chart, ComparedHow, ComparisonView, FactorInsight, HeelRisePoint, HeelRiseView, HourPoint, InsightCharts,
    InsightsView, KeptHow, KeptPoint, KeptView, MeasureChange, MeasureVerdict, NightKnown, NightPoint,
    NightsKnown, PainPoint, PlanInsight, RateView, StartMark, ValueOn, WeekPoint,
};

use crate::book::Book;
use crate::clock::Now;
use crate::plan::side;
use crate::{ApiError, Surae, written};
use chrono::{DateTime, NaiveDate};
use pages::Pages;
use surae_core::insight::adherence::Adherence;
use surae_core::insight::change::{Change, Verdict};
use surae_core::insight::compare::{Compared, LEAST_NIGHTS, Standing};
use surae_core::insight::heel_rise::HeelRise;
use surae_core::insight::{PlanReport, Report, report};

/// The first date of all: no entry is older.
const FIRST: NaiveDate = DateTime::UNIX_EPOCH.naive_utc().date();

/// Nights that are looked at before the first entry, at most: three years.
const LONGEST: i64 = 1100;

impl Surae {
    /// What the diary shows from `from` to `to`: from its first entry when no start is given or one
    /// more than 1100 days ago, up to today
    /// when no end is given. Nights after today are not looked at.
    ///
    /// # Errors
    /// `bad_date`, `bad_range`, and those of the database.
    pub fn insights(
        &self,
        from: Option<&str>,
        to: Option<&str>,
        now: &Now,
    ) -> Result<InsightsView, ApiError> {
        let to = to.map_or(Ok(now.today()), written::date)?;
        let asked = from.map(written::date).transpose()?;
        if asked.is_some_and(|from| to < from) {
            return Err(ApiError::end_before_start(asked.unwrap_or(to), to));
        }
        let to = to.min(now.today());
        let first = asked.unwrap_or(FIRST);
        let closed = self.closed_cards(now)?;
        let pages = self.diary(now, |store| {
            Ok(store.read(|reader| Pages::read(reader, first, to, Book::read(reader, first, to, closed)?))?)
        })?;
        // More nights than that are looked at from the first entry on.
        let near = |from: &NaiveDate| (to - *from).num_days() < LONGEST;
        let from = asked.filter(near).or(pages.first().max(asked)).unwrap_or(to).min(to);
        Ok(self.told_insights(&pages, from, to, now))
    }

    fn told_insights(&self, pages: &Pages, from: NaiveDate, to: NaiveDate, now: &Now) -> InsightsView {
        let measures = &self.knowledge.measures;
        let diary = pages.diary(from, to, now);
        let report = report(&diary, &measures.measures);
        let factors = report.factors.iter();
        InsightsView {
            from: from.to_string(),
            to: to.to_string(),
            say: words::rate(report.count, report.rate, report.bunched),
            nights: nights_known(&report),
            per_week: report
                .rate
                .filter(|_| report.count.nights >= LEAST_NIGHTS)
                .map(|rate| charts::rate(rate.per(7.0))),
            cramps_per_week: report
                .weeks
                .iter()
                .map(|week| (week.count.nights > 0).then_some(week.count.cramps))
                .collect(),
            factors: factors.map(|(id, found)| told_factor(id, pages.factor_name(id), found)).collect(),
            factors_note: words::several(&report.factors),
            plans: report.plans.iter().map(|plan| told_plan(plan, pages.plan_name(plan.id))).collect(),
            adherence: report.adherence.map(|kept| kept.score),
            kept: told_kept(report.adherence.as_ref()),
            measures: report.changes.iter().map(told_measure).collect(),
            heel_rise: report.heel_rise.as_ref().map(|found| HeelRiseView {
                norms: measures.heel_rise_norms.clone(),
                ..told_heel_rise(found)
            }),
            charts: charts::charts(pages, &diary, &report, &measures.measures),
        }
    }
}

fn nights_known(report: &Report<'_>) -> NightsKnown {
    let count = report.count;
    NightsKnown {
        noted: count.nights - count.assumed,
        assumed: count.assumed,
        unknown: report.unknown,
        cramp_nights: count.cramp_nights,
        cramps: count.cramps,
        say: words::known(count, report.unknown),
    }
}

fn told_factor(id: &str, name: String, found: &Compared) -> FactorInsight {
    let said = words::factor(&name, found);
    FactorInsight { id: id.to_owned(), name, compared: comparison(found, said) }
}

fn told_plan(plan: &PlanReport<'_>, name: &str) -> PlanInsight {
    PlanInsight {
        id: plan.id.to_owned(),
        name: name.to_owned(),
        from: plan.from_on.to_string(),
        compared: comparison(&plan.around, words::plan(name, &plan.around)),
        fortnights: plan.fortnights.as_ref().map(words::fortnights),
        kept: told_kept(plan.adherence.as_ref()),
    }
}

fn comparison(found: &Compared, say: String) -> ComparisonView {
    let told = !matches!(found.standing, Standing::TooFew | Standing::NoCramps);
    ComparisonView {
        with: found.with.per_night(),
        without: found.without.per_night(),
        ratio: found.ratio,
        low: told.then_some(found.interval.low),
        high: found.interval.high,
        nights: found.with.nights + found.without.nights,
        nights_with: found.with.nights,
        nights_without: found.without.nights,
        cramps_with: found.with.cramps,
        cramps_without: found.without.cramps,
        how: match found.standing {
            Standing::TooFew => ComparedHow::TooFew,
            Standing::NoCramps => ComparedHow::NoCramps,
            Standing::MayBeChance => ComparedHow::MayBeChance,
            Standing::More => ComparedHow::More,
            Standing::Fewer => ComparedHow::Fewer,
        },
        say,
    }
}

fn told_kept(found: Option<&Adherence>) -> KeptView {
    KeptView {
        done: found.map_or(0, |kept| kept.done),
        due: found.map_or(0, |kept| kept.due),
        score: found.map(|kept| kept.score),
        say: words::kept(found),
    }
}

fn told_measure(found: &Change<'_>) -> MeasureChange {
    let value = |(on, value): &(NaiveDate, f64)| ValueOn { on: on.to_string(), value: *value };
    MeasureChange {
        id: found.measure.id.clone(),
        name: found.measure.name.clone(),
        side: found.leg.map(side),
        unit: found.measure.unit.clone(),
        first: found.first,
        latest: found.latest,
        change: found.change,
        meaningful: found.measure.change,
        verdict: match found.verdict {
            Verdict::Better => MeasureVerdict::Better,
            Verdict::Worse => MeasureVerdict::Worse,
            Verdict::TooSmall => MeasureVerdict::TooSmall,
            Verdict::Once => MeasureVerdict::Once,
            Verdict::NoNumber => MeasureVerdict::NoNumber,
        },
        say: measure_words::measure(found),
        change_says: found.measure.change_says.clone(),
        values: found.values.iter().map(value).collect(),
    }
}

fn told_heel_rise(found: &HeelRise) -> HeelRiseView {
    HeelRiseView {
        left: found.left.map(|(_, count)| count),
        right: found.right.map(|(_, count)| count),
        share: found.share,
        weak: found.weak.map(side),
        say: measure_words::heel_rise(found),
        norms: Vec::new(),
    }
}
