//! What of a text counts: each stem, and each two stems in a row within a sentence.

use crate::text::words::{Break, Word};

/// The first word of a term and the one behind its last, for every term of `words`.
pub(super) fn terms(words: &[Word]) -> impl Iterator<Item = (usize, usize)> + '_ {
    let joined = |at: usize| words.get(at + 1).is_some_and(|next| next.before != Break::Hard);
    (0..words.len()).flat_map(move |at| [Some((at, at + 1)), joined(at).then_some((at, at + 2))]).flatten()
}

/// The stems of a term, joined as in `likeness.tsv`.
pub(super) fn stems(words: &[Word], (from, to): (usize, usize)) -> String {
    let stems: Vec<&str> = words.iter().take(to).skip(from).map(|word| word.stem.as_str()).collect();
    stems.join("_")
}

/// The key of a term: FNV-1a over its stems. Of 14,000 terms two share a key once in forty times.
pub(super) fn key(stems: impl Iterator<Item = u8>) -> u32 {
    stems.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The key of the term `from..to`, without writing it out.
pub(super) fn key_of(words: &[Word], (from, to): (usize, usize)) -> u32 {
    let term = words.iter().take(to).skip(from).enumerate();
    key(term.flat_map(|(at, word)| (at > 0).then_some(b'_').into_iter().chain(word.stem.bytes())))
}

/// How much a term counts that stands `count` times in a text.
pub(super) fn damped(count: usize) -> f64 {
    // Said twice is not twice as true.
    1.0 + (count as f64).ln()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::words;
    use rust_stemmers::{Algorithm, Stemmer};

    #[test]
    fn pairs_do_not_reach_over_the_end_of_a_sentence() {
        let words = words("Coughing blood. Calf sore", &Stemmer::create(Algorithm::English));
        let told: Vec<String> = terms(&words).map(|term| stems(&words, term)).collect();
        assert_eq!(told, ["cough", "cough_blood", "blood", "calf", "calf_sore", "sore"]);
    }

    #[test]
    fn a_key_is_that_of_the_written_term() {
        let words = words("coughing blood", &Stemmer::create(Algorithm::English));
        for term in terms(&words) {
            assert_eq!(key_of(&words, term), key(stems(&words, term).bytes()));
        }
    }
}
