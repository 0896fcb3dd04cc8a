//! A tray as desktops have one, for journeys: it takes the icon of the reminders in and clicks in its
//! menu. What it may ask is tested in full beside the command line.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::interface;
use zbus::message::Message;
use zbus::zvariant::{DynamicType, OwnedValue, Structure, Value};

const MENU: &str = "com.canonical.dbusmenu";

/// A part of a menu: its number, what it is, what is below it.
type Node = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

#[derive(Clone, Default)]
struct Icons(Arc<Mutex<Vec<String>>>);

#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Icons {
    fn register_status_notifier_item(&self, service: String) {
        self.0.lock().unwrap().push(service);
    }
}

/// The tray of the journeys' message bus.
pub struct Tray {
    connection: Connection,
    icons: Icons,
}

impl Tray {
    /// Comes up.
    pub fn start() -> Self {
        let icons = Icons::default();
        let builder = Builder::session().unwrap().name("org.kde.StatusNotifierWatcher").unwrap();
        let builder = builder.serve_at("/StatusNotifierWatcher", icons.clone()).unwrap();
        Self { connection: builder.build().unwrap(), icons }
    }

    /// The icon that came last, if any did.
    pub fn icon(&self) -> Option<String> {
        self.icons.0.lock().unwrap().last().cloned()
    }

    /// Clicks on the entry with these words in the menu of the icon.
    pub fn click(&self, label: &str) {
        let all = (0, -1, Vec::<String>::new());
        let told = self.call("GetLayout", &all);
        let body = told.body();
        let (_, (_, _, entries)): (u32, Node) = body.deserialize().unwrap();
        let number = entries.into_iter().find_map(|entry| numbered(entry, label)).expect("the entry");
        self.call("Event", &(number, "clicked", Value::from(0_i32), 0_u32));
    }

    fn call<B: serde::Serialize + DynamicType>(&self, method: &str, body: &B) -> Message {
        let icon = self.icon().expect("an icon");
        let told = self.connection.call_method(Some(icon.as_str()), "/MenuBar", Some(MENU), method, body);
        told.unwrap_or_else(|error| panic!("{method}: {error}"))
    }
}

/// The number of the entry, if it has these words.
fn numbered(entry: OwnedValue, label: &str) -> Option<i32> {
    let entry = Structure::try_from(entry).unwrap();
    let (number, values, _): Node = entry.try_into().unwrap();
    let words = String::try_from(values.get("label")?.clone()).unwrap();
    (words == label).then_some(number)
}
