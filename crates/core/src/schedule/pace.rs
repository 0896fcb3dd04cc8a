//! Moving on and going back: the pain monitor of section 7 of the clinical brief.
//!
//! A session is green, amber or red by the pain during it and by the next morning. Phases move one
//! step for each run of greens, never by the calendar alone, never two steps at once, and never for
//! sessions of an earlier phase. A red one costs a step and a day; where there is no step to go back,
//! as in a first phase or an own plan, it costs the day.

use chrono::NaiveDate;
use surae_knowledge::PainMonitor;

/// A session as the pace needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// The local date on which it was due.
    pub on: NaiveDate,
    /// Pain during it, 0 to 10; nothing when it was not asked.
    pub pain: Option<u8>,
    /// Whether the next morning was back to the usual; nothing while it was not answered.
    pub morning_usual: Option<bool>,
}

/// What a session says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Little pain and a usual morning.
    Green,
    /// Some pain, but a usual morning.
    Amber,
    /// Too much pain, or a worse morning.
    Red,
    /// An answer is missing.
    Open,
}

/// What should happen now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Go on as it is.
    Stay,
    /// One phase on.
    Next,
    /// One phase back where there is one, and the next day off.
    Back,
    /// Too much several times in a row: somebody should be seen.
    SeeClinician,
}

/// Where in a program the person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// First day of the present phase.
    pub since: NaiveDate,
    /// Days it has to last at least.
    pub least_days: u16,
    /// Greens in a row that it takes.
    pub green_runs: u16,
    /// Whether there is a phase after it.
    pub has_next: bool,
}

/// The verdict on one session.
pub fn verdict(done: Done, monitor: &PainMonitor) -> Verdict {
    match (done.pain, done.morning_usual) {
        (_, Some(false)) => Verdict::Red,
        (Some(pain), _) if pain > monitor.load_amber_most => Verdict::Red,
        (Some(pain), Some(true)) if pain > monitor.load_green_most => Verdict::Amber,
        (Some(_), Some(true)) => Verdict::Green,
        _ => Verdict::Open,
    }
}

/// What the sessions of this phase ask for; `sessions` in the order of their days.
///
/// A red one asks at once, as soon as it is the last; greens ask when the last ones in a row are
/// enough and the phase has lasted long enough.
pub fn step(sessions: &[Done], standing: Standing, today: NaiveDate, monitor: &PainMonitor) -> Step {
    let here: Vec<Verdict> = sessions
        .iter()
        .filter(|done| done.on >= standing.since)
        .map(|done| verdict(*done, monitor))
        .filter(|verdict| *verdict != Verdict::Open)
        .collect();
    let in_a_row = |wanted| here.iter().rev().take_while(|verdict| **verdict == wanted).count();
    let reds_before = sessions.iter().rev().map(|done| verdict(*done, monitor));
    let reds = reds_before.filter(|one| *one != Verdict::Open).take_while(|one| *one == Verdict::Red).count();
    if reds >= usize::from(monitor.red_runs) {
        return Step::SeeClinician;
    }
    if in_a_row(Verdict::Red) > 0 {
        return Step::Back;
    }
    let lasted = (today - standing.since).num_days() >= i64::from(standing.least_days);
    let enough = in_a_row(Verdict::Green) >= usize::from(standing.green_runs.max(1));
    if enough && lasted && standing.has_next { Step::Next } else { Step::Stay }
}
