//! Every screen there is, for the journeys that look at all of them.

use crate::window::Window;
use serde_json::json;

/// A screen: its name for files and messages, how to reach it, and what shows that it is there.
pub struct Screen {
    /// Short name.
    pub name: &'static str,
    /// Address within the window.
    address: &'static str,
    /// What is typed on arrival; empty for nothing.
    typed: &'static str,
    /// Text that stands on the finished screen.
    shows: &'static str,
}

const fn screen(
    name: &'static str,
    address: &'static str,
    typed: &'static str,
    shows: &'static str,
) -> Screen {
    Screen { name, address, typed, shows }
}

/// The cramp of the README.
pub const CRAMP: &str = "charlie horse at 3am, calf like a fist, not swollen";
/// Signs of a clot that has reached the lung.
pub const CLOT: &str = "my left calf is swollen and warm and I am short of breath";

/// All screens.
pub const SCREENS: [Screen; 23] = [
    screen("find", "#/find", "", "What you will find here"),
    screen("self-care", "#/find", CRAMP, "Muscles that fit"),
    screen("emergency", "#/find", CLOT, "Call the emergency number now if"),
    screen("unknown", "#/find", "qwertz", "Surae does not know this one"),
    screen("muscles", "#/library", "", "Gastrocnemius"),
    screen("muscle", "#/library/muscle/gastrocnemius", "", "What people notice"),
    screen("region", "#/library/region/mid_calf", "", "Place on the body"),
    screen("look-alikes", "#/library/look_alikes", "", "Blood clot"),
    screen("look-alike", "#/library/look_alike/deep_vein_thrombosis", "", "How to tell it apart"),
    screen("rules", "#/library/rules", "", "What Surae watches for"),
    screen("night-cramps", "#/library/night_cramps", "", "When it strikes"),
    screen("cards", "#/library/cards", "", "Wall calf stretch, straight knee"),
    screen("card", "#/library/card/wall_calf_stretch_straight", "", "Stop at once"),
    screen("program", "#/library/program/achilles_combined", "", "What you do"),
    screen("measure", "#/library/measure/O1", "", "What a change means"),
    screen("session", "#/play/eccentric_heel_drop_straight?side=left", "", "When to stop"),
    screen("sources", "#/library/sources", "", "These are the references"),
    screen("today", "#/today", "", "No plan yet"),
    screen("plan-start", "#/plan/start/night_cramp", "", "Does it fit you?"),
    screen("plan-new", "#/plan/new", "", "Save the plan"),
    screen("data", "#/data", "", "Delete everything"),
    screen("clinician", "#/clinician", "", "It is one sheet of A4"),
    screen("settings", "#/settings", "", "About Surae"),
];

/// The screen of that name.
pub fn named(name: &str) -> &'static Screen {
    SCREENS.iter().find(|screen| screen.name == name).expect("a screen of that name")
}

impl Window {
    /// Goes to a screen and waits until it is there.
    pub async fn show(&self, screen: &Screen) {
        self.go(screen.address).await;
        if screen.address == "#/find" {
            self.write(ASK, screen.typed).await;
        }
        self.settles().await;
        self.reads(screen.shows).await;
    }

    /// Makes the page this many pixels wide and high.
    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.expect("the window changes its size");
        let script = "return innerWidth === arguments[0] && innerHeight === arguments[1]";
        self.until(script, &[json!(width), json!(height)], "the window keeps its size").await;
    }

    /// Chooses a theme in the settings.
    pub async fn theme(&self, name: &str) {
        self.show(named("settings")).await;
        self.press(name).await;
        let script = "return document.documentElement.dataset.theme === arguments[0]";
        self.until(script, &[json!(name.to_lowercase())], "the theme does not change").await;
    }
}

/// The label of the field on Find.
pub const ASK: &str = "What you feel, in your own words";
