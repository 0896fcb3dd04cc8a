//! What a physiotherapist showed somebody: kept with a picture, put into a plan, played.

use crate::plan::SET;
use crate::window::Window;
use fantoccini::Locator;
use serde_json::json;
use std::path::Path;

const NAME: &str = "Ball under the arch";
const TEXT: &str = "Roll the ball slowly from the heel to the toes.";
/// Any picture of this repository will do.
const PICTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src-tauri/icons/128x128@2x.png");
/// The picture is drawn: the policy of the window let it through.
const SEEN: &str = "const picture = document.querySelector(arguments[0]); \
    return !!picture && picture.complete && picture.naturalWidth === 256;";

#[tokio::test]
async fn an_own_card_with_a_picture_is_put_into_a_plan_and_played() {
    let window = Window::open().await;
    window.go("#/library/own/new").await;
    window.write("Name", NAME).await;
    window.write("What to do", TEXT).await;
    choose(&window, Path::new(PICTURE)).await;
    window.reads("Take the picture out").await;
    window.press("For a time").await;
    window.press("Save the card").await;
    window.reads("1 × 60 seconds, on each leg.").await;
    sees(&window, "article img").await;
    plan_with_it(&window).await;
    window.go("#/today").await;
    window.reads("Due now").await;
    sees(&window, "article .picture img").await;
    window.press("Start").await;
    window.reads(TEXT).await;
    sees(&window, ".figure img").await;
    window.press("Finish early").await;
    window.press("Done").await;
    window.press("0, no pain").await;
    window.reads("That was all for today").await;
    window.close().await;
}

#[tokio::test]
async fn an_own_card_is_removed_and_comes_back() {
    let window = Window::open().await;
    window.go("#/library/own/new").await;
    window.write("Name", NAME).await;
    window.press("Only to read").await;
    window.press("Save the card").await;
    window.press("Remove this card").await;
    window.reads("Removed from your list.").await;
    window.press("Undo").await;
    let window = window.open_again().await;
    window.go("#/library/cards").await;
    window.press(NAME).await;
    window.reads("Your own card").await;
    window.close().await;
}

#[tokio::test]
async fn a_file_that_is_no_picture_says_so_and_changes_nothing() {
    let window = Window::open().await;
    let letter = window.home().join("letter.png");
    std::fs::write(&letter, "Dear diary").unwrap();
    window.go("#/library/own/new").await;
    window.write("Name", NAME).await;
    choose(&window, &letter).await;
    window.reads("This picture cannot be read").await;
    assert!(!window.has(".pick img").await, "nothing is shown");
    window.close().await;
}

/// Chooses a file, as the dialogue of the system would.
async fn choose(window: &Window, file: &Path) {
    let field = window.client.find(Locator::Css("input[type=file]")).await.expect("a field for a file");
    field.send_keys(&file.display().to_string()).await.expect("the field takes the file");
}

async fn sees(window: &Window, selector: &str) {
    window.until(SEEN, &[json!(selector)], &format!("no picture at {selector}")).await;
}

async fn plan_with_it(window: &Window) {
    window.go("#/plan/new").await;
    window.write("What is it called?", "From my physiotherapist").await;
    let time = serde_json::to_value(window.field("Time").await).unwrap();
    window.run(SET, &[time, json!("00:00")]).await;
    window.press(NAME).await;
    window.press("Save the plan").await;
    window.reads("How it goes").await;
}
