//! The entries as one table for a spreadsheet, the oldest first.
//!
//! One file with a column for the kind, and not one per kind: it opens with one click, sorts by date over
//! everything, and filters by kind. It begins with a byte order mark, by which spreadsheets know UTF-8.
//! A text that a spreadsheet would take for a formula gets an apostrophe before it.

use super::Days;
use crate::clock::Now;
use crate::{ApiError, DiaryEntry, DiaryLine, PainMoment, Side, Surae};

/// The names of the columns.
const COLUMNS: [&str; 20] = [
    "kind",
    "date",
    "time",
    "night",
    "what",
    "side",
    "place",
    "strength",
    "minutes",
    "cramps",
    "sleep_lost",
    "soreness",
    "soreness_hours",
    "asleep",
    "helped",
    "value",
    "unit",
    "factors",
    "note",
    "id",
];

/// A row before it is written: the cells that are filled, by the name of their column.
#[derive(Default)]
struct Row(Vec<(&'static str, String)>);

impl Row {
    /// A text of the person's, or of the content.
    fn text(mut self, column: &'static str, text: Option<&str>) -> Self {
        self.0.extend(text.map(|text| (column, safe(text))));
        self
    }

    /// A number of ours, which may begin with a minus.
    fn number<T: ToString>(mut self, column: &'static str, number: Option<T>) -> Self {
        self.0.extend(number.map(|number| (column, number.to_string())));
        self
    }

    fn cells(&self) -> impl Iterator<Item = &str> {
        COLUMNS.iter().map(|column| {
            let found = self.0.iter().find(|(name, _)| name == column);
            found.map_or("", |(_, cell)| cell.as_str())
        })
    }
}

impl Surae {
    /// The entries of some days as CSV.
    pub(super) fn export_csv(&self, days: Days, now: &Now) -> Result<String, ApiError> {
        let (from, to) = (days.from.to_string(), days.to.to_string());
        let lines = self.entries(Some(&from), Some(&to), now)?;
        let mut writer = csv::Writer::from_writer(vec![0xef, 0xbb, 0xbf]);
        let written = writer
            .write_record(COLUMNS)
            .and_then(|()| lines.iter().rev().map(row).try_for_each(|row| writer.write_record(row.cells())));
        let bytes = written.ok().and_then(|()| writer.into_inner().ok());
        Ok(bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default())
    }
}

/// What a spreadsheet shows as it is: a text that it would take for a formula begins with an apostrophe.
fn safe(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { format!("'{text}") } else { text.to_owned() }
}

fn row(line: &DiaryLine) -> Row {
    let entry = &line.entry;
    let row = Row::default().text("id", Some(entry.id()));
    match entry {
        DiaryEntry::Cramp(one) => when(row, "cramp", &one.date, &one.at, &one.night)
            .text("side", one.side.map(side))
            .text("place", one.place.as_deref())
            .number("strength", one.strength)
            .number("minutes", one.minutes)
            .number("sleep_lost", one.sleep_lost)
            .number("soreness", one.soreness)
            .number("soreness_hours", one.soreness_hours)
            .text("asleep", one.asleep.map(|asleep| if asleep { "yes" } else { "no" }))
            .text("helped", Some(&one.helped.join(" ")))
            .text("note", one.note.as_deref()),
        DiaryEntry::Pain(one) => when(row, "pain", &one.date, &one.at, &one.night)
            .text("what", Some(one.activity_name.as_deref().unwrap_or(moment(one.moment))))
            .text("side", one.side.map(side))
            .text("place", one.region.as_deref())
            .number("strength", Some(one.pain))
            .text("note", one.note.as_deref()),
        DiaryEntry::Night(one) => {
            let said =
                |(word, present): (&String, &bool)| format!("{word}={}", if *present { "yes" } else { "no" });
            let factors: Vec<String> = one.factors.iter().map(said).collect();
            row.text("kind", Some("night"))
                .text("date", Some(&one.date))
                .text("night", Some(&one.night))
                .number("cramps", one.cramps)
                .number("minutes", one.minutes)
                .number("strength", one.strength)
                .number("sleep_lost", one.sleep_lost)
                .text("factors", Some(&factors.join(" ")))
                .text("note", one.note.as_deref())
        }
        DiaryEntry::Note(one) => {
            when(row, "note", &one.date, &one.at, &one.night).text("note", Some(&one.text))
        }
        DiaryEntry::Measurement(one) => when(row, "measurement", &one.date, &one.at, &one.night)
            .text("what", Some(one.activity_name.as_deref().unwrap_or(&one.name)))
            .text("side", one.side.map(side))
            .number("value", Some(one.value))
            .text("unit", Some(&one.unit))
            .text("note", one.note.as_deref()),
        DiaryEntry::Sign(one) => when(row, "sign", &one.date, &one.at, &one.night)
            .text("what", Some(&one.sign))
            .text("side", one.side.map(side))
            .text("note", one.note.as_deref()),
        DiaryEntry::Medicine(one) => {
            let since = one.from.as_ref().map(|from| format!("from {from}"));
            let until = one.to.as_ref().map(|to| format!("to {to}"));
            let taken: Vec<String> = since.into_iter().chain(until).collect();
            when(row, "medicine", &one.date, &one.at, &one.night)
                .text("what", Some(&one.name))
                .text("factors", Some(&taken.join(" ")))
                .text("note", one.note.as_deref())
        }
        DiaryEntry::Session(one) => when(row, "session", &one.date, &one.at, &one.night)
            .text("what", Some(&format!("{}, {}", one.plan_name, one.slot_name)))
            .text("side", Some(side(one.side)))
            .number("strength", one.pain)
            .text("value", one.morning.map(|usual| if usual { "usual" } else { "worse" })),
    }
}

fn when(row: Row, kind: &str, date: &str, at: &str, night: &str) -> Row {
    row.text("kind", Some(kind))
        .text("date", Some(date))
        .text("time", at.get(11..16))
        .text("night", Some(night))
}

fn side(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
        Side::Both => "both",
    }
}

fn moment(moment: PainMoment) -> &'static str {
    match moment {
        PainMoment::Now => "now",
        PainMoment::Worst => "worst",
        PainMoment::FirstSteps => "first steps",
        PainMoment::Activity => "activity",
    }
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn a_formula_is_shown_and_not_run() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(safe(formula), format!("'{formula}"));
        }
        for text in ["", "1-1", "'=1", " =1", "\n=1", "a=b"] {
            assert_eq!(safe(text), text);
        }
    }
}
