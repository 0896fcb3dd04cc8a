//! A tray, as desktops have one: it takes icons in, reads their menus and clicks in them.

use crate::computer::wait_for;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::interface;
use zbus::message::{Message, Type};
use zbus::zvariant::{OwnedValue, Structure, Value};

const NAME: &str = "org.kde.StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";

#[derive(Clone, Default)]
struct Face(Arc<Mutex<Vec<String>>>);

#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Face {
    fn register_status_notifier_item(&self, service: String) {
        self.0.lock().unwrap().push(service);
    }
}

pub struct Watcher {
    connection: Option<Connection>,
    face: Face,
    address: String,
}

/// A part of a menu: its number, what it is, what is below it.
type Node = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

/// An entry of a menu: its number, its words, whether it is to be seen.
pub type Entry = (i32, String, bool);

impl Watcher {
    pub fn on(address: &str) -> Self {
        let mut watcher = Self { connection: None, face: Face::default(), address: address.to_owned() };
        watcher.come();
        watcher
    }

    pub fn come(&mut self) {
        let builder = Builder::address(self.address.as_str()).unwrap();
        let builder = builder.serve_at("/StatusNotifierWatcher", self.face.clone()).unwrap();
        self.connection = Some(builder.name(NAME).unwrap().build().unwrap());
    }

    pub fn vanish(&mut self) {
        self.connection = None;
        self.face.0.lock().unwrap().clear();
    }

    /// Waits until an icon is there, and says by which name it is asked.
    #[track_caller]
    pub fn item(&self) -> String {
        wait_for("an icon in the tray", || !self.face.0.lock().unwrap().is_empty());
        let items = self.face.0.lock().unwrap().clone();
        assert_eq!(items.len(), 1, "{items:?}");
        items[0].clone()
    }

    fn call<B: serde::Serialize + zbus::zvariant::DynamicType>(
        &self,
        path: &str,
        interface: &str,
        method: &str,
        body: &B,
    ) -> zbus::Result<Message> {
        let connection = self.connection.as_ref().unwrap();
        connection.call_method(Some(self.item().as_str()), path, Some(interface), method, body)
    }

    /// What the icon says of itself.
    pub fn properties(&self) -> HashMap<String, OwnedValue> {
        let told = self.call("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "GetAll", &ITEM);
        told.unwrap().body().deserialize().unwrap()
    }

    pub fn property(&self, name: &str) -> OwnedValue {
        let asked = (ITEM, name);
        let told = self.call("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get", &asked);
        told.unwrap().body().deserialize().unwrap()
    }

    /// The entries of the menu, without the lines between them.
    pub fn menu(&self) -> Vec<Entry> {
        let told = self.call("/MenuBar", MENU, "GetLayout", &(0, -1, Vec::<String>::new())).unwrap();
        let body = told.body();
        let (_, (_, _, below)): (u32, Node) = body.deserialize().unwrap();
        below.into_iter().filter_map(|node| entry(Structure::try_from(node).unwrap())).collect()
    }

    pub fn labels(&self) -> Vec<String> {
        self.menu().into_iter().filter(|(_, _, seen)| *seen).map(|(_, label, _)| label).collect()
    }

    /// Clicks on the entry with these words, as a desktop does.
    #[track_caller]
    pub fn click(&self, label: &str) {
        let menu = self.menu();
        let entry = menu.iter().find(|(_, other, seen)| other == label && *seen);
        let (number, ..) = entry.unwrap_or_else(|| panic!("{label} is not in {menu:?}"));
        self.call("/MenuBar", MENU, "Event", &(*number, "clicked", Value::from(0_i32), 0_u32)).unwrap();
    }

    /// Clicks on the icon itself.
    pub fn activate(&self) {
        self.call("/StatusNotifierItem", ITEM, "Activate", &(0, 0)).unwrap();
    }

    /// The name of the error that a call gets.
    #[track_caller]
    pub fn refused(&self, path: &str, interface: &str, method: &str) -> String {
        match self.call(path, interface, method, &()) {
            Err(zbus::Error::MethodError(name, ..)) => name.to_string(),
            other => panic!("{method}: {other:?}"),
        }
    }

    /// Hears that a menu reads differently, from now on.
    pub fn changes(&self) -> Changes {
        let connection = self.connection.as_ref().unwrap();
        let rule = "type='signal',interface='com.canonical.dbusmenu',member='LayoutUpdated'";
        let bus = "org.freedesktop.DBus";
        connection.call_method(Some(bus), "/org/freedesktop/DBus", Some(bus), "AddMatch", &rule).unwrap();
        Changes(MessageIterator::from(connection))
    }
}

pub struct Changes(MessageIterator);

impl Changes {
    /// Waits for the next change and says which number it has.
    pub fn next(&mut self) -> u32 {
        let signal = self.0.by_ref().map(Result::unwrap).find(|message| {
            let header = message.header();
            message.message_type() == Type::Signal
                && header.member().is_some_and(|member| member == "LayoutUpdated")
        });
        let (revision, _): (u32, i32) = signal.unwrap().body().deserialize().unwrap();
        revision
    }
}

fn entry(node: Structure<'_>) -> Option<Entry> {
    let (number, values, _): Node = node.try_into().unwrap();
    let label = String::try_from(values.get("label")?.clone()).unwrap();
    let seen = bool::try_from(&values["visible"]).unwrap();
    Some((number, label, seen))
}
