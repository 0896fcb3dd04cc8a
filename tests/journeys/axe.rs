//! Every screen in every theme, looked at by axe inside the real web view.

use crate::screens::SCREENS;
use crate::window::Window;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The rules of WCAG 2.2 AA and the good practices, each fault in a line with the first place.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
      ({ violations }) => done(violations.map(({ id, nodes }) =>
        `${id} × ${nodes.length}: ${nodes[0].html} ${nodes[0].failureSummary}`)),
      (error) => done([`axe: ${error}`]));";

fn axe() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/axe-core/axe.min.js");
    let source = fs::read_to_string(file).expect("axe-core: run `npm --prefix ui ci`");
    format!("{source}; window.axe = axe;")
}

async fn check(theme: &str) {
    let window = Window::open().await;
    window.resize(1280, 800).await;
    window.theme(theme).await;
    window.run(&axe(), &[]).await;
    let mut faults = Vec::new();
    for screen in &SCREENS {
        window.show(screen).await;
        let found = window.client.execute_async(RUN, Vec::new()).await.expect("axe runs");
        for fault in found.as_array().expect("a list").iter().filter_map(Value::as_str) {
            faults.push(format!("{} in {theme}: {fault}", screen.name));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn every_screen_is_accessible_in_light() {
    check("Light").await;
}

#[tokio::test]
async fn every_screen_is_accessible_in_dark() {
    check("Dark").await;
}

#[tokio::test]
async fn every_screen_is_accessible_at_night() {
    check("Night").await;
}
