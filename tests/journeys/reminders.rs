//! The reminders stay when the window goes.
#![cfg(target_os = "linux")]

use crate::window::Window;
use std::time::Duration;

/// A plan with one time a day, far from most nights' work of a machine.
const PLAN: [&str; 7] = ["plan", "new", "Sore calf", "--slot", "morning=06:10", "--card", "EX08"];

async fn a_while() {
    tokio::time::sleep(Duration::from_secs(2)).await;
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
