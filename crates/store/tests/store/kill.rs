//! Whatever was acknowledged is there after `kill -9` at any moment.

use crate::{Dice, Place, at, child, rounds};
use std::collections::BTreeSet;
use std::thread;
use std::time::Duration;
use surae_store::table::{cramp, setting};

#[test]
fn every_acknowledged_write_survives_a_kill() {
    let (place, mut dice) = (Place::new(), Dice(0x5eed));
    let (rounds, mut acknowledged, mut crashes) = (rounds(50, 1000), BTreeSet::new(), 0);
    let folder = place.home().folder().to_str().unwrap().to_owned();
    for round in 0..rounds {
        let (mut child, heard) = child::start(&["write", &folder, &round.to_string(), "100000"]);
        thread::sleep(Duration::from_millis(1 + dice.below(90) as u64));
        child.kill().unwrap();
        child.wait().unwrap();
        let heard = heard.join().unwrap();
        assert!(!heard.iter().any(|line| line.starts_with("error")), "round {round}: {heard:?}");
        acknowledged.extend(heard);

        let mut store = place.open();
        crashes += usize::from(store.opening().after_crash);
        let parts = crate::files(place.home().folder())
            .into_iter()
            .filter(|file| file.extension().is_some_and(|end| end == "part"));
        assert_eq!(parts.count(), 0, "round {round}: half a backup is left");
        let findings = store.check(at(0)).unwrap();
        assert!(findings.sound(), "round {round}: {findings:?}");
        let there = store.read(setting::all).unwrap();
        let lost: Vec<_> = acknowledged.iter().filter(|key| !there.contains_key(*key)).collect();
        assert!(lost.is_empty(), "round {round}: lost {lost:?}");
    }
    println!("{rounds} kills, {} acknowledged writes, all there; {crashes} logs left", acknowledged.len());
    assert!(acknowledged.len() > rounds, "the child was killed before it wrote");
    assert!(crashes > rounds / 4, "the child was hardly ever killed in the middle");
}

#[test]
fn a_cramp_is_kept_when_the_program_is_killed_right_after_the_first_tap() {
    let mut dice = Dice(0xc4a3);
    let (mut open, mut ended) = (0, 0);
    for round in 0..rounds(20, 400) {
        let place = Place::new();
        let folder = place.home().folder().to_str().unwrap().to_owned();
        let (mut child, heard) = child::start(&["cramps", &folder]);
        while !place.home().database().exists() {
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(Duration::from_millis(20 + dice.below(200) as u64));
        child.kill().unwrap();
        child.wait().unwrap();
        let heard = heard.join().unwrap();
        let mut store = place.open();
        for line in &heard {
            let (what, id) = line.split_once(' ').unwrap();
            let found = store.read(|reader| cramp::read(reader, id.parse().unwrap())).unwrap();
            let found = found.unwrap_or_else(|| panic!("round {round}: lost {line}"));
            assert!(what == "began" || found.ended_at.is_some(), "round {round}: {line}");
        }
        let (began, over) = heard.iter().partition::<Vec<&String>, _>(|line| line.starts_with("began"));
        open += usize::from(began.len() > over.len());
        ended += over.len();
    }
    println!("{ended} cramps ended; {open} times killed between the taps");
    assert!(ended > 0 || open > 0, "the child was killed before it wrote");
}
