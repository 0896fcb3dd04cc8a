//! What a person answers in a notification, kept until the diary has it.

use crate::notifier::{NoteId, Notifier};
use crate::speak::{Shown, Speaker};
use surae_api::{ApiError, Now, Reminder, say};

/// An answer that is to be kept.
pub(crate) struct Answer {
    reminder: Reminder,
    said: Said,
    /// The notification that tells that it could not be kept yet.
    failed: Option<NoteId>,
}

impl Answer {
    /// Whether it is about the occurrence of that id.
    pub(crate) fn is_about(&self, id: &str) -> bool {
        self.reminder.id == id
    }
}

/// What was answered.
#[derive(Clone, Copy)]
enum Said {
    Done,
    Snooze,
}

/// Codes of what passes: it is tried again.
const PASSES: [&str; 4] = ["store_busy", "store_full", "store_read_only", "store_failed"];

impl<N: Notifier> Speaker<N> {
    /// Takes in an answer. What is to be kept is kept with the next round.
    pub(crate) fn answered(&mut self, note: NoteId, button: &str, token: Option<&str>) {
        let Some(Shown::Due(reminder)) = self.shown.get(&note) else {
            return;
        };
        let reminder = reminder.clone();
        let said = match button {
            "done" => Said::Done,
            "snooze" => Said::Snooze,
            _ => return self.open(&reminder, token),
        };
        self.answers.push(Answer { reminder, said, failed: None });
    }

    fn open(&mut self, reminder: &Reminder, token: Option<&str>) {
        self.show_window(&["--open", &format!("session/{}", reminder.id)], token);
    }

    /// Keeps what was answered. False when something is to be tried again.
    pub(crate) fn keep_answers(&mut self, now: &Now) -> bool {
        for mut answer in std::mem::take(&mut self.answers) {
            let kept = match answer.said {
                Said::Done => self.reminders.done(&answer.reminder.id, now),
                Said::Snooze => self.reminders.snooze(&answer.reminder.id, now),
            };
            if let Some(note) = answer.failed.filter(|_| kept.is_ok()) {
                self.shown.remove(&note);
                self.notifier.close(note);
            }
            if let Err(error) = kept {
                let passes = PASSES.contains(&error.code.as_str());
                self.tell(&mut answer, &error);
                self.answers.extend(passes.then_some(answer));
            }
        }
        self.answers.is_empty()
    }

    /// Tells once that an answer could not be kept, and what to do.
    fn tell(&mut self, answer: &mut Answer, error: &ApiError) {
        if answer.failed.is_some() {
            return;
        }
        let title = say("remind-not-kept", &[("title", &answer.reminder.title)]);
        let text = format!("{} {}", error.message, error.next);
        let note = crate::notifier::Note { title, text, buttons: Vec::new() };
        if let Ok(note) = self.notifier.show(&note, None) {
            self.shown.insert(note, Shown::Failed);
            answer.failed = Some(note);
        }
    }
}
