//! What the window is not allowed to do, tried from inside the page.

use crate::screens::SCREENS;
use crate::window::Window;
use serde_json::Value;

/// What came of a script that ends in a promise: its value, or `refused: ` and the reason.
async fn outcome(window: &Window, script: &str) -> String {
    let script = format!(
        "const done = arguments[arguments.length - 1];
         new Promise((yes) => yes({script})).then(
           (value) => done('allowed: ' + JSON.stringify(value)),
           (error) => done('refused: ' + (error?.message ?? JSON.stringify(error))));"
    );
    let outcome = window.client.execute_async(&script, Vec::new()).await.expect("the page answers");
    outcome.as_str().expect("a sentence").to_owned()
}

async fn check(script: &str, expected: &str) {
    let window = Window::open().await;
    let outcome = outcome(&window, script).await;
    assert!(outcome.contains(expected), "{script} → {outcome}");
    window.close().await;
}

#[tokio::test]
async fn our_own_command_is_allowed() {
    check("window.__TAURI_INTERNALS__.invoke('list', { kind: 'muscles' })", "allowed: [").await;
}

#[tokio::test]
async fn a_command_of_tauri_is_refused() {
    check("window.__TAURI_INTERNALS__.invoke('plugin:window|close')", "not allowed").await;
}

#[tokio::test]
async fn a_command_nobody_declared_is_refused() {
    check("window.__TAURI_INTERNALS__.invoke('read_file', { path: '/etc/passwd' })", "not allowed").await;
}

#[tokio::test]
async fn a_request_to_the_network_is_refused() {
    check("fetch('https://example.org/')", "refused: ").await;
}

#[tokio::test]
async fn text_cannot_become_code() {
    check("new Function('return 1')()", "refused: ").await;
}

#[tokio::test]
async fn the_page_does_not_see_the_global_api() {
    let window = Window::open().await;
    assert_eq!(window.run("return typeof window.__TAURI__", &[]).await, Value::from("undefined"));
    window.close().await;
}

#[tokio::test]
async fn no_screen_asks_for_what_the_policy_forbids() {
    let window = Window::open().await;
    window.run(LISTEN, &[]).await;
    for screen in &SCREENS {
        window.show(screen).await;
    }
    let broken = window.run("return window.broken", &[]).await;
    assert_eq!(broken, serde_json::json!([]));
    window.close().await;
}

/// Collects what the content security policy stops from now on.
const LISTEN: &str = "
    window.broken = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      window.broken.push(`${violatedDirective} ${blockedURI} ${sample}`));";
