//! What of a text counts for the second reader: words, pairs of words, concepts and numbers.
//!
//! Words carry what nobody listed. Concepts, as the first reader found them, carry what many words
//! mean alike, and whether it was denied. Signs and facts are left to the rules: on known texts they
//! are right so often that nothing would be learnt from words beside them.

use crate::reading::finding::Status;
use crate::reading::names::Names;
use crate::reading::numbers::{Numbers, SpanKind};
use crate::reading::reader::Reading;
use crate::text::words::Break;

/// Something that counts, and the words that tell it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Clue {
    /// `calf_sore`, `quality.hot+`, `#fever`: as in `likeness.tsv`.
    pub name: String,
    /// First word.
    pub from: usize,
    /// Word behind the last.
    pub to: usize,
}

/// The kinds of concepts that count.
const KINDS: [&str; 12] =
    ["agg", "cause", "course", "dx", "ease", "event", "hx", "med", "onset", "quality", "region", "state"];

/// All clues of a text.
pub(super) fn clues(reading: &Reading, names: &Names) -> Vec<Clue> {
    let mut clues = words(reading);
    for finding in reading.findings.iter().filter(|finding| finding.from < reading.words.len()) {
        let id = names.id(finding.concept);
        if id.split('.').next().is_some_and(|kind| KINDS.contains(&kind)) {
            let meant = match finding.status {
                Status::Present | Status::Unsure => '+',
                Status::Absent | Status::AbsentSoft => '-',
                _ => '~',
            };
            clues.push(Clue { name: format!("{id}{meant}"), from: finding.from, to: finding.to });
        }
    }
    numbers(&reading.numbers, &mut clues);
    clues
}

/// Each stem, and each two stems in a row within a sentence.
fn words(reading: &Reading) -> Vec<Clue> {
    let mut clues = Vec::with_capacity(3 * reading.words.len());
    for (from, word) in reading.words.iter().enumerate() {
        clues.push(Clue { name: word.stem.clone(), from, to: from + 1 });
        if let Some(next) = reading.words.get(from + 1).filter(|next| next.before != Break::Hard) {
            clues.push(Clue { name: format!("{}_{}", word.stem, next.stem), from, to: from + 2 });
        }
    }
    clues
}

/// Bounds of stretches of time in days: days, a week or so, a month, six weeks, a quarter.
const DAYS: [f64; 5] = [3.0, 10.0, 28.0, 42.0, 91.0];
/// Bounds of ages in years: child, young, middle, old.
const YEARS: [f64; 3] = [15.0, 49.0, 64.0];
/// Bounds of pain out of ten: mild, moderate, severe.
const PAIN: [f64; 2] = [3.0, 6.0];
/// Bounds of temperatures in degrees: none, raised, fever.
const HEAT: [f64; 2] = [37.4, 37.9];

/// Numbers as the step of a scale that they stand on, since no two texts need share a number.
fn numbers(numbers: &Numbers, clues: &mut Vec<Clue>) {
    let step = |value: f64, bounds: &[f64]| bounds.iter().filter(|bound| value > **bound).count();
    for span in &numbers.spans {
        let kind = match span.kind {
            SpanKind::Since => "since",
            SpanKind::Ago => "ago",
            SpanKind::Length => continue,
        };
        clues.push(Clue { name: format!("#{kind}{}", step(span.days, &DAYS)), from: span.at, to: span.to });
    }
    let whole = [
        ("age", numbers.age, &YEARS[..]),
        ("pain", numbers.pain, &PAIN),
        ("heat", numbers.temperature, &HEAT),
    ];
    for (name, value, bounds) in whole {
        if let Some(value) = value {
            clues.push(Clue { name: format!("#{name}{}", step(value, bounds)), from: 0, to: 0 });
        }
    }
}

/// The key of a clue: FNV-1a. Of 20,000 clues two share a key once in twenty times.
pub(super) fn key(name: &str) -> u32 {
    let mix = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    name.bytes().fold(0x811c_9dc5, mix)
}

/// How much a clue counts that stands `count` times in a text: said twice is not twice as true.
pub(super) fn damped(count: usize) -> f64 {
    1.0 + (count as f64).ln()
}
