//! Words in alphabetical order in one piece of memory.
//!
//! The program unpacks its words at every start: one long string costs nearly nothing, a
//! hash table of ten thousand small ones costs milliseconds.

use serde::{Deserialize, Serialize};

/// A set of words. Each has a number: its place in the order.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct SortedWords {
    text: String,
    /// Where each word ends in `text`.
    ends: Vec<u32>,
}

impl SortedWords {
    /// How many words there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The number of `word`.
    pub fn position(&self, word: &str) -> Option<usize> {
        let at = self.first_from(word);
        (at < self.len() && self.word(at) == word).then_some(at)
    }

    /// Whether `word` is one of them.
    pub fn contains(&self, word: &str) -> bool {
        self.position(word).is_some()
    }

    /// The words that start with `letter`.
    pub fn starting_with(&self, letter: char) -> impl Iterator<Item = &str> {
        let first = self.first_from(letter.encode_utf8(&mut [0; 4]));
        (first..self.len()).map(|at| self.word(at)).take_while(move |word| word.starts_with(letter))
    }

    fn word(&self, at: usize) -> &str {
        let end_of = |at: usize| self.ends.get(at).map_or(0, |end| *end as usize);
        let start = at.checked_sub(1).map_or(0, end_of);
        self.text.get(start..end_of(at)).unwrap_or_default()
    }

    /// The number of the first word that is not before `word`.
    fn first_from(&self, word: &str) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.word(middle) < word {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

impl FromIterator<String> for SortedWords {
    fn from_iter<I: IntoIterator<Item = String>>(words: I) -> Self {
        let mut words: Vec<String> = words.into_iter().collect();
        words.sort_unstable();
        words.dedup();
        let mut sorted = Self::default();
        for word in words {
            sorted.text.push_str(&word);
            sorted.ends.push(u32::try_from(sorted.text.len()).unwrap_or(u32::MAX));
        }
        sorted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_their_place_in_the_order() {
        let words: SortedWords =
            ["shin", "calf", "calves", "heel", "calf"].map(String::from).into_iter().collect();
        assert_eq!(words.len(), 4);
        assert_eq!(words.position("calf"), Some(0));
        assert_eq!(words.position("shin"), Some(3));
        assert!(!words.contains("ca") && !words.contains("zeal") && !words.contains(""));
        assert_eq!(words.starting_with('c').collect::<Vec<_>>(), ["calf", "calves"]);
        assert_eq!(SortedWords::default().position("calf"), None);
    }
}
