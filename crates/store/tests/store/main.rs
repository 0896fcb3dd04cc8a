//! The person's database on real files in temporary folders: nothing is mocked.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test program"
)]

mod backup;
mod child;
mod damage;
mod diary_rows;
mod disk_full;
mod exchange;
mod frozen;
mod kill;
mod opening;
mod privacy;
mod read_only;
mod restore;
mod rotation;
mod rows;
mod sharing;
mod swap;
mod table;
mod transact;

use rows::{a_plan, a_session, a_slot, an_entry, an_item, an_occurrence, an_own_card, kept_plan, kept_slot};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use surae_core::lookup::triage::Reply;
use surae_knowledge::Urgency;
use surae_store::table::health_answer::{self, HealthAnswer};
use surae_store::table::screening::{self, Screening};
use surae_store::table::setting;
use surae_store::{Home, Id, Instant, Moment, Store, StoreError};
use tempfile::TempDir;

/// A home folder of one test.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn home(&self) -> Home {
        Home::find(Some(&self.0.path().join("home"))).unwrap()
    }

    fn open(&self) -> Store {
        self.try_open().unwrap()
    }

    fn try_open(&self) -> Result<Store, StoreError> {
        Store::open(&self.home(), at(0))
    }

    /// A database with something in each table, closed.
    fn with_entries() -> Self {
        let place = Self::new();
        write_entries(&mut place.open());
        place
    }

    /// Writes `bytes` in the place of the database.
    fn put_file(&self, bytes: &[u8]) {
        std::fs::create_dir_all(self.home().folder()).unwrap();
        std::fs::write(self.home().database(), bytes).unwrap();
    }

    fn bytes(&self) -> Vec<u8> {
        std::fs::read(self.home().database()).unwrap()
    }
}

/// 12 January 2027, eight o'clock in UTC, and `seconds`.
fn at(seconds: i64) -> Instant {
    Instant::from_millis((1_799_740_800 + seconds) * 1000).unwrap()
}

fn day(days: i64) -> Instant {
    at(days * 86_400)
}

fn moment(seconds: i64) -> Moment {
    Moment::new(at(seconds), "Europe/Vienna", 3600).unwrap()
}

fn answer(lock: &str, reply: Reply, seconds: i64) -> HealthAnswer {
    HealthAnswer { id: Id::new(at(seconds)), lock_id: lock.into(), reply, answered: moment(seconds) }
}

fn asked(urgency: Urgency, seconds: i64) -> Screening {
    let asked = moment(seconds);
    Screening {
        id: Id::new(at(seconds)),
        valid_until_on: asked.on + chrono::Days::new(14),
        asked,
        answers: BTreeMap::from([("G1".into(), Reply::No), ("G2".into(), Reply::Unsure)]),
        urgency,
        cleared_on: None,
    }
}

fn write_entries(store: &mut Store) {
    store
        .transact(|writer| {
            for number in 0..40 {
                let value = format!("a value of some length, number {number}");
                setting::put(writer, &format!("choice.{number}"), &value, at(number))?;
            }
            for number in 0..20 {
                let lock = format!("L{}", number % 10 + 1);
                health_answer::put(writer, &answer(&lock, Reply::No, number), at(number))?;
                screening::insert(writer, &asked(Urgency::SelfCare, number), at(number))?;
            }
            rows::write_plan(writer)?;
            diary_rows::write_diary(writer)?;
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

/// Everything that can be read, as text.
fn contents(store: &mut Store) -> Result<String, StoreError> {
    store.read(|reader| {
        let mut text = format!("{:?}{:?}", setting::all(reader)?, health_answer::read(reader)?);
        for lock in 1..=10 {
            text += &format!("{:?}", health_answer::history(reader, &format!("L{lock}"))?);
        }
        let latest = screening::latest(reader)?;
        Ok(text
            + &format!("{latest:?}")
            + &rows::plan_contents(reader)?
            + &diary_rows::diary_contents(reader)?)
    })
}

fn put(store: &mut Store, key: &str, value: &str) {
    store.transact(|writer| setting::put(writer, key, value, at(0))).unwrap();
}

fn get(store: &mut Store, key: &str) -> Option<String> {
    store.read(|reader| setting::read(reader, key)).unwrap()
}

/// All files below `folder`, sorted, as paths from it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found.into_iter().map(|path| path.strip_prefix(folder).unwrap().to_path_buf()).collect()
}

/// Numbers that look random and are the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }
}

/// The newest version of the tables; each before it has its file in `tests/frozen/` too.
const VERSION: u32 = 4;

/// Longer runs on request, in minutes: `make soak`.
fn rounds(normal: usize, soak: usize) -> usize {
    if std::env::var_os("SURAE_SOAK").is_some() { soak } else { normal }
}
