//! The arguments of notes, measures, signs and medicines.

use crate::arguments::SideArgument;
use clap::Args;
use surae_api::{
    ApiError, DiaryEntry, MeasurementNew, MedicineNew, MedicineView, NoteNew, Now, Side, SignNew, Surae,
};

/// A note to write.
#[derive(Debug, Args)]
pub struct Note {
    /// The note
    #[arg(allow_hyphen_values = true)]
    text: String,
    /// When; now when not given
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// Change this note instead
    #[arg(long, value_name = "ID")]
    edit: Option<String>,
}

impl Note {
    /// Keeps it, and returns the entry.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<DiaryEntry, ApiError> {
        let request = NoteNew { text: Some(self.text.clone()), at: self.at.clone() };
        let kept = match &self.edit {
            Some(id) => surae.note_edit(id, &request, now),
            None => surae.note_add(&request, now),
        };
        Ok(DiaryEntry::Note(kept?))
    }
}

/// A measure that was taken.
#[derive(Debug, Args)]
pub struct Measure {
    /// Id of the measure, or heel_rise, knee_to_wall, activity, change
    measure: String,
    /// The value, in the unit of the measure
    #[arg(allow_negative_numbers = true)]
    value: f64,
    /// The leg
    #[arg(long)]
    side: Option<SideArgument>,
    /// The activity that is rated
    #[arg(long, value_name = "ID|NAME")]
    activity: Option<String>,
    /// When; now when not given
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// A note
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,
    /// Change this entry instead
    #[arg(long, value_name = "ID")]
    edit: Option<String>,
}

impl Measure {
    /// Keeps it, and returns the entry.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<DiaryEntry, ApiError> {
        let request = MeasurementNew {
            measure: self.measure.clone(),
            value: Some(self.value),
            side: self.side.map(Side::from),
            activity: self.activity.clone(),
            at: self.at.clone(),
            note: self.note.clone(),
        };
        let kept = match &self.edit {
            Some(id) => surae.measure_edit(id, &request, now),
            None => surae.measure(&request, now),
        };
        Ok(DiaryEntry::Measurement(kept?))
    }
}

/// Something new that was noticed.
#[derive(Debug, Args)]
pub struct Sign {
    /// swelling, redness, numbness, weakness, fever, pop or fall
    sign: String,
    /// The leg
    #[arg(long)]
    side: Option<SideArgument>,
    /// When; now when not given
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// A note
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,
    /// Change this entry instead
    #[arg(long, value_name = "ID")]
    edit: Option<String>,
}

impl Sign {
    /// Keeps it, and returns the entry.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<DiaryEntry, ApiError> {
        let request = SignNew {
            sign: Some(self.sign.clone()),
            side: self.side.map(Side::from),
            at: self.at.clone(),
            note: self.note.clone(),
        };
        let kept = match &self.edit {
            Some(id) => surae.sign_edit(id, &request, now),
            None => surae.sign_add(&request, now),
        };
        Ok(DiaryEntry::Sign(kept?))
    }
}

/// A medicine to write down.
#[derive(Debug, Args)]
pub struct Medicine {
    /// Its name; all medicines are shown when not given
    #[arg(allow_hyphen_values = true)]
    name: Option<String>,
    /// First day
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Last day
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// A note
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,
    /// Change this medicine instead
    #[arg(long, value_name = "ID")]
    edit: Option<String>,
}

impl Medicine {
    /// Keeps it, and returns all of them.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<Vec<MedicineView>, ApiError> {
        let request = MedicineNew {
            name: self.name.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
            note: self.note.clone(),
        };
        match (&self.edit, &self.name) {
            (Some(id), _) => Ok(vec![surae.medicine_edit(id, &request, now)?]),
            (None, Some(_)) => Ok(vec![surae.medicine_add(&request, now)?]),
            (None, None) => surae.medicines(now),
        }
    }
}
