//! The only SQL of the product: the person's database, and the search index over the library.
//!
//! [`Store`] is the database. It is opened by [`Store::open`], written through
//! [`Store::transact`] and read through [`Store::read`]; [`table`] has a file per table. No rule
//! is here, and no clock: every instant comes in as an argument.

mod backup;
mod check;
mod connect;
mod durable;
mod error;
pub mod exchange;
mod header;
mod home;
mod lock;
mod migrate;
mod open;
mod plans;
mod restore;
mod rotation;
mod seal;
mod search;
mod set_aside;
mod swap;
pub mod table;
mod transact;
mod value;
mod when;
mod words;

pub use backup::{Backup, all as backups};
pub use check::Findings;
pub use error::StoreError;
pub use home::{Home, documents};
pub use lock::Watch;
pub use open::{Opening, Store};
pub use plans::{KeptPlan, plans};
pub use restore::{Preview, Restored, erase, preview, restore, start_empty};
pub use rotation::superfluous;
pub use search::{Document, SearchError, SearchHit, SearchIndex};
pub use table::Table;
pub use transact::{Reader, Writer, Written};
pub use value::Id;
pub use when::{Instant, Moment};
