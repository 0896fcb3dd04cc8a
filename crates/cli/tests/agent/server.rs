//! A program that shows notifications, as desktops have one: it can refuse, vanish and come back.

use crate::computer::wait_for;
use std::sync::{Arc, Mutex};
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::fdo;
use zbus::interface;
use zbus::zvariant::OwnedValue;

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// A notification that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub id: u32,
    pub replaces: u32,
    pub title: String,
    pub text: String,
    pub buttons: Vec<String>,
}

#[derive(Default)]
struct Desk {
    shown: Vec<Shown>,
    closed: Vec<u32>,
    refuses: bool,
    without_buttons: bool,
    /// A process that is killed before the answer to the next one.
    kills: Option<u32>,
}

#[derive(Clone, Default)]
struct Face(Arc<Mutex<Desk>>);

#[interface(name = "org.freedesktop.Notifications")]
impl Face {
    #[allow(clippy::too_many_arguments, reason = "the protocol has them")]
    fn notify(
        &self,
        _app: String,
        replaces: u32,
        _icon: String,
        title: String,
        text: String,
        actions: Vec<String>,
        _hints: std::collections::HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> fdo::Result<u32> {
        let mut desk = self.0.lock().unwrap();
        if desk.refuses {
            return Err(fdo::Error::LimitsExceeded("no more".into()));
        }
        let fresh = u32::try_from(desk.shown.len()).unwrap() + 1;
        let id = if replaces > 0 { replaces } else { fresh };
        let buttons = actions.chunks(2).map(|pair| pair[1].clone()).collect();
        desk.shown.push(Shown { id, replaces, title, text, buttons });
        if let Some(process) = desk.kills.take() {
            std::process::Command::new("kill").args(["-KILL", &process.to_string()]).status().unwrap();
        }
        Ok(id)
    }

    fn close_notification(&self, id: u32) {
        self.0.lock().unwrap().closed.push(id);
    }

    fn get_capabilities(&self) -> Vec<String> {
        let buttons = !self.0.lock().unwrap().without_buttons;
        ["body"].into_iter().chain(buttons.then_some("actions")).map(str::to_owned).collect()
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ("test desk".into(), "surae".into(), "1".into(), "1.2".into())
    }
}

pub struct Server {
    connection: Option<Connection>,
    face: Face,
    address: String,
}

impl Server {
    pub fn on(address: &str) -> Self {
        let mut server = Self { connection: None, face: Face::default(), address: address.to_owned() };
        server.come();
        server
    }

    pub fn come(&mut self) {
        let builder = Builder::address(self.address.as_str()).unwrap();
        let builder = builder.serve_at(PATH, self.face.clone()).unwrap().name(NAME).unwrap();
        self.connection = Some(builder.build().unwrap());
    }

    /// Goes away with everything that it shows.
    pub fn vanish(&mut self) {
        self.connection = None;
    }

    pub fn refuse(&self, refuses: bool) {
        self.face.0.lock().unwrap().refuses = refuses;
    }

    pub fn have_no_buttons(&self) {
        self.face.0.lock().unwrap().without_buttons = true;
    }

    pub fn kill_at_next(&self, process: &str) {
        self.face.0.lock().unwrap().kills = Some(process.parse().unwrap());
    }

    pub fn shown(&self) -> Vec<Shown> {
        self.face.0.lock().unwrap().shown.clone()
    }

    pub fn titles(&self) -> Vec<String> {
        self.shown().into_iter().map(|shown| shown.title).collect()
    }

    pub fn closed(&self) -> Vec<u32> {
        self.face.0.lock().unwrap().closed.clone()
    }

    /// Waits until so many came in all.
    #[track_caller]
    pub fn wait_for(&self, count: usize) {
        wait_for(&format!("notification {count} of {:?}", self.shown()), || self.shown().len() >= count);
        assert_eq!(self.shown().len(), count, "{:?}", self.shown());
    }

    /// Presses a button of a notification, as a person does: the desktop then takes it away.
    pub fn press(&self, id: u32, key: &str) {
        self.emit("ActionInvoked", &(id, key));
        self.emit("NotificationClosed", &(id, 2_u32));
    }

    fn emit<B: serde::Serialize + zbus::zvariant::DynamicType>(&self, signal: &str, body: &B) {
        let connection = self.connection.as_ref().unwrap();
        connection.emit_signal(None::<&str>, PATH, NAME, signal, body).unwrap();
    }
}
