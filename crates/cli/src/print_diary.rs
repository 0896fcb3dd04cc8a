//! Prints the diary for people.

use crate::diary::{DiaryTold, PainKept};
use crate::print_plans;
use std::fmt::Write;
use surae_api::{
    ActivityView, CrampView, DiaryEntry, ExportMade, FactorView, ImportView, MedicineView, NightPage,
    NightView, PainMoment, Side, StudyView, TimeKnown, WatchView,
};

/// What was asked of the diary.
pub fn told(told: &DiaryTold) -> String {
    match told {
        DiaryTold::Entries(entries) if entries.is_empty() => "Nothing is in the diary of these days.".into(),
        DiaryTold::Entries(entries) => {
            entries.iter().map(|one| entry(&one.entry) + asks(&one.asks) + "\n").collect()
        }
        DiaryTold::State(state) => {
            let what = if state.there { "It is in the diary." } else { "It is not in the diary any more." };
            state.entry.iter().map(entry).chain([what.to_owned()]).collect::<Vec<_>>().join("\n")
        }
    }
}

/// That an entry asks for the safety questions.
fn asks(asks: &[String]) -> &'static str {
    if asks.is_empty() { "" } else { "\n  This asks for the safety questions again: `surae watch`." }
}

/// Why the safety questions are to be asked again.
pub fn watch(watch: Option<&WatchView>) -> String {
    let Some(watch) = watch else { return "Nothing in the diary asks for the safety questions.".into() };
    let mut out = format!("{} (`surae screen`)\n", watch.headline);
    for reason in &watch.reasons {
        let _ = writeln!(out, "  {} ({})", reason.text, reason.date);
    }
    out
}

/// What pain was told of.
pub fn pain(kept: &PainKept) -> String {
    match kept {
        PainKept::Due(due) => print_plans::due(due),
        PainKept::Entry(one) => entry(one),
    }
}

/// One entry.
pub fn entry(entry: &DiaryEntry) -> String {
    match entry {
        DiaryEntry::Cramp(one) => cramp(one),
        DiaryEntry::Pain(one) => {
            let what = match one.moment {
                PainMoment::Now => "Pain",
                PainMoment::Worst => "Worst pain",
                PainMoment::FirstSteps => "Pain at the first steps",
                PainMoment::Activity => "Pain in an activity",
            };
            let name = one.activity_name.clone();
            let parts = [name, one.side.map(side), one.region.clone(), one.note.clone()];
            line(&one.date, &one.at, &format!("{what} {}", one.pain), &parts, &one.id)
        }
        DiaryEntry::Night(one) => line(&one.date, "", "Night", &said(one), &one.id),
        DiaryEntry::Note(one) => line(&one.date, &one.at, "Note", &[Some(one.text.clone())], &one.id),
        DiaryEntry::Measurement(one) => {
            let value = format!("{} {}", one.value, one.unit);
            let parts = [Some(value), one.side.map(side), one.activity_name.clone(), one.note.clone()];
            line(&one.date, &one.at, &one.name, &parts, &one.id)
        }
        DiaryEntry::Sign(one) => {
            let parts = [Some(one.sign.clone()), one.side.map(side), one.note.clone()];
            line(&one.date, &one.at, "Noticed", &parts, &one.id)
        }
        DiaryEntry::Medicine(one) => medicine(one),
        DiaryEntry::Session(one) => {
            let pain = one.pain.map(|pain| format!("pain {pain}"));
            let parts = [Some(one.plan_name.clone()), Some(side(one.side)), pain];
            line(&one.date, &one.at, &one.slot_name, &parts, &one.id)
        }
    }
}

fn cramp(cramp: &CrampView) -> String {
    let known = match cramp.known {
        TimeKnown::Minute => None,
        TimeKnown::About => Some("about then".to_owned()),
        TimeKnown::Night => Some("some time that night".to_owned()),
    };
    let length = match cramp.minutes {
        _ if cramp.open => Some("not ended yet".to_owned()),
        minutes => minutes.map(|minutes| format!("{minutes} min")),
    };
    let parts = [
        known,
        cramp.side.map(side),
        cramp.place.clone(),
        cramp.strength.map(|strength| format!("strength {strength}")),
        length,
        cramp.sleep_lost.map(|lost| format!("sleep lost {lost}")),
        cramp.soreness.map(|soreness| format!("sore the day after {soreness}")),
        (!cramp.helped.is_empty()).then(|| format!("helped: {}", cramp.helped.join(" "))),
        cramp.note.clone(),
    ];
    line(&cramp.date, &cramp.at, "Cramp", &parts, &cramp.id)
}

/// A night with its cramps and what was said about it.
pub fn night(page: &NightPage) -> String {
    let mut out = format!("Night of {}: ", page.night);
    let _ = match page.count {
        0 if page.known => writeln!(out, "no cramp."),
        0 => writeln!(out, "nothing is known. `surae night --quiet` says that there was no cramp."),
        count => writeln!(out, "{count} cramps."),
    };
    if let Some(answer) = &page.answer {
        let _ = writeln!(out, "{}", line(&answer.date, "", "Said", &said(answer), &answer.id));
    }
    page.cramps.iter().for_each(|one| {
        let _ = writeln!(out, "{}", cramp(one));
    });
    out
}

fn said(night: &NightView) -> Vec<Option<String>> {
    let number = |value: Option<u16>, what: &str| value.map(|value| format!("{what} {value}"));
    let mut parts = vec![
        number(night.cramps.map(u16::from), "cramps"),
        number(night.minutes, "minutes"),
        number(night.strength.map(u16::from), "strength"),
        number(night.sleep_lost.map(u16::from), "sleep lost"),
    ];
    let factor =
        |(word, present): (&String, &bool)| Some(format!("{word} {}", if *present { "yes" } else { "no" }));
    parts.extend(night.factors.iter().map(factor));
    parts.push(night.note.clone());
    parts
}

fn medicine(medicine: &MedicineView) -> String {
    let from = medicine.from.as_ref().map(|from| format!("from {from}"));
    let to = medicine.to.as_ref().map(|to| format!("to {to}"));
    let parts = [Some(medicine.name.clone()), from, to, medicine.note.clone()];
    line(&medicine.date, "", "Medicine", &parts, &medicine.id)
}

/// Medicines.
pub fn medicines(all: &[MedicineView]) -> String {
    if all.is_empty() {
        "No medicine is written down.".into()
    } else {
        all.iter().map(|one| medicine(one) + "\n").collect()
    }
}

/// A file that was written.
pub fn exported(made: &ExportMade) -> String {
    format!("Written: {} ({} bytes)", made.written, made.bytes)
}

/// What an import did, or would do.
pub fn imported(import: &ImportView) -> String {
    let mut out =
        format!("{} added, {} changed, {} unchanged\n", import.added, import.changed, import.unchanged);
    for refused in &import.refused {
        let _ = writeln!(out, "Refused, line {}: {}", refused.line, refused.reason);
    }
    out
}

/// Activities.
pub fn activities(all: &[ActivityView]) -> String {
    if all.is_empty() {
        return "You rate no activity yet. `surae activity add NAME` chooses one.".into();
    }
    all.iter().map(|one| format!("{}\n  {}\n", one.name, one.id)).collect()
}

/// The two-week study.
pub fn study(study: Option<&StudyView>) -> String {
    let Some(study) = study else { return "No study runs. `surae study start` begins one.".into() };
    let mut out = format!("{} to {}, {} nights told\n", study.from, study.to, study.answered);
    let _ = writeln!(out, "night        cramps  minutes  strength  sleep lost");
    let number = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| value.to_string());
    for night in &study.nights {
        let cells = [
            number(night.cramps.map(f64::from)),
            number(night.minutes),
            number(night.strength.map(f64::from)),
            number(night.sleep_lost.map(f64::from)),
        ];
        let [cramps, minutes, strength, sleep] = cells;
        let _ = writeln!(out, "{}  {cramps:>7}  {minutes:>7}  {strength:>8}  {sleep:>10}", night.night);
    }
    out
}

/// Factors.
pub fn factors(all: &[FactorView]) -> String {
    let sign = |chosen| if chosen { "x" } else { " " };
    all.iter().map(|one| format!("[{}] {} ({})\n", sign(one.chosen), one.name, one.word)).collect()
}

/// A line of the diary, and below it the id by which it is changed.
fn line(date: &str, at: &str, what: &str, parts: &[Option<String>], id: &str) -> String {
    let told: Vec<&str> = parts.iter().flatten().map(String::as_str).collect();
    let told = if told.is_empty() { String::new() } else { format!(": {}", told.join(", ")) };
    // A note may hold what a terminal would obey.
    let told = told.replace(|char: char| char.is_control() && char != '\n', " ");
    let time = at.get(11..16).map_or_else(String::new, |time| format!(" {time}"));
    format!("{date}{time} {what}{told}\n  {id}")
}

fn side(side: Side) -> String {
    match side {
        Side::Left => "left",
        Side::Right => "right",
        Side::Both => "both legs",
    }
    .to_owned()
}
