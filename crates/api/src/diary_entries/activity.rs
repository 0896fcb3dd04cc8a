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
        let named = |activity: &&Activity| activity.id.to_string() == text || activity.name == text.trim();
        let found = self.alive.iter().find(named).map(|activity| activity.id);
        found.ok_or_else(|| ApiError::unknown_activity(self.alive.len()))
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

    /// Chooses an activity to rate.
    ///
    /// # Errors
    /// `bad_name`, `too_many_activities` after the third, and those of the database.
    pub fn activity_add(&self, name: &str, now: &Now) -> Result<ActivityView, ApiError> {
        expect_name("activity", name.trim())?;
        let activity = Activity { id: Id::new(now.instant()), name: name.trim().to_owned() };
        self.write(now, |writer| {
            if Names::read(writer)?.alive.len() >= MOST {
                return Err(ApiError::too_many_activities(MOST));
            }
            Ok(activity::insert(writer, &activity, now.instant())?)
        })?;
        Ok(view(activity))
    }

    /// Stops rating an activity, or takes it up again. What was said about it stays.
    ///
    /// # Errors
    /// `unknown_entry`, `too_many_activities`, and those of the database.
    pub fn activity_remove(&self, id: &str, removed: bool, now: &Now) -> Result<(), ApiError> {
        let key = told::key(id)?;
        self.write(now, |writer| {
            if !removed && Names::read(writer)?.alive.len() >= MOST {
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
