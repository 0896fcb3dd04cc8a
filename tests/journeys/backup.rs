//! The diary is backed up, brought back, and found damaged.

use crate::plan::started;
use crate::window::Window;
use std::path::Path;

#[tokio::test]
async fn a_backup_is_made_looked_into_brought_back_and_that_is_undone() {
    let window = started().await;
    back_up(&window).await;
    window.go("#/today").await;
    window.press("Done").await;
    window.press("Leave out").await;
    window.reads("That was all for today").await;
    bring_back(&window).await;
    window.press("Undo").await;
    let gone = "return !document.body.innerText.includes('The backup is back')";
    window.until(gone, &[], "it is not taken back").await;
    window.go("#/today").await;
    window.reads("That was all for today").await;
    bring_back(&window).await;
    window.press("Go to Today").await;
    window.reads("Due now").await;
    window.close().await;
}

#[tokio::test]
async fn the_check_says_what_is_in_order() {
    let window = started().await;
    window.go("#/data").await;
    window.press("Check now").await;
    window.reads("Your diary in order").await;
    window.reads("Time zone in order").await;
    window.close().await;
}

#[tokio::test]
async fn a_damaged_diary_is_told_first_and_the_newest_good_backup_offered() {
    let window = started().await;
    back_up(&window).await;
    let window = window.open_again_after(damage).await;
    window.reads("Your diary is damaged").await;
    window.reads("1 plan").await;
    window.press("Bring it back").await;
    window.reads("The backup is back").await;
    window.press("Go to Today").await;
    window.reads("Due now").await;
    window.close().await;
}

/// Makes a backup by hand.
async fn back_up(window: &Window) {
    window.go("#/data").await;
    window.press("Back up now").await;
    window.reads("Made and checked:").await;
}

/// Brings the newest backup back, after a look.
async fn bring_back(window: &Window) {
    window.go("#/data").await;
    window.press("Look into it").await;
    window.reads("In this backup").await;
    window.press("Bring it back").await;
    window.reads("The backup is back").await;
}

/// Something writes over the beginning of the file.
fn damage(home: &Path) {
    let file = home.join("data/surae/surae.db");
    let mut all = std::fs::read(&file).expect("the diary");
    all.splice(..32, *b"Dear diary, I am not a database.");
    std::fs::write(&file, all).expect("the diary can be written");
}
