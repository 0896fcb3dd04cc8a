//! What one durable entry costs, as a ratio to a bare commit with the same pragmas, and what
//! opening costs after ten years. Part of `make bench`.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::indexing_slicing, reason = "it measures")]

use rusqlite::{Connection, named_params};
use std::path::Path;
use std::time::{Duration, Instant as Clock};
use surae_core::diary::Precision;
use surae_core::lookup::triage::Reply;
use surae_store::table::cramp::{self, Cramp};
use surae_store::table::health_answer::{self, HealthAnswer};
use surae_store::table::setting;
use surae_store::{Home, Id, Instant, Moment, Store, StoreError};

const ROUNDS: i64 = 400;
const TEN_YEARS: i64 = 40_000;

fn main() {
    // Not in a temporary folder: those are often in memory, where a commit costs nothing.
    let folder = std::env::current_dir().unwrap().join("target/bench-store");
    let _ = std::fs::remove_dir_all(&folder);
    let home = Home::find(Some(&folder)).unwrap();
    let mut store = Store::open(&home, now(0)).unwrap();
    let bare = bare(&folder.join("bare.db"));

    let (mut through, mut plain) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let answer = answer(round, format!("own {round}"));
        plain.push(timed(|| insert(&bare, &answer)));
        through.push(timed(|| {
            store.transact(|writer| health_answer::put(writer, &answer, now(round))).unwrap();
        }));
    }
    let (through, plain) = (median(through), median(plain));
    let (mut tapped, mut beside) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let (cramp, answer) = (cramp(round), answer(round, format!("other {round}")));
        beside.push(timed(|| insert(&bare, &answer)));
        tapped.push(timed(|| {
            store.transact(|writer| cramp::put(writer, &cramp, now(round))).unwrap();
        }));
    }
    let (tapped, beside) = (median(tapped), median(beside));
    println!("| what | measured | at most |");
    println!("|---|---|---|");
    println!("| one durable entry, median | {} | |", millis(through));
    println!(
        "| one durable entry ÷ bare commit | {:.2} × | 1.5 × |",
        through.as_secs_f64() / plain.as_secs_f64()
    );
    println!("| one durable cramp, median | {} | |", millis(tapped));
    println!(
        "| one durable cramp ÷ bare commit | {:.2} × | 1.5 × |",
        tapped.as_secs_f64() / beside.as_secs_f64()
    );
    ten_years(&home, store);
}

/// The first tap: nothing but the time is known.
fn cramp(seconds: i64) -> Cramp {
    let started = Moment::new(now(seconds), "Europe/Vienna", 3600).unwrap();
    Cramp {
        id: Id::new(started.at),
        night_on: started.on.pred_opt().unwrap(),
        started,
        precision: Precision::Minute,
        ended_at: None,
        open: true,
        side: None,
        place: None,
        strength: None,
        sleep_lost: None,
        asleep: None,
        helped: None,
        soreness: None,
        soreness_hours: None,
        note: None,
    }
}

/// Fills the rows of ten years and measures what takes longer with them.
fn ten_years(home: &Home, mut store: Store) {
    let fill = store.transact(|writer| {
        for number in 0..TEN_YEARS {
            let answer = answer(number, format!("L{}", number % 10 + 1));
            health_answer::put(writer, &answer, now(number))?;
        }
        Ok::<_, StoreError>(())
    });
    fill.unwrap();
    drop(store);
    let opening = median((0..20).map(|_| timed(|| drop(Store::open(home, now(0)).unwrap()))).collect());
    println!("| opening, {TEN_YEARS} rows | {} | |", millis(opening));
    let mut store = Store::open(home, now(0)).unwrap();
    println!("| full check | {} | |", millis(timed(|| assert!(store.check(now(0)).unwrap().sound()))));
    println!("| backup | {} | |", millis(timed(|| drop(store.backup(now(0)).unwrap()))));
    let mut many = |work: fn(&mut Store)| median((0..200).map(|_| timed(|| work(&mut store))).collect());
    let read = many(|store| drop(store.read(|reader| setting::read(reader, "theme")).unwrap()));
    println!("| reading a setting | {} | |", millis(read));
    let ask = many(|store| assert!(store.changed_elsewhere().is_ok()));
    println!("| asking for changes by others | {} | |", millis(ask));
}

/// A database with the same pragmas and tables, and nothing around it.
fn bare(file: &Path) -> Connection {
    let connection = Connection::open(file).unwrap();
    connection.execute_batch(include_str!("../src/connect.sql")).unwrap();
    connection.execute_batch(include_str!("../migrations/0001_health.sql")).unwrap();
    connection
}

fn insert(bare: &Connection, answer: &HealthAnswer) {
    let mut insert = bare.prepare_cached(include_str!("../src/table/health_answer_insert.sql")).unwrap();
    let inserted = insert.execute(named_params! {
        ":id": answer.id.to_string(),
        ":lock_id": answer.lock_id,
        ":reply": "yes",
        ":answered_at": answer.answered.at.millis(),
        ":answered_on": answer.answered.on.to_string(),
        ":zone": answer.answered.zone,
        ":utc_offset": answer.answered.utc_offset,
        ":now": answer.answered.at.millis(),
    });
    inserted.unwrap();
}

fn answer(seconds: i64, lock_id: String) -> HealthAnswer {
    let answered = Moment::new(now(seconds), "Europe/Vienna", 3600).unwrap();
    HealthAnswer { id: Id::new(answered.at), lock_id, reply: Reply::Yes, answered }
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
    format!("{:.3} ms", time.as_secs_f64() * 1e3)
}

fn now(seconds: i64) -> Instant {
    Instant::from_millis((1_799_740_800 + seconds) * 1000).unwrap()
}
