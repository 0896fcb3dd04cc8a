//! Where it hurts and cramps: entries of pain and cramps put together by place and side.

use super::Record;
use super::wording::{capital, side};
use crate::Surae;
use crate::clinician::page::{PagePlace, PagePlaces};
use crate::plan::side as api_side;
use crate::words::say;
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use surae_core::session::Leg;

/// The short words for places of a cramp, with the regions that they cover. The one that best stands for
/// all comes first.
const WORDS: [(&str, &[&str]); 5] = [
    ("calf", &["mid_calf", "upper_medial_calf", "upper_lateral_calf", "lower_calf"]),
    ("foot", &["mid_sole", "medial_arch", "ball_of_foot", "plantar_heel"]),
    ("toes", &["toes_plantar", "big_toe", "lesser_toes"]),
    ("shin", &["anterior_shin", "anterolateral_shin", "medial_shin"]),
    ("thigh", &["posterior_thigh"]),
];

/// Places that are told to those who cannot see the drawing.
const TOLD: usize = 6;

/// What was entered for one place on one side.
#[derive(Default)]
struct Found {
    worst: Option<u8>,
    days: BTreeSet<NaiveDate>,
    cramps: u32,
}

/// A region or a word, and the leg: left, right, both, not said.
type Key = (String, usize);

const LEGS: [Option<Leg>; 4] = [Some(Leg::Left), Some(Leg::Right), Some(Leg::Both), None];

fn key(place: &str, leg: Option<Leg>) -> Key {
    (place.to_owned(), LEGS.iter().position(|one| *one == leg).unwrap_or_default())
}

impl Surae {
    /// The places, the worst first.
    pub(super) fn places(&self, record: &Record) -> PagePlaces {
        let mut found: BTreeMap<Key, Found> = BTreeMap::new();
        for pain in &record.pains {
            if let Some(region) = &pain.region_id {
                let place = found.entry(key(region, pain.side)).or_default();
                place.worst = place.worst.max(Some(pain.pain));
                place.days.insert(pain.felt.on);
            }
        }
        for cramp in &record.cramps {
            let place = cramp.place.as_deref().unwrap_or_default();
            found.entry(key(place, cramp.side)).or_default().cramps += 1;
        }
        let mut found: Vec<(Key, Found)> = found.into_iter().collect();
        found.sort_by_key(|(_, one)| Reverse((one.worst, one.cramps, one.days.len())));
        let list: Vec<PagePlace> = found.into_iter().map(|(key, one)| self.told_place(key, one)).collect();
        PagePlaces {
            title: say("clinician-places", &[]),
            says: says(&list),
            none: say("clinician-places-none", &[]),
            list,
        }
    }

    fn told_place(&self, (key, leg): Key, found: Found) -> PagePlace {
        let leg = LEGS.get(leg).copied().flatten();
        let region = self.knowledge.regions.iter().find(|region| region.id == key);
        let word = WORDS.iter().find(|(word, _)| *word == key);
        let (name, regions) = match (region, word) {
            (Some(region), _) => (capital(&region.name), vec![region.id.clone()]),
            (None, Some((word, regions))) => {
                let regions = regions.iter().map(|id| (*id).to_owned()).collect();
                (capital(&say(&format!("place-{word}"), &[])), regions)
            }
            (None, None) if key == "elsewhere" => (capital(&say("place-elsewhere", &[])), Vec::new()),
            (None, None) => (say("clinician-place-open", &[]), Vec::new()),
        };
        let central = region.is_some_and(|region| region.central);
        PagePlace {
            name,
            regions,
            side: leg.map(api_side),
            side_says: if central { say("clinician-side-none", &[]) } else { side(leg) },
            worst: found.worst,
            pain_days: u32::try_from(found.days.len()).unwrap_or(u32::MAX),
            cramps: found.cramps,
        }
    }
}

/// What the drawing shows, in a sentence for each place.
fn says(list: &[PagePlace]) -> String {
    let sentence = |place: &PagePlace| {
        let worst = place.worst.map(|worst| say("clinician-place-pain", &[("pain", &worst.to_string())]));
        let cramps = (place.cramps > 0)
            .then(|| say("clinician-place-cramps", &[("cramps", &place.cramps.to_string())]));
        let what: Vec<String> = worst.into_iter().chain(cramps).collect();
        format!("{}, {}: {}.", place.name, place.side_says, what.join(", "))
    };
    let sentences = list.iter().take(TOLD).map(sentence);
    std::iter::once(say("clinician-map", &[])).chain(sentences).collect::<Vec<_>>().join(" ")
}
