//! What is to be said now, and when to look again: the whole of the reminders as one function.
//!
//! [`remind`] is told what is due, what was recorded, the rules and the time, and returns a list. It
//! knows no notification and keeps nothing; whoever acts on the list records each raise before the
//! next call. Being called twice, late, or with a clock that jumped does no harm.

use super::agenda::{Occurrence, Recorded};
use super::quiet::{Quiet, day_begins};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

/// How often something is said at most without an answer: once and two repeats.
pub const MOST_RAISES: u32 = 3;
/// Time between them.
pub const REPEAT_AFTER: TimeDelta = TimeDelta::minutes(10);
/// Up to here something counts as on time.
const ON_TIME: TimeDelta = TimeDelta::minutes(1);

/// What the person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// How late something may still be said.
    pub late: TimeDelta,
    /// When nothing is said.
    pub quiet: Quiet,
    /// The date from which on something is said again, after a pause until tomorrow.
    pub resume_on: Option<NaiveDate>,
}

/// What was recorded of an occurrence last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// What it was.
    pub state: Recorded,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// Until when it is snoozed.
    pub until: Option<DateTime<Utc>>,
    /// How often it was said since it was due or snoozed; 0 when nobody could be told yet.
    pub raised: u32,
}

/// Something that a plan asks for, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The slot on its date.
    pub occurrence: Occurrence<'a>,
    /// What was recorded.
    pub told: Option<Told>,
    /// Since when it is planned for that time and reminders are wanted. What was due before is said
    /// while it is not too late, but never counts as missed.
    pub since: DateTime<Utc>,
}

impl Asked<'_> {
    /// Whether nothing is to be said about it any more, whatever the rules are.
    fn is_settled(&self, now: DateTime<Utc>) -> bool {
        let due = self.occurrence.due.to_utc();
        self.told.is_some_and(|told| match told.state {
            Recorded::Done | Recorded::Skipped => true,
            Recorded::Missed => missed_holds(due, told.at, now),
            // No day is that long, wherever it is lived.
            Recorded::Raised | Recorded::Snoozed => now > due + TimeDelta::hours(50),
        })
    }
}

/// Whether a record of something as missed holds. One from before it was due, or from a time that has
/// not come, was made by another clock or in another zone.
pub fn missed_holds(due: DateTime<Utc>, recorded_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    due <= recorded_at && recorded_at <= now
}

/// Why something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It is due.
    Due,
    /// It was due while nothing could be said.
    Late,
    /// It was tried before and reached nobody.
    Again,
    /// Nobody answered.
    Repeat,
    /// The snooze is over.
    SnoozeOver,
}

/// Why something will not be said any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Passed {
    /// More than the limit has gone by.
    TooLate,
    /// The next one of the same plan is due.
    NextDue,
    /// Its day is over.
    DayOver,
    /// The quiet hours last longer than it may wait.
    Quiet,
}

/// One occurrence of a list, by its place in what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marked<T> {
    /// Its place.
    pub place: usize,
    /// Why.
    pub why: T,
}

/// What to do now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Steps {
    /// What to say, in the order of the times.
    pub raise: Vec<Marked<Why>>,
    /// What to record as missed.
    pub missed: Vec<Marked<Passed>>,
    /// Places of what was said, was not answered, and may still be.
    pub open: Vec<usize>,
    /// When to say in one sentence that several were missed; never in quiet hours.
    pub summary_at: Option<DateTime<Utc>>,
    /// When to look again at the latest; nothing when nothing is to come.
    pub next: Option<DateTime<Utc>>,
}

/// What happens to one occurrence.
enum Step {
    Nothing,
    Wait(DateTime<Utc>),
    Raise(Why),
    Missed(Passed),
}

/// What to do at `now`. `asked` is in the order of the times, and reaches far enough ahead for `next`.
pub fn remind(asked: &[Asked<'_>], rules: &Rules, now: DateTime<Utc>, zone: Tz) -> Steps {
    let mut steps = Steps::default();
    let mut waits = Vec::new();
    for (place, one) in asked.iter().enumerate() {
        let paused = rules.resume_on.is_some_and(|resume| one.occurrence.on < resume);
        if paused || one.is_settled(now) {
            continue;
        }
        let later = asked.get(place + 1..).unwrap_or_default();
        let at = Setting { rules, now, zone, closes: closes(one, later, zone), over: over(one, zone) };
        match at.step(one) {
            Step::Nothing => {}
            Step::Wait(until) => waits.push(until),
            Step::Raise(why) => {
                steps.raise.push(Marked { place, why });
                waits.extend([at.over, at.open_from(now + REPEAT_AFTER)]);
            }
            Step::Missed(why) => steps.missed.push(Marked { place, why }),
        }
        if one.told.is_some_and(|told| told.state == Recorded::Raised) && now < at.over {
            steps.open.push(place);
            waits.push(at.over);
        }
    }
    if steps.missed.len() > 1 {
        let at = rules.quiet.open_from(now, zone);
        steps.summary_at = Some(at);
        waits.extend((at > now).then_some(at));
    }
    steps.next = waits.into_iter().filter(|at| *at > now).min();
    steps
}

/// When the day of an occurrence is over: that of its date, or of its time where a jump of the clock
/// pushed that into the next date.
fn over(one: &Asked<'_>, zone: Tz) -> DateTime<Utc> {
    let last = one.occurrence.on.max(one.occurrence.due.date_naive());
    day_begins(last + Days::new(1), zone)
}

/// When an occurrence is not said for the first time or repeated any more: the next one of its plan is
/// due, or its day is over. `later` are those behind it, by time.
fn closes(one: &Asked<'_>, later: &[Asked<'_>], zone: Tz) -> DateTime<Utc> {
    let mut later = later.iter().map(|other| &other.occurrence);
    let (plan, due) = (&one.occurrence.plan.id, one.occurrence.due);
    let next = later.find(|other| &other.plan.id == plan && other.due > due);
    let over = over(one, zone);
    next.map_or(over, |next| over.min(next.due.to_utc()))
}

/// What one occurrence is judged by.
struct Setting<'a> {
    rules: &'a Rules,
    now: DateTime<Utc>,
    zone: Tz,
    closes: DateTime<Utc>,
    over: DateTime<Utc>,
}

impl Setting<'_> {
    fn step(&self, one: &Asked<'_>) -> Step {
        let due = one.occurrence.due.to_utc();
        match one.told {
            Some(Told { state: Recorded::Raised, at, raised, .. }) => self.repeat(at, raised),
            Some(Told { state: Recorded::Snoozed, until: Some(until), .. }) => self.snoozed(until),
            _ if due > self.now => Step::Wait(due),
            _ => self.first(due, one.since),
        }
    }

    /// Something that nobody was told of yet.
    fn first(&self, due: DateTime<Utc>, since: DateTime<Utc>) -> Step {
        let open = self.open_from(self.now);
        if self.now < self.closes && self.now <= self.latest(due) {
            return match open {
                open if open <= self.now => Step::Raise(self.how_late(due)),
                open if open < self.closes => Step::Wait(open),
                _ if due < since => Step::Nothing,
                _ => Step::Missed(Passed::Quiet),
            };
        }
        match () {
            () if due < since => Step::Nothing,
            () if self.now >= self.over => Step::Missed(Passed::DayOver),
            () if self.now >= self.closes => Step::Missed(Passed::NextDue),
            () => Step::Missed(Passed::TooLate),
        }
    }

    /// Until when something may be said for the first time. Quiet hours hold back and do not use up: what
    /// could have been said when they began may be said for a while after their end.
    fn latest(&self, due: DateTime<Utc>) -> DateTime<Utc> {
        let limit = due + self.rules.late;
        let open = self.open_from(limit);
        let held = self.open_from(due) + REPEAT_AFTER;
        if open > limit { held.max(open + REPEAT_AFTER) } else { held.max(limit) }
    }

    fn how_late(&self, due: DateTime<Utc>) -> Why {
        if self.now - due <= ON_TIME { Why::Due } else { Why::Late }
    }

    /// Something that was said, or tried to be, `raised` times, the last time at `at`.
    fn repeat(&self, at: DateTime<Utc>, raised: u32) -> Step {
        let repeat = match raised {
            0 => self.now,
            1..MOST_RAISES => at + REPEAT_AFTER,
            _ => return Step::Nothing,
        };
        let (open, why) = (self.open_from(repeat.max(self.now)), again(raised));
        if open >= self.closes || (raised > 0 && self.now > at + REPEAT_AFTER.max(self.rules.late)) {
            return Step::Nothing;
        }
        if open > self.now { Step::Wait(open) } else { Step::Raise(why) }
    }

    fn snoozed(&self, until: DateTime<Utc>) -> Step {
        let open = self.open_from(until.max(self.now));
        match open {
            open if open >= self.over => Step::Nothing,
            open if open > self.now => Step::Wait(open),
            _ => Step::Raise(Why::SnoozeOver),
        }
    }

    fn open_from(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        self.rules.quiet.open_from(at, self.zone)
    }
}

fn again(raised: u32) -> Why {
    if raised == 0 { Why::Again } else { Why::Repeat }
}
