//! From an older version of the tables to the newest, all pending steps in one transaction.
//!
//! The version is SQLite's `user_version`. A released step never changes; a test holds the sum of
//! each file. Who opens the database makes a verified backup first.

use crate::check;
use crate::connect;
use crate::error::StoreError;
use crate::seal;
use rusqlite::{Connection, TransactionBehavior};

/// The way from one version to the next.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The version that it leads to: its place in the list, from 1.
    pub version: u32,
    /// What to do.
    pub sql: &'static str,
}

/// All steps, oldest first.
pub const STEPS: &[Step] = &[
    Step { version: 1, sql: include_str!("../migrations/0001_health.sql") },
    Step { version: 2, sql: include_str!("../migrations/0002_plans.sql") },
    Step { version: 3, sql: include_str!("../migrations/0003_changes.sql") },
    Step { version: 4, sql: include_str!("../migrations/0004_diary.sql") },
];

/// The version that `steps` lead to.
pub fn newest(steps: &[Step]) -> u32 {
    steps.last().map_or(0, |step| step.version)
}

/// Takes the steps that the database lacks.
///
/// References are not enforced on the way, so that a step may build a table anew, and are checked
/// before the end.
pub fn run(connection: &mut Connection, steps: &[Step]) -> Result<(), StoreError> {
    connection.execute_batch("PRAGMA foreign_keys = OFF")?;
    let done = take(connection, steps);
    connection.execute_batch("PRAGMA foreign_keys = ON")?;
    done
}

fn take(connection: &mut Connection, steps: &[Step]) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = connect::version(&transaction)?;
    for step in steps.iter().filter(|step| step.version > found) {
        transaction.execute_batch(step.sql)?;
        transaction.pragma_update(None, "user_version", step.version)?;
    }
    if check::orphans(&transaction)? > 0 {
        return Err(StoreError::Upgrade);
    }
    seal::renew_all(&transaction)?;
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::setting;
    use crate::{Home, Instant, Store, StoreError};
    use tempfile::TempDir;

    /// The sums of the released steps. A released step never changes: add another.
    const SUMS: &[u64] = &[
        14_115_908_219_418_325_491,
        712_415_239_646_931_048,
        7_164_865_178_803_225_589,
        6_853_354_768_960_259_314,
    ];

    const NEWEST: u32 = 4;
    const GOOD: Step = Step { version: NEWEST + 1, sql: "ALTER TABLE setting ADD COLUMN note TEXT;" };
    const BAD: Step = Step {
        version: NEWEST + 2,
        sql: "UPDATE setting SET value = 'lost'; CREATE TABLE half (id TEXT); INSERT INTO nowhere (id) VALUES (1);",
    };
    const ORPHANS: Step = Step {
        version: NEWEST + 2,
        sql: "INSERT INTO screening_answer (screening_id, question_id, reply) VALUES ('none', 'G1', 'no');",
    };

    fn now() -> Instant {
        Instant::from_millis(1_799_740_800_000).unwrap()
    }

    fn with_entry() -> (TempDir, Home) {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::find(Some(folder.path())).unwrap();
        let mut store = Store::open(&home, now()).unwrap();
        store.transact(|writer| setting::put(writer, "slot", "evening", now())).unwrap();
        (folder, home)
    }

    fn open(home: &Home, more: &[Step]) -> Result<Store, StoreError> {
        Store::open_with(home, now(), &[STEPS, more].concat())
    }

    /// Checks that the steps fail and that a program without them finds everything as it was.
    #[track_caller]
    fn check_failed(steps: &[Step]) {
        let (_folder, home) = with_entry();
        let before = std::fs::read(home.database()).unwrap();
        let later = |seconds: i64| Instant::from_millis(now().millis() + seconds * 1000).unwrap();
        for attempt in 1..=3 {
            assert!(Store::open_with(&home, later(attempt), &[STEPS, steps].concat()).is_err());
        }
        assert!(std::fs::read(home.database()).unwrap() == before, "the file is as it was");
        let mut store = Store::open(&home, now()).unwrap();
        let read = store.read(|reader| setting::read(reader, "slot")).unwrap();
        assert_eq!(read.as_deref(), Some("evening"));
        assert!(store.check(now()).unwrap().sound());
        assert_eq!(crate::backup::all(&home).unwrap().len(), 1, "one backup was made before");
    }

    #[test]
    fn released_steps_are_as_they_were() {
        let sums = STEPS.iter().map(|step| {
            step.sql.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
                (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
            })
        });
        assert_eq!(sums.collect::<Vec<_>>(), SUMS, "before the first release, write the new sum here");
    }

    #[test]
    fn steps_count_from_one_without_a_gap() {
        let versions: Vec<u32> = STEPS.iter().map(|step| step.version).collect();
        assert_eq!(versions, (1..=NEWEST).collect::<Vec<_>>());
    }

    #[test]
    fn an_upgrade_keeps_everything_and_makes_a_backup_that_stays() {
        let (_folder, home) = with_entry();
        let mut store = open(&home, &[GOOD]).unwrap();
        assert_eq!(store.opening().upgraded_from, Some(NEWEST));
        let backup = store.opening().backup.clone().unwrap();
        assert!(check::full(&store.connection).unwrap().sound(), "sealed anew");
        let slot = setting::read(&crate::Reader { connection: &store.connection }, "slot").unwrap();
        assert_eq!(slot.as_deref(), Some("evening"));
        assert!(store.refresh().is_err(), "this program itself does not know the version");
        drop(store);
        let refused = Store::open(&home, now());
        assert!(matches!(refused, Err(StoreError::Newer { found, known: NEWEST }) if found == NEWEST + 1));
        crate::restore(&home, &backup, now()).unwrap();
        assert!(Store::open(&home, now()).is_ok());
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        check_failed(&[GOOD, BAD]);
    }

    #[test]
    fn a_step_that_leaves_orphans_fails() {
        check_failed(&[GOOD, ORPHANS]);
    }
}
