//! What a day costs after ten years of it: today's view, the plans, marking something as done. The
//! rows continue the table of the command line's `bench`; part of `make bench`.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::indexing_slicing, reason = "it measures")]

use chrono::{DateTime, Days, TimeDelta};
use chrono_tz::Tz;
use std::path::Path;
use std::time::{Duration, Instant as Clock};
use surae_api::{ApiError, NewItem, NewSlot, Now, PlanNew, Surae};
use surae_core::diary::{PainMoment, Precision};
use surae_core::schedule::Recorded;
use surae_core::session::Leg;
use surae_store::table::cramp::{self, Cramp};
use surae_store::table::night::{self, Night};
use surae_store::table::occurrence::{self, Occurrence};
use surae_store::table::pain_entry::{self, PainEntry};
use surae_store::table::session::{self, Session};
use surae_store::{Home, Id, Instant, KeptPlan, Moment, Store, StoreError, Writer, plans};

const DAYS: u64 = 3_650;
const TIMES: [&str; 4] = ["07:30", "12:15", "18:00", "22:15"];

fn main() {
    // Not in a temporary folder: those are often in memory, where a commit costs nothing.
    let folder = std::env::current_dir().unwrap().join("target/bench-today");
    let _ = std::fs::remove_dir_all(&folder);
    let rows = live(&folder).unwrap();
    let opening = median((0..20).map(|_| timed(|| drop(open(&folder)))).collect());
    println!("| opening the diary, {rows} rows | {} | |", millis(opening));
    let surae = Surae::open(Some(folder.clone())).unwrap();
    let mut today: Vec<Duration> = (0..500).map(|_| timed(|| drop(surae.today(&now()).unwrap()))).collect();
    today.sort();
    println!("| today's view, {rows} rows, median | {} | 5 ms |", millis(today[250]));
    println!("| today's view, {rows} rows, 99th percentile | {} | 5 ms |", millis(today[495]));
    let cramp = (0..200).map(|_| timed(|| drop(surae.cramp_now(&now()).unwrap())));
    println!("| the first tap of a cramp, durable, median | {} | |", millis(median(cramp.collect())));
    let month = (0..100).map(|_| timed(|| drop(surae.diary_month(None, &now()).unwrap())));
    println!("| a month of the diary, median | {} | |", millis(median(month.collect())));
    let shown = median((0..100).map(|_| timed(|| drop(surae.plans(&now()).unwrap()))).collect());
    println!("| all plans with adherence, median | {} | |", millis(shown));
    let done = (0..200).map(|nth| {
        let pain = Some(nth % 10);
        timed(|| drop(surae.done("slot3", pain, &now()).unwrap()))
    });
    println!("| marking as done, durable, median | {} | |", millis(median(done.collect())));
}

/// Ten years of four sessions a day: plan, records and sessions. Returns the number of rows.
fn live(folder: &Path) -> Result<usize, ApiError> {
    let first = (now().at - Days::new(DAYS)).with_timezone(&Tz::Europe__Vienna);
    {
        let surae = Surae::open(Some(folder.to_path_buf()))?;
        let begins = Now { at: first.to_utc(), zone: Tz::Europe__Vienna };
        let cards = vec![NewItem { card: "EX08".into(), dose: None }];
        let slot = |(nth, time): (usize, &&str)| NewSlot {
            name: format!("slot{nth}"),
            time: (*time).to_owned(),
            cards: cards.clone(),
        };
        let slots = TIMES.iter().enumerate().map(slot).collect();
        surae.plan_new(&PlanNew { name: "Ten years".into(), slots, ..PlanNew::default() }, &begins)?;
    }
    let mut store = open(folder);
    let written = store.transact(|writer| {
        let kept = plans(writer)?.remove(0);
        (0..DAYS).try_fold(0, |rows, days| {
            let due = one_day(writer, &kept, first, days)?;
            Ok::<_, StoreError>(rows + due + one_night(writer, first, days)?)
        })
    })?;
    Ok(written.value)
}

/// What became of one day; the dice are a fixed row of numbers.
fn one_day(
    writer: &Writer<'_>,
    kept: &KeptPlan,
    first: DateTime<Tz>,
    days: u64,
) -> Result<usize, StoreError> {
    let mut rows = 0;
    for (nth, slot) in kept.slots.iter().enumerate() {
        let due =
            first + TimeDelta::days(days.cast_signed()) + TimeDelta::hours(3 * nth.cast_signed() as i64);
        let at = Instant::from(due.to_utc());
        let finished = Moment::new(at, "Europe/Vienna", 3600).unwrap();
        let dice = (days * 7 + nth as u64 * 3) % 10;
        let record = |state| Occurrence {
            id: Id::new(at),
            slot_id: slot.id,
            due_on: finished.on,
            state,
            due_at: at,
            snoozed_until_at: None,
            raised_count: 1,
            before_id: None,
        };
        if dice > 2 {
            occurrence::put(writer, &record(Recorded::Raised), at)?;
            rows += 1;
        }
        let done = record(Recorded::Done);
        occurrence::put(writer, &done, at)?;
        let pain = u8::try_from(dice).ok();
        let morning = Some((dice < 8, at));
        let session =
            Session { id: Id::new(at), occurrence_id: Some(done.id), card_id: None, finished, pain, morning };
        session::insert(writer, &session, at)?;
        rows += 2;
    }
    Ok(rows)
}

/// Up to three cramps, what was said about the night, and the pain of the day after.
fn one_night(writer: &Writer<'_>, first: DateTime<Tz>, days: u64) -> Result<usize, StoreError> {
    let at = |hours: i64| {
        Instant::from((first + TimeDelta::days(days.cast_signed()) + TimeDelta::hours(hours)).to_utc())
    };
    let dice = (days * 11) % 10;
    let cramps = dice.saturating_sub(6);
    for nth in 0..cramps {
        let started = Moment::new(at(14 + nth.cast_signed()), "Europe/Vienna", 3600).unwrap();
        let cramp = Cramp {
            id: Id::new(started.at),
            night_on: (started.at.utc() - TimeDelta::hours(11)).date_naive(),
            ended_at: Some(at(14 + nth.cast_signed())),
            started,
            precision: Precision::Minute,
            open: false,
            side: Some(if days % 3 == 0 { Leg::Left } else { Leg::Right }),
            place: Some("calf".into()),
            strength: u8::try_from(dice).ok(),
            sleep_lost: Some(3),
            asleep: Some(true),
            helped: Some("stretch".into()),
            soreness: None,
            soreness_hours: None,
            note: None,
        };
        cramp::put(writer, &cramp, at(20))?;
    }
    let answered = Moment::new(at(20), "Europe/Vienna", 3600).unwrap();
    let night = Night {
        id: Id::new(answered.at),
        night_on: (answered.at.utc() - TimeDelta::hours(11)).date_naive(),
        answered: answered.clone(),
        cramps: u8::try_from(cramps).ok(),
        minutes: None,
        strength: None,
        sleep_lost: Some(2),
        note: None,
        factors: [("heels".to_owned(), days % 2 == 0), ("alcohol".to_owned(), days % 5 == 0)].into(),
    };
    night::put(writer, &night, at(20))?;
    let pain = PainEntry {
        id: Id::new(answered.at),
        felt: answered,
        moment: PainMoment::Worst,
        activity_id: None,
        pain: 3,
        region_id: None,
        side: None,
        note: None,
    };
    pain_entry::put(writer, &pain, at(20))?;
    Ok(usize::try_from(cramps).unwrap() + 4)
}

fn open(folder: &Path) -> Store {
    Store::open(&Home::find(Some(folder)).unwrap(), Instant::from(now().at)).unwrap()
}

fn now() -> Now {
    let at = DateTime::from_timestamp(1_799_740_800, 0).unwrap();
    Now { at, zone: Tz::Europe__Vienna }
}

fn timed(work: impl FnOnce()) -> Duration {
    let clock = Clock::now();
    work();
    clock.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn millis(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1e3)
}
