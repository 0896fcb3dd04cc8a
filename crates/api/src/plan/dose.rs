//! The cards and doses of plans: from the content, from the person's own, with changed numbers.

use crate::words::say;
use crate::{ApiError, Surae};
use surae_core::session::{Leg, length, timeline};
use surae_knowledge::{Count, Dose, DoseChange, Seconds, Sides, Work};
use surae_store::table::own_card::OwnCard;
use surae_store::table::plan_item::PlanItem;

/// From here on a repetition is called a hold.
const HOLD: Seconds = Seconds::new(5);

/// A card of a plan as it is done.
pub(crate) struct Prescribed {
    pub name: String,
    pub dose: Option<Dose>,
}

impl Surae {
    /// The card of an item with the dose that holds.
    pub(crate) fn prescribed(&self, item: &PlanItem, own: &[OwnCard]) -> Prescribed {
        let kept = |json: &String| serde_json::from_str(json).ok();
        let changed: Option<Dose> = item.dose.as_ref().and_then(kept);
        if let Some(card) = self.knowledge.card(&item.card_id) {
            return Prescribed { name: card.name.clone(), dose: changed.or_else(|| card.dose.clone()) };
        }
        match own.iter().find(|card| card.id.to_string() == item.card_id) {
            Some(card) => Prescribed {
                name: card.name.clone(),
                dose: changed.or_else(|| card.dose.as_ref().and_then(kept)),
            },
            None => Prescribed { name: item.card_id.clone(), dose: changed },
        }
    }
}

/// How long a dose takes on these legs, in seconds.
pub(crate) fn seconds(dose: &Dose, side: Leg) -> u32 {
    length(&timeline(&[dose], side)).millis().div_ceil(1000)
}

/// The dose with changed numbers, if it can be done.
pub(super) fn changed(card: &str, usual: &Dose, change: &DoseChange) -> Result<Dose, ApiError> {
    let mut dose = usual.with(change);
    if let Some((key, why)) = dose.faults().into_iter().next() {
        return Err(ApiError::impossible_dose(card, key, &why));
    }
    if dose != *usual {
        dose.says = says(&dose);
    }
    Ok(dose)
}

/// A dose in a sentence.
fn says(dose: &Dose) -> String {
    let number = |number: u16| number.to_string();
    let time = |seconds: Seconds| seconds.as_f64().to_string();
    let sets = number(dose.sets);
    let work = match dose.work() {
        Work::Continuous(seconds) => say("dose-work", &[("sets", &sets), ("seconds", &time(seconds))]),
        Work::Repetitions { reps } | Work::Staged { reps, .. } if dose.hold < HOLD => {
            say("dose-reps", &[("sets", &sets), ("reps", &number(reps))])
        }
        Work::Repetitions { reps } | Work::Staged { reps, .. } => {
            say("dose-hold", &[("sets", &sets), ("reps", &number(reps)), ("seconds", &time(dose.hold))])
        }
    };
    match dose.sides {
        Sides::Each => say("dose-each", &[("dose", &work)]),
        Sides::Both => say("dose-both", &[("dose", &work)]),
    }
}

/// A dose as short as it goes, such as 3 × 10 s.
pub(crate) fn short(dose: &Dose) -> String {
    let time = |seconds: Seconds| format!("{} s", seconds.as_f64());
    match dose.work() {
        Work::Continuous(seconds) => format!("{} × {}", dose.sets, time(seconds)),
        Work::Repetitions { reps } | Work::Staged { reps, .. } if dose.hold < HOLD => {
            format!("{} × {reps}", dose.sets)
        }
        Work::Repetitions { reps } | Work::Staged { reps, .. } if dose.sets == 1 || reps == 1 => {
            format!("{} × {}", dose.sets * reps, time(dose.hold))
        }
        Work::Repetitions { reps } | Work::Staged { reps, .. } => {
            format!("{} × {reps} × {}", dose.sets, time(dose.hold))
        }
    }
}

/// The dose of an own card from its numbers.
pub(crate) fn dose_of(card: &str, sides: Sides, numbers: &DoseChange) -> Result<Dose, ApiError> {
    let one = Dose {
        id: "usual".to_owned(),
        name: String::new(),
        says: String::new(),
        sets: 1,
        reps: 1,
        reps_most: None,
        up: Seconds::ZERO,
        hold: Seconds::ZERO,
        hold_most: None,
        down: Seconds::ZERO,
        pause: Seconds::ZERO,
        seconds: None,
        seconds_most: None,
        stages: Vec::new(),
        rest: Seconds::ZERO,
        rest_most: None,
        sides,
        both_up: false,
        count: Count::default(),
        load: None,
        per_day: 1,
        per_day_most: None,
        days_per_week: 7,
        days_per_week_most: None,
        weeks: None,
    };
    changed(card, &one, numbers)
}
