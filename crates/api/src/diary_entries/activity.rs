//! Activities of the Patient-Specific Functional Scale: one to three that the person chose to rate.
//! Section 8, O5, of the clinical brief.

use super::told;
use crate::clock::Now;
use crate::plan::expect_name;
use crate::{ApiError, Surae};
use serde::Serialize;
use std::collections::HashMap;
use surae_store::table::activity::{self, Activity};
use surae_store::{Id, Reader, StoreError};
use ts_rs::TS;

/// Activities at once, at most.
pub(crate) const MOST: usize = 3;

/// An activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityView {
    /// Its id.
    pub id: String,
    /// As typed.
    pub name: String,
}

/// The activities by name, deleted ones too, for entries that speak of them.
pub(super) struct Names {
    all: HashMap<Id, String>,
    alive: Vec<Activity>,
}

impl Names {
    pub fn read(reader: &Reader<'_>) -> Result<Self, StoreError> {
        let ever = activity::ever(reader)?;
        let all = ever.iter().map(|(activity, _)| (activity.id, activity.name.clone())).collect();
        let alive = ever.into_iter().filter(|(_, there)| *there).map(|(activity, _)| activity).collect();
        Ok(Self { all, alive })
    }

    pub fn name(&self, id: Id) -> Option<String> {
        self.all.get(&id).cloned()
    }

    /// The activity that is named by its id or its name.
    pub fn activity(&self, text: &str) -> Result<Id, ApiError> {
        let found = self.named(text).map(|activity| activity.id);
        found.ok_or_else(|| ApiError::unknown_activity(self.alive.len()))
    }

    /// One that is rated, by its id or its name; capital letters make no other name.
    fn named(&self, text: &str) -> Option<&Activity> {
        let name = text.trim().to_lowercase();
        let same = |one: &&Activity| one.id.to_string() == text || one.name.to_lowercase() == name;
        self.alive.iter().find(same)
    }
}

impl Surae {
    /// The activities that the person rates.
    ///
    /// # Errors
    /// Those of the database.
    pub fn activities(&self, now: &Now) -> Result<Vec<ActivityView>, ApiError> {
        let names = self.diary(now, |store| Ok(store.read(Names::read)?))?;
        Ok(names.alive.into_iter().map(view).collect())
    }

    /// Chooses an activity to rate; one that is rated already under that name stays as it is.
    ///
    /// # Errors
    /// `bad_name`, `too_many_activities` after the third, and those of the database.
    pub fn activity_add(&self, name: &str, now: &Now) -> Result<ActivityView, ApiError> {
        expect_name("activity", name.trim())?;
        let activity = Activity { id: Id::new(now.instant()), name: name.trim().to_owned() };
        let kept = self.write(now, |writer| {
            let names = Names::read(writer)?;
            if let Some(there) = names.named(name) {
                return Ok(there.clone());
            }
            if names.alive.len() >= MOST {
                return Err(ApiError::too_many_activities(MOST));
            }
            activity::insert(writer, &activity, now.instant())?;
            Ok(activity.clone())
        })?;
        Ok(view(kept))
    }

    /// Stops rating an activity, or takes it up again. What was said about it stays. One that is rated may
    /// be given by its name.
    ///
    /// # Errors
    /// `unknown_entry`, `too_many_activities`, and those of the database.
    pub fn activity_remove(&self, id: &str, removed: bool, now: &Now) -> Result<(), ApiError> {
        self.write(now, |writer| {
            let names = Names::read(writer)?;
            let named = names.named(id).filter(|_| removed).map(|activity| activity.id);
            let key = named.map_or_else(|| told::key(id), Ok)?;
            if !removed && names.alive.len() >= MOST {
                return Err(ApiError::too_many_activities(MOST));
            }
            let found = activity::set_deleted(writer, key, removed, now.instant())?;
            if found { Ok(()) } else { Err(ApiError::unknown_entry(id)) }
        })
    }
}

fn view(activity: Activity) -> ActivityView {
    ActivityView { id: activity.id.to_string(), name: activity.name }
}
