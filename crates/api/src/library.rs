//! The library: everything the app knows, by id, by kind and by search.

use crate::cards::CardPage;
use crate::clock::Now;
use crate::documents::documents;
use crate::{ApiError, ProgramPage, Surae};
use serde::Serialize;
use std::sync::Mutex;
use surae_knowledge::{
    Lock, LookAlike, Measure, Muscle, NightCramps, Program, Question, Region, Rule, Source, Urgency,
};
use surae_store::SearchIndex;
use ts_rs::TS;

/// One thing of the library.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are the kinds of content")]
#[allow(clippy::large_enum_variant, reason = "one is made at a time, to be shown")]
pub enum Thing {
    Muscle(Muscle),
    Region(Region),
    LookAlike(LookAlike),
    Rule(Rule),
    Question(Question),
    Lock(Lock),
    Source(Source),
    NightCramps(NightCramps),
    Exercise(CardPage),
    Technique(CardPage),
    Program(ProgramPage),
    Measure(Measure),
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Listed {
    /// Id of the thing.
    pub id: String,
    /// Its name.
    pub name: String,
    /// A second line, such as the plain name.
    pub detail: String,
    /// A heading to group by, such as "calf"; empty when there is none.
    pub group: String,
}

/// A hit of a search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hit {
    /// `muscle`, `region`, `look_alike`, `rule`, `night_cramps`, …
    pub kind: String,
    /// Id of the thing.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Where the words stand, with the hits between `[` and `]`.
    pub snippet: String,
}

/// Kinds that can be listed.
pub(crate) const KINDS: &[&str] = &[
    "muscles",
    "regions",
    "exercises",
    "techniques",
    "programs",
    "look_alikes",
    "rules",
    "questions",
    "locks",
    "measures",
    "sources",
];
/// Hits that are shown at most.
const HITS: u32 = 30;

impl Surae {
    /// Lists a kind: `muscles`, `regions`, `exercises`, `techniques`, `programs`, `look_alikes`, `rules`,
    /// `questions`, `locks`, `measures` or `sources`.
    ///
    /// # Errors
    /// `unknown_kind`.
    pub fn list(&self, kind: &str) -> Result<Vec<Listed>, ApiError> {
        let knowledge = &self.knowledge;
        Ok(match kind {
            "muscles" => lines(&knowledge.muscles, |m| line(&m.id, &m.name, &m.plain_name, snake(&m.group))),
            "regions" => lines(&knowledge.regions, |r| line(&r.id, &r.name, "", String::new())),
            "exercises" => lines(&knowledge.exercises, |c| line(&c.id, &c.name, &c.code, snake(&c.purpose))),
            "techniques" => {
                lines(&knowledge.techniques, |c| line(&c.id, &c.name, &c.code, snake(&c.purpose)))
            }
            "programs" => lines(&knowledge.programs, |p| {
                line(&p.id, &p.name, &p.code, p.family.clone().unwrap_or_default())
            }),
            "look_alikes" => lines(&knowledge.look_alikes, |l| line(&l.id, &l.name, &l.also, String::new())),
            "rules" => lines(&knowledge.rules, |r| line(&r.id, &r.name, "", snake(&highest(&r.levels)))),
            "questions" => {
                lines(&knowledge.questions, |q| line(&q.id, &q.ask, "", q.gate.clone().unwrap_or_default()))
            }
            "locks" => lines(&knowledge.locks, |l| line(&l.id, &l.name, &l.who, String::new())),
            "measures" => {
                lines(&knowledge.measures.measures, |m| line(&m.id, &m.name, &m.unit, String::new()))
            }
            "sources" => lines(&knowledge.sources, |s| line(&s.id, &s.text, "", snake(&s.form))),
            other => return Err(ApiError::unknown_kind(other)),
        })
    }

    /// One thing by its id. A card or program is also found by its code of the brief, and a family of
    /// programs leads to the one to start from.
    ///
    /// An id that two kinds share means the program; `region/plantar_heel` asks for the other.
    ///
    /// # Errors
    /// `unknown_id`.
    pub fn show(&self, id: &str, now: &Now) -> Result<Thing, ApiError> {
        let found = match id.split_once('/') {
            Some(("muscle" | "region" | "look_alike", id)) => self.of_the_body(id),
            Some(("rule" | "question" | "lock" | "source", id)) => self.of_safety(id),
            Some(("card" | "exercise" | "technique" | "program" | "measure", id)) => self.of_doing(id, now),
            Some(_) => None,
            None => self.of_doing(id, now).or_else(|| self.of_the_body(id)).or_else(|| self.of_safety(id)),
        };
        found.ok_or_else(|| ApiError::unknown_thing(id))
    }

    /// Muscles, regions, look-alikes, cramps.
    fn of_the_body(&self, id: &str) -> Option<Thing> {
        let knowledge = &self.knowledge;
        let muscle = || find(&knowledge.muscles, |muscle| muscle.id == id).map(Thing::Muscle);
        let region = || find(&knowledge.regions, |region| region.id == id).map(Thing::Region);
        let look_alike = || find(&knowledge.look_alikes, |known| known.id == id).map(Thing::LookAlike);
        let cramps = || (id == "night_cramps").then(|| Thing::NightCramps(knowledge.night_cramps.clone()));
        muscle().or_else(region).or_else(look_alike).or_else(cramps)
    }

    /// Rules, questions, locks, sources.
    fn of_safety(&self, id: &str) -> Option<Thing> {
        let knowledge = &self.knowledge;
        let rule = || find(&knowledge.rules, |rule| rule.id == id).map(Thing::Rule);
        let question = || find(&knowledge.questions, |question| question.id == id).map(Thing::Question);
        let lock = || find(&knowledge.locks, |lock| lock.id == id).map(Thing::Lock);
        let source = || find(&knowledge.sources, |source| source.id == id).map(Thing::Source);
        rule().or_else(question).or_else(lock).or_else(source)
    }

    /// Exercises, techniques, programs, measures.
    fn of_doing(&self, id: &str, now: &Now) -> Option<Thing> {
        let measures = &self.knowledge.measures.measures;
        let card = || self.card(id).ok().map(|card| self.page(card, now));
        let program = || self.program(id).ok().map(|program| self.program_page(program, now));
        let measure = || find(measures, |measure| measure.id == id).map(Thing::Measure);
        card().or_else(program).or_else(measure)
    }

    /// The program with this id or code, or the one to start from in this family.
    pub(crate) fn program(&self, id: &str) -> Result<&Program, ApiError> {
        let programs = &self.knowledge.programs;
        let named = programs.iter().find(|program| program.id == id || program.code.eq_ignore_ascii_case(id));
        let of_family =
            || programs.iter().find(|program| program.default && program.family.as_deref() == Some(id));
        named.or_else(of_family).ok_or_else(|| ApiError::unknown_program(id))
    }

    /// Searches the library as somebody types: every word or its synonyms must stand in a thing.
    ///
    /// # Errors
    /// `search_failed`, which only a broken build can have.
    pub fn search(&self, text: &str) -> Result<Vec<Hit>, ApiError> {
        let words = self.query(text);
        let index = match self.index.get() {
            Some(index) => index,
            None => {
                let built = SearchIndex::build(&documents(self.knowledge))
                    .map_err(|error| ApiError::search(&error))?;
                self.index.get_or_init(|| Mutex::new(built))
            }
        };
        let index = index.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let hits = index.search(&words, HITS).map_err(|error| ApiError::search(&error))?;
        Ok(hits
            .into_iter()
            .map(|hit| Hit { kind: hit.kind, id: hit.id, title: hit.title, snippet: hit.snippet })
            .collect())
    }

    /// Each word with the names of the concepts that the lexicon reads in it.
    fn query(&self, text: &str) -> Vec<Vec<String>> {
        let mut words = Vec::new();
        for word in text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()).take(12)
        {
            let lower = word.to_lowercase();
            let mut synonyms = vec![lower.clone()];
            if lower.len() > 4 {
                let read = self.lookup.reader().read(&lower, &[]);
                for repaired in &read.words {
                    synonyms.push(repaired.word.clone());
                }
                for finding in &read.findings {
                    synonyms.push(self.lookup.reader().names().label(finding.concept).to_owned());
                }
            }
            synonyms.dedup();
            words.push(synonyms);
        }
        words
    }
}

fn lines<T>(things: &[T], line: impl Fn(&T) -> Listed) -> Vec<Listed> {
    things.iter().map(line).collect()
}

fn line(id: &str, name: &str, detail: &str, group: String) -> Listed {
    Listed { id: id.to_owned(), name: name.to_owned(), detail: detail.to_owned(), group }
}

fn find<T: Clone>(things: &[T], is: impl Fn(&T) -> bool) -> Option<T> {
    things.iter().find(|thing| is(thing)).cloned()
}

fn highest(levels: &[surae_knowledge::Level]) -> Urgency {
    levels.iter().map(|level| level.urgency).max().unwrap_or_default()
}

/// The name of a plain enum value as it is written in content.
fn snake(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
