//! A sore spot, said in words or shown on the body, leads to the muscles that fit.

use crate::screens::{ASK, CRAMP};
use crate::window::Window;
use fantoccini::Locator;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use std::time::Duration;

#[tokio::test]
async fn a_cramp_in_words_leads_to_the_calf_muscles() {
    let window = Window::open().await;
    window.write(ASK, CRAMP).await;
    // The reasons use the person's words; the answer follows the typing.
    window.reads("like a fist").await;
    let answer = window.text("#answer").await;
    assert!(answer.contains("Self-care"), "{answer}");
    assert!(answer.contains("Gastrocnemius") && answer.contains("Soleus"), "{answer}");
    window.close().await;
}

#[tokio::test]
async fn a_tick_in_the_list_marks_the_picture_and_asks() {
    let window = Window::open().await;
    window.press("Calf").await;
    window.press("Upper inner calf").await;
    window.press("Left").await;
    window.reads("Muscles that fit").await;
    assert!(window.has("[data-region=upper_medial_calf][data-side=left].selected").await);
    assert!(!window.has("[data-region=upper_medial_calf][data-side=right].selected").await);
    window.close().await;
}

#[tokio::test]
async fn a_tap_on_the_picture_ticks_the_list_and_asks() {
    let window = Window::open().await;
    window.press("Inner").await;
    window.press("Right leg").await;
    tap(&window, "[data-region=upper_medial_calf][data-side=right]").await;
    window.reads("Muscles that fit").await;
    window.reads("Upper inner calf, right").await;
    window.press("Calf 1 chosen").await;
    assert_eq!(window.run(TICKED, &[]).await, serde_json::json!(["Upper inner calf", "Right"]));
    window.close().await;
}

/// Taps the drawn part at a point where nothing lies over it.
async fn tap(window: &Window, selector: &str) {
    window.client.wait().for_element(Locator::Css(selector)).await.expect(selector);
    window.settles().await;
    // The page may still be on its way up or down: the point counts when it stays.
    let mut point = window.run(OPEN_POINT, &[selector.into()]).await;
    for _ in 0..50 {
        tokio::time::sleep(Duration::from_millis(200)).await;
        let before = std::mem::replace(&mut point, window.run(OPEN_POINT, &[selector.into()]).await);
        if before == point {
            break;
        }
    }
    let (x, y) = (point[0].as_f64().expect("an open point"), point[1].as_f64().unwrap());
    let mouse = MouseActions::new("mouse".to_owned())
        .then(PointerAction::MoveTo { duration: None, x, y })
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
        .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    window.client.perform_actions(mouse).await.expect("the mouse works");
}

/// The first point of a grid over the part at which the part itself would be hit.
const OPEN_POINT: &str = "
    const part = document.querySelector(arguments[0]);
    part.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = part.getBoundingClientRect();
    for (let at = 0; at < 100; at++) {
      const x = Math.round(left + width * (0.05 + (at % 10) / 10));
      const y = Math.round(top + height * (0.05 + Math.floor(at / 10) / 10));
      if (document.elementFromPoint(x, y)?.closest(arguments[0])) return [x, y];
    }
    return null;";

/// What is ticked in the list of regions.
const TICKED: &str = "return [...document.querySelectorAll('details input:checked')]
    .map((input) => input.labels[0].textContent.trim())";

#[tokio::test]
async fn what_was_cleared_comes_back() {
    let window = Window::open().await;
    window.write(ASK, "sore calf").await;
    window.reads("Muscles that fit").await;
    window.press("Clear").await;
    window.reads("What you will find here").await;
    window.press("Undo").await;
    window.reads("Muscles that fit").await;
    window.close().await;
}

#[tokio::test]
async fn a_muscle_shows_itself_on_the_body_and_opens_its_page() {
    let window = Window::open().await;
    window.write(ASK, CRAMP).await;
    window.press("Show on the body: Soleus").await;
    window.reads("Soleus: rings are its tender spots").await;
    window.press("Soleus").await;
    window.reads("What people notice").await;
    assert_eq!(window.text("h1").await, "Soleus");
    window.client.back().await.unwrap();
    window.reads("Muscles that fit").await;
    window.close().await;
}
