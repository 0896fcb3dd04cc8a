//! The lookup: reads, triages, ranks. Pure: same input, same answer.

use super::alike::alike;
use super::facts::{Facts, Truth};
use super::rank::{Named, Ranked, Ranking, named_regions};
use super::triage::{Reply, Rules, Triage};
use crate::likeness::Likeness;
use crate::reading::finding::{Finding, Side, Status};
use crate::reading::numbers::Numbers;
use crate::reading::reader::{Reader, Reading};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use surae_knowledge::{Knowledge, Urgency};

/// What a person said, tapped and answered.
#[derive(Debug, Clone, Default)]
pub struct Request<'a> {
    /// Free text.
    pub text: &'a str,
    /// Tapped regions with their side.
    pub regions: Vec<(&'a str, Option<Side>)>,
    /// Answers by question id.
    pub answers: BTreeMap<String, Reply>,
    /// Age in years.
    pub age: Option<u16>,
}

/// The answer.
#[derive(Debug)]
pub struct Found {
    /// Urgency, rules, open questions.
    pub triage: Triage,
    /// Muscles, best first. Empty when somebody must be seen first.
    pub muscles: Vec<Ranked>,
    /// Regions that were named or tapped.
    pub regions: Vec<Named>,
    /// Look-alikes, the likely ones first.
    pub look_alikes: Vec<String>,
    /// Locks that are on, with the finding that put them on.
    pub locks: Vec<(String, Option<usize>)>,
    /// What was read.
    pub reading: Reading,
    /// Whether anything the app knows was said, tapped or answered.
    pub recognised: bool,
}

/// The knowledge, ready to look up in.
#[derive(Serialize, Deserialize)]
pub struct Lookup {
    reader: Reader,
    likeness: Likeness,
    rules: Rules,
    ranking: Ranking,
    look_alikes: Vec<LookAlike>,
    locks: Vec<Lock>,
}

#[derive(Serialize, Deserialize)]
struct LookAlike {
    id: String,
    regions: Vec<String>,
    muscles: Vec<String>,
    rules: Vec<String>,
    clues: Vec<crate::reading::finding::ConceptId>,
}

#[derive(Serialize, Deserialize)]
struct Lock {
    id: String,
    concepts: Vec<crate::reading::finding::ConceptId>,
    rules: Vec<String>,
    gates: Vec<String>,
    default: bool,
}

/// Look-alikes that are shown at most.
const LOOK_ALIKES: usize = 6;

impl Lookup {
    /// Compiles `knowledge`.
    pub fn new(knowledge: &Knowledge) -> Self {
        let mut reader = Reader::new(&knowledge.lexicon);
        let rules = Rules::new(knowledge, &mut reader);
        let ranking = Ranking::new(knowledge, &mut reader);
        let look_alikes = knowledge
            .look_alikes
            .iter()
            .map(|look_alike| LookAlike {
                id: look_alike.id.clone(),
                regions: look_alike.regions.clone(),
                muscles: look_alike.muscles.clone(),
                rules: look_alike.rules.clone(),
                clues: look_alike.clues.iter().map(|clue| reader.names_mut().intern(clue)).collect(),
            })
            .collect();
        let locks = knowledge
            .locks
            .iter()
            .map(|lock| Lock {
                id: lock.id.clone(),
                concepts: lock.concepts.iter().map(|concept| reader.names_mut().intern(concept)).collect(),
                rules: knowledge
                    .rules
                    .iter()
                    .filter(|rule| rule.locks.contains(&lock.id))
                    .map(|rule| rule.id.clone())
                    .collect(),
                gates: lock.gates.clone(),
                default: lock.default,
            })
            .collect();
        let likeness = Likeness::new(&knowledge.likeness);
        Self { reader, likeness, rules, ranking, look_alikes, locks }
    }

    /// The reader, for names of concepts.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Whether a question of this id exists.
    pub fn has_question(&self, id: &str) -> bool {
        self.rules.has_question(id)
    }

    /// Looks up.
    pub fn find(&self, request: &Request<'_>) -> Found {
        let tapped: Vec<_> = request
            .regions
            .iter()
            .filter_map(|(region, side)| Some((self.reader.names().get(&format!("region.{region}"))?, *side)))
            .collect();
        let mut reading = self.reader.read(request.text, &tapped);
        let alike = alike(&self.likeness, self.reader.names(), &reading);
        let said = reading.numbers.age;
        let given = request.age.map(f64::from);
        reading.numbers.age = given.or(said);
        let history = |concept| {
            let id = self.reader.names().id(concept);
            id.starts_with("hx.") || id.starts_with("state.") && !id.contains("post")
        };
        let mut facts = Facts::new(&reading.findings, reading.numbers.clone(), history);
        let mut triage = self.rules.evaluate(&mut facts, &request.answers);
        // Two ages are two people, perhaps: whatever holds for either of them counts.
        if said.is_some() && said != reading.numbers.age {
            let numbers = Numbers { age: said, ..reading.numbers.clone() };
            let mut other = Facts::new(&reading.findings, numbers, history);
            triage = triage.or(self.rules.evaluate(&mut other, &request.answers));
        }
        let recognised = self.recognised(&reading, request);
        if let Some(alike) = alike.filter(|_| recognised) {
            self.rules.raise(&mut triage, alike, &request.answers);
        }
        let may = self.rules.unanswered(&facts, &request.answers);
        let regions = named_regions(&reading.findings, &self.reader, reading.words.len());
        let ranked = self.ranking.rank(&regions, &facts);
        let opened = |gate: &String| request.answers.get(gate).is_some_and(|reply| reply.opens());
        let on = |lock: &Lock| {
            lock.gates.iter().any(opened) || lock.concepts.iter().any(|concept| may.contains(concept))
        };
        let locks = self.locks(&facts, &triage, &reading.findings, on);
        let look_alikes = self.look_alikes(&regions, &ranked, &facts, &triage);
        let seen_first = triage.urgency >= Urgency::SameDay;
        let muscles = if seen_first { Vec::new() } else { ranked };
        Found { triage, muscles, regions, look_alikes, locks, reading, recognised }
    }

    fn recognised(&self, reading: &Reading, request: &Request<'_>) -> bool {
        let said = reading.findings.iter().any(|finding| {
            let id = self.reader.names().id(finding.concept);
            ["region.", "part.", "quality.", "sign.", "dx.", "event.", "hx.", "med.", "state.", "agg."]
                .iter()
                .any(|kind| id.starts_with(kind))
        });
        said || !request.answers.is_empty() || !request.regions.is_empty()
    }

    /// The locks of what was said and of the rules that fired, and those that `on` names besides.
    fn locks(
        &self,
        facts: &Facts,
        triage: &Triage,
        findings: &[Finding],
        on: impl Fn(&Lock) -> bool,
    ) -> Vec<(String, Option<usize>)> {
        self.locks
            .iter()
            .filter_map(|lock| {
                let concept = lock.concepts.iter().find(|concept| facts.truth(**concept) >= Truth::Unsure);
                let rule = triage.fired.iter().any(|fired| lock.rules.contains(&fired.rule));
                let finding = concept.and_then(|concept| {
                    findings
                        .iter()
                        .position(|finding| finding.concept == *concept && finding.status != Status::Absent)
                });
                let on = concept.is_some() || rule || lock.default || on(lock);
                on.then(|| (lock.id.clone(), finding))
            })
            .collect()
    }

    /// Those whose rule fired, then those with clues in the text, then those of the region.
    fn look_alikes(
        &self,
        regions: &[Named],
        ranked: &[Ranked],
        facts: &Facts,
        triage: &Triage,
    ) -> Vec<String> {
        let first: Vec<&str> = ranked.iter().take(2).map(|ranked| ranked.muscle.as_str()).collect();
        let mut scored: Vec<(usize, &str)> = self
            .look_alikes
            .iter()
            .map(|look_alike| {
                let fired = triage.fired.iter().any(|fired| look_alike.rules.contains(&fired.rule));
                let clues =
                    look_alike.clues.iter().filter(|clue| facts.truth(**clue) >= Truth::Unsure).count();
                let here = regions.iter().any(|named| look_alike.regions.contains(&named.region));
                let muscle = look_alike.muscles.iter().any(|muscle| first.contains(&muscle.as_str()));
                let score =
                    8 * usize::from(fired) + 2 * clues.min(3) + 2 * usize::from(here) + usize::from(muscle);
                (if fired || here || clues > 1 { score } else { 0 }, look_alike.id.as_str())
            })
            .filter(|(score, _)| *score > 1)
            .collect();
        scored.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
        scored.into_iter().take(LOOK_ALIKES).map(|(_, id)| id.to_owned()).collect()
    }
}
