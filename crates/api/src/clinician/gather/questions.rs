//! The safety questions with their answers and dates, and the most urgent thing that came of them.

use super::Record;
use super::wording::{count, date, short_date};
use crate::clinician::page::{PageAlert, PageQuestion, PageQuestions};
use crate::clock::Now;
use crate::words::say;
use crate::{ApiError, Surae, Urgency};
use surae_core::lookup::triage::Reply;
use surae_knowledge::Question;
use surae_store::table::screening::Screening;

/// Dates of screenings that are named, at most.
const DATES: usize = 3;

impl Surae {
    /// The last of the most urgent screenings of these days, where one was above self-care.
    pub(super) fn alert(&self, record: &Record, now: &Now) -> Result<Option<PageAlert>, ApiError> {
        let highest = record.screenings.iter().max_by_key(|one| (one.urgency, one.asked.at));
        let Some(screening) = highest.filter(|one| one.urgency > Urgency::SelfCare) else {
            return Ok(None);
        };
        let told = self.meaning(screening, now)?;
        let rules: Vec<&str> = told
            .rules
            .iter()
            .filter(|rule| rule.urgency == screening.urgency)
            .map(|rule| rule.name.trim_end_matches('.'))
            .collect();
        let key = format!("clinician-alert-{}", crate::find::name(screening.urgency));
        let cleared = match screening.cleared_on {
            Some(on) => say("clinician-cleared", &[("date", &date(on))]),
            None => say("clinician-not-cleared", &[]),
        };
        Ok(Some(PageAlert {
            urgency: screening.urgency,
            headline: say(&key, &[("date", &date(screening.asked.on))]),
            says: vec![
                say("clinician-rule-out", &[("rules", &rules.join("; "))]),
                self.answers_given(screening),
                cleared,
            ],
        }))
    }

    /// What was answered with yes or unsure.
    fn answers_given(&self, screening: &Screening) -> String {
        let given = self.knowledge.questions.iter().filter_map(|question| {
            let reply = screening.answers.get(&question.id).copied()?;
            let about = about(question);
            (reply != Reply::No).then(|| format!("{}: {}", word(reply), about.trim_end_matches('.')))
        });
        format!("{}.", given.collect::<Vec<_>>().join("; "))
    }

    /// The questions with their last answers, and others that were given before.
    pub(super) fn questions_asked(&self, record: &Record) -> PageQuestions {
        let title = say("clinician-questions", &[]);
        let Some((last, before)) = record.screenings.split_last() else {
            let none = match &record.last_screening {
                Some(last) if last.asked.on < record.from => {
                    say("clinician-questions-last", &[("date", &date(last.asked.on))])
                }
                _ => say("clinician-questions-none", &[]),
            };
            return PageQuestions { title, none: Some(none), ..PageQuestions::default() };
        };
        let gates = self.knowledge.questions.iter().filter(|one| one.asked && one.gate.is_none());
        let gates = gates.filter(|one| one.concept.is_none());
        let details = self.knowledge.questions.iter().filter(|one| one.concept.is_some());
        let details = details.filter(|one| record.screenings.iter().any(|all| yes_or_unsure(all, &one.id)));
        PageQuestions {
            title,
            says: asked(&record.screenings, last),
            rows: gates.chain(details).map(|one| row(one, last, before)).collect(),
            none: None,
        }
    }
}

fn yes_or_unsure(screening: &Screening, id: &str) -> bool {
    matches!(screening.answers.get(id), Some(Reply::Yes | Reply::Unsure))
}

/// How often and when.
fn asked(all: &[Screening], last: &Screening) -> String {
    let last_on = last.asked.on;
    let last = date(last_on);
    if all.len() > DATES {
        return say("clinician-asked-often", &[("times", &count(all.len())), ("date", &last)]);
    }
    let mut dates: Vec<String> =
        all.iter().rev().skip(1).map(|one| short_date(one.asked.on, last_on)).collect();
    dates.reverse();
    dates.push(last);
    say("clinician-asked", &[("dates", &dates.join(", "))])
}

fn row(question: &Question, last: &Screening, before: &[Screening]) -> PageQuestion {
    let reply = last.answers.get(&question.id).copied();
    let other = before.iter().rev().find(|one| yes_or_unsure(one, &question.id));
    let other = other.and_then(|one| Some((one, one.answers.get(&question.id).copied()?)));
    PageQuestion {
        about: about(question),
        reply: reply.map(crate::screening::api_reply),
        says: reply.map_or_else(|| say("clinician-reply-open", &[]), word),
        before: other.map(|(one, reply)| format!("{}, {}", word(reply), date(one.asked.on))),
    }
}

/// A gate in a few words; a detail as it is asked.
fn about(question: &Question) -> String {
    let key = format!("clinician-gate-{}", question.id);
    let short = say(&key, &[]);
    if short == key { question.ask.clone() } else { short }
}

pub(super) fn word(reply: Reply) -> String {
    let key = match reply {
        Reply::Yes => "clinician-yes",
        Reply::No => "clinician-no",
        Reply::Unsure => "clinician-unsure",
    };
    say(key, &[])
}
