//! Pictures of the screens, to look at after a run and for the documentation.
//!
//! They land in `target/screenshots/`; `make screenshots` copies those whose name begins with
//! `docs-` into `docs/screenshots/`.

use crate::screens::{SCREENS, named};
use crate::window::{Window, app};
use std::fs;

/// A phone in the hand and a small laptop.
const SIZES: [(&str, u32, u32); 2] = [("phone", 390, 844), ("desktop", 1280, 800)];
/// Screens that the documentation shows.
const SHOWN: [&str; 7] = ["find", "self-care", "emergency", "muscle", "card", "session", "program"];

async fn take(window: &Window, name: &str) {
    let folder = app().parent().expect("the target folder").join("../screenshots");
    fs::create_dir_all(&folder).expect("a folder for pictures");
    window.run("document.activeElement?.blur(); scrollTo(0, 0)", &[]).await;
    let picture = window.client.screenshot().await.expect("a picture");
    fs::write(folder.join(format!("{name}.png")), picture).expect("the picture is kept");
}

async fn take_all(theme: &str) {
    let window = Window::open().await;
    for (size, width, height) in SIZES {
        window.resize(width, height).await;
        window.theme(theme).await;
        for screen in &SCREENS {
            window.show(screen).await;
            take(&window, &format!("{}-{size}-{}", screen.name, theme.to_lowercase())).await;
        }
    }
    window.close().await;
}

#[tokio::test]
async fn pictures_of_every_screen_in_light() {
    take_all("Light").await;
}

#[tokio::test]
async fn pictures_of_every_screen_in_dark() {
    take_all("Dark").await;
}

#[tokio::test]
async fn pictures_of_every_screen_at_night() {
    take_all("Night").await;
}

#[tokio::test]
async fn pictures_for_the_documentation() {
    let window = Window::open().await;
    for (size, width, height) in SIZES {
        window.resize(width, height).await;
        window.theme("Light").await;
        for screen in SHOWN {
            window.show(named(screen)).await;
            take(&window, &format!("docs-{screen}-{size}")).await;
        }
    }
    window.close().await;
}
