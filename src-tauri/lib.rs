//! The window: opens, hands the screen's questions to the api, closes.
//!
//! This is the only code that knows Tauri. It holds no rule, no SQL and no date. What the
//! window looks like and may do is in `tauri.conf.json`.

mod commands;
mod display;
mod first_paint;
mod opening;
mod reminding;

use std::error::Error;
use std::process::ExitCode;
use surae_api::Surae;
use tauri::ipc::Invoke;
use tauri::{Builder, Wry};

/// Opens the window and returns when it is closed.
#[cfg_attr(mobile, allow(unsafe_code, reason = "the entry point must be found by name"))]
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() -> ExitCode {
    open().map_or_else(refused, |()| ExitCode::SUCCESS)
}

fn open() -> Result<(), Box<dyn Error>> {
    display::require()?;
    let surae = Surae::open(std::env::var_os("SURAE_DATA_DIR").map(Into::into))?;
    let builder = one_for_each_diary(tauri::Builder::default(), &surae).manage(surae);
    let builder = builder.plugin(tauri_plugin_dialog::init()).invoke_handler(questions());
    let builder = builder.setup(opening::open).on_page_load(first_paint::reveal);
    Ok(builder.run(tauri::generate_context!())?)
}

/// What the screen may ask; `build.rs` and `tauri.conf.json` name the same.
#[rustfmt::skip]
fn questions() -> impl Fn(Invoke<Wry>) -> bool {
    tauri::generate_handler![
        commands::find, commands::list, commands::show, commands::search, commands::cards, commands::play,
        commands::health, commands::health_first, commands::answer_health, commands::reminder_settings, commands::set_reminder_settings, commands::today,
        commands::calendar, commands::done, commands::pain, commands::skip, commands::snooze,
        commands::undo, commands::morning, commands::plans, commands::plan_show, commands::plan_start,
        commands::plan_new, commands::plan_pause, commands::plan_resume, commands::plan_stop,
        commands::plan_next, commands::plan_back, commands::plan_refuse, commands::slot_set,
        commands::slot_move, commands::plan_change, commands::own_cards, commands::own_card,
        commands::own_card_new, commands::own_card_edit, commands::own_card_delete, commands::diary_place,
        commands::backup, commands::backups, commands::restore_preview, commands::restore, commands::check, commands::check_reminders,
        commands::screen, commands::screening, commands::clear_screening, commands::undo_screening,
        commands::diary::cramp_now, commands::diary::cramp_log, commands::diary::cramp_end,
        commands::diary::cramp_edit, commands::diary::entries, commands::diary::entry_remove,
        commands::diary::entry_undo, commands::diary::pain_log, commands::diary::pain_edit,
        commands::diary::night, commands::diary::night_answer, commands::diary::note_add,
        commands::diary::note_edit, commands::diary::measure, commands::diary::measure_edit,
        commands::diary::sign_add, commands::diary::sign_edit, commands::diary::medicines,
        commands::diary::medicine_add, commands::diary::medicine_edit, commands::diary::activities,
        commands::diary::activity_add, commands::diary::activity_remove, commands::diary::factors,
        commands::diary::factor_choose, commands::diary::factor_drop, commands::diary::diary_month,
        commands::diary::study, commands::diary::study_start, commands::diary::study_stop, commands::close,
        commands::data::insights, commands::data::export, commands::data::import,
        commands::data::clinician_words, commands::data::clinician_preview,
        commands::data::diary_counts, commands::data::delete_everything,
        commands::data::choose_file, commands::data::choose_place, commands::data::choose_folder,
    ]
}

/// A second start over the same diary brings the first window up. Without a message bus on Linux
/// there may be two windows; the database serves both.
#[cfg(desktop)]
fn one_for_each_diary(builder: Builder<Wry>, surae: &Surae) -> Builder<Wry> {
    let place = surae.diary_place().map(|place| place.path).unwrap_or_default();
    let plugin = tauri_plugin_single_instance::Builder::new().dbus_id(opening::bus_name(&place));
    builder.plugin(plugin.callback(|app, arguments, _folder| opening::again(app, &arguments)).build())
}

/// A phone sees to it itself.
#[cfg(mobile)]
fn one_for_each_diary(builder: Builder<Wry>, _surae: &Surae) -> Builder<Wry> {
    builder
}

fn refused(reason: Box<dyn Error>) -> ExitCode {
    eprintln!("{reason}");
    ExitCode::FAILURE
}
