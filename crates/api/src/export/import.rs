//! Reading an export in: the whole file is judged before anything is kept, and refused as a whole.

use super::afterwards;
use super::json::{FORMAT, VERSION};
use super::meaning::Meaning;
use super::ranges::Ranges;
use crate::clock::Now;
use crate::{ApiError, Surae};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use surae_store::exchange::{self, Cell, Column, Incoming, Kind, Taken};
use surae_store::{Reader, StoreError, Table, Writer};
use ts_rs::TS;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 256 * 1024 * 1024;
/// Reasons that are told at once, at most.
const REASONS: usize = 20;

/// What an import did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct ImportView {
    /// Rows that were not in the diary.
    #[ts(type = "number")]
    pub added: u64,
    /// Rows that were changed later than those in the diary.
    #[ts(type = "number")]
    pub changed: u64,
    /// Rows that are in the diary as they are, or were changed there later.
    #[ts(type = "number")]
    pub unchanged: u64,
    /// Why the file is refused as a whole; empty when it is not.
    pub refused: Vec<ImportRefused>,
}

/// A reason to refuse a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportRefused {
    /// The line of the file, from 1.
    pub line: usize,
    /// Why.
    pub reason: String,
}

impl ImportRefused {
    pub(super) fn new(line: usize, reason: impl Into<String>) -> Self {
        Self { line, reason: reason.into() }
    }
}

/// The file as it is read: the rows stay text until their line is known.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts<'a> {
    format: String,
    version: u32,
    #[serde(borrow)]
    tables: BTreeMap<String, Vec<&'a RawValue>>,
}

/// A row with the line on which it stands.
pub(super) struct Line {
    pub line: usize,
    pub columns: Arc<Vec<Column>>,
    pub row: Incoming,
}

impl Surae {
    /// Reads an export in. With `dry_run` nothing is kept, and what would happen is told, reasons to
    /// refuse included. What is in the diary and was changed later than in the file stays.
    ///
    /// # Errors
    /// `file_not_read`, `file_too_large`, and without `dry_run` `import_refused`; those of the database.
    pub fn import(&self, file: &Path, dry_run: bool, now: &Now) -> Result<ImportView, ApiError> {
        let text = read(file)?;
        let seen = match &text {
            Ok(text) => self.import_text(text, dry_run, now)?,
            Err(refused) => ImportView { refused: vec![refused.clone()], ..ImportView::default() },
        };
        match seen.refused.first().filter(|_| !dry_run) {
            Some(first) => Err(ApiError::import_refused(first, seen.refused.len())),
            None => Ok(seen),
        }
    }

    fn import_text(&self, text: &str, dry_run: bool, now: &Now) -> Result<ImportView, ApiError> {
        let refused = |refused: Vec<ImportRefused>| ImportView { refused, ..ImportView::default() };
        let parts: Parts<'_> = match serde_json::from_str(text) {
            Ok(parts) => parts,
            Err(error) => return Ok(refused(vec![unreadable(&error)])),
        };
        if parts.format != FORMAT {
            return Ok(refused(vec![ImportRefused::new(1, "This is not an export of Surae.")]));
        }
        if parts.version != VERSION {
            return Ok(refused(vec![ImportRefused::new(1, "A newer Surae wrote this file.")]));
        }
        let lines = match self.diary(now, |store| Ok(store.read(|reader| lines(reader, text, &parts))?))? {
            Ok(lines) => lines,
            Err(reasons) => return Ok(refused(reasons)),
        };
        let ranges = Ranges::new(self.knowledge, &lines, now);
        let reasons = Meaning::new(self.knowledge, &lines).objections(&ranges, &lines, REASONS);
        if !reasons.is_empty() {
            return Ok(refused(reasons));
        }
        self.import_lines(lines, dry_run, now)
    }

    /// Takes the rows in; rolled back when one is refused, or when only asked what would happen.
    fn import_lines(&self, lines: Vec<Line>, dry_run: bool, now: &Now) -> Result<ImportView, ApiError> {
        let (places, rows): (Vec<usize>, Vec<Incoming>) =
            lines.into_iter().map(|line| (line.line, line.row)).unzip();
        if !dry_run {
            self.diary(now, |store| Ok(store.backup(now.instant())?))?;
        }
        let mut seen = ImportView::default();
        let work = |writer: &Writer<'_>| {
            let taken = exchange::take(writer, &rows)?;
            seen = told(&taken, &rows, &places);
            if seen.refused.is_empty() && exchange::readable(writer).is_err() {
                let reason = "Something in the file cannot be read by this version.";
                seen.refused.push(ImportRefused::new(1, reason));
            }
            if seen.refused.is_empty() {
                let first = |table| rows.iter().zip(&places).find(|(row, _)| row.table == table);
                let line_of = |table| first(table).map(|(_, line)| *line);
                seen.refused = afterwards::objections(writer, line_of, now)?;
            }
            let keep = !dry_run && seen.refused.is_empty();
            if keep { Ok(()) } else { Err(ApiError::rolled_back()) }
        };
        match self.write(now, work) {
            Err(error) if error != ApiError::rolled_back() => Err(error),
            _ => Ok(seen),
        }
    }
}

/// The text of a file of a size that can be read.
fn read(file: &Path) -> Result<Result<String, ImportRefused>, ApiError> {
    let not_read = |error| ApiError::file_not_read(file, &error);
    let about = std::fs::metadata(file).map_err(not_read)?;
    if !about.is_file() {
        let folder = about.is_dir();
        let kind = if folder { std::io::ErrorKind::IsADirectory } else { std::io::ErrorKind::Unsupported };
        return Err(ApiError::file_not_read(file, &kind.into()));
    }
    if about.len() > LARGEST {
        return Err(ApiError::file_too_large(about.len(), LARGEST));
    }
    let bytes = std::fs::read(file).map_err(not_read)?;
    Ok(String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(good).filter(|byte| **byte == b'\n').count() + 1;
        ImportRefused::new(line, "This is not text.")
    }))
}

fn unreadable(error: &serde_json::Error) -> ImportRefused {
    let reason = match error.classify() {
        serde_json::error::Category::Eof => "The file ends too early; a part of it is missing.",
        serde_json::error::Category::Data => "This is not an export of Surae.",
        _ => "This is not JSON.",
    };
    ImportRefused::new(error.line().max(1), reason)
}

/// The rows of the file in the shape of their tables, or why they have not got it.
fn lines(
    reader: &Reader<'_>,
    text: &str,
    parts: &Parts<'_>,
) -> Result<Result<Vec<Line>, Vec<ImportRefused>>, StoreError> {
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    // A raw value is a part of the text, so that its place is the distance of their beginnings.
    let place = |raw: &RawValue| raw.get().as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let line_of = |raw: &RawValue| ends.partition_point(|end| *end < place(raw)) + 1;
    let (mut lines, mut reasons) = (Vec::new(), Vec::new());
    for (name, rows) in &parts.tables {
        let Some(table) = Table::named(name) else {
            let line = rows.first().map_or(1, |raw| line_of(raw));
            reasons.push(ImportRefused::new(line, "There is no such table in a diary."));
            continue;
        };
        let columns = Arc::new(exchange::columns(reader, table)?);
        for raw in rows {
            match cells(raw.get(), &columns) {
                Ok(cells) => lines.push(Line {
                    line: line_of(raw),
                    columns: Arc::clone(&columns),
                    row: Incoming { table, cells },
                }),
                Err(column) => {
                    reasons.push(ImportRefused::new(line_of(raw), unfit(table, column.as_deref())))
                }
            }
            if reasons.len() >= REASONS {
                return Ok(Err(reasons));
            }
        }
    }
    // Tables come by name here; reasons are told in the order of the file.
    lines.sort_by_key(|line| line.line);
    Ok(if reasons.is_empty() { Ok(lines) } else { Err(reasons) })
}

/// The cells of a row, or the column that does not fit, where one can be named.
fn cells(raw: &str, columns: &[Column]) -> Result<Vec<Cell>, Option<String>> {
    let mut values: BTreeMap<String, Value> = serde_json::from_str(raw).map_err(|_| None)?;
    let read = columns.iter().map(|column| {
        let value = values.remove(&column.name).ok_or_else(|| Some(column.name.clone()))?;
        cell(&value, column.kind).ok_or_else(|| Some(column.name.clone()))
    });
    let cells = read.collect::<Result<Vec<Cell>, _>>()?;
    if values.is_empty() { Ok(cells) } else { Err(None) }
}

fn cell(value: &Value, kind: Kind) -> Option<Cell> {
    match (value, kind) {
        (Value::Null, _) => Some(Cell::Null),
        (Value::Number(number), Kind::Integer) => number.as_i64().map(Cell::Integer),
        (Value::Number(number), Kind::Real) => number.as_f64().map(Cell::Real),
        (Value::String(text), Kind::Text) => Some(Cell::Text(text.clone())),
        (Value::String(text), Kind::Blob) => STANDARD.decode(text).ok().map(Cell::Blob),
        _ => None,
    }
}

fn told(taken: &Taken, rows: &[Incoming], places: &[usize]) -> ImportView {
    let refused = taken.refused.iter().take(REASONS).map(|(place, column)| {
        let line = places.get(*place).copied().unwrap_or(1);
        let reason = rows.get(*place).map_or_else(
            || "A row is left without its owner.".to_owned(),
            |row| unfit(row.table, column.as_deref()),
        );
        ImportRefused::new(line, reason)
    });
    ImportView {
        added: taken.added,
        changed: taken.changed,
        unchanged: taken.unchanged,
        refused: refused.collect(),
    }
}

/// Why a row cannot be taken. Says where, and never what stands there.
fn unfit(table: Table, column: Option<&str>) -> String {
    let table = table.name();
    match column {
        Some(column) => format!("In {table}, {column} is missing or cannot be what it is."),
        None => format!("This row of {table} breaks a rule of a diary, or contradicts what is there."),
    }
}
