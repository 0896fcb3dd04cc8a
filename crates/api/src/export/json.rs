//! Everything of the person's as JSON: all tables, with what was changed and deleted, so that an
//! export that is read into an empty diary and exported again is the same file byte by byte.
//!
//! A row stands on a line of its own, its columns in the order of the table. The seal of a row is left
//! out, as it is made anew. `docs/export.schema.json` describes the file.

use super::Days;
use crate::clock::Now;
use crate::{ApiError, Surae};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;
use surae_store::exchange::{self, Cell, Column};
use surae_store::table::entry;
use surae_store::{Reader, StoreError, Table};

/// What the file says it is.
pub(super) const FORMAT: &str = "surae-diary";
/// The version of its shape.
pub(super) const VERSION: u32 = 1;

impl Surae {
    /// The JSON schema of an export, as it is published.
    ///
    /// # Errors
    /// Those of the database.
    pub fn export_schema(&self, now: &Now) -> Result<String, ApiError> {
        let schema = self.diary(now, |store| Ok(store.read(schema)?))?;
        Ok(format!("{schema:#}\n"))
    }

    /// The whole diary; of the entries only those of some days, where days are given.
    pub(super) fn export_json(&self, days: Days, now: &Now) -> Result<String, ApiError> {
        self.diary(now, |store| Ok(store.read(|reader| text(reader, days))?))
    }
}

fn text(reader: &Reader<'_>, days: Days) -> Result<String, StoreError> {
    let mut out = format!("{{\n\"format\":\"{FORMAT}\",\n\"version\":{VERSION},\n\"tables\":{{\n");
    let mut nights = BTreeSet::new();
    for (nth, table) in Table::ALL.into_iter().enumerate() {
        let columns = exchange::columns(reader, table)?;
        let mut rows = exchange::rows(reader, table)?;
        within(table, days, &columns, &mut rows, &mut nights);
        let comma = if nth == 0 { "" } else { ",\n" };
        let _ = write!(out, "{comma}\"{}\":[", table.name());
        for (nth, row) in rows.iter().enumerate() {
            out.push_str(if nth == 0 { "\n" } else { ",\n" });
            line(&mut out, &columns, row);
        }
        out.push(']');
    }
    out.push_str("\n}\n}\n");
    Ok(out)
}

/// The schema of the file, as `docs/export.schema.json` publishes it: made from the tables themselves.
fn schema(reader: &Reader<'_>) -> Result<Value, StoreError> {
    let mut tables = serde_json::Map::new();
    for table in Table::ALL {
        let columns = exchange::columns(reader, table)?;
        let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let kinds: serde_json::Map<String, Value> =
            columns.iter().map(|column| (column.name.clone(), kind(column))).collect();
        let row = json!({
            "type": "object",
            "properties": kinds,
            "required": names,
            "additionalProperties": false,
        });
        tables.insert(table.name().to_owned(), json!({"type": "array", "items": row}));
    }
    let names: Vec<&str> = Table::ALL.into_iter().map(Table::name).collect();
    Ok(json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An export of Surae",
        "description": "Every table of a diary, with what was changed and deleted. Columns that end in \
            _at are instants in milliseconds since 1970 in UTC, in _on local dates, in _local wall-clock \
            times; utc_offset is in seconds. A night has the date of its evening and goes from noon to noon.",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "tables": {"type": "object", "properties": tables, "required": names, "additionalProperties": false},
        },
        "required": ["format", "version", "tables"],
        "additionalProperties": false,
    }))
}

fn kind(column: &Column) -> Value {
    let kind = match column.kind {
        exchange::Kind::Integer => "integer",
        exchange::Kind::Real => "number",
        exchange::Kind::Text | exchange::Kind::Blob => "string",
    };
    let mut schema = if column.optional { json!({"type": [kind, "null"]}) } else { json!({"type": kind}) };
    let more = match column.kind {
        exchange::Kind::Blob => json!({"contentEncoding": "base64"}),
        exchange::Kind::Text if column.name.ends_with("_on") => json!({"pattern": "^\\d{4}-\\d{2}-\\d{2}$"}),
        exchange::Kind::Text if column.name.ends_with("_local") => json!({"pattern": "^\\d{2}:\\d{2}$"}),
        exchange::Kind::Text if column.name == "id" => json!({"minLength": 36, "maxLength": 36}),
        _ => Value::Null,
    };
    if let (Value::Object(schema), Value::Object(more)) = (&mut schema, more) {
        schema.extend(more);
    }
    schema
}

/// Leaves entries out that say nothing about the days. An entry goes whole, with all that it ever said.
fn within(
    table: Table,
    days: Days,
    columns: &[Column],
    rows: &mut Vec<Vec<Cell>>,
    nights: &mut BTreeSet<String>,
) {
    let place = |name: &str| columns.iter().position(|column| column.name == name);
    let of = |row: &[Cell], place: Option<usize>| match place.and_then(|place| row.get(place)) {
        Some(Cell::Text(text)) => text.clone(),
        _ => String::new(),
    };
    if table == Table::NightFactor {
        let night = place("night_id");
        rows.retain(|row| nights.contains(&of(row, night)));
        return;
    }
    if !entry::TABLES.contains(&table) {
        return;
    }
    let dates: Vec<usize> = columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.name.ends_with("_on"))
        .map(|(place, _)| place)
        .collect();
    let (from, to) = (days.from.to_string(), days.to.to_string());
    let inside = |row: &[Cell]| {
        dates.iter().any(|place| {
            let date = of(row, Some(*place));
            from <= date && date <= to
        })
    };
    let entry = place("entry_id");
    let kept: BTreeSet<String> = rows.iter().filter(|row| inside(row)).map(|row| of(row, entry)).collect();
    rows.retain(|row| kept.contains(&of(row, entry)));
    if table == Table::Night {
        nights.extend(rows.iter().map(|row| of(row, place("id"))));
    }
}

fn line(out: &mut String, columns: &[Column], row: &[Cell]) {
    for (nth, (column, cell)) in columns.iter().zip(row).enumerate() {
        let begin = if nth == 0 { '{' } else { ',' };
        let _ = write!(out, "{begin}\"{}\":{}", column.name, value(cell));
    }
    out.push('}');
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Null => Value::Null,
        Cell::Integer(number) => (*number).into(),
        Cell::Real(number) => (*number).into(),
        Cell::Text(text) => text.as_str().into(),
        Cell::Blob(bytes) => STANDARD.encode(bytes).into(),
    }
}
