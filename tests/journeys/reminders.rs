//! The reminders stay when the window goes.
#![cfg(target_os = "linux")]

use crate::tray::Tray;
use crate::window::Window;
use std::time::Duration;

/// A plan with one time a day, far from most nights' work of a machine.
const PLAN: [&str; 7] = ["plan", "new", "Sore calf", "--slot", "morning=06:10", "--card", "EX08"];

async fn a_while() {
    tokio::time::sleep(Duration::from_secs(2)).await;
}

/// How long to wait before the next look; not at all once it is there.
fn pause_unless(there: bool) -> Duration {
    if there { Duration::ZERO } else { Duration::from_millis(50) }
}

/// Waits until the reminders run once, and says in which process.
async fn reminder(window: &Window) -> u32 {
    for _ in 0..200 {
        if let ([process], true) =
            (&*window.reminding(), window.told(&["agent", "status"])["running"] == true)
        {
            return *process;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the reminders never came: {:?}", window.told(&["check"]));
}

#[tokio::test]
async fn the_window_starts_the_reminders_and_leaves_them_behind() {
    let window = Window::open().await;
    window.reads("Where does it hurt?").await;
    window.told(&PLAN);
    let window = window.open_again().await;
    let process = reminder(&window).await;
    let home = window.close().await;
    a_while().await;
    assert_eq!(home.reminding(), [process], "with the window closed");
    let window = Window::at(home, &[]).await;
    window.reads("Sore calf").await;
    a_while().await;
    assert_eq!(window.reminding(), [process], "no second one");
    window.close().await;
}

#[tokio::test]
async fn without_a_plan_or_with_reminders_off_nothing_is_started() {
    let window = Window::open().await;
    window.reads("Where does it hurt?").await;
    a_while().await;
    assert_eq!(window.reminding(), [0; 0], "no plan");
    window.told(&PLAN);
    window.told(&["reminders", "--on", "no"]);
    let window = window.open_again().await;
    window.reads("Sore calf").await;
    a_while().await;
    assert_eq!(window.reminding(), [0; 0], "switched off");
    window.close().await;
}

#[tokio::test]
async fn a_click_in_the_tray_brings_the_window_to_the_cramp_and_to_today() {
    let tray = Tray::start();
    let window = Window::open().await;
    window.told(&PLAN);
    let window = window.open_again().await;
    reminder(&window).await;
    for _ in 0..100 {
        tokio::time::sleep(pause_unless(tray.icon().is_some())).await;
    }
    tray.click("Cramp now");
    window.until("return location.hash === '#/cramp'", &[], "the page of the cramp does not come").await;
    tray.click("Today");
    window.until("return location.hash === '#/today'", &[], "the page of today does not come").await;
    window.reads("Sore calf").await;
    window.close().await;
}

#[tokio::test]
async fn the_settings_check_each_link_and_today_asks_once_about_the_login() {
    let window = Window::open().await;
    window.told(&PLAN);
    let window = window.open_again().await;
    reminder(&window).await;
    window.press("Start them at login").await;
    let entry = window.home().join("config/autostart/surae-reminders.desktop");
    for _ in 0..100 {
        tokio::time::sleep(pause_unless(entry.exists())).await;
    }
    assert!(entry.exists(), "{:?}", window.told(&["agent", "status"]));
    let window = window.open_again().await;
    window.reads("Sore calf").await;
    assert!(!window.text("body").await.contains("Start them at login"), "asked once");
    window.go("#/settings").await;
    window.press("Show a test notification").await;
    window.reads("The reminders start when you log in.").await;
    window.reads("No program shows notifications").await;
    window.reads("The test notification could not be shown.").await;
    window.close().await;
}
