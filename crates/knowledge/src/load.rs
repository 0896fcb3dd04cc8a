//! Reads the files of `content/` into [`Knowledge`].

use crate::{
    Card, Concept, Lexicon, Likeness, Lock, LookAlike, Measures, Muscle, NearMiss, NightCramps, PainMonitor,
    Program, Question, Region, Rule, SeedFact, Source,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use thiserror::Error;

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
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
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
    pub exercises: Vec<Card>,
    pub techniques: Vec<Card>,
    pub programs: Vec<Program>,
    pub measures: Measures,
    pub pain_monitor: PainMonitor,
    /// Names of the drawings in `poses/`; what is in them is the screen's.
    pub poses: Vec<String>,
    pub sources: Vec<Source>,
    pub seed_facts: Vec<SeedFact>,
    pub lexicon: Lexicon,
    pub likeness: Likeness,
}

impl Knowledge {
    /// Exercises, then techniques.
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        self.exercises.iter().chain(&self.techniques)
    }

    /// The card with this id.
    pub fn card(&self, id: &str) -> Option<&Card> {
        self.cards().find(|card| card.id == id)
    }

    /// Reads content from a folder: when the product is built, in tests, and for its writers.
    ///
    /// # Errors
    /// A [`ContentError`] for the first file that cannot be read.
    pub fn from_folder(folder: &Path) -> Result<Self, ContentError> {
        Self::read(&Files(folder_files(folder, folder)?))
    }

    fn read(files: &Files) -> Result<Self, ContentError> {
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
            muscles: files.folder("muscles")?,
            regions: files.file::<Regions>("regions.toml")?.region,
            look_alikes: files.folder("look_alikes")?,
            rules: files.folder("triage/rules")?,
            questions: files.file::<Questions>("triage/questions.toml")?.question,
            locks: files.file::<Locks>("triage/locks.toml")?.lock,
            near_misses: files.file::<NearMisses>("triage/near_misses.toml")?.near_miss,
            call_now: files.file::<Lines>("triage/call_now.toml")?.lines,
            stop_now: files.file::<Lines>("triage/stop_now.toml")?.lines,
            night_cramps: files.file("night_cramps.toml")?,
            exercises: files.folder("exercises")?,
            techniques: files.folder("techniques")?,
            programs: files.folder("programs")?,
            measures: files.file("measures.toml")?,
            pain_monitor: files.file("pain_monitor.toml")?,
            poses: files.names("poses", ".json"),
            sources: files.file::<Sources>("sources.toml")?.source,
            seed_facts: files.file::<SeedFacts>("seed_facts.toml")?.fact,
            lexicon: files.lexicon()?,
            likeness: files.likeness()?,
        })
    }
}

/// The files of `content/` by their path below it.
struct Files(BTreeMap<String, String>);

impl Files {
    /// Every TOML file of a folder, in order of the names.
    fn folder<T: DeserializeOwned>(&self, folder: &str) -> Result<Vec<T>, ContentError> {
        let inside = |path: &str| {
            path.strip_prefix(folder)
                .is_some_and(|rest| rest.starts_with('/') && !rest.trim_start_matches('/').contains('/'))
                && path.ends_with(".toml")
        };
        self.0.iter().filter(|(path, _)| inside(path)).map(|(path, text)| parse(path, text)).collect()
    }

    /// The names of the files of a folder, without their ending.
    fn names(&self, folder: &str, ending: &str) -> Vec<String> {
        let name = |path: &String| {
            path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(ending).map(str::to_owned)
        };
        self.0.keys().filter_map(name).collect()
    }

    fn file<T: DeserializeOwned>(&self, path: &str) -> Result<T, ContentError> {
        let text = self.0.get(path);
        let missing = || ContentError { file: path.into(), problem: "the file is missing".into() };
        parse(path, text.ok_or_else(missing)?)
    }

    /// What was learnt; nothing before the first time.
    fn likeness(&self) -> Result<Likeness, ContentError> {
        let text = self.0.get("likeness.tsv").map_or("", String::as_str);
        Likeness::parse(text).map_err(|problem| ContentError { file: "likeness.tsv".into(), problem })
    }

    fn lexicon(&self) -> Result<Lexicon, ContentError> {
        let mut all = Lexicon::default();
        let mut index = HashMap::new();
        for part in self.folder::<Lexicon>("lexicon")? {
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
}

fn folder_files(root: &Path, folder: &Path) -> Result<BTreeMap<String, String>, ContentError> {
    let problem = |path: &Path, error: &std::io::Error| ContentError {
        file: path.display().to_string(),
        problem: error.to_string(),
    };
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder).map_err(|error| problem(folder, &error))? {
        let path = entry.map_err(|error| problem(folder, &error))?.path();
        if path.is_dir() {
            files.extend(folder_files(root, &path)?);
        } else if let Some(ending) = path.extension() {
            // Of the drawings only the names matter here.
            let read = ending == "toml" || ending == "tsv";
            let text = if read { std::fs::read_to_string(&path) } else { Ok(String::new()) };
            let text = text.map_err(|error| problem(&path, &error))?;
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.insert(name, text);
        }
    }
    Ok(files)
}

/// A concept may be spread over files: plain phrases in one, patterns in another.
fn merge(concepts: &mut Vec<Concept>, index: &mut HashMap<String, usize>, concept: Concept) {
    match index.get(&concept.id).and_then(|at| concepts.get_mut(*at)) {
        Some(known) => {
            known.say.extend(concept.say);
            known.misspelt.extend(concept.misspelt);
            known.not.extend(concept.not);
            known.recent = known.recent.or(concept.recent);
            known.denies |= concept.denies;
            known.single |= concept.single;
        }
        None => {
            index.insert(concept.id.clone(), concepts.len());
            concepts.push(concept);
        }
    }
}

fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, ContentError> {
    toml::from_str(text).map_err(|error| ContentError { file: path.into(), problem: error.to_string() })
}
