//! Day by day: nights with their cramps, pain, exercise and the mornings after; and what that comes to.

use super::Record;
use super::wording::{count, counted, date, median, number, side};
use crate::DueState;
use crate::clinician::page::{PageDay, PageDays, PageFigure};
use crate::words::say;
use chrono::{Days, NaiveDate, TimeDelta};
use surae_core::diary::{PainMoment, nights};
use surae_core::session::Leg;

/// Days that the strip shows.
const SHOWN: usize = 28;
/// Days at the start and at the end whose pain is compared.
const COMPARED: u64 = 7;
/// Sleep lost from which a night counts as spoilt; section 5, N7, of the clinical brief.
const SPOILT: u8 = 5;

impl Record {
    /// The nights that are over, or that something was said about.
    fn nights_counted(&self) -> impl Iterator<Item = NaiveDate> {
        let tonight = self.today;
        nights(self.from, self.to).filter(move |on| *on < tonight || self.cramps_in(*on).is_some())
    }

    /// Cramps in a night; nothing where it is not known whether there were any.
    fn cramps_in(&self, on: NaiveDate) -> Option<u32> {
        let logged = self.cramps.iter().filter(|cramp| cramp.night_on == on).count();
        let told = self.nights.iter().find(|night| night.night_on == on).and_then(|night| night.cramps);
        let logged = u32::try_from(logged).unwrap_or(u32::MAX);
        match told.map(u32::from) {
            Some(told) => Some(told.max(logged)),
            None => (logged > 0).then_some(logged),
        }
    }

    /// How much sleep the cramps of a night cost, at most.
    fn sleep_lost(&self, on: NaiveDate) -> Option<u8> {
        let logged =
            self.cramps.iter().filter(|cramp| cramp.night_on == on).filter_map(|cramp| cramp.sleep_lost);
        let told =
            self.nights.iter().filter(|night| night.night_on == on).filter_map(|night| night.sleep_lost);
        logged.chain(told).max()
    }

    /// The worst pain of a day that was entered outside of exercise, but for the first steps.
    fn worst(&self, on: NaiveDate) -> Option<u8> {
        let here =
            self.pains.iter().filter(|pain| pain.felt.on == on && pain.moment != PainMoment::FirstSteps);
        here.map(|pain| pain.pain).max()
    }

    fn first_steps(&self, on: NaiveDate) -> Option<u8> {
        let here =
            self.pains.iter().filter(|pain| pain.felt.on == on && pain.moment == PainMoment::FirstSteps);
        here.map(|pain| pain.pain).max()
    }

    fn day(&self, on: NaiveDate) -> PageDay {
        let text = on.to_string();
        let here: Vec<_> = self.dues.iter().filter(|due| due.date == text).collect();
        let mornings = here.iter().filter_map(|due| due.morning);
        let counted = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let started = self.book.plans.iter().find(|kept| kept.plan.from_on == on);
        PageDay {
            on: text,
            is_over: on < self.today,
            cramps: self.cramps_in(on),
            sleep_lost: self.sleep_lost(on),
            worst: self.worst(on),
            first_steps: self.first_steps(on),
            during: here.iter().filter_map(|due| due.pain).max(),
            planned: counted(here.len()),
            done: counted(here.iter().filter(|due| due.state == DueState::Done).count()),
            morning: mornings.reduce(|all, usual| all && usual),
            started: started.map(|kept| kept.plan.name.clone()),
        }
    }

    /// The median of the daily pain in the first and in the last days.
    fn before_and_after(&self, pain: impl Fn(NaiveDate) -> Option<u8>) -> Option<(f64, f64)> {
        if self.to - self.from < TimeDelta::days(2 * COMPARED.cast_signed() - 1) {
            return None;
        }
        let of = |from: NaiveDate| {
            let days = from.iter_days().take(usize::try_from(COMPARED).unwrap_or_default());
            median(days.filter_map(&pain).map(f64::from))
        };
        of(self.from).zip(of(self.to - Days::new(COMPARED - 1)))
    }
}

/// Day by day, and what it comes to.
pub(super) fn timeline(record: &Record) -> PageDays {
    let all: Vec<PageDay> = nights(record.from, record.to).map(|on| record.day(on)).collect();
    let said = |day: &PageDay| {
        day.cramps.is_some() || day.worst.is_some() || day.first_steps.is_some() || day.planned > 0
    };
    let none = (!all.iter().any(said)).then(|| say("clinician-timeline-none", &[]));
    let left_out = all.len().saturating_sub(SHOWN);
    let title = match left_out {
        0 => say("clinician-timeline", &[]),
        _ => say("clinician-timeline-last", &[("days", &count(SHOWN))]),
    };
    let says = [cramps(record), weeks(record), pain(record)].into_iter().flatten().collect();
    PageDays { title, days: all.into_iter().skip(left_out).collect(), says, none }
}

/// How many cramps in how many nights, on which side, how strong.
fn cramps(record: &Record) -> Option<String> {
    let known: Vec<u32> = record.nights_counted().filter_map(|on| record.cramps_in(on)).collect();
    if known.is_empty() {
        return None;
    }
    let unknown = record.nights_counted().count() - known.len();
    let mut says = vec![say(
        "clinician-cramps",
        &[
            ("cramps", &counted("cramps", known.iter().sum::<u32>())),
            ("nights", &count(known.iter().filter(|cramps| **cramps > 0).count())),
            ("known", &count(known.len())),
            ("unknown", &count(unknown)),
        ],
    )];
    says.extend(sides(record));
    says.extend(medians(record));
    Some(says.join(" "))
}

fn sides(record: &Record) -> Option<String> {
    let of = |leg: Option<Leg>| {
        let here = record.cramps.iter().filter(|cramp| cramp.side == leg).count();
        (here > 0).then(|| format!("{} {here}", side(leg)))
    };
    let legs = [Some(Leg::Left), Some(Leg::Right), Some(Leg::Both), None];
    let parts: Vec<String> = legs.into_iter().filter_map(of).collect();
    (!parts.is_empty()).then(|| say("clinician-cramp-sides", &[("sides", &parts.join(", "))]))
}

/// Strength, length and sleep lost in the middle, where they were said.
fn medians(record: &Record) -> Option<String> {
    let each = record.cramps.iter();
    let strength = median(each.clone().filter_map(|cramp| cramp.strength).map(f64::from));
    let minutes = each
        .filter_map(|cramp| Some((cramp.ended_at?.millis() - cramp.started.at.millis()) as f64 / 60_000.0));
    let sleep = record.nights_counted().filter_map(|on| record.sleep_lost(on));
    let parts: Vec<String> = [
        strength.map(|value| say("clinician-strength", &[("value", &number(value))])),
        median(minutes).map(|value| say("clinician-minutes", &[("value", &number(value))])),
        median(sleep.map(f64::from)).map(|value| say("clinician-sleep", &[("value", &number(value))])),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!parts.is_empty()).then(|| say("clinician-medians", &[("values", &parts.join(", "))]))
}

/// Nights with cramps in each of the last weeks, and nights that cost much sleep.
fn weeks(record: &Record) -> Option<String> {
    let weeks: Vec<String> = record
        .weeks()
        .into_iter()
        .map(|(from, to)| {
            let known: Vec<u32> = nights(from, to)
                .filter(|on| *on < record.today || record.cramps_in(*on).is_some())
                .filter_map(|on| record.cramps_in(on))
                .collect();
            format!("{}/{}", known.iter().filter(|cramps| **cramps > 0).count(), known.len())
        })
        .collect();
    let spoilt =
        record.nights_counted().filter_map(|on| record.sleep_lost(on)).filter(|lost| *lost >= SPOILT);
    let spoilt = counted("nights", spoilt.count());
    let known = record.nights_counted().any(|on| record.cramps_in(on).is_some());
    known.then(|| say("clinician-cramp-weeks", &[("weeks", &weeks.join(", ")), ("spoilt", &spoilt)]))
}

fn pain(record: &Record) -> Option<String> {
    let days = || nights(record.from, record.to);
    let (on, worst) =
        days().filter_map(|on| Some((on, record.worst(on)?))).max_by_key(|(on, pain)| (*pain, *on))?;
    let mut says = vec![say("clinician-worst", &[("pain", &worst.to_string()), ("date", &date(on))])];
    if let Some((before, after)) = record.before_and_after(|on| record.first_steps(on)) {
        let values = [("before", number(before)), ("after", number(after))];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        says.push(say("clinician-first-steps", &values));
    }
    Some(says.join(" "))
}

/// Nights with cramps of known nights.
pub(super) fn cramp_figure(record: &Record) -> PageFigure {
    let known: Vec<u32> = record.nights_counted().filter_map(|on| record.cramps_in(on)).collect();
    let label = say("clinician-figure-cramps", &[]);
    if known.is_empty() {
        return PageFigure { value: "–".to_owned(), label, detail: say("clinician-figure-no-nights", &[]) };
    }
    let with = count(known.iter().filter(|cramps| **cramps > 0).count());
    let unknown = counted("nights", record.nights_counted().count() - known.len());
    PageFigure {
        value: say("clinician-figure-of", &[("part", &with), ("whole", &count(known.len()))]),
        label,
        detail: say(
            "clinician-figure-nights",
            &[("cramps", &counted("cramps", known.iter().sum::<u32>())), ("unknown", &unknown)],
        ),
    }
}

/// The median of the worst pain, before and after where there are days enough.
pub(super) fn pain_figure(record: &Record) -> PageFigure {
    let label = say("clinician-figure-pain", &[]);
    let worst = |on| record.worst(on);
    if let Some((before, after)) = record.before_and_after(worst) {
        let value = format!("{} → {}", number(before), number(after));
        return PageFigure { value, label, detail: say("clinician-figure-pain-compared", &[]) };
    }
    let all: Vec<u8> = nights(record.from, record.to).filter_map(worst).collect();
    let detail = match all.len() {
        0 => say("clinician-figure-no-pain", &[]),
        days => say("clinician-figure-pain-days", &[("days", &counted("days", days))]),
    };
    let value = median(all.into_iter().map(f64::from)).map_or_else(|| "–".to_owned(), number);
    PageFigure { value, label, detail }
}
