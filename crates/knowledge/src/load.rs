//! Reads the embedded files of `content/` into [`Knowledge`].

use crate::{
    Concept, Lexicon, Lock, LookAlike, Muscle, NearMiss, NightCramps, Question, Region, Rule, SeedFact,
    Source,
};
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use thiserror::Error;

static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../content");

/// A content file that cannot be read: file and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("content/{file}: {problem}")]
pub struct ContentError {
    /// Path below `content/`.
    pub file: String,
    /// What is wrong, with line and key where known.
    pub problem: String,
}

/// Everything the app knows.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "the names are the folders and files of content/")]
pub struct Knowledge {
    pub muscles: Vec<Muscle>,
    pub regions: Vec<Region>,
    pub look_alikes: Vec<LookAlike>,
    pub rules: Vec<Rule>,
    pub questions: Vec<Question>,
    pub locks: Vec<Lock>,
    pub near_misses: Vec<NearMiss>,
    pub call_now: Vec<String>,
    pub stop_now: Vec<String>,
    pub night_cramps: NightCramps,
    pub sources: Vec<Source>,
    pub seed_facts: Vec<SeedFact>,
    pub lexicon: Lexicon,
}

impl Knowledge {
    /// Reads the content that was built in.
    ///
    /// # Errors
    /// A [`ContentError`] for the first file that cannot be read.
    pub fn embedded() -> Result<Self, ContentError> {
        #[derive(Deserialize)]
        struct Regions {
            region: Vec<Region>,
        }
        #[derive(Deserialize)]
        struct Questions {
            question: Vec<Question>,
        }
        #[derive(Deserialize)]
        struct Locks {
            lock: Vec<Lock>,
        }
        #[derive(Deserialize)]
        struct NearMisses {
            near_miss: Vec<NearMiss>,
        }
        #[derive(Deserialize)]
        struct Sources {
            source: Vec<Source>,
        }
        #[derive(Deserialize)]
        struct SeedFacts {
            fact: Vec<SeedFact>,
        }
        #[derive(Deserialize)]
        struct Lines {
            lines: Vec<String>,
        }
        Ok(Self {
            muscles: folder("muscles")?,
            regions: file::<Regions>("regions.toml")?.region,
            look_alikes: folder("look_alikes")?,
            rules: folder("triage/rules")?,
            questions: file::<Questions>("triage/questions.toml")?.question,
            locks: file::<Locks>("triage/locks.toml")?.lock,
            near_misses: file::<NearMisses>("triage/near_misses.toml")?.near_miss,
            call_now: file::<Lines>("triage/call_now.toml")?.lines,
            stop_now: file::<Lines>("triage/stop_now.toml")?.lines,
            night_cramps: file("night_cramps.toml")?,
            sources: file::<Sources>("sources.toml")?.source,
            seed_facts: file::<SeedFacts>("seed_facts.toml")?.fact,
            lexicon: lexicon()?,
        })
    }
}

/// Files below a folder of `content/` with their text, in order of their names.
pub(crate) fn files(folder: &str) -> Vec<(String, &'static str)> {
    let mut found: Vec<(String, &'static str)> = CONTENT
        .get_dir(folder)
        .into_iter()
        .flat_map(|dir| dir.files())
        .filter(|file| file.path().extension().is_some_and(|end| end == "toml"))
        .filter_map(|file| Some((file.path().to_str()?.to_owned(), file.contents_utf8()?)))
        .collect();
    found.sort();
    found
}

fn folder<T: DeserializeOwned>(name: &str) -> Result<Vec<T>, ContentError> {
    files(name).into_iter().map(|(path, text)| parse(&path, text)).collect()
}

fn file<T: DeserializeOwned>(path: &str) -> Result<T, ContentError> {
    let text = CONTENT
        .get_file(path)
        .and_then(|file| file.contents_utf8())
        .ok_or_else(|| ContentError { file: path.into(), problem: "the file is missing".into() })?;
    parse(path, text)
}

fn lexicon() -> Result<Lexicon, ContentError> {
    let mut all = Lexicon::default();
    let mut index = HashMap::new();
    for (path, text) in files("lexicon") {
        let part: Lexicon = parse(&path, text)?;
        for concept in part.concepts {
            merge(&mut all.concepts, &mut index, concept);
        }
        all.classes.extend(part.classes);
        all.compositions.extend(part.compositions);
        all.places.extend(part.places);
        all.groups.extend(part.groups);
    }
    Ok(all)
}

/// A concept may be spread over files: plain phrases in one, patterns in another.
fn merge(concepts: &mut Vec<Concept>, index: &mut HashMap<String, usize>, concept: Concept) {
    match index.get(&concept.id).and_then(|at| concepts.get_mut(*at)) {
        Some(known) => {
            known.say.extend(concept.say);
            known.misspelt.extend(concept.misspelt);
            known.not.extend(concept.not);
            known.recent = known.recent.or(concept.recent);
        }
        None => {
            index.insert(concept.id.clone(), concepts.len());
            concepts.push(concept);
        }
    }
}

fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, ContentError> {
    toml::from_str(text)
        .map_err(|error| ContentError { file: path.into(), problem: error.to_string() })
}
