//! From characters to phrases: words, spelling, the phrases of the lexicon.

pub mod phrases;
pub mod sorted;
pub mod sound;
pub mod spelling;
pub mod words;
