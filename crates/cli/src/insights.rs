//! The arguments of `surae insights`, and how its answer is printed for people.

use clap::Args;
use std::fmt::Write;
use surae_api::{ApiError, InsightsView, Now, Surae};

/// The nights to look at.
#[derive(Debug, Args)]
pub struct Stretch {
    /// First night; the first in the diary when not given
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Last night; today when not given
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
}

impl Stretch {
    /// Looks at them.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<InsightsView, ApiError> {
        surae.insights(self.from.as_deref(), self.to.as_deref(), now)
    }
}

/// Sentences, and the weeks as a table.
pub fn people(view: &InsightsView) -> String {
    let mut out = format!("{} to {}\n\n{}\n{}\n", view.from, view.to, view.say, view.nights.say);
    let weeks = &view.charts.weeks;
    if view.nights.noted > 0 {
        let _ = writeln!(out, "\n{}\n{}\n{}", weeks.title, weeks.say, table(&weeks.head, &weeks.rows));
    }
    for factor in &view.factors {
        let _ = writeln!(out, "{}", factor.compared.say);
    }
    if let Some(note) = &view.factors_note {
        let _ = writeln!(out, "{note}");
    }
    for plan in &view.plans {
        let fortnights = plan.fortnights.iter().map(|said| format!(" {said}")).collect::<String>();
        let _ = writeln!(out, "\n{}: {}\n{}{fortnights}", plan.name, plan.kept.say, plan.compared.say);
    }
    for measure in &view.measures {
        let _ = writeln!(out, "\n{}", measure.say);
    }
    let drawn = [
        (&view.charts.clock.say, view.charts.clock.points.iter().any(|hour| hour.cramps > 0)),
        (&view.charts.pain.say, !view.charts.pain.points.is_empty()),
        (&view.charts.heel_rise.say, !view.charts.heel_rise.points.is_empty()),
    ];
    for (say, _) in drawn.iter().filter(|(_, there)| *there) {
        let _ = writeln!(out, "\n{say}");
    }
    out
}

/// Cells under their heads.
fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let cells =
        |column: usize| rows.iter().map(Vec::as_slice).chain([head]).filter_map(move |row| row.get(column));
    let width = |column: usize| cells(column).map(|cell| cell.chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let line = |row: &[String]| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().fold(line(head), |text, row| text + &line(row))
}
