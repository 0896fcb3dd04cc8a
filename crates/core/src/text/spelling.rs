//! Repairs misspelt words against the words of the lexicon.
//!
//! A real English word is never repaired: *calm* stays calm. Where the meaning of a real word
//! is a known slip for a body word ("heal pain"), the lexicon lists it.

use super::sorted::SortedWords;
use super::sound::{may_begin_with, sound};
use serde::{Deserialize, Serialize};
use strsim::osa_distance;

/// How many letters of a word may go unheard when it is written by ear.
const MOST_UNHEARD: usize = 3;
/// A word of fewer sounds is like too many others.
const SHORT_SOUND: usize = 4;
/// From how many sounds on one of them may be another.
const LONG_SOUND: usize = 7;

static ENGLISH: &str = include_str!("../../data/english.txt");

/// The words of the lexicon, and which of them may be repaired to.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Spelling {
    known: SortedWords,
    candidates: SortedWords,
}

impl Spelling {
    /// A repairer towards `vocabulary`, the words of the lexicon's proper phrases. The words of
    /// known slips are read as they are.
    pub fn new(
        vocabulary: impl IntoIterator<Item = String>,
        slips: impl IntoIterator<Item = String>,
    ) -> Self {
        let vocabulary: Vec<String> = vocabulary.into_iter().collect();
        let repairs = |word: &&String| word.len() >= 4 && word.bytes().all(|byte| byte.is_ascii_lowercase());
        Self {
            candidates: vocabulary.iter().filter(repairs).cloned().collect(),
            known: vocabulary.into_iter().chain(slips).collect(),
        }
    }

    /// Whether the word stands in the lexicon.
    pub fn knows(&self, word: &str) -> bool {
        self.known.contains(word)
    }

    /// The word that was most likely meant, if it is not a word of its own.
    pub fn repair(&self, word: &str) -> Option<&str> {
        let allowed = match word.len() {
            0..=3 => return None,
            4..=7 => 1,
            8..=24 => 2,
            _ => return None,
        };
        if self.knows(word) || is_english(word) {
            return None;
        }
        let own = letters(word);
        let first = word.chars().next()?;
        let by_letters = self
            .candidates
            .starting_with(first)
            .filter(|candidate| candidate.len().abs_diff(word.len()) <= allowed)
            .filter(|candidate| word.len() > 4 || candidate.len() == 4)
            .filter(|candidate| (letters(candidate) & !own).count_ones() as usize <= allowed)
            .map(|candidate| (osa_distance(candidate, word), letters(candidate) ^ own, candidate))
            .filter(|(distance, _, _)| *distance <= allowed)
            // Letters that changed places are the likelier slip: "ankel" is no angel.
            .min_by_key(|(distance, other, candidate)| (*distance, other.count_ones(), *candidate));
        by_letters.map(|(_, _, candidate)| candidate).or_else(|| self.repair_by_ear(word, first))
    }

    /// The word that sounds like it: "kemo" for chemo, "hemofilia" for haemophilia. Long words may
    /// differ in one sound.
    fn repair_by_ear(&self, word: &str, first: char) -> Option<&str> {
        let heard = sound(word);
        if heard.len() < SHORT_SOUND {
            return None;
        }
        let allowed = usize::from(heard.len() >= LONG_SOUND);
        let alike = |candidate: &&str| candidate.len().abs_diff(word.len()) <= MOST_UNHEARD;
        let own = std::iter::once(&first).filter(|first| !may_begin_with(**first).contains(first));
        own.chain(may_begin_with(first))
            .flat_map(|letter| self.candidates.starting_with(*letter).filter(alike))
            .map(|candidate| (osa_distance(&sound(candidate), &heard), candidate))
            .filter(|(distance, _)| *distance <= allowed)
            .min()
            .map(|(_, candidate)| candidate)
    }

    /// Two known words that were written as one: "calfpain".
    pub fn split<'a>(&self, word: &'a str) -> Option<(&'a str, &'a str)> {
        if word.len() < 6 || word.len() > 24 || self.knows(word) || is_english(word) {
            return None;
        }
        (2..word.len() - 2).filter_map(|at| word.split_at_checked(at)).find(|(left, right)| {
            (self.knows(left) || is_english(left)) && right.len() >= 3 && self.knows(right)
        })
    }
}

/// Which letters stand in a word, one bit each. A letter that the other word lacks costs an edit,
/// and this is seen far sooner than how the two are best aligned.
fn letters(word: &str) -> u32 {
    word.bytes().filter(u8::is_ascii_lowercase).fold(0, |letters, byte| letters | 1 << (byte - b'a'))
}

/// Whether the word is a common English word of four letters or more.
pub fn is_english(word: &str) -> bool {
    let text = ENGLISH.as_bytes();
    let (mut low, mut high) = (0, text.len());
    while low < high {
        let middle = low.midpoint(high);
        let start = line_start(text, middle);
        let end = line_end(text, middle);
        match text.get(start..end).map(|line| line.cmp(word.as_bytes())) {
            Some(std::cmp::Ordering::Less) => low = end + 1,
            Some(std::cmp::Ordering::Greater) => high = start,
            Some(std::cmp::Ordering::Equal) => return true,
            None => return false,
        }
    }
    false
}

fn line_start(text: &[u8], at: usize) -> usize {
    text.iter().take(at).rposition(|byte| *byte == b'\n').map_or(0, |found| found + 1)
}

fn line_end(text: &[u8], at: usize) -> usize {
    text.iter().skip(at).position(|byte| *byte == b'\n').map_or(text.len(), |found| at + found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_word_is_repaired_and_a_real_one_is_not() {
        let spelling = Spelling::new(["achilles", "calf", "swollen", "week"].map(String::from), []);
        assert_eq!(spelling.repair("achillies"), Some("achilles"));
        assert_eq!(spelling.repair("swolen"), Some("swollen"));
        assert_eq!(spelling.repair("clfa"), None);
        assert_eq!(spelling.repair("calg"), Some("calf"));
        let angel = Spelling::new(["angel", "ankle"].map(String::from), []);
        assert_eq!(angel.repair("ankel"), Some("ankle"));
        assert_eq!(spelling.repair("calm"), None);
        assert_eq!(spelling.repair("weak"), None);
        assert_eq!(spelling.split("mycalf"), None);
    }

    #[test]
    fn a_word_written_by_ear_is_repaired_to_the_one_that_sounds_alike() {
        let words = ["chemo", "haemophilia", "yell", "psoriasis", "leukaemia"];
        let spelling = Spelling::new(words.map(String::from), []);
        for (ear, meant) in [
            ("kemo", Some("chemo")),
            ("hemofillia", Some("haemophilia")),
            ("soriasis", Some("psoriasis")),
            ("luekaemia", Some("leukaemia")),
            ("emofelia", None),
            ("kemi", None),
            ("youll", None),
        ] {
            assert_eq!(spelling.repair(ear), meant, "{ear}");
        }
    }

    #[test]
    fn every_line_of_the_word_list_is_found() {
        assert!(ENGLISH.lines().step_by(97).all(is_english));
        assert!(!is_english("achillies") && !is_english(""));
    }
}
