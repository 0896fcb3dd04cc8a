//! Triage, section 4 of the clinical brief: every rule is evaluated, the highest wins, nothing
//! lowers it. Rules are data; this file only knows how to evaluate them.

mod raise;

use super::facts::{Facts, Truth};
use crate::reading::compose::Term;
use crate::reading::finding::ConceptId;
use crate::reading::reader::Reader;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use surae_knowledge::{Asks, Knowledge, Urgency};

/// A person's answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Reply {
    Yes,
    No,
    Unsure,
}

impl Reply {
    /// Whether it opens the details of a gate question, and puts a lock on.
    pub fn opens(self) -> bool {
        self != Self::No
    }

    fn truth(self) -> Truth {
        match self {
            Self::Yes => Truth::Yes,
            Self::No => Truth::No,
            Self::Unsure => Truth::Unsure,
        }
    }
}

/// Why a rule fired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// These concepts were found.
    Concepts(Vec<ConceptId>),
    /// This gate question was answered with yes or "not sure", its details are unknown.
    Gate(String),
    /// The age.
    Age,
    /// No sign was found, but the text is like those of the rule, by these of its words.
    Alike(Vec<(usize, usize)>),
    /// Nothing else fired.
    NothingElse,
}

/// A rule that fired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fired {
    /// Rule id.
    pub rule: String,
    /// The level it gave.
    pub urgency: Urgency,
    /// Why.
    pub cause: Cause,
}

/// A question still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// Question id.
    pub question: String,
    /// How high a yes could raise the urgency.
    pub could_be: Urgency,
    /// The text itself points to it.
    pub pointed: bool,
}

/// The result of triage.
#[derive(Debug, Clone, Default)]
pub struct Triage {
    /// The highest level.
    pub urgency: Urgency,
    /// Rules that fired, highest first.
    pub fired: Vec<Fired>,
    /// Questions still open, the pressing ones first.
    pub open: Vec<Open>,
}

#[derive(Serialize, Deserialize)]
struct Clause {
    rule: String,
    urgency: Urgency,
    all: Vec<Term>,
    none: Vec<Term>,
}

#[derive(Serialize, Deserialize)]
struct Detail {
    id: String,
    concept: ConceptId,
    gate: Option<String>,
    yes_level: Urgency,
    /// Whether a lock hangs on it that its gate alone does not decide.
    locks: bool,
}

#[derive(Serialize, Deserialize)]
struct Gate {
    id: String,
    asked: bool,
    state: bool,
    opens: Vec<String>,
    yes_level: Urgency,
    could_be: Urgency,
}

/// The rules and questions, ready to evaluate.
#[derive(Serialize, Deserialize)]
pub struct Rules {
    clauses: Vec<Clause>,
    gates: Vec<Gate>,
    details: Vec<Detail>,
    /// Findings that nearly every text has: alone they point to no question.
    common: Vec<ConceptId>,
}

/// Questions that the text itself may point to, at most.
const POINTED: usize = 6;

impl Rules {
    /// Compiles the rules of `knowledge`.
    pub fn new(knowledge: &Knowledge, reader: &mut Reader) -> Self {
        let mut clauses = Vec::new();
        for rule in &knowledge.rules {
            for fires in &rule.fires {
                clauses.push(Clause {
                    rule: rule.id.clone(),
                    urgency: fires.urgency,
                    all: fires.all.iter().filter_map(|term| reader.term(term)).collect(),
                    none: fires.none.iter().filter_map(|term| reader.term(term)).collect(),
                });
            }
        }
        let highest = |opens: &[String]| {
            let rules = knowledge.rules.iter().filter(|rule| opens.contains(&rule.id));
            rules.flat_map(|rule| &rule.levels).map(|level| level.urgency).max().unwrap_or_default()
        };
        let undecided = |gate: &Option<String>, concept: &String| {
            let decided = |gates: &[String]| gate.as_ref().is_some_and(|gate| gates.contains(gate));
            knowledge.locks.iter().any(|lock| lock.concepts.contains(concept) && !decided(&lock.gates))
        };
        let (mut gates, mut details) = (Vec::new(), Vec::new());
        for question in &knowledge.questions {
            if let Some(concept) = &question.concept {
                details.push(Detail {
                    id: question.id.clone(),
                    concept: reader.names_mut().intern(concept),
                    gate: question.gate.clone(),
                    yes_level: question.yes_level,
                    locks: undecided(&question.gate, concept),
                });
            } else {
                gates.push(Gate {
                    id: question.id.clone(),
                    asked: question.asked,
                    state: question.asks == Asks::State,
                    opens: question.opens.clone(),
                    yes_level: question.yes_level,
                    could_be: match question.asks {
                        Asks::Sign => question.yes_level,
                        Asks::State => highest(&question.opens),
                    },
                });
            }
        }
        let common = [
            "fact.leg_symptom",
            "fact.cramp_leg",
            "fact.both_legs",
            "quality.pain",
            "quality.ache",
            "quality.cramp",
            "onset.sudden",
            "course.worse",
        ]
        .map(|id| reader.names_mut().intern(id))
        .to_vec();
        Self { clauses, gates, details, common }
    }

    /// Whether a question of this id exists.
    pub fn has_question(&self, id: &str) -> bool {
        self.gates.iter().any(|gate| gate.id == id) || self.details.iter().any(|detail| detail.id == id)
    }

    /// Evaluates all rules.
    pub fn evaluate(&self, facts: &mut Facts, answers: &BTreeMap<String, Reply>) -> Triage {
        self.take_answers(facts, answers);
        let mut fired: BTreeMap<&str, Fired> = BTreeMap::new();
        for clause in &self.clauses {
            if let Some(concepts) = clause.holds(facts) {
                let known =
                    fired.get(clause.rule.as_str()).is_some_and(|known| known.urgency >= clause.urgency);
                if !known {
                    let cause = if concepts.is_empty() { Cause::Age } else { Cause::Concepts(concepts) };
                    fired.insert(
                        &clause.rule,
                        Fired { rule: clause.rule.clone(), urgency: clause.urgency, cause },
                    );
                }
            }
        }
        let mut fired: Vec<Fired> = fired.into_values().collect();
        self.fire_gates(answers, &mut fired);
        fired.sort_by(|a, b| b.urgency.cmp(&a.urgency).then_with(|| a.rule.cmp(&b.rule)));
        if fired.is_empty() {
            fired.push(Fired { rule: "T38".into(), urgency: Urgency::SelfCare, cause: Cause::NothingElse });
        }
        let urgency = fired.iter().map(|fired| fired.urgency).max().unwrap_or_default();
        let open = self.open(facts, answers, urgency);
        Triage { urgency, fired, open }
    }

    /// What nobody has answered yet although the gate question over it was answered with yes or "not
    /// sure": each of these may hold.
    pub fn unanswered(&self, facts: &Facts, answers: &BTreeMap<String, Reply>) -> Vec<ConceptId> {
        let opened = |gate: &String| answers.get(gate).is_some_and(|reply| reply.opens());
        let details = self.details.iter().filter(|detail| detail.gate.as_ref().is_some_and(opened));
        details.map(|detail| detail.concept).filter(|id| facts.truth(*id) == Truth::Unknown).collect()
    }

    fn take_answers(&self, facts: &mut Facts, answers: &BTreeMap<String, Reply>) {
        for (id, reply) in answers {
            for detail in self.details.iter().filter(|detail| &detail.id == id) {
                facts.answer(detail.concept, reply.truth());
            }
            if *reply == Reply::No {
                for detail in self.details.iter().filter(|detail| detail.gate.as_ref() == Some(id)) {
                    facts.answer(detail.concept, Truth::No);
                }
            }
        }
    }

    /// A gate that was answered with yes decides on the safe side until its details are known.
    fn fire_gates(&self, answers: &BTreeMap<String, Reply>, fired: &mut Vec<Fired>) {
        for gate in &self.gates {
            let counts = match answers.get(&gate.id) {
                Some(Reply::Yes) => true,
                Some(Reply::Unsure) => gate.yes_level >= Urgency::SameDay,
                _ => false,
            };
            // What the person told in detail decides instead of the bare yes.
            let known = fired
                .iter()
                .any(|fired| gate.opens.contains(&fired.rule) && fired.urgency > Urgency::SelfCare);
            if !counts || known || gate.yes_level == Urgency::SelfCare {
                continue;
            }
            let clause = self.clauses.iter().filter(|clause| gate.opens.contains(&clause.rule));
            let rule = clause
                .filter(|clause| clause.urgency == gate.yes_level)
                .map(|clause| &clause.rule)
                .next()
                .or(gate.opens.first());
            if let Some(rule) = rule {
                let known = fired.iter().any(|fired| &fired.rule == rule && fired.urgency >= gate.yes_level);
                if !known {
                    fired.push(Fired {
                        rule: rule.clone(),
                        urgency: gate.yes_level,
                        cause: Cause::Gate(gate.id.clone()),
                    });
                }
            }
        }
    }

    fn open(&self, facts: &Facts, answers: &BTreeMap<String, Reply>, urgency: Urgency) -> Vec<Open> {
        let mut open: Vec<Open> = Vec::new();
        let mut add = |question: &str, could_be: Urgency, pointed: bool| {
            if answers.contains_key(question) {
                return;
            }
            match open.iter_mut().find(|open| open.question == question) {
                Some(known) => {
                    known.could_be = known.could_be.max(could_be);
                    known.pointed |= pointed;
                }
                None => open.push(Open { question: question.to_owned(), could_be, pointed }),
            }
        };
        for (concept, level) in self.nearly(facts, urgency) {
            for detail in self.details.iter().filter(|detail| detail.concept == concept) {
                add(&detail.id, level, true);
            }
        }
        for concept in facts.doubts() {
            for detail in self.details.iter().filter(|detail| detail.concept == *concept) {
                if facts.truth(*concept) < Truth::Yes && detail.yes_level > urgency {
                    add(&detail.id, detail.yes_level, true);
                }
            }
        }
        for gate in &self.gates {
            let reply = answers.get(&gate.id);
            if reply.is_some_and(|reply| reply.opens()) {
                for detail in self.details.iter().filter(|detail| detail.gate.as_ref() == Some(&gate.id)) {
                    // What describes the person opens what closes cards too, not only what is a warning.
                    let counts = detail.yes_level > Urgency::SelfCare || gate.state && detail.locks;
                    if facts.truth(detail.concept) == Truth::Unknown && counts {
                        add(&detail.id, detail.yes_level, true);
                    }
                }
            } else if gate.asked && reply.is_none() {
                add(&gate.id, gate.could_be.max(urgency), false);
            }
        }
        open.sort_by(|a, b| b.pointed.cmp(&a.pointed).then_with(|| b.could_be.cmp(&a.could_be)));
        let asked = answers.values().any(|reply| *reply != Reply::No);
        let mut seen = 0;
        open.retain(|open| {
            seen += usize::from(open.pointed);
            !open.pointed || seen <= POINTED || asked
        });
        open
    }

    /// Concepts that are all that a higher level still lacks.
    fn nearly(&self, facts: &Facts, urgency: Urgency) -> Vec<(ConceptId, Urgency)> {
        let mut found = Vec::new();
        for clause in self.clauses.iter().filter(|clause| clause.urgency > urgency && clause.all.len() > 1) {
            if clause.none.iter().any(|term| facts.term(term) == Truth::Yes) {
                continue;
            }
            let truths: Vec<Truth> = clause.all.iter().map(|term| facts.term(term)).collect();
            let missing: Vec<&Term> = clause
                .all
                .iter()
                .zip(&truths)
                .filter(|(_, truth)| **truth == Truth::Unknown)
                .map(|(term, _)| term)
                .collect();
            let held = truths.iter().filter(|truth| **truth >= Truth::Unsure).count();
            let special = |term: &Term| match term {
                Term::AnyOf(concepts) => concepts
                    .iter()
                    .any(|concept| facts.truth(*concept) >= Truth::Unsure && !self.common.contains(concept)),
                Term::Compare(..) => false,
            };
            if !clause.all.iter().any(special) {
                continue;
            }
            if let [Term::AnyOf(concepts)] = missing.as_slice()
                && held + 1 == truths.len()
            {
                found.extend(
                    concepts
                        .iter()
                        .filter(|concept| facts.truth(**concept) == Truth::Unknown)
                        .map(|concept| (*concept, clause.urgency)),
                );
            }
        }
        found
    }
}

impl Clause {
    /// The concepts by which it holds, if it holds.
    fn holds(&self, facts: &Facts) -> Option<Vec<ConceptId>> {
        let enough = if self.urgency >= Urgency::SameDay { Truth::Unsure } else { Truth::Yes };
        let all = !self.all.is_empty() && self.all.iter().all(|term| facts.term(term) >= enough);
        if !all || self.none.iter().any(|term| facts.term(term) >= Truth::Unsure) {
            return None;
        }
        Some(
            self.all
                .iter()
                .filter_map(|term| match term {
                    Term::AnyOf(concepts) => {
                        concepts.iter().find(|concept| facts.truth(**concept) >= enough).copied()
                    }
                    Term::Compare(..) => None,
                })
                .collect(),
        )
    }
}
