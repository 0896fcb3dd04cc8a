//! What the page for the clinician says: everything of some weeks, gathered once. How it looks is not here.
//!
//! Only what the person typed names them. No number is worked out beyond counting.

use crate::clock::Now;
use crate::words::say;
use crate::{
    ApiError, DiaryEntry, DueState, MeasurementView, MedicineView, PainMoment, Reply, Side, SignView, Surae,
    Urgency, WatchView, written,
};
use chrono::{Days, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;
use surae_core::lookup::triage::Reply as CoreReply;
use surae_store::table::screening::{self, Screening};
use surae_store::table::setting;
use surae_store::{Reader, StoreError, table};
use ts_rs::TS;

/// Days of the page when no start is given: six weeks, the length of the night cramp program.
const USUAL: Days = Days::new(41);
/// The setting that keeps who the page is about.
const WHO: &str = "clinician.who";
/// Characters of it, at most.
const WHO_MOST: usize = 200;

/// The page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClinicianPage {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// The local date on which it was made.
    pub made_on: String,
    /// Who it is about, as typed.
    pub who: Option<String>,
    /// Where it hurt or cramped, with sides, the most frequent first.
    pub places: Vec<PagePlace>,
    /// Each night of these days.
    pub nights: Vec<PageNight>,
    /// The plans with what was done of them.
    pub plans: Vec<PagePlan>,
    /// The strongest pain of each day that has one, outside sessions.
    pub pain: Vec<PagePain>,
    /// The safety questions each time they were asked, the newest first.
    pub screenings: Vec<PageScreening>,
    /// What was newly noticed.
    pub signs: Vec<SignView>,
    /// Measures that were taken.
    pub measurements: Vec<MeasurementView>,
    /// Medicines of these days, and those without dates.
    pub medicines: Vec<MedicineView>,
    /// What the watch over the diary says now.
    pub watch: Option<WatchView>,
}

/// A place with how often it was named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PagePlace {
    /// A region of the body map, or a short word.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The leg.
    pub side: Option<Side>,
    /// Cramps there.
    pub cramps: u32,
    /// Pain entries there.
    pub pains: u32,
    /// The strongest of them, 0 to 10.
    pub worst: Option<u8>,
}

/// A night of the strip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PageNight {
    /// The date of its evening.
    pub night: String,
    /// How many cramps there were; nothing where that is not known.
    pub cramps: Option<u32>,
    /// The strongest, 0 to 10.
    pub strength: Option<u8>,
    /// How bad the sleep was, 0 to 10.
    pub sleep_lost: Option<u8>,
}

/// A plan with what was done of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PagePlan {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The leg.
    pub side: Side,
    /// Sessions that were due up to now.
    pub planned: u32,
    /// Sessions that were done.
    pub done: u32,
    /// Sessions that were left out on purpose.
    pub skipped: u32,
    /// Sessions that were missed.
    pub missed: u32,
    /// Pain during the sessions that tell it, in their order, 0 to 10.
    pub pain: Vec<u8>,
    /// Mornings after that were as usual.
    pub usual: u32,
    /// Mornings after that were worse.
    pub worse: u32,
}

/// The strongest pain of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PagePain {
    /// The local date.
    pub date: String,
    /// What was rated.
    pub moment: PainMoment,
    /// 0 to 10.
    pub pain: u8,
}

/// One time that the safety questions were asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PageScreening {
    /// The local date.
    pub asked_on: String,
    /// What came out.
    pub urgency: Urgency,
    /// The date on which somebody who examined the person cleared them.
    pub cleared_on: Option<String>,
    /// The questions with their answers.
    pub answers: Vec<PageAnswer>,
}

/// A safety question with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PageAnswer {
    /// Its id.
    pub question: String,
    /// The question in words.
    pub text: String,
    /// The answer.
    pub reply: Reply,
}

impl Surae {
    /// Gathers the page of some days; of the last six weeks when none are named.
    ///
    /// # Errors
    /// `bad_date`, `bad_range`, and those of the database.
    pub fn clinician_page(
        &self,
        from: Option<&str>,
        to: Option<&str>,
        now: &Now,
    ) -> Result<ClinicianPage, ApiError> {
        let to = to.map_or(Ok(now.today()), written::date)?;
        let usual = || Ok(to.checked_sub_days(USUAL).unwrap_or(to));
        let from = from.map_or_else(usual, written::date)?;
        let (first, last) = (from.to_string(), to.to_string());
        let plans = self.page_plans(&first, &last, now)?;
        let entries: Vec<DiaryEntry> =
            self.entries(Some(&first), Some(&last), now)?.into_iter().rev().map(|line| line.entry).collect();
        let read = |reader: &Reader<'_>| {
            let screenings = screening::between(reader, from, to)?;
            Ok::<_, StoreError>((screenings, nights(reader, from, to)?, setting::read(reader, WHO)?))
        };
        let (screenings, nights, who) = self.diary(now, |store| Ok(store.read(read)?))?;
        let within = |medicine: &MedicineView| {
            medicine.from.as_ref().is_none_or(|on| *on <= last)
                && medicine.to.as_ref().is_none_or(|on| *on >= first)
        };
        Ok(ClinicianPage {
            made_on: now.today().to_string(),
            who,
            places: self.page_places(&entries),
            nights,
            plans,
            pain: pain(&entries),
            screenings: screenings.into_iter().map(|asked| self.page_screening(asked)).collect(),
            signs: signs(&entries),
            measurements: measurements(&entries),
            medicines: self.medicines(now)?.into_iter().filter(within).collect(),
            watch: self.watch(now)?,
            from: first,
            to: last,
        })
    }

    /// Keeps who the page is about, exactly as typed; an empty text takes it back.
    ///
    /// # Errors
    /// `bad_name`, and those of the database.
    pub fn set_who(&self, who: &str, now: &Now) -> Result<(), ApiError> {
        if who.chars().count() > WHO_MOST {
            return Err(ApiError::bad_name("name for the page", WHO_MOST));
        }
        self.write(now, |writer| match who {
            "" => Ok(setting::remove(writer, WHO)?),
            who => Ok(setting::put(writer, WHO, who, now.instant())?),
        })
    }

    fn page_plans(&self, from: &str, to: &str, now: &Now) -> Result<Vec<PagePlan>, ApiError> {
        let mut plans: BTreeMap<String, PagePlan> = BTreeMap::new();
        for due in self.agenda(from, to, None, now)? {
            let plan = plans.entry(due.plan.clone()).or_insert_with(|| PagePlan {
                id: due.plan.clone(),
                name: due.plan_name.clone(),
                side: due.side,
                planned: 0,
                done: 0,
                skipped: 0,
                missed: 0,
                pain: Vec::new(),
                usual: 0,
                worse: 0,
            });
            match due.state {
                DueState::Done => plan.done += 1,
                DueState::Skipped => plan.skipped += 1,
                DueState::Missed => plan.missed += 1,
                DueState::Pending | DueState::Raised | DueState::Snoozed => continue,
            }
            plan.planned += 1;
            plan.pain.extend(due.pain);
            plan.usual += u32::from(due.morning == Some(true));
            plan.worse += u32::from(due.morning == Some(false));
        }
        Ok(plans.into_values().collect())
    }

    fn page_places(&self, entries: &[DiaryEntry]) -> Vec<PagePlace> {
        let mut places: Vec<PagePlace> = Vec::new();
        for entry in entries {
            let (id, side, pain) = match entry {
                DiaryEntry::Cramp(one) => (one.place.as_deref(), one.side, None),
                DiaryEntry::Pain(one) => (one.region.as_deref(), one.side, Some(one.pain)),
                _ => continue,
            };
            let Some(id) = id else { continue };
            let known = places.iter().position(|place| place.id == id && place.side == side);
            let place = known.and_then(|place| places.get_mut(place));
            let (cramps, pains) = (u32::from(pain.is_none()), u32::from(pain.is_some()));
            match place {
                Some(place) => {
                    place.cramps += cramps;
                    place.pains += pains;
                    place.worst = place.worst.max(pain);
                }
                None => {
                    let (id, name) = (id.to_owned(), self.place_name(id));
                    places.push(PagePlace { id, name, side, cramps, pains, worst: pain });
                }
            }
        }
        places.sort_by_key(|place| std::cmp::Reverse(place.cramps + place.pains));
        places
    }

    /// A region, or a short word for a place, by its name.
    fn place_name(&self, id: &str) -> String {
        let region = self.knowledge.regions.iter().find(|region| region.id == id);
        region.map_or_else(|| say(&format!("place-{id}"), &[]), |region| region.name.clone())
    }

    fn page_screening(&self, asked: Screening) -> PageScreening {
        let text = |id: &str| {
            let question = self.knowledge.questions.iter().find(|question| question.id == id);
            question.map_or_else(|| id.to_owned(), |question| question.ask.clone())
        };
        let answers = asked.answers.iter().map(|(id, reply)| PageAnswer {
            question: id.clone(),
            text: text(id),
            reply: match reply {
                CoreReply::Yes => Reply::Yes,
                CoreReply::No => Reply::No,
                CoreReply::Unsure => Reply::Unsure,
            },
        });
        PageScreening {
            asked_on: asked.asked.on.to_string(),
            urgency: asked.urgency,
            cleared_on: asked.cleared_on.map(|on| on.to_string()),
            answers: answers.collect(),
        }
    }
}

fn nights(reader: &Reader<'_>, from: NaiveDate, to: NaiveDate) -> Result<Vec<PageNight>, StoreError> {
    let cramps = table::cramp::between(reader, from, to)?;
    let said = table::night::between(reader, from, to)?;
    let night = |on: NaiveDate| {
        let there: Vec<_> = cramps.iter().filter(|cramp| cramp.night_on == on).collect();
        let said = said.iter().find(|said| said.night_on == on);
        let entered = u32::try_from(there.len()).ok().filter(|count| *count > 0);
        PageNight {
            night: on.to_string(),
            cramps: said.and_then(|said| said.cramps).map(u32::from).max(entered),
            strength: there
                .iter()
                .map(|cramp| cramp.strength)
                .max()
                .flatten()
                .max(said.and_then(|said| said.strength)),
            sleep_lost: there
                .iter()
                .map(|cramp| cramp.sleep_lost)
                .max()
                .flatten()
                .max(said.and_then(|said| said.sleep_lost)),
        }
    };
    Ok(surae_core::diary::nights(from, to).map(night).collect())
}

fn pain(entries: &[DiaryEntry]) -> Vec<PagePain> {
    let mut days: BTreeMap<String, PagePain> = BTreeMap::new();
    for entry in entries {
        if let DiaryEntry::Pain(one) = entry {
            let pain = PagePain { date: one.date.clone(), moment: one.moment, pain: one.pain };
            let day = days.entry(one.date.clone()).or_insert_with(|| pain.clone());
            if pain.pain > day.pain {
                *day = pain;
            }
        }
    }
    days.into_values().collect()
}

fn signs(entries: &[DiaryEntry]) -> Vec<SignView> {
    let sign = |entry: &DiaryEntry| match entry {
        DiaryEntry::Sign(one) => Some(one.clone()),
        _ => None,
    };
    entries.iter().filter_map(sign).collect()
}

fn measurements(entries: &[DiaryEntry]) -> Vec<MeasurementView> {
    let measurement = |entry: &DiaryEntry| match entry {
        DiaryEntry::Measurement(one) => Some(one.clone()),
        _ => None,
    };
    entries.iter().filter_map(measurement).collect()
}
