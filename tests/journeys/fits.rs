//! Every screen fits from a small phone to a desk, at every text size: nothing runs off sideways.

use crate::screens::{SCREENS, named};
use crate::window::Window;
use serde_json::Value;

/// What sticks out on the right, or nothing.
const OVER: &str = "
    const wide = document.documentElement.scrollWidth;
    if (wide <= innerWidth) return null;
    const over = [...document.querySelectorAll('main *, header *')]
      .filter((part) => part.getBoundingClientRect().right > innerWidth + 1);
    return `${wide} px on ${innerWidth}: ${over.map((part) => part.outerHTML.slice(0, 80)).slice(0, 3).join(' ')}`;";

async fn check(width: u32, height: u32, text_size: &str) {
    let window = Window::open().await;
    window.resize(width, height).await;
    window.show(named("settings")).await;
    window.press(text_size).await;
    let mut over = Vec::new();
    for screen in &SCREENS {
        window.show(screen).await;
        if let Value::String(what) = window.run(OVER, &[]).await {
            over.push(format!("{} at {width}×{height}, {text_size}: {what}", screen.name));
        }
    }
    assert!(over.is_empty(), "\n{}\n", over.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn every_screen_fits_a_small_phone() {
    check(360, 640, "100 %").await;
}

#[tokio::test]
async fn every_screen_fits_a_small_phone_in_large_type() {
    check(360, 640, "200 %").await;
}

#[tokio::test]
async fn every_screen_fits_a_desk_in_large_type() {
    check(1280, 800, "200 %").await;
}
