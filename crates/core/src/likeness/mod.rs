//! The second reader: what the text as a whole is like.
//!
//! The first reader knows signs, scope and numbers, and misses what is said in words that nobody
//! listed. This one knows no signs. It has learnt from every text of the tables which words,
//! pairs of words and plain concepts stand in texts of which rule (multinomial logistic regression), and says which
//! rule a new text is most like. It only ever raises: [`crate::lookup`] asks it after the rules.

mod clues;
mod judge;
mod learn;

pub use judge::{Alike, Likeness};
pub use learn::{Example, learn};
