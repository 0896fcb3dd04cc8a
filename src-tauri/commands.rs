//! What the screen may ask. Each command hands its arguments to the api and the api's answer
//! back; a rule, a date or a sentence never starts here.

pub mod data;
pub mod diary;

use crate::reminding;
use std::path::Path;
use surae_api::{
    ApiError, BackupLine, BackupMade, CalendarDay, CardLine, Checked, DiaryPlace, DueView, FindAnswer,
    FindRequest, HealthQuestion, Hit, Listed, Now, OwnCardNew, OwnCardView, PlanChange, PlanNew, PlanStart,
    PlanView, PlayRequest, ReminderSettings, Reply, RestorePreview, RestoredView, ScreenRequest,
    ScreeningView, Session, Surae, Thing, TodayView,
};
use tauri::{AppHandle, State};

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

/// The health questions to ask before the first session with these cards.
#[tauri::command]
pub fn health_first(surae: State<'_, Surae>, cards: Vec<String>) -> Result<Vec<HealthQuestion>, ApiError> {
    surae.health_first(&cards, &Now::read())
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

/// How the person is reminded.
#[tauri::command]
pub fn reminder_settings(surae: State<'_, Surae>) -> Result<ReminderSettings, ApiError> {
    surae.reminder_settings(&Now::read())
}

/// Sets how the person is reminded, as a whole.
#[tauri::command]
pub fn set_reminder_settings(
    app: AppHandle,
    surae: State<'_, Surae>,
    wanted: ReminderSettings,
) -> Result<ReminderSettings, ApiError> {
    surae.set_reminder_settings(&wanted, &Now::read()).inspect(|_| reminding::see_to(&app))
}

/// What today asks for.
#[tauri::command]
pub fn today(surae: State<'_, Surae>) -> Result<TodayView, ApiError> {
    surae.today(&Now::read())
}

/// The last week and the next ones, of one plan or of all.
#[tauri::command]
pub fn calendar(surae: State<'_, Surae>, plan: Option<&str>) -> Result<Vec<CalendarDay>, ApiError> {
    surae.calendar(plan, &Now::read())
}

/// Marks something due as done.
#[tauri::command]
pub fn done(surae: State<'_, Surae>, occurrence: &str) -> Result<DueView, ApiError> {
    surae.done(occurrence, None, &Now::read())
}

/// Keeps the pain during something that was done.
#[tauri::command]
pub fn pain(surae: State<'_, Surae>, occurrence: &str, strength: u8) -> Result<DueView, ApiError> {
    surae.pain(occurrence, strength, &Now::read())
}

/// Leaves something due out.
#[tauri::command]
pub fn skip(surae: State<'_, Surae>, occurrence: &str) -> Result<DueView, ApiError> {
    surae.skip(occurrence, &Now::read())
}

/// Puts something due off for a while.
#[tauri::command]
pub fn snooze(surae: State<'_, Surae>, occurrence: &str) -> Result<DueView, ApiError> {
    surae.snooze(occurrence, None, &Now::read())
}

/// Takes back what was said about something due.
#[tauri::command]
pub fn undo(surae: State<'_, Surae>, occurrence: &str) -> Result<DueView, ApiError> {
    surae.undo(occurrence, &Now::read())
}

/// Keeps whether the morning after was as usual.
#[tauri::command]
pub fn morning(surae: State<'_, Surae>, occurrence: &str, usual: bool) -> Result<DueView, ApiError> {
    surae.morning(Some(occurrence), usual, &Now::read())
}

/// All plans.
#[tauri::command]
pub fn plans(surae: State<'_, Surae>) -> Result<Vec<PlanView>, ApiError> {
    surae.plans(&Now::read())
}

/// One plan.
#[tauri::command]
pub fn plan_show(surae: State<'_, Surae>, id: &str) -> Result<PlanView, ApiError> {
    surae.plan_show(id, &Now::read())
}

/// Starts a program.
#[tauri::command]
pub fn plan_start(app: AppHandle, surae: State<'_, Surae>, request: PlanStart) -> Result<PlanView, ApiError> {
    surae.plan_start(&request, &Now::read()).inspect(|_| reminding::see_to(&app))
}

/// Makes an own plan.
#[tauri::command]
pub fn plan_new(app: AppHandle, surae: State<'_, Surae>, request: PlanNew) -> Result<PlanView, ApiError> {
    surae.plan_new(&request, &Now::read()).inspect(|_| reminding::see_to(&app))
}

/// Rests a plan, openly or until a date.
#[tauri::command]
pub fn plan_pause(surae: State<'_, Surae>, id: &str, until: Option<&str>) -> Result<PlanView, ApiError> {
    surae.plan_pause(id, until, &Now::read())
}

/// Goes on with a plan.
#[tauri::command]
pub fn plan_resume(app: AppHandle, surae: State<'_, Surae>, id: &str) -> Result<PlanView, ApiError> {
    surae.plan_resume(id, &Now::read()).inspect(|_| reminding::see_to(&app))
}

/// Stops a plan.
#[tauri::command]
pub fn plan_stop(surae: State<'_, Surae>, id: &str) -> Result<PlanView, ApiError> {
    surae.plan_stop(id, &Now::read())
}

/// Moves a plan on by one phase.
#[tauri::command]
pub fn plan_next(surae: State<'_, Surae>, id: &str) -> Result<PlanView, ApiError> {
    surae.plan_next(id, &Now::read())
}

/// Moves a plan back by one phase.
#[tauri::command]
pub fn plan_back(surae: State<'_, Surae>, id: &str) -> Result<PlanView, ApiError> {
    surae.plan_back(id, &Now::read())
}

/// Refuses what is suggested for a plan.
#[tauri::command]
pub fn plan_refuse(surae: State<'_, Surae>, id: &str) -> Result<PlanView, ApiError> {
    surae.plan_refuse(id, &Now::read())
}

/// Sets the time of a slot.
#[tauri::command]
pub fn slot_set(surae: State<'_, Surae>, slot: &str, time: &str) -> Result<PlanView, ApiError> {
    surae.slot_set(slot, time, &Now::read())
}

/// Moves a slot to another time on one day, or puts it back.
#[tauri::command]
pub fn slot_move(
    surae: State<'_, Surae>,
    slot: &str,
    date: &str,
    time: Option<&str>,
) -> Result<PlanView, ApiError> {
    surae.slot_move(slot, date, time, &Now::read())
}

/// Changes name, weekdays, times or cards of a plan.
#[tauri::command]
pub fn plan_change(surae: State<'_, Surae>, id: &str, change: PlanChange) -> Result<PlanView, ApiError> {
    surae.plan_change(id, &change, &Now::read())
}

/// The person's own cards.
#[tauri::command]
pub fn own_cards(surae: State<'_, Surae>) -> Result<Vec<OwnCardView>, ApiError> {
    surae.own_cards(&Now::read())
}

/// One of them with its picture.
#[tauri::command]
pub fn own_card(surae: State<'_, Surae>, id: &str) -> Result<OwnCardView, ApiError> {
    surae.own_card(id, &Now::read())
}

/// Makes an own card.
#[tauri::command]
pub fn own_card_new(surae: State<'_, Surae>, request: OwnCardNew) -> Result<OwnCardView, ApiError> {
    surae.own_card_new(&request, &Now::read())
}

/// Changes an own card.
#[tauri::command]
pub fn own_card_edit(
    surae: State<'_, Surae>,
    id: &str,
    request: OwnCardNew,
) -> Result<OwnCardView, ApiError> {
    surae.own_card_edit(id, &request, &Now::read())
}

/// Removes an own card, or brings it back.
#[tauri::command]
pub fn own_card_delete(surae: State<'_, Surae>, id: &str, deleted: bool) -> Result<(), ApiError> {
    surae.own_card_delete(id, deleted, &Now::read())
}

/// Where the diary is.
#[tauri::command]
pub fn diary_place(surae: State<'_, Surae>) -> Result<DiaryPlace, ApiError> {
    surae.diary_place()
}

/// Backs the diary up, beside it or into a folder.
#[tauri::command]
pub fn backup(surae: State<'_, Surae>, to: Option<&str>) -> Result<BackupMade, ApiError> {
    surae.backup(to.map(Path::new), &Now::read())
}

/// The backups beside the diary.
#[tauri::command]
pub fn backups(surae: State<'_, Surae>) -> Result<Vec<BackupLine>, ApiError> {
    surae.backups()
}

/// What is in a backup.
#[tauri::command]
pub fn restore_preview(surae: State<'_, Surae>, file: &str) -> Result<RestorePreview, ApiError> {
    surae.restore_preview(Path::new(file))
}

/// Brings a backup back, or begins with an empty diary.
#[tauri::command]
pub fn restore(
    app: AppHandle,
    surae: State<'_, Surae>,
    file: Option<&str>,
) -> Result<RestoredView, ApiError> {
    surae.restore(file.map(Path::new), &Now::read()).inspect(|_| reminding::see_to(&app))
}

/// Checks diary, backups, zone and reminders. The desktop may take seconds to answer.
#[tauri::command(async)]
pub fn check(surae: State<'_, Surae>) -> Result<Vec<Checked>, ApiError> {
    Ok([surae.check(&Now::read())?, reminding::check(false)].concat())
}

/// Checks each link between a plan and its notification, and shows one where that is asked for.
#[tauri::command(async)]
pub fn check_reminders(surae: State<'_, Surae>, notify: bool) -> Vec<Checked> {
    [reminding::check(notify), surae.check_reminders(&Now::read())].concat()
}

/// Keeps the answers to the safety questions.
#[tauri::command]
pub fn screen(surae: State<'_, Surae>, request: ScreenRequest) -> Result<ScreeningView, ApiError> {
    surae.screen(&request, &Now::read())
}

/// What came out of the safety questions last.
#[tauri::command]
pub fn screening(surae: State<'_, Surae>) -> Result<Option<ScreeningView>, ApiError> {
    surae.screening(&Now::read())
}

/// Notes that somebody who examined the person cleared them.
#[tauri::command]
pub fn clear_screening(surae: State<'_, Surae>, on: &str) -> Result<ScreeningView, ApiError> {
    surae.clear_screening(on, &Now::read())
}

/// Takes the last answers to the safety questions back.
#[tauri::command]
pub fn undo_screening(surae: State<'_, Surae>) -> Result<ScreeningView, ApiError> {
    surae.undo_screening(&Now::read())
}

/// Closes the window that asks.
#[tauri::command]
pub fn close(window: tauri::Window) {
    let _closed = window.close();
}
