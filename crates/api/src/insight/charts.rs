//! The points of the charts, with the table and the sentence of each.

use super::figures::{self, cramps, date, high, low};
use super::measure_words::{heel_rise, pain};
use super::pages::Pages;
use super::view::{
    Chart, HeelRisePoint, HourPoint, InsightCharts, KeptHow, KeptPoint, NightKnown, NightPoint, PainPoint,
    RateView, StartMark, WeekPoint,
};
use super::words;
use crate::plan::side;
use crate::words::{say, tell};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use surae_core::insight::adherence::{Day, Kept};
use surae_core::insight::heel_rise::MEASURE;
use surae_core::insight::series::{Week, busiest, clock_hour};
use surae_core::insight::{Diary, Known, Night, Rate, Report, together};
use surae_knowledge::Measure;

/// All charts.
pub(super) fn charts(
    pages: &Pages,
    diary: &Diary<'_>,
    report: &Report<'_>,
    measures: &[Measure],
) -> InsightCharts {
    let plans = diary.plans.iter();
    let starts: Vec<StartMark> = plans
        .map(|plan| StartMark { on: plan.from_on.to_string(), name: pages.plan_name(plan.id).to_owned() })
        .collect();
    InsightCharts {
        nights: nights(&diary.nights, report),
        weeks: weeks(&report.weeks, &starts),
        clock: clock(report),
        pain: pains(report, measures),
        kept: kept(&together(&diary.plans), report),
        heel_rise: heel_rises(report),
        starts,
    }
}

fn chart<P>(
    key: &str,
    told: Option<String>,
    columns: &[&str],
    points: Vec<P>,
    row: impl FnMut(&P) -> Vec<String>,
) -> Chart<P> {
    Chart {
        title: say(key, &[]),
        say: told.unwrap_or_else(|| say("chart-nothing", &[])),
        rows: points.iter().map(row).collect(),
        points,
        head: columns.iter().map(|column| say(&format!("column-{column}"), &[])).collect(),
    }
}

fn nights(nights: &[Night<'_>], report: &Report<'_>) -> Chart<NightPoint> {
    let point = |night: &Night<'_>| NightPoint {
        on: night.on.to_string(),
        known: match night.known {
            Known::Noted => NightKnown::Noted,
            Known::Assumed => NightKnown::Assumed,
            Known::Unknown => NightKnown::Unknown,
        },
        cramps: night.counts().then(|| night.cramps()),
        minutes: night.noted.minutes,
        strength: night.noted.strength,
    };
    // Ten years have thousands of rows: each word is looked up once.
    let [noted, assumed, unknown] =
        ["noted", "assumed", "unknown"].map(|known| say(&format!("known-{known}"), &[]));
    let row = |point: &NightPoint| {
        let known = match point.known {
            NightKnown::Noted => &noted,
            NightKnown::Assumed => &assumed,
            NightKnown::Unknown => &unknown,
        };
        vec![point.on.clone(), cell(point.cramps), cell(point.minutes), cell(point.strength), known.clone()]
    };
    let count = report.count;
    let told = tell(
        "chart-nights-told",
        [
            ("cramp_nights", figures::nights(count.cramp_nights).into()),
            ("quiet", (count.nights - count.cramp_nights).into()),
            ("unknown", report.unknown.into()),
        ],
    );
    let columns = ["night", "cramps", "minutes", "strength", "known"];
    let told = (count.nights > 0).then_some(told);
    chart("chart-nights", told, &columns, nights.iter().map(point).collect(), row)
}

fn weeks(weeks: &[Week], starts: &[StartMark]) -> Chart<WeekPoint> {
    let point = |week: &Week| WeekPoint {
        from: week.monday.to_string(),
        nights: week.count.nights,
        cramps: week.count.cramps,
        cramp_nights: week.count.cramp_nights,
        rate: week.rate.map(rate),
    };
    let row = |point: &WeekPoint| {
        let cramps = (point.nights > 0).then_some(point.cramps);
        let end = |of: fn(&RateView) -> String| point.rate.as_ref().map(of).unwrap_or_default();
        vec![
            point.from.clone(),
            point.nights.to_string(),
            cell(cramps),
            end(|rate| low(rate.low)),
            end(|rate| high(rate.high)),
            started(&point.from, starts),
        ]
    };
    let columns = ["week", "nights", "cramps", "low", "high", "start"];
    chart("chart-weeks", week_told(weeks), &columns, weeks.iter().map(point).collect(), row)
}

fn week_told(weeks: &[Week]) -> Option<String> {
    // Of equal weeks the first: the last maximum of the reversed order.
    let known = weeks.iter().rev().filter(|week| week.count.nights > 0);
    let most = known.max_by_key(|week| week.count.cramps)?;
    let (many, on) = (cramps(most.count.cramps), date(most.monday));
    let whole = weeks.iter().rev().find(|week| week.count.nights == 7);
    Some(match whole.map(|week| cramps(week.count.cramps)) {
        Some(latest) => say("chart-weeks-told", &[("most", &many), ("on", &on), ("latest", &latest)]),
        None => say("chart-weeks-most", &[("most", &many), ("on", &on)]),
    })
}

/// Plans that started in the week, both dates as text of one length.
fn started(monday: &str, starts: &[StartMark]) -> String {
    let sunday = monday.parse::<NaiveDate>().map(|monday| (monday + chrono::Days::new(6)).to_string());
    let within = |mark: &&StartMark| {
        sunday.as_ref().is_ok_and(|sunday| mark.on.as_str() >= monday && mark.on <= *sunday)
    };
    starts.iter().filter(within).map(|mark| mark.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn clock(report: &Report<'_>) -> Chart<HourPoint> {
    let point = |(nth, cramps): (usize, &u32)| HourPoint { hour: clock_hour(nth) as u32, cramps: *cramps };
    let points: Vec<HourPoint> = report.hours.iter().enumerate().map(point).collect();
    let hour = |nth: usize| format!("{:02}:00", clock_hour(nth));
    let all: u32 = report.hours.iter().sum();
    let told = busiest(&report.hours).map(|(first, length)| {
        let (first, last, many) = (hour(first), hour(first + length), cramps(all));
        let key = if all == 1 { "chart-clock-one" } else { "chart-clock-told" };
        say(key, &[("cramps", &many), ("first", &first), ("last", &last)])
    });
    let row = |point: &HourPoint| {
        let next = (point.hour + 1) % 24;
        vec![format!("{:02}:00–{next:02}:00", point.hour), point.cramps.to_string()]
    };
    chart("chart-clock", told, &["hours", "cramps"], points, row)
}

fn pains(report: &Report<'_>, measures: &[Measure]) -> Chart<PainPoint> {
    let measure = measures.iter().find(|measure| measure.id == "O1");
    let told: Vec<String> = report.pain.iter().map(|course| pain(course, measure)).collect();
    let values =
        report.pain.iter().flat_map(|course| course.values.iter().map(move |value| (course.kind, value)));
    let points = values.map(|(kind, (on, value))| PainPoint {
        kind: kind.to_owned(),
        on: on.to_string(),
        value: *value,
    });
    let kinds: BTreeMap<&str, String> =
        report.pain.iter().map(|course| (course.kind, say("pain-kind", &[("kind", course.kind)]))).collect();
    let row = |point: &PainPoint| {
        let kind = kinds.get(point.kind.as_str()).cloned().unwrap_or_default();
        vec![point.on.clone(), kind, point.value.to_string()]
    };
    let told = (!told.is_empty()).then(|| told.join(" "));
    chart("chart-pain", told, &["date", "kind", "value"], points.collect(), row)
}

fn kept(days: &[Day], report: &Report<'_>) -> Chart<KeptPoint> {
    let point = |day: &Day| KeptPoint {
        on: day.on.to_string(),
        due: day.due,
        done: day.done,
        how: match day.kept() {
            Kept::Free => KeptHow::Free,
            Kept::Missed => KeptHow::Missed,
            Kept::Partly => KeptHow::Partly,
            Kept::Done => KeptHow::Done,
        },
    };
    let told = report.adherence.map(|all| {
        let (days, kept) = (all.days.into(), all.days_kept.into());
        format!("{} {}", words::kept(Some(&all)), tell("chart-kept-told", [("days", days), ("kept", kept)]))
    });
    let row = |point: &KeptPoint| vec![point.on.clone(), point.due.to_string(), point.done.to_string()];
    chart("chart-kept", told, &["date", "due", "done"], days.iter().map(point).collect(), row)
}

fn heel_rises(report: &Report<'_>) -> Chart<HeelRisePoint> {
    let tests = report.changes.iter().filter(|change| change.measure.id == MEASURE);
    let legs = tests.filter_map(|change| Some((change.leg?, change)));
    let mut points: Vec<HeelRisePoint> = legs
        .flat_map(|(leg, change)| change.values.iter().map(move |(on, count)| (leg, *on, *count)))
        .map(|(leg, on, count)| HeelRisePoint { side: side(leg), on: on.to_string(), count })
        .collect();
    points.sort_by(|a, b| a.on.cmp(&b.on));
    let row = |point: &HeelRisePoint| {
        let leg = match point.side {
            crate::Side::Left => "leg-left",
            crate::Side::Right => "leg-right",
            crate::Side::Both => "leg-both",
        };
        vec![point.on.clone(), say(leg, &[]), point.count.to_string()]
    };
    let told = report.heel_rise.as_ref().map(heel_rise);
    chart("chart-heel-rise", told, &["date", "leg", "count"], points, row)
}

/// A rate with its interval.
pub(super) fn rate(rate: Rate) -> RateView {
    let high = rate.interval.high.unwrap_or(rate.value);
    RateView { rate: rate.value, low: rate.interval.low, high }
}

fn cell<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
