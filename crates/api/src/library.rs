//! The library: everything the app knows, by id, by kind and by search.

use crate::documents::documents;
use crate::{ApiError, Surae};
use serde::Serialize;
use std::sync::Mutex;
use surae_knowledge::{Lock, LookAlike, Muscle, NightCramps, Question, Region, Rule, Source, Urgency};
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
pub(crate) const KINDS: &[&str] =
    &["muscles", "regions", "look_alikes", "rules", "questions", "locks", "sources"];
/// Hits that are shown at most.
const HITS: u32 = 30;

impl Surae {
    /// Lists a kind: `muscles`, `regions`, `look_alikes`, `rules`, `questions`, `locks`, `sources`.
    ///
    /// # Errors
    /// `unknown_kind`.
    pub fn list(&self, kind: &str) -> Result<Vec<Listed>, ApiError> {
        let knowledge = &self.knowledge;
        let listed = |id: &str, name: &str, detail: &str, group: String| Listed {
            id: id.to_owned(),
            name: name.to_owned(),
            detail: detail.to_owned(),
            group,
        };
        Ok(match kind {
            "muscles" => knowledge
                .muscles
                .iter()
                .map(|m| listed(&m.id, &m.name, &m.plain_name, snake(&m.group)))
                .collect(),
            "regions" => {
                knowledge.regions.iter().map(|r| listed(&r.id, &r.name, "", String::new())).collect()
            }
            "look_alikes" => {
                knowledge.look_alikes.iter().map(|l| listed(&l.id, &l.name, &l.also, String::new())).collect()
            }
            "rules" => knowledge
                .rules
                .iter()
                .map(|r| listed(&r.id, &r.name, "", snake(&highest(&r.levels))))
                .collect(),
            "questions" => knowledge
                .questions
                .iter()
                .map(|q| listed(&q.id, &q.ask, "", q.gate.clone().unwrap_or_default()))
                .collect(),
            "locks" => {
                knowledge.locks.iter().map(|l| listed(&l.id, &l.name, &l.who, String::new())).collect()
            }
            "sources" => {
                knowledge.sources.iter().map(|s| listed(&s.id, &s.text, "", snake(&s.kind))).collect()
            }
            other => return Err(ApiError::unknown_kind(other)),
        })
    }

    /// One thing by its id.
    ///
    /// # Errors
    /// `unknown_id`.
    pub fn show(&self, id: &str) -> Result<Thing, ApiError> {
        let knowledge = &self.knowledge;
        let muscle = || knowledge.muscles.iter().find(|muscle| muscle.id == id).cloned().map(Thing::Muscle);
        let region = || knowledge.regions.iter().find(|region| region.id == id).cloned().map(Thing::Region);
        let look_alike =
            || knowledge.look_alikes.iter().find(|known| known.id == id).cloned().map(Thing::LookAlike);
        let rule = || knowledge.rules.iter().find(|rule| rule.id == id).cloned().map(Thing::Rule);
        let question =
            || knowledge.questions.iter().find(|question| question.id == id).cloned().map(Thing::Question);
        let lock = || knowledge.locks.iter().find(|lock| lock.id == id).cloned().map(Thing::Lock);
        let source = || knowledge.sources.iter().find(|source| source.id == id).cloned().map(Thing::Source);
        let cramps = || (id == "night_cramps").then(|| Thing::NightCramps(knowledge.night_cramps.clone()));
        muscle()
            .or_else(region)
            .or_else(look_alike)
            .or_else(rule)
            .or_else(question)
            .or_else(lock)
            .or_else(source)
            .or_else(cramps)
            .ok_or_else(|| ApiError::unknown_thing(id))
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
                let built = SearchIndex::build(&documents(&self.knowledge))
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

fn highest(levels: &[surae_knowledge::Level]) -> Urgency {
    levels.iter().map(|level| level.urgency).max().unwrap_or_default()
}

/// The name of a plain enum value as it is written in content.
fn snake(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
