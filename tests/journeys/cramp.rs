//! Three in the morning: two taps, and what was tapped is there whatever happens to the window.

use crate::person::quoted;
use crate::window::Window;
use fantoccini::key::Key;
use serde_json::{Value, json};
use tokio::time::Instant;

const THEME: &str = "return document.documentElement.dataset.theme";

#[tokio::test]
async fn two_taps_from_a_cold_start_and_the_cramp_is_saved() {
    let start = Instant::now();
    let window = Window::open_with(&["--cramp"]).await;
    window.press("Cramp now").await;
    window.reads("Straighten your knee").await;
    let first = start.elapsed();
    window.press("It let go").await;
    window.reads("The rest can wait until morning").await;
    println!("from a cold start: first tap kept after {first:?}, second after {:?}", start.elapsed());
    assert_eq!(window.run(THEME, &[]).await, "night", "the room stays dark");
    let cramp = only_cramp(&window);
    assert_eq!(cramp["open"], json!(false));
    assert!(cramp["seconds"].is_u64(), "{cramp}");
    window.close().await;
}

#[tokio::test]
async fn a_kill_after_the_first_tap_loses_nothing() {
    let window = Window::open_with(&["--cramp"]).await;
    window.press("Cramp now").await;
    window.reads("Straighten your knee").await;
    let window = window.kill_and_open(&["--cramp"]).await;
    window.reads("It let go").await;
    assert_eq!(only_cramp(&window)["open"], json!(true));
    window.press("It let go").await;
    window.press("Left").await;
    window.press("7").await;
    window.until(&pressed("7"), &[], "the strength is not kept").await;
    let cramp = only_cramp(&window);
    assert_eq!(
        (&cramp["open"], &cramp["side"], &cramp["strength"]),
        (&json!(false), &json!("left"), &json!(7))
    );
    window.close().await;
}

#[tokio::test]
async fn a_tap_by_mistake_is_taken_back() {
    let window = Window::open_with(&["--cramp"]).await;
    window.press("Cramp now").await;
    window.press("No cramp: take it back").await;
    window.reads("Nothing is kept").await;
    assert_eq!(window.told(&["diary"]), json!([]));
    window.close().await;
}

#[tokio::test]
async fn every_place_shows_the_cramp_that_goes_on_and_keys_alone_end_it() {
    let window = Window::open().await;
    window.press("Cramp now").await;
    window.reads("Straighten your knee").await;
    for place in ["#/today", "#/find", "#/library", "#/diary", "#/settings"] {
        window.go(place).await;
        window.reads("Cramp going on").await;
    }
    window.press("Cramp going on").await;
    window.reads("It let go").await;
    window.key(Key::Enter).await;
    window.reads("The rest can wait until morning").await;
    assert_eq!(only_cramp(&window)["open"], json!(false));
    window.close().await;
}

#[tokio::test]
async fn an_entry_is_removed_and_brought_back_in_the_diary() {
    let window = Window::open().await;
    window.go("#/diary/add/cramp").await;
    window.press("Last night").await;
    window.press("Right").await;
    window.until(&pressed("Right"), &[], "the leg is not kept").await;
    window.go("#/diary").await;
    window.reads("In the night: one cramp").await;
    window.press("Remove").await;
    window.reads("Nothing here yet").await;
    window.press("Undo").await;
    window.reads("right leg").await;
    assert_eq!(only_cramp(&window)["known"], json!("night"));
    window.close().await;
}

/// The one entry of the diary.
fn only_cramp(window: &Window) -> Value {
    let entries = window.told(&["diary"]);
    let all = entries.as_array().expect("entries");
    assert_eq!(all.len(), 1, "{entries}");
    assert_eq!(all[0]["kind"], json!("cramp"));
    all[0].clone()
}

/// Whether the choice of this name is chosen.
fn pressed(name: &str) -> String {
    let name = quoted(name);
    format!(
        "return [...document.querySelectorAll('[aria-pressed=true]')].some((one) => one.textContent.trim() === {name})"
    )
}
