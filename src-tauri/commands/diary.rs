//! What the screen may ask about the diary, as in the module above: hands over and decides nothing.

use surae_api::{
    ActivityView, ApiError, CrampNew, CrampView, DayCount, DiaryLine, EntryState, FactorView, MeasurementNew,
    MeasurementView, MedicineNew, MedicineView, NightAnswer, NightPage, NightView, NoteNew, NoteView, Now,
    PainNew, PainView, SignNew, SignView, StudyView, Surae,
};
use tauri::State;

/// The first tap: a cramp begins now.
#[tauri::command]
pub fn cramp_now(surae: State<'_, Surae>) -> Result<CrampView, ApiError> {
    surae.cramp_now(&Now::read())
}

/// A cramp that is over, or at a time.
#[tauri::command]
pub fn cramp_log(surae: State<'_, Surae>, request: CrampNew) -> Result<CrampView, ApiError> {
    surae.cramp(&request, &Now::read())
}

/// The second tap: the cramp lets go.
#[tauri::command]
pub fn cramp_end(surae: State<'_, Surae>, id: Option<&str>) -> Result<CrampView, ApiError> {
    surae.cramp_end(id, &Now::read())
}

/// Changes a cramp.
#[tauri::command]
pub fn cramp_edit(
    surae: State<'_, Surae>,
    id: &str,
    change: CrampNew,
    clear: Vec<String>,
) -> Result<CrampView, ApiError> {
    surae.cramp_edit(id, &change, &clear, &Now::read())
}

/// The entries of some days.
#[tauri::command]
pub fn entries(
    surae: State<'_, Surae>,
    from: Option<&str>,
    to: Option<&str>,
) -> Result<Vec<DiaryLine>, ApiError> {
    surae.entries(from, to, &Now::read())
}

/// Removes an entry.
#[tauri::command]
pub fn entry_remove(surae: State<'_, Surae>, id: &str) -> Result<EntryState, ApiError> {
    surae.entry_remove(id, &Now::read())
}

/// Takes back what was done last to an entry.
#[tauri::command]
pub fn entry_undo(surae: State<'_, Surae>, id: &str) -> Result<EntryState, ApiError> {
    surae.entry_undo(id, &Now::read())
}

/// Keeps pain.
#[tauri::command]
pub fn pain_log(surae: State<'_, Surae>, request: PainNew) -> Result<PainView, ApiError> {
    surae.pain_log(&request, &Now::read())
}

/// Changes pain.
#[tauri::command]
pub fn pain_edit(surae: State<'_, Surae>, id: &str, change: PainNew) -> Result<PainView, ApiError> {
    surae.pain_edit(id, &change, &Now::read())
}

/// All of a night, last night without a name.
#[tauri::command]
pub fn night(surae: State<'_, Surae>, night: Option<&str>) -> Result<NightPage, ApiError> {
    surae.night(night, &Now::read())
}

/// Keeps what is said about a night.
#[tauri::command]
pub fn night_answer(surae: State<'_, Surae>, request: NightAnswer) -> Result<NightView, ApiError> {
    surae.night_answer(&request, &Now::read())
}

/// Keeps a note.
#[tauri::command]
pub fn note_add(surae: State<'_, Surae>, request: NoteNew) -> Result<NoteView, ApiError> {
    surae.note_add(&request, &Now::read())
}

/// Changes a note.
#[tauri::command]
pub fn note_edit(surae: State<'_, Surae>, id: &str, change: NoteNew) -> Result<NoteView, ApiError> {
    surae.note_edit(id, &change, &Now::read())
}

/// Keeps a measurement.
#[tauri::command]
pub fn measure(surae: State<'_, Surae>, request: MeasurementNew) -> Result<MeasurementView, ApiError> {
    surae.measure(&request, &Now::read())
}

/// Changes a measurement.
#[tauri::command]
pub fn measure_edit(
    surae: State<'_, Surae>,
    id: &str,
    change: MeasurementNew,
) -> Result<MeasurementView, ApiError> {
    surae.measure_edit(id, &change, &Now::read())
}

/// Keeps something new that was noticed.
#[tauri::command]
pub fn sign_add(surae: State<'_, Surae>, request: SignNew) -> Result<SignView, ApiError> {
    surae.sign_add(&request, &Now::read())
}

/// Changes it.
#[tauri::command]
pub fn sign_edit(surae: State<'_, Surae>, id: &str, change: SignNew) -> Result<SignView, ApiError> {
    surae.sign_edit(id, &change, &Now::read())
}

/// The medicines.
#[tauri::command]
pub fn medicines(surae: State<'_, Surae>) -> Result<Vec<MedicineView>, ApiError> {
    surae.medicines(&Now::read())
}

/// Keeps a medicine.
#[tauri::command]
pub fn medicine_add(surae: State<'_, Surae>, request: MedicineNew) -> Result<MedicineView, ApiError> {
    surae.medicine_add(&request, &Now::read())
}

/// Changes a medicine.
#[tauri::command]
pub fn medicine_edit(
    surae: State<'_, Surae>,
    id: &str,
    change: MedicineNew,
) -> Result<MedicineView, ApiError> {
    surae.medicine_edit(id, &change, &Now::read())
}

/// The activities that are rated.
#[tauri::command]
pub fn activities(surae: State<'_, Surae>) -> Result<Vec<ActivityView>, ApiError> {
    surae.activities(&Now::read())
}

/// Adds an activity.
#[tauri::command]
pub fn activity_add(surae: State<'_, Surae>, name: &str) -> Result<ActivityView, ApiError> {
    surae.activity_add(name, &Now::read())
}

/// Removes an activity, or brings it back.
#[tauri::command]
pub fn activity_remove(surae: State<'_, Surae>, id: &str, removed: bool) -> Result<(), ApiError> {
    surae.activity_remove(id, removed, &Now::read())
}

/// The factors, those chosen first.
#[tauri::command]
pub fn factors(surae: State<'_, Surae>) -> Result<Vec<FactorView>, ApiError> {
    surae.factors(&Now::read())
}

/// Asks about a factor from now on.
#[tauri::command]
pub fn factor_choose(surae: State<'_, Surae>, text: &str) -> Result<Vec<FactorView>, ApiError> {
    surae.factor_choose(text, &Now::read())
}

/// Asks about it no longer.
#[tauri::command]
pub fn factor_drop(surae: State<'_, Surae>, word: &str) -> Result<Vec<FactorView>, ApiError> {
    surae.factor_drop(word, &Now::read())
}

/// The days of a month with what is in them.
#[tauri::command]
pub fn diary_month(surae: State<'_, Surae>, month: Option<&str>) -> Result<Vec<DayCount>, ApiError> {
    surae.diary_month(month, &Now::read())
}

/// The two-week study, if one was begun.
#[tauri::command]
pub fn study(surae: State<'_, Surae>) -> Result<Option<StudyView>, ApiError> {
    surae.study(&Now::read())
}

/// Begins a study.
#[tauri::command]
pub fn study_start(surae: State<'_, Surae>, from: Option<&str>) -> Result<StudyView, ApiError> {
    surae.study_start(from, &Now::read())
}

/// Ends it; what was said stays.
#[tauri::command]
pub fn study_stop(surae: State<'_, Surae>) -> Result<(), ApiError> {
    surae.study_stop(&Now::read())
}
