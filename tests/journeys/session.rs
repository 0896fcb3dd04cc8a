//! From a sore calf to a session and through it, with the keyboard alone; and what is kept of it.

use crate::screens::ASK;
use crate::window::Window;
use fantoccini::key::Key;
use serde_json::json;
use std::time::Duration;

/// Longer than a second of the countdown.
const MORE_THAN_A_SECOND: Duration = Duration::from_millis(1500);
/// The name of the control that has the focus.
const FOCUSED_NAME: &str = "return document.activeElement?.textContent.trim()";
const STRETCH: &str = "Wall calf stretch, straight knee";

#[tokio::test]
async fn keys_alone_lead_from_a_sore_calf_through_a_session() {
    let window = Window::open().await;
    window.resize(1280, 800).await;
    window.write(ASK, "sore calf after running").await;
    window.reads("Muscles that fit").await;
    follow(&window, "Soleus").await;
    window.reads("What people notice").await;
    follow(&window, "Muscles").await;
    window.reads("The muscles that are described").await;
    follow(&window, "Exercises").await;
    follow(&window, STRETCH).await;
    window.reads("Step by step").await;
    follow(&window, "Start").await;
    window.reads("Get ready, left leg").await;
    skip_to_the_end(&window).await;
    window.key(Key::Escape).await;
    window.reads("Step by step").await;
    window.close().await;
}

#[tokio::test]
async fn a_pause_stands_still_and_a_reload_keeps_the_place() {
    let window = Window::open().await;
    hold(&window).await;
    window.keys(&[' ']).await;
    window.reads("Paused").await;
    let number = window.text("[role=timer]").await;
    tokio::time::sleep(MORE_THAN_A_SECOND).await;
    assert_eq!(window.text("[role=timer]").await, number, "the countdown stands");
    window.client.refresh().await.unwrap();
    window.reads("Hold, heel down").await;
    window.reads("Paused").await;
    assert_eq!(window.text("[role=timer]").await, number, "the place is kept");
    assert_eq!(window.run(FOCUSED_NAME, &[]).await, json!("Go on"));
    window.key(Key::Enter).await;
    let counts = "return document.querySelector('[role=timer]').textContent.trim() !== arguments[0]";
    window.until(counts, &[json!(number)], "the countdown does not go on").await;
    window.close().await;
}

#[tokio::test]
async fn a_session_that_was_left_goes_on_from_its_card() {
    let window = Window::open().await;
    hold(&window).await;
    window.key(Key::Escape).await;
    window.press("Go on where you stopped").await;
    window.reads("Hold, heel down").await;
    window.reads("Paused").await;
    window.press("Finish early").await;
    window.reads("Stopped early").await;
    window.press("Go on").await;
    window.reads("Hold, heel down").await;
    window.close().await;
}

/// Starts the stretch and goes forward to its first hold.
async fn hold(window: &Window) {
    window.go("#/play/wall_calf_stretch_straight").await;
    window.reads("Get ready, left leg").await;
    window.keys(&[Key::Right.into(), Key::Right.into()]).await;
    window.reads("Hold, heel down").await;
}

/// Presses Tab until the link has the focus, then Enter.
async fn follow(window: &Window, name: &str) {
    window.settles().await;
    for _ in 0..200 {
        window.key(Key::Tab).await;
        let focused = window.run(FOCUSED_NAME, &[]).await;
        if focused.as_str().is_some_and(|focused| focused.starts_with(name)) {
            window.key(Key::Enter).await;
            return;
        }
    }
    panic!("Tab does not reach “{name}”");
}

/// Skips cue after cue until the session is over.
async fn skip_to_the_end(window: &Window) {
    for _ in 0..60 {
        window.key(Key::Right).await;
        if window.run("return document.querySelector('h1').textContent", &[]).await == "Done" {
            return;
        }
    }
    panic!("the session does not end. On screen:\n{}", window.text("body").await);
}
