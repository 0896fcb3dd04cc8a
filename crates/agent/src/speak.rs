//! One round of the reminders: asks what is to be said, says it, records what became of it.
//!
//! It decides nothing: what is said and when comes from [`Reminders::steps`]. What it remembers of its
//! own is which notification stands for what, and what the diary could not take yet.

use crate::answer::Answer;
use crate::notifier::{Heard, Note, NoteId, Notifier};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};
use surae_api::{
    ApiError, MissedReminder, Now, Reminder, ReminderSteps, ReminderSummary, ReminderWhy, Reminders, say,
};

/// Says what is due through `notifier`.
pub struct Speaker<N> {
    pub(crate) reminders: Reminders,
    pub(crate) notifier: N,
    /// What is shown.
    pub(crate) shown: BTreeMap<NoteId, Shown>,
    /// What was shown when the program that shows notifications went away.
    gone: Vec<Reminder>,
    /// What was said although the diary could not take it: id, and how often.
    unkept: BTreeMap<String, u32>,
    pub(crate) answers: Vec<Answer>,
    summary: Option<ReminderSummary>,
    /// The person wants the reminders to end.
    pub(crate) quits: bool,
}

/// A notification that stands for something.
pub(crate) enum Shown {
    /// For something due.
    Due(Reminder),
    /// For an answer that could not be kept.
    Failed,
    /// For a sentence that needs no answer.
    Said,
}

/// What a round did.
#[derive(Debug, Default)]
pub struct Round {
    /// What was said, and whether it reached the desktop.
    pub raised: Vec<(Reminder, bool)>,
    /// What was missed.
    pub missed: Vec<MissedReminder>,
    /// When the next round is due at the latest.
    pub next: Option<DateTime<Utc>>,
    /// Something did not succeed and is to be tried again soon.
    pub again: bool,
}

impl<N: Notifier> Speaker<N> {
    /// With nothing said yet.
    pub fn new(reminders: Reminders, notifier: N) -> Self {
        Self {
            reminders,
            notifier,
            shown: BTreeMap::new(),
            gone: Vec::new(),
            unkept: BTreeMap::new(),
            answers: Vec::new(),
            summary: None,
            quits: false,
        }
    }

    /// One round.
    ///
    /// # Errors
    /// Those of the database, when it cannot be read; nothing was said then.
    pub fn round(&mut self, now: &Now) -> Result<Round, ApiError> {
        let mut round = Round { again: !self.keep_answers(now), ..Round::default() };
        let steps = self.reminders.steps(now)?;
        self.take_away(&steps);
        self.show_again(&steps, &mut round);
        for reminder in steps.raise {
            // Who has answered is not asked again while the diary cannot take the answer.
            if !self.answers.iter().any(|answer| answer.is_about(&reminder.id)) {
                self.raise(reminder, now, &mut round);
            }
        }
        self.miss(steps.missed, steps.summary, now, &mut round);
        self.sum_up(now, &mut round);
        let summary = self.summary.as_ref().map(|summary| summary.at);
        round.next = [steps.next, summary].into_iter().flatten().filter(|at| *at > now.at).min();
        Ok(round)
    }

    /// Takes away what was answered elsewhere or is over.
    fn take_away(&mut self, steps: &ReminderSteps) {
        let open: BTreeSet<&String> = steps
            .open
            .iter()
            .chain(self.unkept.keys())
            .chain(steps.raise.iter().map(|one| &one.id))
            .collect();
        let over = |shown: &Shown| matches!(shown, Shown::Due(reminder) if !open.contains(&reminder.id));
        let over: Vec<NoteId> =
            self.shown.iter().filter(|(_, shown)| over(shown)).map(|(note, _)| *note).collect();
        for note in over {
            self.shown.remove(&note);
            self.notifier.close(note);
        }
        self.gone.retain(|reminder| steps.open.contains(&reminder.id));
    }

    /// Shows what went away with the program that showed it.
    fn show_again(&mut self, steps: &ReminderSteps, round: &mut Round) {
        let due: BTreeSet<&String> = steps.raise.iter().map(|one| &one.id).collect();
        self.gone.retain(|reminder| !due.contains(&reminder.id));
        for reminder in std::mem::take(&mut self.gone) {
            if !self.show(&reminder) {
                self.gone.push(reminder);
                round.again = true;
            }
        }
    }

    fn raise(&mut self, reminder: Reminder, now: &Now, round: &mut Round) {
        if let Some(times) = self.unkept.get(&reminder.id).copied() {
            // It was said already; only the diary does not know yet.
            let kept = self.reminders.keep_raised(&reminder, times, now).is_ok();
            round.again |= !kept;
            if kept {
                self.unkept.remove(&reminder.id);
            }
            return;
        }
        if self.notifier.abilities().is_err() {
            round.again = true;
            let known = matches!(reminder.why, ReminderWhy::Again | ReminderWhy::Repeat);
            if known || self.reminders.keep_raised(&reminder, 0, now).unwrap_or(true) {
                round.raised.push((reminder, false));
            }
            return;
        }
        let times = reminder.times + 1;
        match self.reminders.keep_raised(&reminder, times, now) {
            Ok(false) => return,
            Ok(true) => {}
            Err(_) => {
                self.unkept.insert(reminder.id.clone(), times);
                round.again = true;
            }
        }
        let shown = self.show(&reminder);
        if !shown {
            round.again = true;
            let unkept = self.unkept.remove(&reminder.id).is_some();
            // What cannot be recorded now is at worst said a repeat later.
            let _ = unkept || self.reminders.keep_raised(&reminder, reminder.times, now).is_ok();
        }
        round.raised.push((reminder, shown));
    }

    /// Shows a reminder in the place of its earlier notification, where there is one.
    fn show(&mut self, reminder: &Reminder) -> bool {
        let Ok(abilities) = self.notifier.abilities() else {
            return false;
        };
        let note = note(reminder, abilities.buttons());
        let stands = |shown: &Shown| matches!(shown, Shown::Due(other) if other.id == reminder.id);
        let before = self.shown.iter().find(|(_, shown)| stands(shown)).map(|(note, _)| *note);
        let shown = self.notifier.show(&note, before);
        if let Ok(note) = shown {
            before.map(|before| self.shown.remove(&before));
            self.shown.insert(note, Shown::Due(reminder.clone()));
        }
        shown.is_ok()
    }

    fn miss(
        &mut self,
        missed: Vec<MissedReminder>,
        summary: Option<ReminderSummary>,
        now: &Now,
        round: &mut Round,
    ) {
        if missed.is_empty() {
            return;
        }
        if self.reminders.keep_missed(&missed, now).is_err() {
            round.again = true;
            return;
        }
        self.summary = summary.or(self.summary.take());
        round.missed = missed;
    }

    fn sum_up(&mut self, now: &Now, round: &mut Round) {
        let Some(summary) = self.summary.take_if(|summary| summary.at <= now.at) else {
            return;
        };
        if !self.say(&summary.title, &summary.text) {
            self.summary = Some(summary);
            round.again = true;
        }
    }

    /// Shows a sentence that needs no answer.
    pub(crate) fn say(&mut self, title: &str, text: &str) -> bool {
        let note = Note { title: title.to_owned(), text: text.to_owned(), buttons: Vec::new() };
        let shown = self.notifier.show(&note, None);
        if let Ok(note) = shown {
            self.shown.insert(note, Shown::Said);
        }
        shown.is_ok()
    }

    /// Whether another program has written to the diary. One that cannot be read has to be looked at.
    pub fn changed(&self, now: &Now) -> bool {
        self.reminders.changed_elsewhere(now).unwrap_or(true)
    }

    /// Takes in what came back. True when another round is needed.
    pub fn hear(&mut self) -> bool {
        let heard = self.notifier.heard();
        for one in &heard {
            match one {
                Heard::Answered { note, button, token } => self.answered(*note, button, token.as_deref()),
                Heard::Closed(note) => {
                    self.shown.remove(note);
                }
                Heard::AllGone => {
                    let shown = std::mem::take(&mut self.shown).into_values();
                    self.gone.extend(shown.filter_map(|shown| match shown {
                        Shown::Due(reminder) => Some(reminder),
                        Shown::Failed | Shown::Said => None,
                    }));
                }
                Heard::Chosen { choice, token } => self.chosen(*choice, token.as_deref()),
                Heard::ServerCame => {}
            }
        }
        heard.iter().any(|one| !matches!(one, Heard::Closed(_)))
    }
}

/// What a reminder looks like. Without buttons it says where to answer.
fn note(reminder: &Reminder, buttons: bool) -> Note {
    let title = reminder.title.clone();
    if !buttons {
        let text = format!("{} {}", reminder.text, say("remind-no-buttons", &[]));
        return Note { title, text, buttons: Vec::new() };
    }
    let button = |key: &str| (key.to_owned(), say(&format!("remind-{key}"), &[]));
    let buttons = ["default", "start", "done", "snooze"].map(button).to_vec();
    Note { title, text: reminder.text.clone(), buttons }
}
