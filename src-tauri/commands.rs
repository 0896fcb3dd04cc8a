//! What the screen may ask. Each command hands its arguments to the api and the api's answer
//! back; a rule, a date or a sentence never starts here.

use surae_api::{
    ApiError, CardLine, FindAnswer, FindRequest, HealthQuestion, Hit, Listed, Now, PlayRequest, Reply,
    Session, Surae, Thing,
};
use tauri::State;

/// Where it hurts: safety first, then the muscles that fit.
#[tauri::command]
pub fn find(surae: State<'_, Surae>, request: FindRequest) -> Result<FindAnswer, ApiError> {
    surae.find(&request, &Now::read())
}

/// Everything of one kind, such as `muscles`.
#[tauri::command]
pub fn list(surae: State<'_, Surae>, kind: &str) -> Result<Vec<Listed>, ApiError> {
    surae.list(kind)
}

/// One thing by its id.
#[tauri::command]
pub fn show(surae: State<'_, Surae>, id: &str) -> Result<Thing, ApiError> {
    surae.show(id, &Now::read())
}

/// Everything that mentions the words.
#[tauri::command]
pub fn search(surae: State<'_, Surae>, text: &str) -> Result<Vec<Hit>, ApiError> {
    surae.search(text)
}

/// Every exercise and technique in a line.
#[tauri::command]
pub fn cards(surae: State<'_, Surae>) -> Vec<CardLine> {
    surae.cards(&Now::read())
}

/// The session of a card.
#[tauri::command]
pub fn play(surae: State<'_, Surae>, request: PlayRequest) -> Result<Session, ApiError> {
    surae.play(&request, &Now::read())
}

/// The health questions with the answers that hold.
#[tauri::command]
pub fn health(surae: State<'_, Surae>) -> Result<Vec<HealthQuestion>, ApiError> {
    surae.health(&Now::read())
}

/// Keeps the answer to a health question.
#[tauri::command]
pub fn answer_health(
    surae: State<'_, Surae>,
    lock: &str,
    reply: Reply,
) -> Result<Vec<HealthQuestion>, ApiError> {
    surae.answer_health(lock, reply, &Now::read())
}
