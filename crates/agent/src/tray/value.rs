//! Values of the tray as the bus carries them: each names its own type.
//!
//! Written as they stand; the general values of zvariant would hold every byte of the icon as one.

use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use zbus::zvariant::{ObjectPath, Signature, Type, as_value};

/// Values by name.
pub(super) type Properties<'a> = BTreeMap<&'static str, Value<'a>>;

/// A picture: width, height, and its points row by row as alpha, red, green and blue.
pub(super) type Picture = (i32, i32, &'static [u8]);

/// A part of a menu: its number, what it is, and what is below it.
pub(super) type Node<'a> = (i32, Properties<'a>, Vec<Value<'a>>);

/// A value.
pub(super) enum Value<'a> {
    Yes(bool),
    Number(i32),
    Count(u32),
    Text(&'a str),
    Words(String),
    Texts(&'static [&'static str]),
    Path(ObjectPath<'static>),
    Pictures(&'static [Picture]),
    /// Name of an icon, pictures, title, text.
    Tip(String),
    Node(Box<Node<'a>>),
}

impl Type for Value<'_> {
    const SIGNATURE: &'static Signature = &Signature::Variant;
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Yes(yes) => as_value::serialize(yes, to),
            Self::Number(number) => as_value::serialize(number, to),
            Self::Count(count) => as_value::serialize(count, to),
            Self::Text(text) => as_value::serialize(text, to),
            Self::Words(words) => as_value::serialize(words, to),
            Self::Texts(texts) => as_value::serialize(texts, to),
            Self::Path(path) => as_value::serialize(path, to),
            Self::Pictures(pictures) => as_value::serialize(pictures, to),
            Self::Tip(text) => as_value::serialize(&("", [] as [Picture; 0], "Surae", text), to),
            Self::Node(node) => as_value::serialize(node.as_ref(), to),
        }
    }
}
