//! Asks the second reader so that a sentence which only denies never raises.
//!
//! A sum over words does not keep that promise by itself: "no chest pain" brings the word chest. So the
//! text is read with and without such sentences.

use crate::likeness::{Alike, Likeness};
use crate::reading::finding::{Finding, Status};
use crate::reading::names::Names;
use crate::reading::reader::Reading;
use crate::text::words::Break;
use std::ops::Range;

/// What the text is like, with the sentences that only deny and without them, whichever is lower. A
/// text that does nothing but deny is read as it is.
pub(super) fn alike(likeness: &Likeness, names: &Names, reading: &Reading) -> Option<Alike> {
    let with = likeness.read(reading, names, &[])?;
    let denied: Vec<_> =
        sentences(reading).into_iter().filter(|sentence| denies_only(names, reading, sentence)).collect();
    let left = reading.words.len() - denied.iter().map(Range::len).sum::<usize>();
    if denied.is_empty() || left == 0 {
        return Some(with);
    }
    let without = likeness.read(reading, names, &denied)?;
    Some(if without.urgency < with.urgency { without } else { with })
}

fn sentences(reading: &Reading) -> Vec<Range<usize>> {
    let begins = |at: &usize| reading.words.get(*at).is_some_and(|word| word.before == Break::Hard);
    let mut starts: Vec<usize> = (1..reading.words.len()).filter(begins).collect();
    starts.insert(0, 0);
    let ends = starts.iter().skip(1).copied().chain([reading.words.len()]);
    starts.iter().zip(ends).map(|(from, to)| *from..to).collect()
}

/// Whether a sentence says that something is not so, and nothing else that counts.
fn denies_only(names: &Names, reading: &Reading, sentence: &Range<usize>) -> bool {
    let counts = |finding: &&Finding| {
        let kind = names.id(finding.concept).split('.').next().unwrap_or_default();
        sentence.contains(&finding.from)
            && matches!(kind, "sign" | "quality" | "event" | "dx" | "hx" | "med" | "state")
    };
    let mut findings = reading.findings.iter().filter(counts).peekable();
    findings.peek().is_some()
        && findings.all(|finding| matches!(finding.status, Status::Absent | Status::AbsentSoft))
}
