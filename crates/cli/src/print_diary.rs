//! Prints the diary for people.

use surae_api::{CrampView, DiaryEntry, Side, TimeKnown};

/// The entries of some days.
pub fn entries(entries: &[DiaryEntry]) -> String {
    if entries.is_empty() {
        return "Nothing is in the diary of these days.".into();
    }
    entries.iter().map(|one| entry(one) + "\n").collect()
}

/// One entry.
pub fn entry(entry: &DiaryEntry) -> String {
    match entry {
        DiaryEntry::Cramp(one) => cramp(one),
    }
}

fn cramp(cramp: &CrampView) -> String {
    let time = match cramp.known {
        TimeKnown::Minute => clock(&cramp.at),
        TimeKnown::About => format!("about {}", clock(&cramp.at)),
        TimeKnown::Night => "at night".to_owned(),
    };
    let length = match cramp.minutes {
        _ if cramp.open => Some("not ended yet".to_owned()),
        minutes => minutes.map(|minutes| format!("{minutes} min")),
    };
    let parts = [
        cramp.side.map(side),
        cramp.place.clone(),
        cramp.strength.map(|strength| format!("strength {strength}")),
        length,
        cramp.sleep_lost.map(|lost| format!("sleep lost {lost}")),
        cramp.note.clone(),
    ];
    let told: Vec<String> = parts.into_iter().flatten().collect();
    line(&cramp.date, &time, "Cramp", &told, &cramp.id)
}

/// A line of the diary, and below it the id by which it is changed.
fn line(date: &str, time: &str, what: &str, told: &[String], id: &str) -> String {
    let told = if told.is_empty() { String::new() } else { format!(": {}", told.join(", ")) };
    format!("{date} {time} {what}{told}\n  {id}")
}

fn clock(at: &str) -> String {
    at.get(11..16).unwrap_or_default().to_owned()
}

fn side(side: Side) -> String {
    match side {
        Side::Left => "left",
        Side::Right => "right",
        Side::Both => "both legs",
    }
    .to_owned()
}
