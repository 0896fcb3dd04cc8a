//! "Where does it hurt?": checks the request, looks up, and says it in sentences.

use crate::answer::{
    FindAnswer, FindRequest, FiredRule, LockHint, LookAlikeHint, NamedRegion, OpenQuestion, RankedMuscle,
    Reply, Side, Understood,
};
use crate::clock::Now;
use crate::closed::On;
use crate::health::hint;
use crate::words::say;
use crate::{ApiError, Surae};
use surae_core::lookup::find::{Found, Lookup, Request};
use surae_core::lookup::rank::{Ranked, Reason};
use surae_core::lookup::triage::{Cause, Fired, Reply as CoreReply};
use surae_core::reading::finding::{Finding, Side as CoreSide, Status};
use surae_knowledge::{Grade, Knowledge, Lock, Strength, Urgency};

/// The longest text that is read, in bytes.
const LONGEST_TEXT: usize = 200_000;
/// Muscles that are shown at most.
const MUSCLES: usize = 8;

/// The greatest age in years.
pub(crate) const OLDEST: u16 = 120;

impl Surae {
    /// Answers "where does it hurt?".
    ///
    /// # Errors
    /// `unknown_region`, `unknown_question`, `impossible_age`, `text_too_long`.
    pub fn find(&self, request: &FindRequest, now: &Now) -> Result<FindAnswer, ApiError> {
        let lookup = self.lookup;
        check(request, self.knowledge, lookup)?;
        let found = lookup.find(&Request {
            text: &request.text,
            regions: request
                .regions
                .iter()
                .map(|tapped| (tapped.id.as_str(), tapped.side.map(core_side)))
                .collect(),
            answers: request.answers.iter().map(|(id, reply)| (id.clone(), core_reply(*reply))).collect(),
            age: request.age,
        });
        let on = self.locks_on(now);
        let seen_first = self.seen_first(now);
        let (knowledge, text) = (self.knowledge, &request.text);
        let teller = Teller { knowledge, lookup, text, found: &found, on, seen_first };
        Ok(teller.answer())
    }
}

fn check(request: &FindRequest, knowledge: &Knowledge, lookup: &Lookup) -> Result<(), ApiError> {
    if request.text.len() > LONGEST_TEXT {
        return Err(ApiError::text_too_long(request.text.len()));
    }
    if let Some(age) = request.age.filter(|age| *age > OLDEST) {
        return Err(ApiError::age(age));
    }
    let unknown =
        request.regions.iter().find(|tapped| !knowledge.regions.iter().any(|region| region.id == tapped.id));
    if let Some(tapped) = unknown {
        return Err(ApiError::unknown_region(&tapped.id));
    }
    match request.answers.keys().find(|id| !lookup.has_question(id)) {
        Some(id) => Err(ApiError::unknown_question(id)),
        None => Ok(()),
    }
}

fn core_side(side: Side) -> CoreSide {
    match side {
        Side::Left => CoreSide::Left,
        Side::Right => CoreSide::Right,
        Side::Both => CoreSide::Both,
    }
}

pub(crate) fn core_reply(reply: Reply) -> CoreReply {
    match reply {
        Reply::Yes => CoreReply::Yes,
        Reply::No => CoreReply::No,
        Reply::Unsure => CoreReply::Unsure,
    }
}

/// Turns what was found into sentences.
struct Teller<'a> {
    knowledge: &'a Knowledge,
    lookup: &'a Lookup,
    text: &'a str,
    found: &'a Found,
    /// Locks that the person's health answers put on.
    on: Vec<On<'a>>,
    /// That earlier answers ask the person to be seen first, so that no card is offered.
    seen_first: Option<String>,
}

impl Teller<'_> {
    fn answer(&self) -> FindAnswer {
        let triage = &self.found.triage;
        let rules: Vec<FiredRule> = triage.fired.iter().filter_map(|fired| self.rule(fired)).collect();
        let call_now = triage
            .fired
            .iter()
            .any(|fired| self.knowledge.rules.iter().any(|rule| rule.id == fired.rule && rule.call_now));
        let headline = if !self.found.recognised && triage.urgency == Urgency::SelfCare {
            "headline-unknown".to_owned()
        } else {
            format!("headline-{}", name(triage.urgency))
        };
        FindAnswer {
            urgency: triage.urgency,
            headline: say(&headline, &[]),
            recognised: self.found.recognised,
            rules,
            call_now: if call_now { self.knowledge.call_now.clone() } else { Vec::new() },
            questions: triage
                .open
                .iter()
                .filter_map(|open| self.question(&open.question, open.could_be, open.pointed))
                .collect(),
            muscles: self
                .found
                .muscles
                .iter()
                .take(MUSCLES)
                .filter_map(|ranked| self.muscle(ranked))
                .collect(),
            look_alikes: self.found.look_alikes.iter().filter_map(|id| self.look_alike(id)).collect(),
            locks: self.locks(),
            understood: self.understood(),
            regions: self.regions(),
            notes: self.seen_first.iter().cloned().collect(),
        }
    }

    fn rule(&self, fired: &Fired) -> Option<FiredRule> {
        let rule = self.knowledge.rules.iter().find(|rule| rule.id == fired.rule)?;
        let level =
            rule.levels.iter().find(|level| level.urgency == fired.urgency).or(rule.levels.first())?;
        Some(FiredRule {
            id: rule.id.clone(),
            urgency: fired.urgency,
            name: rule.name.clone(),
            because: self.because(&fired.cause),
            say: rule.say.clone(),
            within: level.within.clone(),
            meanwhile: rule.meanwhile.clone(),
            sources: rule.sources.clone(),
            grade: grade(rule.grade),
        })
    }

    fn because(&self, cause: &Cause) -> String {
        match cause {
            Cause::NothingElse => say("because-nothing", &[]),
            Cause::Age => say("because-age", &[]),
            Cause::Alike(words) => {
                let quotes: Vec<String> =
                    words.iter().filter_map(|(from, to)| self.quote(*from, *to)).collect();
                say("because-alike", &[("words", &quotes.join(" · "))])
            }
            Cause::Gate(id) => say("because-gate", &[("question", &self.ask(id))]),
            Cause::Concepts(concepts) => {
                let mut quotes: Vec<String> = Vec::new();
                for concept in concepts {
                    let finding = self.found.reading.findings.iter().find(|finding| {
                        finding.concept == *concept
                            && matches!(finding.status, Status::Present | Status::Unsure | Status::Past)
                    });
                    let quote = finding.and_then(|finding| self.quote(finding.from, finding.to));
                    let quote =
                        quote.unwrap_or_else(|| self.lookup.reader().names().label(*concept).to_owned());
                    if !quotes.contains(&quote) {
                        quotes.push(quote);
                    }
                }
                say("because-words", &[("words", &quotes.join(" · "))])
            }
        }
    }

    fn ask(&self, id: &str) -> String {
        let question = self.knowledge.questions.iter().find(|question| question.id == id);
        question.map(|question| question.ask.clone()).unwrap_or_default()
    }

    /// The person's own words, in quotes.
    fn quote(&self, from: usize, to: usize) -> Option<String> {
        let words = &self.found.reading.words;
        let start = words.get(from)?.start;
        let end = words.get(to.checked_sub(1)?)?.end;
        let quoted = self.text.get(start..end)?;
        Some(format!("“{}”", quoted.split_whitespace().collect::<Vec<_>>().join(" ")))
    }

    fn question(&self, id: &str, could_be: Urgency, pointed: bool) -> Option<OpenQuestion> {
        let question = self.knowledge.questions.iter().find(|question| question.id == id)?;
        Some(OpenQuestion {
            id: id.to_owned(),
            text: question.ask.clone(),
            items: question.items.clone(),
            could_be,
            help: question.help.clone(),
            pointed,
        })
    }

    fn muscle(&self, ranked: &Ranked) -> Option<RankedMuscle> {
        let muscle = self.knowledge.muscles.iter().find(|muscle| muscle.id == ranked.muscle)?;
        Some(RankedMuscle {
            id: muscle.id.clone(),
            name: muscle.name.clone(),
            plain_name: muscle.plain_name.clone(),
            score: ranked.score,
            because: ranked.reasons.iter().map(|reason| self.reason(reason)).collect(),
            cards: self.cards(&muscle.cards),
            seldom: ranked.seldom,
        })
    }

    /// The cards that no lock closes; none while somebody must be seen first.
    fn cards(&self, cards: &[String]) -> Vec<String> {
        if self.seen_first.is_some() {
            return Vec::new();
        }
        let named = |lock: &&Lock| self.found.locks.iter().any(|(id, _)| id == &lock.id);
        let named = self.knowledge.locks.iter().filter(named);
        let on: Vec<&Lock> = named.chain(self.on.iter().map(|on| &**on)).collect();
        cards.iter().filter(|card| !on.iter().any(|lock| lock.closes.contains(card))).cloned().collect()
    }

    /// The locks that the words and the answers put on, then those of the health answers.
    fn locks(&self) -> Vec<LockHint> {
        let named = |id: &str| self.found.locks.iter().any(|(known, _)| known == id);
        let mut locks: Vec<LockHint> =
            self.found.locks.iter().filter_map(|(id, finding)| self.lock(id, *finding)).collect();
        locks.extend(self.on.iter().filter(|lock| !named(&lock.id)).map(|lock| hint(lock, false)));
        locks
    }

    fn reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::Region { region, strength, words } => {
                let name = self
                    .knowledge
                    .regions
                    .iter()
                    .find(|known| &known.id == region)
                    .map(|known| known.name.clone());
                let words = words.and_then(|(from, to)| self.quote(from, to)).or(name).unwrap_or_default();
                let key = match strength {
                    Strength::Essential => "reason-region-essential",
                    Strength::Spillover => "reason-region-spillover",
                    Strength::Rare => "reason-region-rare",
                };
                say(key, &[("words", &words)])
            }
            Reason::Clue { text, words } => match words.and_then(|(from, to)| self.quote(from, to)) {
                Some(words) => say("reason-clue", &[("words", &words), ("clue", text)]),
                None => say("reason-clue-alone", &[("clue", text)]),
            },
        }
    }

    fn look_alike(&self, id: &str) -> Option<LookAlikeHint> {
        let look_alike = self.knowledge.look_alikes.iter().find(|known| known.id == id)?;
        Some(LookAlikeHint {
            id: look_alike.id.clone(),
            name: look_alike.name.clone(),
            tell_apart: look_alike.tell_apart.clone(),
        })
    }

    fn lock(&self, id: &str, finding: Option<usize>) -> Option<LockHint> {
        let lock = self.knowledge.locks.iter().find(|lock| lock.id == id)?;
        let finding = finding.and_then(|index| self.found.reading.findings.get(index));
        let quote = finding.and_then(|finding| self.quote(finding.from, finding.to));
        let because = match quote {
            Some(words) => say("lock-words", &[("words", &words)]),
            None if lock.default => say("lock-default", &[]),
            None => say("lock-answer", &[]),
        };
        Some(LockHint {
            id: lock.id.clone(),
            name: lock.name.clone(),
            because: format!("{because} {}", lock.because),
            closed: lock.closed.clone(),
            still_open: lock.still_open.clone(),
        })
    }

    fn understood(&self) -> Vec<Understood> {
        let names = self.lookup.reader().names();
        let words = &self.found.reading.words;
        let shown = |finding: &&Finding| {
            let id = names.id(finding.concept);
            let kind = id.split('.').next().unwrap_or_default();
            finding.from < words.len()
                && !matches!(kind, "pos" | "side" | "part" | "cue" | "who" | "fact" | "cause")
                && !(kind == "region" && finding.weight <= 0.0)
        };
        let mut findings: Vec<&Finding> = self.found.reading.findings.iter().filter(shown).collect();
        findings.sort_by_key(|finding| (finding.from, finding.to, finding.concept));
        findings.dedup_by_key(|finding| (finding.from, finding.to, finding.concept));
        findings
            .into_iter()
            .filter_map(|finding| {
                let start = words.get(finding.from)?.start;
                let end = words.get(finding.to.checked_sub(1)?)?.end;
                Some(Understood {
                    text: self.text.get(start..end)?.to_owned(),
                    concept: names.id(finding.concept).to_owned(),
                    label: names.label(finding.concept).to_owned(),
                    absent: matches!(finding.status, Status::Absent | Status::AbsentSoft),
                    status: finding.status.to_string(),
                })
            })
            .collect()
    }

    fn regions(&self) -> Vec<NamedRegion> {
        let side = |index: usize| {
            self.found.reading.findings.get(index).and_then(|finding| match finding.side? {
                CoreSide::Left => Some(Side::Left),
                CoreSide::Right => Some(Side::Right),
                CoreSide::Both => Some(Side::Both),
                CoreSide::One => None,
            })
        };
        self.found
            .regions
            .iter()
            .filter_map(|named| {
                let region = self.knowledge.regions.iter().find(|region| region.id == named.region)?;
                Some(NamedRegion {
                    id: region.id.clone(),
                    name: region.name.clone(),
                    side: side(named.finding),
                })
            })
            .collect()
    }
}

pub(crate) fn name(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::SelfCare => "self_care",
        Urgency::SeeClinician => "see_clinician",
        Urgency::SameDay => "same_day",
        Urgency::Emergency => "emergency",
    }
}

/// A grade as a small word.
pub(crate) fn grade(grade: Grade) -> String {
    say(&format!("grade-{grade:?}"), &[])
}
