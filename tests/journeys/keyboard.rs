//! Without a mouse: every control is reached with Tab, is seen while it has the focus, and works.

use crate::screens::{ASK, CRAMP, SCREENS};
use crate::window::Window;
use fantoccini::key::Key;
use serde_json::Value;
use std::time::Duration;

/// Controls that must be reachable, as short descriptions. Of a group of radios one is enough.
const CONTROLS: &str = "
    window.describe = (part) => {
      const name = part.getAttribute('aria-label') || part.labels?.[0]?.textContent || part.textContent;
      return part.type === 'radio' ? `radio ${part.name}` : `${part.localName} ${name.trim().slice(0, 60)}`;
    };
    const parts = document.querySelectorAll('a[href], button, input, select, textarea, summary');
    return [...new Set([...parts].filter((part) => part.checkVisibility() && !part.disabled).map(describe))];";

/// The control that has the focus, and what is wrong with how it is seen.
const FOCUSED: &str = "
    const part = document.activeElement;
    if (!part || part === document.body) return [null, null];
    const shown = part.type === 'radio' || part.type === 'checkbox' ? part.labels[0] : part;
    const { left, top, width, height } = shown.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight - top) / 2);
    const seen = at && (shown.contains(at) || at.contains(shown));
    return [describe(part), seen ? null : `covered by ${at?.outerHTML.slice(0, 80) ?? 'the edge of the window'}`];";

/// Presses Tab until the focus has gone round; gives what was reached and what could not be seen.
async fn go_round(window: &Window) -> (Vec<String>, Vec<String>) {
    let (mut reached, mut covered) = (Vec::new(), Vec::new());
    window.run("document.activeElement?.blur(); scrollTo(0, 0)", &[]).await;
    for _ in 0..300 {
        window.key(Key::Tab).await;
        let (name, fault) = focused(window).await;
        if name.is_empty() || reached.first() == Some(&name) {
            break;
        }
        covered.extend(fault.map(|fault| format!("{name}: {fault}")));
        reached.push(name);
    }
    (reached, covered)
}

/// What has the focus, and why it cannot be seen, once scrolling has had its time.
async fn focused(window: &Window) -> (String, Option<String>) {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let mut found = Value::Null;
    for _ in 0..60 {
        found = window.run(FOCUSED, &[]).await;
        if found[1].is_null() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    (text(&found[0]).unwrap_or_default(), text(&found[1]))
}

#[tokio::test]
async fn tab_reaches_every_control_of_every_screen() {
    let window = Window::open().await;
    window.resize(1280, 800).await;
    let mut faults = Vec::new();
    for screen in SCREENS.iter().filter(|screen| screen.name != "sources") {
        window.show(screen).await;
        let controls = window.run(CONTROLS, &[]).await;
        let (reached, covered) = go_round(&window).await;
        let controls = controls.as_array().unwrap().iter().filter_map(Value::as_str);
        let missed = controls.filter(|control| !reached.iter().any(|name| name == control));
        faults.extend(missed.map(|control| format!("{}: Tab misses {control}", screen.name)));
        faults.extend(covered.iter().map(|reason| format!("{}: {reason}", screen.name)));
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn enter_leads_from_the_words_to_the_answer() {
    let window = Window::open().await;
    window.write(ASK, CRAMP).await;
    window.key(Key::Enter).await;
    let script = "return document.activeElement?.id === 'answer'";
    window.until(script, &[], "the focus does not go to the answer").await;
    window.close().await;
}

#[tokio::test]
async fn a_place_and_its_side_are_chosen_with_keys_alone() {
    let window = Window::open().await;
    window.resize(1280, 800).await;
    window.reads("Heel and Achilles").await;
    focus(&window, "summary Heel and Achilles").await;
    window.key(Key::Enter).await;
    focus(&window, "input Underside of the heel").await;
    window.keys(&[' ']).await;
    focus(&window, "radio side-plantar_heel").await;
    window.keys(&[' ', Key::Right.into()]).await;
    window.reads("Underside of the heel, right").await;
    window.reads("Muscles that fit").await;
    window.close().await;
}

#[tokio::test]
async fn the_safety_questions_are_answered_with_keys_alone() {
    let window = Window::open().await;
    window.resize(1280, 800).await;
    window.reads("Safety questions").await;
    focus(&window, "button Answer now").await;
    window.key(Key::Enter).await;
    focus(&window, "radio reply-G1").await;
    window.keys(&[' ']).await;
    window.reads("Call the emergency number").await;
    window.close().await;
}

/// Presses Tab until the control has the focus.
async fn focus(window: &Window, control: &str) {
    window.run(CONTROLS, &[]).await;
    for _ in 0..200 {
        window.key(Key::Tab).await;
        if focused(window).await.0.starts_with(control) {
            return;
        }
    }
    panic!("Tab does not reach {control}");
}
