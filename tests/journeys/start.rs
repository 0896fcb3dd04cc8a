//! The first moment: what a person sees before doing anything.

use crate::screens::ASK;
use crate::window::{Window, app};
use std::process::Command;

#[tokio::test]
async fn the_first_screen_asks_where_it_hurts() {
    let window = Window::open().await;
    window.reads("Where does it hurt?").await;
    assert!(window.client.title().await.unwrap().contains("Surae"));
    assert_eq!(window.text("h1").await, "Where does it hurt?");
    window.close().await;
}

#[tokio::test]
async fn a_person_with_a_keyboard_can_type_at_once() {
    let window = Window::open().await;
    window.field(ASK).await;
    window.keys(&['c', 'a', 'l', 'f']).await;
    window.reads("Muscles that fit").await;
    window.close().await;
}

#[tokio::test]
async fn the_page_says_which_paper_the_window_should_come_up_on() {
    let window = Window::open().await;
    for (theme, paper) in [("Light", "#fbfaf7"), ("Dark", "#11171a"), ("Night", "#0a0b0b")] {
        window.theme(theme).await;
        let script = "return getComputedStyle(document.documentElement).getPropertyValue('--paper')";
        assert_eq!(window.run(script, &[]).await, paper, "{theme}");
    }
    window.close().await;
}

#[tokio::test]
async fn a_second_start_hands_its_page_to_the_window_that_is_open() {
    let window = Window::open().await;
    window.reads("Where does it hurt?").await;
    assert!(window.start_beside(&["--open", "library/measures"]).success());
    window.reads("Ways to see for yourself").await;
    assert!(window.start_beside(&[]).success(), "without a page the window only comes up");
    window.close().await;
}

#[test]
fn without_a_display_a_sentence_says_what_still_works() {
    let mut command = Command::new(app());
    let output = command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("no display") && said.contains("surae find"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}
