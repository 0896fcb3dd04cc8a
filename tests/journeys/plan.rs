//! A plan from its first questions on: started, done, undone, rested, and there again the next time.

use crate::window::Window;
use serde_json::json;

/// Midnight: due at once, whenever the journey runs.
const TIME: &str = "00:00";
const YES_TO_ALL: &str = "document.querySelectorAll('[aria-labelledby=entry] fieldset') \
    .forEach((question) => question.querySelector('input').click())";
const NO_TO_THE_LAST: &str = "const asked = document.querySelectorAll('.first fieldset'); \
    asked[asked.length - 1].querySelectorAll('input')[1].click()";
pub const SET: &str = "arguments[0].value = arguments[1]; \
    ['input', 'change'].forEach((one) => arguments[0].dispatchEvent(new Event(one, { bubbles: true })));";

#[tokio::test]
async fn a_plan_is_started_done_undone_rested_and_still_there_next_time() {
    let window = started().await;
    window.press("Done").await;
    window.reads("How strong was the pain during it?").await;
    window.press("Pain 2 of 10").await;
    window.reads("Pain during it: 2 of 10").await;
    window.press("Undo").await;
    window.reads("Due now").await;
    rest_for_a_week(&window).await;
    let window = window.open_again().await;
    window.reads("Nothing to do today").await;
    window.press("Night cramps").await;
    window.press("Go on today").await;
    window.reads("Rest or stop").await;
    window.go("#/today").await;
    window.press("Done").await;
    window.press("Leave out").await;
    window.reads("That was all for today").await;
    let window = window.open_again().await;
    window.reads("That was all for today").await;
    window.reads("Done today").await;
    window.close().await;
}

#[tokio::test]
async fn the_session_of_a_time_leads_through_its_cards_and_marks_it() {
    let window = started().await;
    window.press("Start").await;
    window.reads("1 of 2").await;
    window.press("Finish early").await;
    window.reads("Next exercise").await;
    window.press("Start it").await;
    window.reads("2 of 2").await;
    window.press("Finish early").await;
    window.press("Done").await;
    window.press("0, no pain").await;
    window.reads("Pain during it: 0 of 10").await;
    window.close().await;
}

#[tokio::test]
async fn a_wrong_answer_at_the_start_says_why_and_stops() {
    let window = Window::open().await;
    window.go("#/plan/start/night_cramp").await;
    window.press("No").await;
    window.reads("This plan is not for you now.").await;
    assert!(!window.has("button[type=submit]").await, "nothing can be started");
    window.close().await;
}

#[tokio::test]
async fn what_is_due_is_moved_on_one_day_and_back() {
    let window = started().await;
    window.press("Another time").await;
    let time = serde_json::to_value(window.field("On this day at").await).unwrap();
    window.run(SET, &[time, json!("23:59")]).await;
    window.press("Move").await;
    window.reads("moved from 00:00").await;
    let window = window.open_again().await;
    window.reads("Later today").await;
    window.press("Another time").await;
    window.press("Back to 00:00").await;
    window.reads("Due now").await;
    window.press("Night cramps").await;
    window.press("Change this plan").await;
    window.press("Wed").await;
    window.press("Save the changes").await;
    window.reads("The changes are saved.").await;
    window.press("Undo").await;
    window.reads("every day").await;
    window.close().await;
}

#[tokio::test]
async fn the_time_of_a_plan_is_changed_and_taken_back() {
    let window = started().await;
    window.press("Night cramps").await;
    window.reads("Where you are").await;
    let time = serde_json::to_value(window.field("Bedtime").await).unwrap();
    window.run(SET, &[time, json!("21:30")]).await;
    window.reads("It was 00:00.").await;
    window.press("Undo").await;
    let back = "return document.querySelector('input[type=time]').value === '00:00'";
    window.until(back, &[], "the time is not what it was").await;
    window.close().await;
}

#[tokio::test]
async fn a_plan_that_is_stopped_can_be_taken_up_again() {
    let window = started().await;
    window.press("Night cramps").await;
    window.press("Stop this plan").await;
    window.reads("Nothing is due any more.").await;
    window.press("Undo").await;
    window.reads("Rest or stop").await;
    window.close().await;
}

/// Starts night cramps for both legs, and waits until Today shows them.
pub async fn started() -> Window {
    let window = Window::open().await;
    window.go("#/library/program/night_cramp").await;
    window.press("Start this plan").await;
    window.reads("Does it fit you?").await;
    window.run(YES_TO_ALL, &[]).await;
    window.press("No to all").await;
    no_health_trouble(&window).await;
    let time = serde_json::to_value(window.field("Bedtime").await).unwrap();
    window.run(SET, &[time, json!(TIME)]).await;
    window.settles().await;
    window.press("Start this plan").await;
    window.reads("Due now").await;
    // The page comes to rest at its place before anything on it is pressed.
    window.settles().await;
    window
}

/// Says no to what could close a card of the plan, one question after the other.
async fn no_health_trouble(window: &Window) {
    window.reads("5 short questions").await;
    for left in ["4 short questions", "3 short questions", "2 short questions", "One question", "Bedtime"] {
        window.run(NO_TO_THE_LAST, &[]).await;
        window.reads(left).await;
    }
}

async fn rest_for_a_week(window: &Window) {
    window.press("Night cramps").await;
    window.reads("Where you are").await;
    window.press("A week").await;
    window.reads("Paused until").await;
}
