//! The only SQL of the product.
//!
//! For now that is the search index over the library: full text in memory, built from what the
//! app knows. No rule is here.

mod search;

pub use search::{Document, SearchHit, SearchIndex, StoreError};
