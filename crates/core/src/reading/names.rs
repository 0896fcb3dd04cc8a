//! Concept ids as small numbers, and back.

use super::finding::ConceptId;
use serde::{Deserialize, Serialize};

/// Concept ids and their names.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Names {
    ids: Vec<String>,
    labels: Vec<String>,
}

impl Names {
    /// The id's index; a new one when it is not known yet.
    pub fn intern(&mut self, id: &str) -> ConceptId {
        if let Some(known) = self.get(id) {
            return known;
        }
        let concept = ConceptId(u32::try_from(self.ids.len()).unwrap_or(u32::MAX));
        self.ids.push(id.to_owned());
        self.labels.push(id.rsplit('.').next().unwrap_or(id).replace('_', " "));
        concept
    }

    /// Gives a concept the label that the lexicon writes.
    pub fn name(&mut self, concept: ConceptId, label: &str) {
        if let Some(known) = self.labels.get_mut(concept.0 as usize) {
            label.clone_into(known);
        }
    }

    /// The index of `id`. A lookup asks for a handful, a table would be unpacked at every start.
    pub fn get(&self, id: &str) -> Option<ConceptId> {
        let at = self.ids.iter().position(|known| known == id)?;
        u32::try_from(at).ok().map(ConceptId)
    }

    /// The id at an index.
    pub fn id(&self, concept: ConceptId) -> &str {
        self.ids.get(concept.0 as usize).map_or("", String::as_str)
    }

    /// The concept in a word or two.
    pub fn label(&self, concept: ConceptId) -> &str {
        self.labels.get(concept.0 as usize).map_or("", String::as_str)
    }
}
