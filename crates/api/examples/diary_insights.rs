//! What the insights of ten years cost from the file to the sentence: nights with eight factors each,
//! cramps, pain, sessions of two plans. The row continues the table of the command line's `bench`; part
//! of `make bench`.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::indexing_slicing, reason = "it measures")]

use chrono::{DateTime, Days, TimeDelta};
use chrono_tz::Tz;
use std::path::Path;
use std::time::{Duration, Instant as Clock};
use surae_api::{NewItem, NewSlot, Now, PlanNew, Surae};
use surae_core::diary::{FACTORS, PainMoment, Precision, night_of};
use surae_core::schedule::Recorded;
use surae_store::table::cramp::{self, Cramp};
use surae_store::table::night::{self, Night};
use surae_store::table::occurrence::{self, Occurrence};
use surae_store::table::pain_entry::{self, PainEntry};
use surae_store::table::session::{self, Session};
use surae_store::{Home, Id, Instant, KeptPlan, Moment, Store, StoreError, Writer, plans};

const NIGHTS: u64 = 3_650;
const WATCHED: usize = 8;

fn main() {
    // Not in a temporary folder: those are often in memory.
    let folder = std::env::current_dir().unwrap().join("target/bench-insights");
    let _ = std::fs::remove_dir_all(&folder);
    live(&folder);
    let surae = Surae::open(Some(folder)).unwrap();
    let view = surae.insights(None, None, &now()).unwrap();
    assert_eq!((view.nights.noted, view.factors.len()), (NIGHTS as u32, WATCHED));
    let mut took: Vec<Duration> =
        (0..21).map(|_| timed(|| drop(surae.insights(None, None, &now()).unwrap()))).collect();
    took.sort();
    println!("| insights over ten years from the file, median | {} | 50 ms |", millis(took[10]));
    println!("| the slowest of {} | {} | |", took.len(), millis(took[20]));
}

/// Ten years, written in one transaction.
fn live(folder: &Path) {
    let first = now().at - Days::new(NIGHTS);
    let begins = Now { at: first, zone: Tz::Europe__Vienna };
    let slots = vec![NewSlot {
        name: "evening".into(),
        time: "20:00".into(),
        cards: vec![NewItem { card: "EX08".into(), dose: None }],
    }];
    let new = PlanNew { name: "Ten years".into(), slots, ..PlanNew::default() };
    Surae::open(Some(folder.to_path_buf())).unwrap().plan_new(&new, &begins).unwrap();
    let mut store = Store::open(&Home::find(Some(folder)).unwrap(), Instant::from(now().at)).unwrap();
    let work = |writer: &Writer<'_>| {
        let kept = plans(writer)?.remove(0);
        (0..NIGHTS)
            .try_for_each(|nth| one_night(writer, &kept, first + TimeDelta::days(nth.cast_signed()), nth))
    };
    store.transact::<(), StoreError>(work).unwrap();
}

/// The evening's session and pain, a cramp in one night of three, and the answers of the morning.
fn one_night(
    writer: &Writer<'_>,
    kept: &KeptPlan,
    evening: DateTime<chrono::Utc>,
    nth: u64,
) -> Result<(), StoreError> {
    let moment = |at: DateTime<chrono::Utc>| Moment::new(Instant::from(at), "Europe/Vienna", 3600).unwrap();
    let (at, finished) = (Instant::from(evening), moment(evening));
    let done = Occurrence {
        id: Id::new(at),
        slot_id: kept.slots[0].id,
        due_on: finished.on,
        state: Recorded::Done,
        due_at: at,
        snoozed_until_at: None,
        raised_count: 1,
        before_id: None,
        recorded_at: at,
    };
    occurrence::put(writer, &done, at)?;
    let [id, other] = [Id::new(at), Id::new(at)];
    let (pain, morning) = (Some(3), Some((true, at)));
    let session = Session {
        id,
        occurrence_id: Some(done.id),
        card_id: None,
        finished: finished.clone(),
        pain,
        morning,
    };
    session::insert(writer, &session, at)?;
    let pain = PainEntry {
        id: other,
        felt: finished.clone(),
        moment: PainMoment::Worst,
        activity_id: None,
        pain: (nth % 11) as u8,
        region_id: None,
        side: None,
        note: None,
    };
    pain_entry::put(writer, &pain, at)?;
    let started = moment(evening + TimeDelta::hours(5));
    let night_on = night_of((started.at.utc() + TimeDelta::hours(1)).naive_utc());
    if nth.is_multiple_of(3) {
        cramp::put(writer, &cramp_of(started, night_on), at)?;
    }
    let present = |(place, word): (usize, &&str)| ((*word).to_owned(), (nth as usize + place) % 5 < 2);
    let told = Night {
        id: Id::new(at),
        answered: moment(evening + TimeDelta::hours(12)),
        night_on,
        cramps: Some(u8::from(nth.is_multiple_of(3))),
        minutes: None,
        strength: None,
        sleep_lost: None,
        note: None,
        factors: FACTORS.iter().take(WATCHED).enumerate().map(present).collect(),
    };
    night::put(writer, &told, at)
}

fn cramp_of(started: Moment, night_on: chrono::NaiveDate) -> Cramp {
    Cramp {
        id: Id::new(started.at),
        ended_at: Some(Instant::from(started.at.utc() + TimeDelta::minutes(3))),
        started,
        night_on,
        precision: Precision::Minute,
        open: false,
        side: None,
        place: None,
        strength: Some(6),
        sleep_lost: None,
        asleep: None,
        helped: None,
        soreness: None,
        soreness_hours: None,
        note: None,
    }
}

/// An evening in January at eight, in Vienna.
fn now() -> Now {
    let at = DateTime::from_timestamp(1_799_766_000, 0).unwrap();
    Now { at, zone: Tz::Europe__Vienna }
}

fn timed(work: impl FnOnce()) -> Duration {
    let clock = Clock::now();
    work();
    clock.elapsed()
}

fn millis(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1e3)
}
