//! The two columns below: dose done of planned, measures, notes; questions, health, medicines.

use super::GAP;
use super::cursor::Cursor;
use crate::Reply;
use crate::clinician::drawing::Anchor;
use crate::clinician::fit::Style;
use crate::clinician::page::{
    PageDose, PageMeasures, PagePlan, PageQuestion, PageQuestions, PageShare, PageText,
};
use crate::clinician::sheet::{Block, Cell, Row, Table};
use crate::clinician::style::{BODY, LABEL, SMALL, SMALL_STRONG};
use crate::words::say;

/// What a heading with two lines below it and a word about the rest takes.
pub(super) const LEAST: f32 = 15.6;
/// Width of a week in the table of what was done, and of all of them together.
const WEEK: f32 = 10.6;
const ALL: f32 = 12.0;
/// Lines about each plan, at least and at most.
const ABOUT: (usize, usize) = (2, 5);
/// Lines of a text under a heading, at most.
const LINES: usize = 2;
/// Air below the rows of a table.
const AIR: f32 = 0.4;

fn head<'a>(
    keys: impl IntoIterator<Item = String>,
    columns: impl IntoIterator<Item = &'a (f32, Anchor)>,
) -> Row {
    let cells = keys
        .into_iter()
        .zip(columns)
        .map(|(text, (width, _))| Cell { style: LABEL, lines: vec![LABEL.one_line(&text, width - 0.6)] });
    Row { height: LABEL.leading + AIR, cells: cells.collect() }
}

fn cell(style: Style, text: &str, width: f32, most: usize) -> Cell {
    Cell { style, lines: style.lines(text, width, most) }
}

/// As high as the cell with the most lines.
fn row(cells: Vec<Cell>) -> Row {
    let height = cells.iter().map(|cell| cell.lines.len().max(1) as f32 * cell.style.leading);
    Row { height: height.fold(SMALL.leading, f32::max) + AIR, cells }
}

/// What was done of what was planned, above `reserved` millimetres.
pub(super) fn dose(dose: &PageDose, column: &mut Cursor, reserved: f32) -> Block {
    let mut block = column.block("dose", &dose.title);
    if let Some(none) = &dose.none {
        block.paragraph(column, BODY, none, 1);
        return column.end(block, GAP);
    }
    let name = column.width - dose.weeks.len() as f32 * WEEK - ALL;
    let mut columns = vec![(name, Anchor::Start)];
    columns.extend(dose.weeks.iter().map(|_| (WEEK, Anchor::End)));
    columns.push((ALL, Anchor::End));
    let mut heads = vec![say("clinician-head-plan", &[])];
    heads.extend(dose.weeks.iter().cloned());
    heads.push(say("clinician-head-all", &[]));
    let head = head(heads, &columns);
    let rows = dose.plans.iter().map(|plan| plan_row(plan, name)).collect();
    block.table(column, Table { columns, head: Some(head), rows, ruled: true }, reserved);
    for plan in dose.plans.iter().take(2) {
        let doses = if plan.doses.is_empty() { String::new() } else { format!("{}.", plan.doses.join("; ")) };
        let lines = [&plan.stands, &plan.pain, &doses];
        let text = lines.into_iter().filter(|line| !line.is_empty()).map(String::as_str);
        let text = text.collect::<Vec<_>>().join(" ");
        let fit = ((column.room() - reserved - 0.6) / SMALL.leading).floor() as usize;
        if fit >= ABOUT.0 {
            column.y += 0.6;
            block.paragraph(column, SMALL, &format!("{}: {text}", plan.name), fit.min(ABOUT.1));
        }
    }
    column.end(block, GAP)
}

fn plan_row(plan: &PagePlan, name: f32) -> Row {
    let share = |share: &PageShare, style: Style, width: f32| {
        let text = if share.planned == 0 && share.done == 0 {
            "–".to_owned()
        } else {
            format!("{}/{}", share.done, share.planned)
        };
        cell(style, &text, width, 1)
    };
    let mut cells = vec![cell(SMALL_STRONG, &plan.name, name - 1.0, 1)];
    cells.extend(plan.weeks.iter().map(|week| share(week, SMALL, WEEK)));
    cells.push(share(&plan.whole, SMALL_STRONG, ALL));
    row(cells)
}

/// Tests and activities, above `reserved` millimetres.
pub(super) fn measures(measured: &PageMeasures, column: &mut Cursor, reserved: f32) -> Block {
    let mut block = column.block("measures", &measured.title);
    if let Some(none) = &measured.none {
        block.paragraph(column, BODY, none, 1);
        return column.end(block, GAP);
    }
    let (value, change) = (20.0, 17.5);
    let name = column.width - 2.0 * value - change;
    let columns =
        vec![(name, Anchor::Start), (value, Anchor::End), (value, Anchor::End), (change, Anchor::End)];
    let heads = ["measure", "first", "last", "change"].map(|key| say(&format!("clinician-head-{key}"), &[]));
    let rows = measured.rows.iter().map(|line| {
        row(vec![
            cell(SMALL, &line.name, name - 1.0, 2),
            cell(SMALL, &line.first, value - 0.6, 1),
            cell(SMALL_STRONG, &line.last, value - 0.6, 1),
            cell(SMALL, &line.change, change - 0.6, 1),
        ])
    });
    let table = Table { head: Some(head(heads, &columns)), rows: rows.collect(), ruled: true, columns };
    block.table(column, table, reserved);
    if measured.rows.iter().any(|row| row.change.ends_with('*')) {
        block.paragraph(column, LABEL, &say("clinician-counts", &[]), 1);
    }
    column.end(block, GAP)
}

/// The safety questions, above `reserved` millimetres.
pub(super) fn questions(asked: &PageQuestions, column: &mut Cursor, reserved: f32) -> Block {
    let mut block = column.block("questions", &asked.title);
    if let Some(none) = &asked.none {
        block.paragraph(column, BODY, none, 1);
        return column.end(block, GAP);
    }
    block.paragraph(column, SMALL, &asked.says, 2);
    column.y += 0.4;
    let (answer, before) = (12.0, 25.0);
    let about = column.width - answer - before;
    let columns = vec![(about, Anchor::Start), (answer, Anchor::Start), (before, Anchor::Start)];
    let heads = ["question", "answer", "before"].map(|key| say(&format!("clinician-head-{key}"), &[]));
    let head = head(heads, &columns);
    let rows = asked.rows.iter().map(|line| question(line, about, answer, before)).collect();
    block.table(column, Table { columns, head: Some(head), rows, ruled: true }, reserved);
    column.end(block, GAP)
}

fn question(line: &PageQuestion, about: f32, answer: f32, before: f32) -> Row {
    let stands_out = matches!(line.reply, Some(Reply::Yes | Reply::Unsure)) || line.before.is_some();
    let style = if stands_out { SMALL_STRONG } else { SMALL };
    let mut row = row(vec![
        cell(style, &line.about, about - 1.0, 1),
        cell(style, &line.says, answer - 0.6, 1),
        cell(SMALL_STRONG, line.before.as_deref().unwrap_or_default(), before, 1),
    ]);
    row.height -= 0.15;
    row
}

/// Lines under a heading, above `reserved` millimetres.
pub(super) fn told(name: &'static str, told: &PageText, column: &mut Cursor, reserved: f32) -> Block {
    // A heading without room for a line below it would only be in the way.
    if column.room() < 6.0 + BODY.leading {
        return column.bare(name).ended();
    }
    let mut block = column.block(name, &told.title);
    if let Some(none) = &told.none {
        block.paragraph(column, BODY, none, 1);
        return column.end(block, GAP);
    }
    let rows = told.lines.iter().map(|line| {
        let mut row = row(vec![cell(SMALL, line, column.width, LINES)]);
        row.height -= AIR - 0.1;
        row
    });
    let columns = vec![(column.width, Anchor::Start)];
    let table = Table { columns, head: None, rows: rows.collect(), ruled: false };
    block.table(column, table, reserved);
    column.end(block, GAP)
}
