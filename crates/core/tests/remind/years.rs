//! Whole years with everything that happens to a computer, in every kind of zone.

use crate::life::{Key, Life};
use crate::{plan, quiet, rules};
use chrono::{DateTime, Days, TimeDelta, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use proptest::prelude::*;
use std::collections::BTreeMap;
use surae_core::schedule::{Recorded, Why, agenda};

/// Something that happens.
#[derive(Debug, Clone)]
enum Event {
    /// On for some minutes.
    On(i64),
    /// Off or asleep for some minutes.
    Off(i64),
    /// The clock is set by some minutes.
    ClockSet(i64),
    /// The person is in another zone.
    Travel(usize),
    /// What was said last is done, or snoozed, or not shown.
    Done,
    Snooze,
    NotShown,
    Shown,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        8 => (1..3000_i64).prop_map(Event::On),
        3 => (1..6000_i64).prop_map(Event::Off),
        1 => (-3000..3000_i64).prop_map(Event::ClockSet),
        1 => any::<prop::sample::Index>().prop_map(|index| Event::Travel(index.index(TZ_VARIANTS.len()))),
        2 => Just(Event::Done),
        2 => Just(Event::Snooze),
        1 => Just(Event::NotShown),
        2 => Just(Event::Shown),
    ]
}

fn live(life: &mut Life, event: &Event) {
    let last: Option<Key> = life.said.last().map(|said| said.key.clone());
    match event {
        Event::On(minutes) => life.on_until(life.now + TimeDelta::minutes(*minutes)),
        Event::Off(minutes) | Event::ClockSet(minutes) => {
            life.away_until(life.now + TimeDelta::minutes(*minutes));
        }
        Event::Travel(zone) => life.zone = TZ_VARIANTS[*zone],
        Event::NotShown => life.shows = false,
        Event::Shown => life.shows = true,
        Event::Done => last.into_iter().for_each(|key| life.done(&key)),
        Event::Snooze => {
            let open = |key: &Key| life.told[key].state == Recorded::Raised && key.1 == life.today();
            if let Some(key) = last.filter(open) {
                life.snooze(&key);
            }
        }
    }
}

fn begin() -> DateTime<Utc> {
    "2027-01-12T05:00:00Z".parse().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_each_is_said_once_and_repeated_at_most_twice(
        events in prop::collection::vec(event(), 1..80),
    ) {
        let plans = vec![plan("a", &["06:40", "12:30", "22:15"]), plan("b", &["12:30"])];
        let mut life = Life::new(plans, quiet("23:00", "06:30"), begin(), Tz::Europe__Vienna);
        for event in &events {
            live(&mut life, event);
        }
        let mut since_snooze: BTreeMap<&Key, usize> = BTreeMap::new();
        for said in &life.said {
            prop_assert_eq!(life.first_said(&said.key), 1, "{:?}", said);
            let repeats = since_snooze.entry(&said.key).or_default();
            *repeats = if said.why == Why::Repeat { *repeats + 1 } else { 0 };
            prop_assert!(*repeats <= 2, "{:?}", said);
        }
    }

    #[test]
    fn nothing_is_said_in_quiet_hours_or_after_it_was_done(
        events in prop::collection::vec(event(), 1..80),
    ) {
        let rules = quiet("21:00", "06:30");
        let mut life = Life::new(vec![plan("a", &["06:40", "20:55"])], rules, begin(), Tz::Europe__Vienna);
        let mut done: Vec<Key> = Vec::new();
        for event in &events {
            let before = life.said.len();
            live(&mut life, event);
            for said in &life.said[before..] {
                let local = said.at.with_timezone(&life.zone).time();
                prop_assert!(life.rules.quiet.covering(chrono::Weekday::Mon, local).is_none(), "{:?}", said);
                prop_assert!(!done.contains(&said.key), "{:?}", said);
            }
            done = life.told.iter().filter(|(_, told)| told.state == Recorded::Done)
                .map(|(key, _)| key.clone()).collect();
        }
    }
}

/// A year in a zone, the computer on from 7 to 12 and from 17 to 23 on most days.
fn year(zone: Tz) -> Life {
    let plans = vec![plan("p", &["02:30", "08:00", "11:30", "16:10", "22:15"])];
    let mut life = Life::new(plans, rules(), begin(), zone);
    for day in 0..365_u64 {
        let midnight = begin() + Days::new(day);
        life.away_until(midnight + TimeDelta::hours(2));
        life.on_until(midnight + TimeDelta::hours(7));
        if day % 9 != 4 {
            life.away_until(midnight + TimeDelta::hours(12));
            life.on_until(midnight + TimeDelta::hours(18));
        }
    }
    life
}

#[test]
fn in_a_year_each_one_was_said_once_or_recorded_as_missed_in_every_zone() {
    for zone in TZ_VARIANTS.iter().step_by(67).chain(&[Tz::Australia__Lord_Howe, Tz::Africa__Casablanca]) {
        let life = year(*zone);
        let (from, to) = ((begin() + Days::new(1)).date_naive(), life.today() - Days::new(2));
        let found = agenda(&life.plans, from, to, *zone);
        assert!(found.len() > 1700, "{zone}");
        let mut missed: BTreeMap<&Key, usize> = BTreeMap::new();
        life.missed.iter().for_each(|(key, ..)| *missed.entry(key).or_default() += 1);
        for one in found {
            let key = (one.slot.id.clone(), one.on);
            let times = life.first_said(&key) + missed.get(&key).copied().unwrap_or_default();
            assert_eq!(times, 1, "{zone} {key:?}");
        }
    }
}
