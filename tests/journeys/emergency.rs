//! When somebody must be seen first, nothing else is offered.

use crate::screens::{ASK, CLOT};
use crate::window::Window;

async fn check(text: &str, shown: &str) {
    let window = Window::open().await;
    window.write(ASK, text).await;
    window.reads(shown).await;
    let screen = window.text("main").await;
    for word in ["Muscles that fit", "Show on the body", "Cards:", "It could also be"] {
        assert!(!screen.contains(word), "{text}: “{word}” stands on screen:\n{screen}");
    }
    assert!(!window.has("main a[href*='/muscle/']").await, "{text}: a muscle is linked");
    window.close().await;
}

#[tokio::test]
async fn signs_of_a_clot_in_the_lung_show_the_alarm_and_no_muscle() {
    check(CLOT, "Call the emergency number now if").await;
}

#[tokio::test]
async fn a_snap_at_the_heel_is_seen_today_and_no_muscle_is_named() {
    check("I felt a snap above my heel and cannot push off", "Be seen today").await;
}

#[tokio::test]
async fn the_alarm_is_spoken_and_goes_when_the_words_go() {
    let window = Window::open().await;
    window.write(ASK, CLOT).await;
    window.reads("Call the emergency number now if").await;
    let headline = window.text("#alert-title").await;
    let spoken = "return [...document.querySelectorAll('[aria-live]')].some((one) => one.textContent.includes(arguments[0]))";
    window.until(spoken, &[headline.into()], "a screen reader does not hear the alarm").await;
    window.press("Clear").await;
    window.reads("What you will find here").await;
    assert!(!window.text("main").await.contains("Call the emergency number now if"));
    window.close().await;
}
