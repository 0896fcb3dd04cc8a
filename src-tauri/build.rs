//! Tells Tauri which commands are ours. A command that is not in this list, or that
//! `tauri.conf.json` does not grant to the window, is refused at run time.

use tauri_build::{AppManifest, Attributes};

const COMMANDS: &[&str] = &[
    "find",
    "list",
    "show",
    "search",
    "cards",
    "play",
    "health",
    "health_first",
    "answer_health",
    "today",
    "calendar",
    "done",
    "pain",
    "skip",
    "snooze",
    "undo",
    "morning",
    "plans",
    "plan_show",
    "plan_start",
    "plan_new",
    "plan_pause",
    "plan_resume",
    "plan_stop",
    "plan_next",
    "plan_back",
    "plan_refuse",
    "slot_set",
    "slot_move",
    "plan_change",
    "own_cards",
    "own_card",
    "own_card_new",
    "own_card_edit",
    "own_card_delete",
    "diary_place",
    "backup",
    "backups",
    "restore_preview",
    "restore",
    "check",
    "screen",
    "screening",
    "clear_screening",
    "undo_screening",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    if !std::path::Path::new("dist/index.html").exists() {
        return Err("the screen is not built yet: run `make ui` first".into());
    }
    let manifest = AppManifest::new().commands(COMMANDS);
    Ok(tauri_build::try_build(Attributes::new().app_manifest(manifest))?)
}
