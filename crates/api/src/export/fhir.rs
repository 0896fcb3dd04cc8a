//! The entries as a FHIR R4 bundle of observations, for the records of a clinic.
//!
//! Hand-written shapes of the few parts that are used. Everything is coded by text alone: no code of a
//! licensed terminology is in the product. The bundle names nobody.

use super::Days;
use crate::clock::Now;
use crate::{ApiError, CrampView, DiaryEntry, DiaryLine, MedicineView, NightView, PainMoment, Side, Surae};
use serde::Serialize;
use serde_json::{Value, json};

/// The person, without a name.
const PERSON: &str = "urn:uuid:00000000-0000-7000-8000-000000000001";

/// A text that stands for a code.
#[derive(Debug, Serialize)]
struct Concept {
    text: String,
}

/// A named part of an observation.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Component {
    code: Concept,
    #[serde(flatten)]
    value: Value,
}

/// An observation.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Observation {
    resource_type: &'static str,
    id: String,
    status: &'static str,
    category: [Concept; 1],
    code: Concept,
    subject: Value,
    #[serde(flatten)]
    effective: Value,
    #[serde(flatten)]
    value: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    body_site: Option<Concept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    note: Vec<Concept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    component: Vec<Component>,
}

impl Surae {
    /// The entries of some days as a bundle.
    pub(super) fn export_fhir(&self, days: Days, now: &Now) -> Result<String, ApiError> {
        let (from, to) = (days.from.to_string(), days.to.to_string());
        let lines = self.entries(Some(&from), Some(&to), now)?;
        let person = json!({"fullUrl": PERSON, "resource": {"resourceType": "Patient"}});
        let entries = lines
            .iter()
            .rev()
            .filter_map(|line| self.resource(line))
            .map(|(id, resource)| json!({"fullUrl": format!("urn:uuid:{id}"), "resource": resource}));
        let entries: Vec<Value> = std::iter::once(person).chain(entries).collect();
        let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": entries});
        Ok(format!("{bundle:#}\n"))
    }

    /// What an entry is in a record, with its id; nothing where nothing can be said there.
    fn resource(&self, line: &DiaryLine) -> Option<(String, Value)> {
        let id = line.entry.id().to_owned();
        let observation = match &line.entry {
            DiaryEntry::Medicine(one) => return Some((id, medicine(one))),
            // A session has the id of its occurrence, which is no UUID.
            DiaryEntry::Session(_) => return None,
            DiaryEntry::Cramp(one) => self.cramp_observed(one),
            DiaryEntry::Night(one) => night(one),
            DiaryEntry::Pain(one) => {
                let code = match one.moment {
                    PainMoment::Now => "Pain now, 0 to 10".to_owned(),
                    PainMoment::Worst => "Worst pain of 24 hours, 0 to 10".to_owned(),
                    PainMoment::FirstSteps => "Pain at the first steps, 0 to 10".to_owned(),
                    PainMoment::Activity => match &one.activity_name {
                        Some(name) => format!("Pain in {name}, 0 to 10"),
                        None => "Pain in an activity, 0 to 10".to_owned(),
                    },
                };
                Observation {
                    value: json!({"valueInteger": one.pain}),
                    body_site: self.site(one.side, one.region.as_deref()),
                    note: notes(one.note.as_deref()),
                    ..empty(&one.id, "symptom", &code, at(&one.at))
                }
            }
            DiaryEntry::Note(one) => {
                let text = notes(Some(&one.text)).pop()?.text;
                Observation {
                    value: json!({"valueString": text}),
                    ..empty(&one.id, "note", "Note", at(&one.at))
                }
            }
            DiaryEntry::Measurement(one) => {
                let code = one
                    .activity_name
                    .as_ref()
                    .map_or_else(|| one.name.clone(), |activity| format!("{}: {activity}", one.name));
                Observation {
                    value: json!({"valueQuantity": {"value": one.value, "unit": one.unit}}),
                    body_site: self.site(one.side, None),
                    note: notes(one.note.as_deref()),
                    ..empty(&one.id, "measurement", &code, at(&one.at))
                }
            }
            DiaryEntry::Sign(one) => Observation {
                value: json!({"valueBoolean": true}),
                body_site: self.site(one.side, None),
                note: notes(one.note.as_deref()),
                ..empty(&one.id, "symptom", &format!("Newly noticed: {}", one.sign), at(&one.at))
            },
        };
        serde_json::to_value(observation).ok().map(|value| (id, value))
    }

    fn cramp_observed(&self, one: &CrampView) -> Observation {
        let scale = |what: &str, value: Option<u8>| {
            value.map(|value| part(&format!("{what}, 0 to 10"), json!({"valueInteger": value})))
        };
        let minutes = one.minutes.map(|minutes| {
            let quantity = json!({"value": minutes, "unit": "min"});
            part("Length", json!({"valueQuantity": quantity}))
        });
        let parts = [
            minutes,
            scale("Strength at its worst", one.strength),
            scale("Sleep lost", one.sleep_lost),
            scale("Soreness the day after", one.soreness),
            one.asleep.map(|asleep| part("Came out of sleep", json!({"valueBoolean": asleep}))),
            Some(part("Night, by the date of its evening", json!({"valueDateTime": one.night}))),
        ];
        Observation {
            value: json!({"valueBoolean": true}),
            body_site: self.site(one.side, one.place.as_deref()),
            note: notes(one.note.as_deref()),
            component: parts.into_iter().flatten().collect(),
            ..empty(&one.id, "symptom", "Leg cramp", at(&one.at))
        }
    }

    /// A place in words, such as "left, middle of the calf".
    fn site(&self, side: Option<Side>, place: Option<&str>) -> Option<Concept> {
        let side = side.map(|side| match side {
            Side::Left => "left",
            Side::Right => "right",
            Side::Both => "both legs",
        });
        let named = |id: &str| self.knowledge.regions.iter().find(|region| region.id == id);
        let place = place.map(|id| named(id).map_or_else(|| id.to_owned(), |region| region.name.clone()));
        let parts: Vec<String> = side.map(str::to_owned).into_iter().chain(place).collect();
        (!parts.is_empty()).then(|| Concept { text: parts.join(", ") })
    }
}

fn night(one: &NightView) -> Observation {
    let number =
        |what: &str, value: Option<u16>| value.map(|value| part(what, json!({"valueInteger": value})));
    let said = [
        number("Number of cramps", one.cramps.map(u16::from)),
        number("Minutes of cramps", one.minutes),
        number("Strength of the worst cramp, 0 to 10", one.strength.map(u16::from)),
        number("Sleep lost, 0 to 10", one.sleep_lost.map(u16::from)),
    ];
    let factors = one.factors.iter().map(|(word, present)| {
        part(&format!("Factor: {}", word.replace('_', " ")), json!({"valueBoolean": present}))
    });
    Observation {
        note: notes(one.note.as_deref()),
        component: said.into_iter().flatten().chain(factors).collect(),
        ..empty(&one.id, "symptom", "Night of leg cramps", json!({"effectiveDateTime": one.night}))
    }
}

fn medicine(one: &MedicineView) -> Value {
    let mut period = serde_json::Map::new();
    period.extend(one.from.clone().map(|from| ("start".to_owned(), Value::from(from))));
    period.extend(one.to.clone().map(|to| ("end".to_owned(), Value::from(to))));
    let mut statement = json!({
        "resourceType": "MedicationStatement",
        "id": one.id,
        "status": if one.to.is_some() { "completed" } else { "active" },
        "medicationCodeableConcept": {"text": plain(&one.name)},
        "subject": {"reference": PERSON},
        "dateAsserted": one.at,
    });
    if let Value::Object(fields) = &mut statement {
        if !period.is_empty() {
            fields.insert("effectivePeriod".to_owned(), period.into());
        }
        let notes = notes(one.note.as_deref());
        if !notes.is_empty() {
            fields.insert("note".to_owned(), json!(notes));
        }
    }
    statement
}

fn empty(id: &str, category: &str, code: &str, effective: Value) -> Observation {
    Observation {
        resource_type: "Observation",
        id: id.to_owned(),
        status: "final",
        category: [Concept { text: category.to_owned() }],
        code: Concept { text: plain(code) },
        subject: json!({"reference": PERSON}),
        effective,
        value: json!({}),
        body_site: None,
        note: Vec::new(),
        component: Vec::new(),
    }
}

fn part(code: &str, value: Value) -> Component {
    Component { code: Concept { text: plain(code) }, value }
}

fn at(at: &str) -> Value {
    json!({"effectiveDateTime": at})
}

fn notes(note: Option<&str>) -> Vec<Concept> {
    let note = note.map(plain).filter(|note| !note.trim().is_empty());
    note.map(|text| Concept { text }).into_iter().collect()
}

/// A text without the control characters that FHIR forbids.
fn plain(text: &str) -> String {
    text.replace(|char: char| char.is_control() && !matches!(char, '\t' | '\r' | '\n'), " ")
}
