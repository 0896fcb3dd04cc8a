//! Rows of the diary for tests.

use crate::{at, moment};
use surae_core::diary::{PainMoment, Precision};
use surae_core::session::Leg;
use surae_store::table::activity::{self, Activity};
use surae_store::table::cramp::{self, Cramp};
use surae_store::table::factor::{self, Factor};
use surae_store::table::measurement::{self, Measurement};
use surae_store::table::medicine::{self, Medicine};
use surae_store::table::night::{self, Night};
use surae_store::table::note::{self, Note};
use surae_store::table::pain_entry::{self, PainEntry};
use surae_store::table::sign::{self, Sign};
use surae_store::{Id, Reader, StoreError, Writer};

/// A cramp at nine o'clock in the morning, which belongs to the night before.
pub fn a_cramp(seconds: i64) -> Cramp {
    let started = moment(seconds);
    Cramp {
        id: Id::new(at(seconds)),
        night_on: started.on.pred_opt().unwrap(),
        started,
        precision: Precision::Minute,
        ended_at: Some(at(seconds + 90)),
        open: false,
        side: Some(Leg::Left),
        place: Some("calf".into()),
        strength: Some(7),
        sleep_lost: Some(3),
        asleep: Some(true),
        helped: Some("stretch,walk".into()),
        soreness: Some(2),
        soreness_hours: Some(5),
        note: Some("Woke up at once.".into()),
    }
}

pub fn a_pain(activity_id: Option<Id>) -> PainEntry {
    PainEntry {
        id: Id::new(at(0)),
        felt: moment(0),
        moment: if activity_id.is_some() { PainMoment::Activity } else { PainMoment::Worst },
        activity_id,
        pain: 4,
        region_id: Some("calf_upper_inner".into()),
        side: Some(Leg::Right),
        note: None,
    }
}

pub fn a_night() -> Night {
    Night {
        id: Id::new(at(0)),
        answered: moment(0),
        night_on: moment(0).on.pred_opt().unwrap(),
        cramps: Some(0),
        minutes: Some(0),
        strength: None,
        sleep_lost: Some(1),
        note: Some("Quiet.".into()),
        factors: [("heels".to_owned(), true), ("alcohol".to_owned(), false)].into(),
    }
}

pub fn a_note(text: &str) -> Note {
    Note { id: Id::new(at(0)), noted: moment(0), text: text.into() }
}

pub fn a_measurement(activity_id: Option<Id>) -> Measurement {
    Measurement {
        id: Id::new(at(0)),
        taken: moment(0),
        measure_id: if activity_id.is_some() { "O5" } else { "O4" }.into(),
        value: 7.5,
        side: Some(Leg::Left),
        activity_id,
        note: None,
    }
}

pub fn a_sign() -> Sign {
    Sign { id: Id::new(at(0)), noticed: moment(0), word: "swelling".into(), side: None, note: None }
}

pub fn a_medicine(name: &str) -> Medicine {
    Medicine {
        id: Id::new(at(0)),
        told: moment(0),
        name: name.into(),
        from_on: Some(moment(0).on),
        to_on: None,
        note: None,
    }
}

pub fn an_activity(name: &str) -> Activity {
    Activity { id: Id::new(at(0)), name: name.into() }
}

pub fn a_factor(word: &str) -> Factor {
    Factor { id: Id::new(at(0)), word: word.into(), name: None }
}

/// Writes into each table of the diary, and changes a cramp.
pub fn write_diary(writer: &Writer<'_>) -> Result<(), StoreError> {
    let changed = a_cramp(60);
    cramp::put(writer, &changed, at(0))?;
    cramp::put(writer, &Cramp { strength: Some(8), ..changed }, at(0))?;
    let stairs = an_activity("Going down the stairs");
    activity::insert(writer, &stairs, at(0))?;
    pain_entry::put(writer, &a_pain(Some(stairs.id)), at(0))?;
    factor::insert(writer, &a_factor("heels"), at(0))?;
    night::put(writer, &a_night(), at(0))?;
    note::put(writer, &a_note("The new shoes are hard."), at(0))?;
    measurement::put(writer, &a_measurement(Some(stairs.id)), at(0))?;
    sign::put(writer, &a_sign(), at(0))?;
    medicine::put(writer, &a_medicine("A water tablet"), at(0))
}

/// Everything of the diary that can be read, as text.
pub fn diary_contents(reader: &Reader<'_>) -> Result<String, StoreError> {
    let (from, to) = (moment(0).on.pred_opt().unwrap(), moment(0).on);
    Ok([
        format!("{:?}{:?}", cramp::between(reader, from, to)?, pain_entry::between(reader, from, to)?),
        format!("{:?}{:?}", night::between(reader, from, to)?, note::between(reader, from, to)?),
        format!("{:?}{:?}", measurement::between(reader, from, to)?, sign::between(reader, from, to)?),
        format!("{:?}{:?}", medicine::all(reader)?, activity::ever(reader)?),
        format!("{:?}", factor::ever(reader)?),
    ]
    .concat())
}
