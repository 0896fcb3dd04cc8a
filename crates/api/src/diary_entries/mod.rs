//! The diary: cramps, pain, nights and what else a person tells of their days.
//!
//! Each kind of entry has a file with its request, its view and its use cases. Entries are changed,
//! removed and brought back by their id; [`list`] reads them together, the newest first.

mod cramp;
mod list;
pub(crate) mod refusal;
mod told;
mod when;

pub use cramp::{CrampNew, CrampView, TimeKnown};
pub use list::DiaryEntry;
