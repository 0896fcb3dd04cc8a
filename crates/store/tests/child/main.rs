//! A program that uses the database as the product does, for tests that kill it, fill its disk or
//! take its rights away. It says on stdout what it was told to be durable.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test program")]

use chrono::Days;
use std::io::Write;
use std::path::Path;
use surae_core::diary::Precision;
use surae_store::table::cramp::{self, Cramp};
use surae_store::table::setting;
use surae_store::{Home, Id, Instant, Moment, Store, StoreError, erase, restore, start_empty};

fn main() {
    if let Err(error) = run() {
        say(&format!("error {error:?}"));
    }
}

fn run() -> Result<(), StoreError> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["home"] => Home::find(None).map(|home| say(&home.folder().display().to_string())),
        ["open", folder] => open(folder).map(|_| say("opened")),
        ["write", folder, prefix, count] => write(folder, prefix, count.parse().expect("a number")),
        ["cramps", folder] => cramps(folder),
        ["restore", folder, file] => {
            say("begins");
            restore(&home(folder)?, Path::new(file), now(1)).map(|_| say("restored"))
        }
        ["empty", folder] => {
            say("begins");
            start_empty(&home(folder)?, now(1)).map(|_| say("empty"))
        }
        ["erase", folder] => {
            say("begins");
            erase(&home(folder)?, now(1)).map(|()| say("erased"))
        }
        ["open-often", folder, count] => open_often(folder, count.parse().expect("a number")),
        ["verify", folder, prefix, count] => verify(folder, prefix, count.parse().expect("a number")),
        _ => unreachable!("{arguments:?}"),
    }
}

/// Writes entry after entry and says each number once it is durable. Makes a backup now and then.
fn write(folder: &str, prefix: &str, count: u64) -> Result<(), StoreError> {
    let mut store = open(folder)?;
    for number in 0..count {
        let value = "x".repeat(usize::try_from(number % 900).expect("small"));
        store.transact(|writer| setting::put(writer, &format!("{prefix}.{number}"), &value, now(number)))?;
        say(&format!("{prefix}.{number}"));
        if number % 64 == 63 {
            store.backup(now(number))?;
        }
    }
    Ok(())
}

/// Logs cramp after cramp, first tap and second tap, and says each once it is durable.
fn cramps(folder: &str) -> Result<(), StoreError> {
    let mut store = open(folder)?;
    for number in 0.. {
        let started = Moment::new(now(number * 60), "Europe/Vienna", 3600).expect("a moment");
        let first = Cramp {
            id: Id::new(started.at),
            night_on: started.at.utc().date_naive() - Days::new(1),
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
        };
        store.transact(|writer| cramp::put(writer, &first, now(number * 60)))?;
        say(&format!("began {}", first.id));
        let ended = Cramp { ended_at: Some(now(number * 60 + 30)), open: false, ..first };
        store.transact(|writer| cramp::put(writer, &ended, now(number * 60 + 30)))?;
        say(&format!("ended {}", ended.id));
        if number == 100 {
            break;
        }
    }
    Ok(())
}

fn open_often(folder: &str, count: u64) -> Result<(), StoreError> {
    for _ in 0..count {
        open(folder)?.read(setting::all)?;
    }
    Ok(())
}

fn verify(folder: &str, prefix: &str, count: u64) -> Result<(), StoreError> {
    let mut store = open(folder)?;
    assert!(store.check(now(0))?.sound(), "what is there is sound");
    let all = store.read(setting::all)?;
    let missing = (0..count).filter(|number| !all.contains_key(&format!("{prefix}.{number}"))).count();
    say(&format!("missing {missing} of {count}"));
    Ok(())
}

fn open(folder: &str) -> Result<Store, StoreError> {
    Store::open(&home(folder)?, now(0))
}

fn home(folder: &str) -> Result<Home, StoreError> {
    Home::find(Some(Path::new(folder)))
}

/// 12 January 2027, eight o'clock, and `seconds`.
fn now(seconds: u64) -> Instant {
    let seconds = i64::try_from(seconds).expect("small");
    Instant::from_millis((1_799_740_800 + seconds) * 1000).expect("a date")
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).expect("the test listens");
}
