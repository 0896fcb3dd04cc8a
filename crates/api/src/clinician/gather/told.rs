//! What the person told in words: health answers, signs, medicines and notes.

use super::Record;
use super::wording::{date, side};
use crate::clinician::page::PageText;
use crate::clock::Now;
use crate::words::say;
use crate::{ApiError, HealthQuestion, Reply, Surae};
use std::cmp::Reverse;
use surae_store::table::medicine::Medicine;

/// Signs that are named, at most.
const SIGNS: usize = 6;

impl Surae {
    /// Signs that were noticed, and the answers to the health questions.
    pub(super) fn health_told(&self, record: &Record, now: &Now) -> Result<PageText, ApiError> {
        // The lock that is on for everybody asks about lessons, not about health.
        let usual = |id: &str| self.knowledge.locks.iter().any(|lock| lock.id == id && lock.default);
        let answers: Vec<HealthQuestion> =
            self.health(now)?.into_iter().filter(|answer| !usual(&answer.id)).collect();
        let mut lines: Vec<String> = signs(record).into_iter().collect();
        for reply in [Reply::Yes, Reply::Unsure, Reply::No] {
            lines.extend(answered(&answers, reply));
        }
        Ok(PageText {
            title: say("clinician-health", &[]),
            none: lines.is_empty().then(|| say("clinician-health-none", &[])),
            lines,
        })
    }
}

/// Signs that the person noticed, the newest first.
fn signs(record: &Record) -> Option<String> {
    let told = |sign: &surae_store::table::sign::Sign| {
        let name = say(&format!("clinician-sign-{}", sign.word), &[]);
        let leg = sign.side.map(|leg| format!(" {}", side(Some(leg)))).unwrap_or_default();
        format!("{name}{leg} ({})", date(sign.noticed.on))
    };
    let mut told: Vec<String> = record.signs.iter().rev().map(told).collect();
    let more = told.split_off(told.len().min(SIGNS)).len();
    if more > 0 {
        told.push(say("clinician-more", &[("more", &more.to_string())]));
    }
    (!told.is_empty()).then(|| say("clinician-noticed", &[("signs", &told.join(", "))]))
}

/// The health questions that were answered so, with the date where it is not a no.
fn answered(answers: &[HealthQuestion], reply: Reply) -> Option<String> {
    let here = answers.iter().filter(|answer| answer.reply == Some(reply));
    let told: Vec<String> = here
        .map(|answer| {
            let name = answer.name.to_lowercase();
            let on = answer.answered_on.as_deref().filter(|_| reply != Reply::No);
            match on.and_then(|on| on.parse().ok()) {
                Some(on) => format!("{name} ({})", date(on)),
                None => name,
            }
        })
        .collect();
    let key = match reply {
        Reply::Yes => "clinician-health-yes",
        Reply::Unsure => "clinician-health-unsure",
        Reply::No => "clinician-health-no",
    };
    (!told.is_empty()).then(|| say(key, &[("names", &told.join("; "))]))
}

/// Medicines that were taken in these days: those that began in them first, then the newest.
pub(super) fn medicines(record: &Record) -> PageText {
    let taken = |medicine: &&Medicine| {
        medicine.to_on.is_none_or(|to| to >= record.from)
            && medicine.from_on.is_none_or(|from| from <= record.to)
    };
    let began = |medicine: &Medicine| medicine.from_on.is_some_and(|from| from >= record.from);
    let mut taken: Vec<&Medicine> = record.medicines.iter().filter(taken).collect();
    taken.sort_by_key(|medicine| Reverse((began(medicine), medicine.from_on)));
    let lines: Vec<String> = taken
        .into_iter()
        .map(|medicine| {
            let from = medicine.from_on.map(|from| say("clinician-medicine-from", &[("date", &date(from))]));
            let to = medicine.to_on.map(|to| say("clinician-medicine-to", &[("date", &date(to))]));
            let began = began(medicine).then(|| say("clinician-medicine-began", &[]));
            let parts: Vec<String> = [from, to, began].into_iter().flatten().collect();
            let dash = if parts.is_empty() { "" } else { " – " };
            format!("{}{dash}{}", medicine.name, parts.join(", "))
        })
        .collect();
    PageText {
        title: say("clinician-medicines", &[]),
        none: lines.is_empty().then(|| say("clinician-medicines-none", &[])),
        lines,
    }
}

/// Notes, the newest first.
pub(super) fn notes(record: &Record) -> PageText {
    let told = record.notes.iter().rev().map(|note| format!("{}: {}", date(note.noted.on), note.text));
    let lines: Vec<String> = told.collect();
    PageText {
        title: say("clinician-notes", &[]),
        none: lines.is_empty().then(|| say("clinician-notes-none", &[])),
        lines,
    }
}
