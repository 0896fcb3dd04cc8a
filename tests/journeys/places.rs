//! The library: from a word to a page and back again.

use crate::window::Window;

#[tokio::test]
async fn a_search_shows_hits_while_it_is_typed() {
    let window = Window::open().await;
    window.press("Library").await;
    window.write("Search the library", "achilles").await;
    window.reads("results").await;
    window.write("Search the library", "zzzz").await;
    window.reads("Nothing found for “zzzz”").await;
    window.close().await;
}

#[tokio::test]
async fn a_muscle_is_two_presses_away_and_so_is_the_way_back() {
    let window = Window::open().await;
    window.press("Library").await;
    window.press("Gastrocnemius").await;
    window.reads("Where the pain is felt").await;
    assert_eq!(window.text("h1").await, "Gastrocnemius");
    window.press("Muscles").await;
    window.reads("The muscles that are described").await;
    window.close().await;
}

#[tokio::test]
async fn a_place_on_the_body_names_its_muscles() {
    let window = Window::open().await;
    window.go("#/library/region/mid_calf").await;
    window.reads("Muscles, best known first").await;
    window.press("Gastrocnemius").await;
    window.reads("Where the pain is felt").await;
    window.close().await;
}

#[tokio::test]
async fn a_page_that_does_not_exist_says_so() {
    let window = Window::open().await;
    window.go("#/library/muscle/biceps").await;
    window.reads("This page is not in the library").await;
    window.close().await;
}

#[tokio::test]
async fn a_theme_stays_chosen_when_the_window_opens_again() {
    let window = Window::open().await;
    window.theme("Night").await;
    window.client.refresh().await.unwrap();
    window.reads("About Surae").await;
    let theme = window.run("return document.documentElement.dataset.theme", &[]).await;
    assert_eq!(theme, "night");
    window.close().await;
}
