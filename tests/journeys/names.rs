//! What a screen reader hears: role and name of the parts a person must find.

use crate::screens::{ASK, CLOT};
use crate::window::Window;
use fantoccini::Locator;

async fn check(window: &Window, selector: &str, role: &str, name: &str) {
    let part = window.client.find(Locator::Css(selector)).await.expect(selector);
    let heard = (window.role(&part).await, window.name(&part).await);
    assert_eq!(heard, (role.to_owned(), name.to_owned()), "{selector}");
}

#[tokio::test]
async fn the_parts_of_find_say_what_they_are() {
    let window = Window::open().await;
    window.press("Calf").await;
    check(&window, "h1", "heading", "Where does it hurt?").await;
    check(&window, "textarea", "textbox", ASK).await;
    check(&window, "main", "main", "").await;
    check(&window, "nav[aria-label=Places]", "navigation", "Places").await;
    check(&window, "a[aria-current=page]", "link", "Find").await;
    check(&window, "details[open] input", "checkbox", "Middle of the calf").await;
    check(&window, ".holder", "image", "Lower legs from behind").await;
    check(&window, "#answer", "region", "Answer").await;
    window.close().await;
}

#[tokio::test]
async fn a_ticked_place_says_so_and_has_a_side() {
    let window = Window::open().await;
    window.press("Calf").await;
    window.press("Middle of the calf").await;
    check(&window, "details[open] fieldset fieldset", "group", "Which side: Middle of the calf").await;
    check(&window, "input[value=left]", "radio", "Left").await;
    window.reads("Muscles that fit").await;
    let picture = window.client.find(Locator::Css(".holder")).await.unwrap();
    let name = window.name(&picture).await;
    assert!(name.starts_with("Lower legs from behind.") && name.ends_with(": Middle of the calf"), "{name}");
    window.close().await;
}

#[tokio::test]
async fn the_alarm_is_a_part_with_a_heading() {
    let window = Window::open().await;
    window.write(ASK, CLOT).await;
    window.reads("Call the emergency number now if").await;
    let headline = window.text("#alert-title").await;
    check(&window, "#alert-title", "heading", &headline).await;
    check(&window, "[aria-labelledby=alert-title]", "region", &headline).await;
    window.close().await;
}
