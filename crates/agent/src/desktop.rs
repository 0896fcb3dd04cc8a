//! Notifications of the desktop over the session bus, `org.freedesktop.Notifications`.
//!
//! One connection for all of them, opened when it is first needed and again after it dropped: desktops
//! take notifications away whose connection ends, and a listener that is there before the first one is
//! shown misses no fast click.

use crate::notifier::{Abilities, Choice, Heard, NotShown, Note, NoteId, Notifier, Tray};
use crate::tray::{self, Change, Offer, Told};
use crate::wake::Waker;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::{Message, Type};
use zbus::zvariant::{DynamicType, Value};

const SERVER: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
const BUS: &str = "org.freedesktop.DBus";
const BUS_PATH: &str = "/org/freedesktop/DBus";
/// How long one waits for an answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// What is heard: all signals of notifications, who comes and goes under their name, and under that of
/// the tray.
const MATCHES: [&str; 3] = [
    "type='signal',interface='org.freedesktop.Notifications',path='/org/freedesktop/Notifications'",
    "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',\
     member='NameOwnerChanged',arg0='org.freedesktop.Notifications'",
    "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',\
     member='NameOwnerChanged',arg0='org.kde.StatusNotifierWatcher'",
];

/// The desktop.
pub struct Desktop {
    bus: Option<Connection>,
    waker: Waker,
    /// Which connection a signal came from: what an earlier one said last is of no use.
    generation: u64,
    sender: Sender<(u64, Signal)>,
    signals: Receiver<(u64, Signal)>,
    tokens: HashMap<NoteId, String>,
    offer: Arc<Offer>,
    /// What lets the window of the next choice in the tray come to the front.
    tray_token: Option<String>,
}

/// What the listener hears.
enum Signal {
    Action(NoteId, String),
    Token(NoteId, String),
    Closed(NoteId),
    Owner { before: bool, now: bool },
    Chosen(Choice),
    TrayToken(String),
    TrayCame,
    BusGone,
}

impl Desktop {
    /// Not connected yet. `waker` is used whenever there is something to hear.
    pub fn new(waker: Waker) -> Self {
        let (sender, signals) = channel();
        Self {
            bus: None,
            waker,
            generation: 0,
            sender,
            signals,
            tokens: HashMap::new(),
            offer: Arc::default(),
            tray_token: None,
        }
    }

    /// Whether the desktop has a tray.
    ///
    /// # Errors
    /// When there is no session bus.
    pub fn has_tray(&mut self) -> Result<bool, NotShown> {
        let bus = self.bus()?;
        has_tray(&bus)
    }

    fn bus(&mut self) -> Result<Connection, NotShown> {
        if let Some(bus) = self.bus.as_ref().filter(|bus| !bus.is_closed()) {
            return Ok(bus.clone());
        }
        let bus = Builder::session().and_then(|builder| builder.method_timeout(PATIENCE).build());
        let bus = bus.map_err(|_| NotShown::NoBus)?;
        self.generation += 1;
        self.listen(&bus);
        for rule in MATCHES {
            call(&bus, BUS, BUS_PATH, BUS, "AddMatch", &rule).map_err(|_| NotShown::NoBus)?;
        }
        self.bus = Some(bus.clone());
        if self.offer.is_set() {
            enter_tray(&bus);
        }
        Ok(bus)
    }

    fn listen(&self, bus: &Connection) {
        let messages = MessageIterator::from(bus);
        let (generation, sender, waker) = (self.generation, self.sender.clone(), self.waker.clone());
        let (bus, offer) = (bus.clone(), Arc::clone(&self.offer));
        let hear = move || {
            for signal in messages.map_while(Result::ok).filter_map(|message| signal(&bus, &message, &offer))
            {
                if sender.send((generation, signal)).is_err() {
                    return;
                }
                waker.wake();
            }
            let _ = sender.send((generation, Signal::BusGone));
            waker.wake();
        };
        // Where no thread can be started nothing is heard, and the reminder stays to be answered in the
        // window.
        let _ = thread::Builder::new().name("notifications".into()).stack_size(STACK).spawn(hear);
    }

    fn ask<B: serde::Serialize + DynamicType>(
        &mut self,
        method: &str,
        body: &B,
    ) -> Result<Message, NotShown> {
        let bus = self.bus()?;
        call(&bus, SERVER, PATH, SERVER, method, body).map_err(|error| not_shown(&error))
    }

    fn sort(&mut self, signal: Signal) -> Option<Heard> {
        match signal {
            Signal::Token(note, token) => {
                self.tokens.insert(note, token);
                None
            }
            Signal::Action(note, button) => {
                Some(Heard::Answered { note, button, token: self.tokens.remove(&note) })
            }
            Signal::Closed(note) => {
                self.tokens.remove(&note);
                Some(Heard::Closed(note))
            }
            Signal::Owner { now: true, before: false } => Some(Heard::ServerCame),
            Signal::Owner { .. } => Some(Heard::AllGone),
            Signal::Chosen(choice) => Some(Heard::Chosen { choice, token: self.tray_token.take() }),
            Signal::TrayToken(token) => {
                self.tray_token = Some(token);
                None
            }
            Signal::TrayCame => {
                self.bus.as_ref().filter(|_| self.offer.is_set()).map(enter_tray);
                None
            }
            Signal::BusGone => {
                self.bus = None;
                Some(Heard::AllGone)
            }
        }
    }
}

/// For a thread that only hands on.
const STACK: usize = 128 * 1024;

impl Notifier for Desktop {
    fn abilities(&mut self) -> Result<Abilities, NotShown> {
        let told = self.ask("GetServerInformation", &())?;
        let (name, _, version, _): (String, String, String, String) = body(&told)?;
        let list = body(&self.ask("GetCapabilities", &())?)?;
        Ok(Abilities { name: format!("{name} {version}"), list })
    }

    fn show(&mut self, note: &Note, replaces: Option<NoteId>) -> Result<NoteId, NotShown> {
        let buttons: Vec<&str> =
            note.buttons.iter().flat_map(|(key, words)| [key.as_str(), words.as_str()]).collect();
        let hints: HashMap<&str, Value<'_>> = HashMap::from([
            ("urgency", Value::U8(1)),
            ("category", Value::from("reminder")),
            ("desktop-entry", Value::from("surae")),
        ]);
        // It stays until it is answered or taken away.
        let body = ("Surae", replaces.unwrap_or(0), "surae", &note.title, &note.text, buttons, hints, 0_i32);
        self::body(&self.ask("Notify", &body)?)
    }

    fn close(&mut self, note: NoteId) {
        // One that is gone already needs no closing, nor is there anything to do about it.
        let _ = self.ask("CloseNotification", &note);
    }

    fn offer(&mut self, tray: Tray) {
        let change = self.offer.set(tray);
        let connected = self.bus.as_ref().is_some_and(|bus| !bus.is_closed());
        let Ok(bus) = self.bus() else {
            return;
        };
        match change {
            // A fresh connection has entered already.
            Change::New if connected => enter_tray(&bus),
            // Who does not listen reads it when the menu is opened.
            Change::Other => drop(tray::tell_change(&bus, &self.offer)),
            Change::New | Change::None => {}
        }
    }

    fn heard(&mut self) -> Vec<Heard> {
        let signals: Vec<(u64, Signal)> = self.signals.try_iter().collect();
        let here = signals.into_iter().filter(|(generation, _)| *generation == self.generation);
        let here: Vec<Signal> = here.map(|(_, signal)| signal).collect();
        here.into_iter().filter_map(|signal| self.sort(signal)).collect()
    }
}

fn call<B: serde::Serialize + DynamicType>(
    bus: &Connection,
    to: &str,
    path: &str,
    interface: &str,
    method: &str,
    body: &B,
) -> zbus::Result<Message> {
    bus.call_method(Some(to), path, Some(interface), method, body)
}

fn body<T: serde::de::DeserializeOwned + zbus::zvariant::Type>(message: &Message) -> Result<T, NotShown> {
    message.body().deserialize().map_err(|error| NotShown::Refused(error.to_string()))
}

fn not_shown(error: &zbus::Error) -> NotShown {
    match error {
        zbus::Error::MethodError(name, _, _) => match name.as_str() {
            "org.freedesktop.DBus.Error.ServiceUnknown"
            | "org.freedesktop.DBus.Error.NameHasNoOwner"
            | "org.freedesktop.DBus.Error.NoReply" => NotShown::NoServer,
            name if name.starts_with("org.freedesktop.DBus.Error.Spawn") => NotShown::NoServer,
            name => NotShown::Refused(name.to_owned()),
        },
        zbus::Error::InputOutput(_) => NotShown::NoBus,
        other => NotShown::Refused(other.to_string()),
    }
}

fn has_tray(bus: &Connection) -> Result<bool, NotShown> {
    // Asked and not called at once: a call would start one where the desktop has it only for others.
    let told = call(bus, BUS, BUS_PATH, BUS, "NameHasOwner", &tray::WATCHER);
    body(&told.map_err(|error| not_shown(&error))?)
}

/// Shows the icon in the tray, where the desktop has one. Where not, one that comes later tells of
/// itself.
fn enter_tray(bus: &Connection) {
    if has_tray(bus) == Ok(true) {
        let name = format!("org.kde.StatusNotifierItem-{}-1", std::process::id());
        // The icon is found by this name; without it, by that of the connection.
        let named = call(bus, BUS, BUS_PATH, BUS, "RequestName", &(&name, 0_u32)).is_ok();
        let unique = bus.unique_name().map(ToString::to_string).unwrap_or_default();
        let name = if named { name } else { unique };
        let (to, path) = (tray::WATCHER, tray::WATCHER_PATH);
        let _ = call(bus, to, path, to, "RegisterStatusNotifierItem", &name);
    }
}

/// What a message tells, if it is one of those that matter; a call of the tray is answered.
fn signal(bus: &Connection, message: &Message, offer: &Offer) -> Option<Signal> {
    match message.message_type() {
        Type::Signal => {}
        Type::MethodCall => {
            return tray::answer(bus, message, offer).map(|told| match told {
                Told::Chosen(choice) => Signal::Chosen(choice),
                Told::Token(token) => Signal::TrayToken(token),
            });
        }
        _ => return None,
    }
    let (header, body) = (message.header(), message.body());
    match header.member()?.as_str() {
        "ActionInvoked" => body.deserialize().ok().map(|(note, key)| Signal::Action(note, key)),
        "ActivationToken" => body.deserialize().ok().map(|(note, token)| Signal::Token(note, token)),
        "NotificationClosed" => body.deserialize().ok().map(|(note, _): (u32, u32)| Signal::Closed(note)),
        "NameOwnerChanged" => {
            let (name, before, now): (String, String, String) = body.deserialize().ok()?;
            if name == tray::WATCHER {
                return (!now.is_empty()).then_some(Signal::TrayCame);
            }
            Some(Signal::Owner { before: !before.is_empty(), now: !now.is_empty() })
        }
        _ => None,
    }
}
