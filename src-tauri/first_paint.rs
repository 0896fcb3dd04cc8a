//! No white flash at three in the morning.
//!
//! The web view paints nothing of the page before its window is on screen, only its own
//! background. So the window opens hidden, and once the page has chosen its theme it takes the
//! page's paper colour and comes up.

use tauri::webview::{Color, PageLoadEvent, PageLoadPayload};
use tauri::{Runtime, Webview};

/// Where the page says which paper it is on.
const PAPER: &str = "getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()";

/// Brings the window up when its page is ready.
pub fn reveal<R: Runtime>(page: &Webview<R>, load: &PageLoadPayload<'_>) {
    if load.event() == PageLoadEvent::Finished {
        let ready = page.clone();
        let asked = page.eval_with_callback(PAPER, move |paper| come_up(&ready, &paper));
        asked.unwrap_or_else(|_| come_up(page, ""));
    }
}

/// Shows the window on paper of this colour, given as JSON; on its first colour if it is none.
fn come_up<R: Runtime>(page: &Webview<R>, paper: &str) {
    if let Ok(colour) = paper.trim_matches('"').parse::<Color>() {
        let _behind = page.set_background_color(Some(colour));
        let _around = page.window().set_background_color(Some(colour));
    }
    let _shown = page.window().show();
}
