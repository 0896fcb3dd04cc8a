//! The entry in the desktop's tray: an icon with a menu, for what is wanted without the window.
//!
//! `org.kde.StatusNotifierItem` is the icon, `com.canonical.dbusmenu` its menu; a desktop reads both
//! over the session bus. They are answered on the connection that notifications use already, so that
//! the tray needs no thread and no waking of its own. What a choice does is not decided here.

mod item;
mod menu;
mod value;

use crate::notifier::{Choice, Tray};
use serde::Serialize;
use std::sync::{Mutex, PoisonError};
use zbus::blocking::Connection;
use zbus::message::{Flags, Header, Message};
use zbus::zvariant::DynamicType;

/// Who keeps the trays of a desktop.
pub(crate) const WATCHER: &str = "org.kde.StatusNotifierWatcher";
/// Where they are asked.
pub(crate) const WATCHER_PATH: &str = "/StatusNotifierWatcher";
/// Where the icon and its menu are on this connection.
const ITEM_PATH: &str = "/StatusNotifierItem";
const MENU_PATH: &str = "/MenuBar";

const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// What is asked and cannot be answered.
const UNKNOWN: &str = "org.freedesktop.DBus.Error.UnknownMethod";
const WRONG: &str = "org.freedesktop.DBus.Error.InvalidArgs";

/// What the desktop may read; nothing while there is no tray.
#[derive(Default)]
pub(crate) struct Offer(Mutex<Option<Offered>>);

/// A tray, and how often it was changed.
#[derive(Clone)]
struct Offered {
    tray: Tray,
    revision: u32,
}

impl Offer {
    /// Offers `tray`. Whether that is another one than before.
    pub fn set(&self, tray: Tray) -> Change {
        let mut offered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (change, revision) = match offered.as_ref() {
            None => (Change::New, 1),
            Some(before) if before.tray == tray => (Change::None, before.revision),
            Some(before) => (Change::Other, before.revision.wrapping_add(1)),
        };
        *offered = Some(Offered { tray, revision });
        change
    }

    /// Whether there is a tray.
    pub fn is_set(&self) -> bool {
        self.get().is_some()
    }

    fn get(&self) -> Option<Offered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// What an offer changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// There was none before.
    New,
    /// The menu reads differently now.
    Other,
    /// Nothing.
    None,
}

/// What the desktop tells by a call.
pub(crate) enum Told {
    /// A choice was made.
    Chosen(Choice),
    /// What lets the window of the next choice come to the front.
    Token(String),
}

/// Answers a call of the desktop, and says what it tells.
pub(crate) fn answer(bus: &Connection, message: &Message, offer: &Offer) -> Option<Told> {
    let header = message.header();
    let call = Call { bus, message, header: &header };
    let Some(offered) = offer.get() else {
        call.refuse(UNKNOWN);
        return None;
    };
    let of = |known: &str| header.interface().is_some_and(|interface| interface == known);
    match header.path().map_or("", |path| path.as_str()) {
        ITEM_PATH if of(ITEM) => item::answer(&call),
        ITEM_PATH if of(PROPERTIES) => properties(&call, ITEM, &item::properties(&offered.tray)),
        MENU_PATH if of(MENU) => menu::answer(&call, &offered),
        MENU_PATH if of(PROPERTIES) => properties(&call, MENU, &menu::properties()),
        _ => {
            call.refuse(UNKNOWN);
            None
        }
    }
}

/// Tells the desktop that the menu reads differently.
pub(crate) fn tell_change(bus: &Connection, offer: &Offer) -> zbus::Result<()> {
    let revision = offer.get().map_or(0, |offered| offered.revision);
    bus.emit_signal(None::<&str>, MENU_PATH, MENU, "LayoutUpdated", &(revision, 0_i32))?;
    bus.emit_signal(None::<&str>, ITEM_PATH, ITEM, "NewToolTip", &())
}

/// A call that is to be answered once.
struct Call<'a> {
    bus: &'a Connection,
    message: &'a Message,
    header: &'a Header<'a>,
}

impl Call<'_> {
    fn member(&self) -> &str {
        self.header.member().map_or("", |member| member.as_str())
    }

    /// The arguments; refused where they are others than the protocol has.
    fn arguments<T: serde::de::DeserializeOwned + zbus::zvariant::Type>(&self) -> Option<T> {
        let arguments = self.message.body().deserialize().ok();
        if arguments.is_none() {
            self.refuse(WRONG);
        }
        arguments
    }

    fn reply<B: Serialize + DynamicType>(&self, body: &B) {
        if !self.header.primary().flags().contains(Flags::NoReplyExpected) {
            // Who asked and is gone needs no answer.
            let _ = self.bus.reply(self.header, body);
        }
    }

    fn refuse(&self, error: &str) {
        let _ = self.bus.reply_error(self.header, error, &());
    }
}

/// Answers what `org.freedesktop.DBus.Properties` asks about one interface.
fn properties(call: &Call<'_>, interface: &str, all: &value::Properties<'_>) -> Option<Told> {
    match call.member() {
        "GetAll" => match call.arguments::<String>()? == interface {
            true => call.reply(all),
            false => call.refuse(WRONG),
        },
        "Get" => {
            let (asked, name): (String, String) = call.arguments()?;
            let value = all.get(name.as_str()).filter(|_| asked == interface);
            value.map_or_else(|| call.refuse(WRONG), |value| call.reply(value));
        }
        _ => call.refuse(UNKNOWN),
    }
    None
}
