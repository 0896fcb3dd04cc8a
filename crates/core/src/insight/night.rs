//! A night as the diary knows it, and the sums over nights.
//!
//! A night runs from noon to noon and has the date of its evening. Whether a night without an entry
//! counts is decided in `known.rs`.

use chrono::NaiveDate;

/// What somebody wrote about one night.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Noted<'a> {
    /// Cramps in that night, 0 when the person said that there was none; nothing when nothing was said of
    /// cramps, as when only the evening's factors were told.
    pub cramps: Option<u32>,
    /// Minutes of cramp altogether, where a length was told.
    pub minutes: Option<u32>,
    /// The strongest cramp, 0 to 10, where a strength was told.
    pub strength: Option<u8>,
    /// Factors of the evening by id, with whether each was present. One that was not asked is not here:
    /// it is neither present nor absent.
    pub factors: Vec<(&'a str, bool)>,
}

/// How much is known of a night.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// It was told how many cramps there were, or that there was none.
    Noted,
    /// Nothing was told of cramps, but the diary was kept around it: taken as quiet.
    Assumed,
    /// Nobody knows. It counts neither as quiet nor as anything else.
    Unknown,
}

/// One night.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Night<'a> {
    /// Date of its evening.
    pub on: NaiveDate,
    /// How much is known of it.
    pub known: Known,
    /// What was written; empty where nothing was.
    pub noted: Noted<'a>,
}

impl Night<'_> {
    /// Whether it counts.
    pub fn counts(&self) -> bool {
        self.known != Known::Unknown
    }

    /// Its cramps; 0 where none was told.
    pub fn cramps(&self) -> u32 {
        self.noted.cramps.unwrap_or_default()
    }

    /// Whether the factor was present; nothing when it was not asked that evening.
    pub fn factor(&self, id: &str) -> Option<bool> {
        self.noted.factors.iter().find(|(factor, _)| *factor == id).map(|(_, present)| *present)
    }
}

/// Cramps and the nights in which they were counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Nights that count.
    pub nights: u32,
    /// Of these, nights of which nothing was told, taken as quiet.
    pub assumed: u32,
    /// Nights with a cramp.
    pub cramp_nights: u32,
    /// Cramps.
    pub cramps: u32,
}

impl Count {
    /// Adds a night; an unknown one adds nothing.
    pub fn add(&mut self, night: &Night<'_>) {
        if night.counts() {
            self.nights += 1;
            self.assumed += u32::from(night.known == Known::Assumed);
            self.cramp_nights += u32::from(night.cramps() > 0);
            self.cramps += night.cramps();
        }
    }

    /// Cramps a night; nothing without nights.
    pub fn per_night(&self) -> Option<f64> {
        (self.nights > 0).then(|| f64::from(self.cramps) / f64::from(self.nights))
    }

    /// Nights with a cramp as a share of all, 0 to 1; nothing without nights.
    pub fn cramp_share(&self) -> Option<f64> {
        (self.nights > 0).then(|| f64::from(self.cramp_nights) / f64::from(self.nights))
    }
}

/// The sum over nights.
pub fn count<'a, 'b: 'a>(nights: impl IntoIterator<Item = &'a Night<'b>>) -> Count {
    let mut count = Count::default();
    nights.into_iter().for_each(|night| count.add(night));
    count
}
