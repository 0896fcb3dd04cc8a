//! A person with a computer that is on and off, whose clock is set and who travels: the port to which
//! the list of [`remind`] is acted out, and the ledger of what happened.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};
use surae_core::schedule::{Asked, Passed, Plan, Recorded, Rules, Steps, Told, Why, agenda, remind};

/// A slot on a date.
pub type Key = (String, NaiveDate);

/// What was said, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub key: Key,
    pub why: Why,
    pub at: DateTime<Utc>,
}

/// What is lived.
pub struct Life {
    pub plans: Vec<Plan>,
    pub rules: Rules,
    pub now: DateTime<Utc>,
    pub zone: Tz,
    pub since: DateTime<Utc>,
    pub told: BTreeMap<Key, Told>,
    pub said: Vec<Said>,
    pub missed: Vec<(Key, Passed, DateTime<Utc>)>,
    pub summaries: Vec<DateTime<Utc>>,
    /// Whether the desktop shows what is said.
    pub shows: bool,
    /// What was snoozed at some time.
    snoozed: BTreeSet<Key>,
    /// The date before which all is settled.
    settled: Option<NaiveDate>,
}

impl Life {
    pub fn new(plans: Vec<Plan>, rules: Rules, now: DateTime<Utc>, zone: Tz) -> Self {
        let (told, said, missed) = (BTreeMap::new(), Vec::new(), Vec::new());
        let summaries = Vec::new();
        Self {
            plans,
            rules,
            now,
            zone,
            since: now,
            told,
            said,
            missed,
            summaries,
            shows: true,
            snoozed: BTreeSet::new(),
            settled: None,
        }
    }

    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.zone).date_naive()
    }

    /// One round at the present moment, acted out; when to look again.
    pub fn round(&mut self) -> Option<DateTime<Utc>> {
        let (plans, today) = (self.plans.clone(), self.today());
        let from = self.settled.unwrap_or(today - Days::new(8)).min(today - Days::new(1));
        let found = agenda(&plans, from, today + Days::new(2), self.zone);
        let asked: Vec<Asked<'_>> = found
            .into_iter()
            .map(|occurrence| {
                let told = self.told.get(&(occurrence.slot.id.clone(), occurrence.on)).copied();
                Asked { occurrence, told, since: self.since }
            })
            .collect();
        let steps = remind(&asked, &self.rules, self.now, self.zone);
        let key = |place: usize| (asked[place].occurrence.slot.id.clone(), asked[place].occurrence.on);
        self.act(&steps, key);
        steps.next
    }

    fn act(&mut self, steps: &Steps, key: impl Fn(usize) -> Key) {
        for one in &steps.raise {
            let before = self.told.get(&key(one.place)).filter(|told| told.state == Recorded::Raised);
            let raised = before.map_or(0, |told| told.raised) + u32::from(self.shows);
            self.tell(key(one.place), Recorded::Raised, None, raised);
            if self.shows {
                self.said.push(Said { key: key(one.place), why: one.why, at: self.now });
            }
        }
        for one in &steps.missed {
            self.tell(key(one.place), Recorded::Missed, None, 0);
            self.missed.push((key(one.place), one.why, self.now));
        }
        if !steps.missed.is_empty() {
            self.settled = Some(self.today() - Days::new(1));
        }
        self.summaries.extend(steps.summary_at);
    }

    pub fn tell(&mut self, key: Key, state: Recorded, until: Option<DateTime<Utc>>, raised: u32) {
        self.told.insert(key, Told { state, at: self.now, until, raised });
    }

    /// The person answers what was said last, if it is open.
    pub fn done(&mut self, key: &Key) {
        self.tell(key.clone(), Recorded::Done, None, 0);
    }

    pub fn snooze(&mut self, key: &Key) {
        let until = self.now + TimeDelta::minutes(15);
        if until.with_timezone(&self.zone).date_naive() == self.today() {
            self.tell(key.clone(), Recorded::Snoozed, Some(until), 0);
            self.snoozed.insert(key.clone());
        }
    }

    /// The computer is on until `end`: each round at its time, a second after it was due.
    pub fn on_until(&mut self, end: DateTime<Utc>) {
        loop {
            let next = self.round().unwrap_or(end);
            assert!(next > self.now, "it never sleeps");
            if next >= end {
                self.now = end;
                return;
            }
            self.now = next;
        }
    }

    /// The computer is off, asleep, or its clock is set, until `end`.
    pub fn away_until(&mut self, end: DateTime<Utc>) {
        self.now = end;
    }

    /// How often something was said that was neither a repeat nor what a snooze asked for, be it that
    /// nobody was shown the snoozed one at its time and it was tried again.
    pub fn first_said(&self, key: &Key) -> usize {
        let of_it = self.said.iter().filter(|said| &said.key == key).enumerate();
        let first = of_it.filter(|(nth, said)| match said.why {
            Why::Repeat | Why::SnoozeOver => false,
            Why::Again => *nth == 0 || !self.snoozed.contains(key),
            _ => true,
        });
        first.count()
    }

    /// What was said, as lines of Vienna's clock.
    pub fn lines(&self) -> Vec<String> {
        let line = |said: &Said| {
            let at = said.at.with_timezone(&self.zone).format("%m-%d %H:%M");
            format!("{at} {} {:?}", said.key.0, said.why)
        };
        self.said.iter().map(line).collect()
    }
}
