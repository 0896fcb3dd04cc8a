//! The TypeScript types of the screen come from the Rust ones: generated again and compared.
//!
//! `SURAE_WRITE_TYPES=1 cargo test -p surae-api --test typescript` writes them.

#![allow(clippy::unwrap_used, reason = "a test program")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use surae_api::{
    ActivityView, ApiError, BackupLine, BackupMade, CalendarDay, CardLine, Checked, ClinicianPage, CrampNew,
    DayCount, DiaryLine, DiaryPlace, EntryState, ExportFormat, ExportMade, FindAnswer, FindRequest,
    HealthQuestion, Hit, ImportView, InsightsView, Listed, MeasurementNew, MedicineNew, NightAnswer,
    NightPage, NoteNew, OwnCardNew, OwnCardView, PainNew, PlanChange, PlanNew, PlanStart, PlanView,
    PlayRequest, ReminderSettings, RestoredView, ScreenRequest, ScreeningView, Session, SignNew, StudyView,
    Thing, TodayView,
};
use surae_api::{ClinicianPreview, ClinicianRequest};
use surae_knowledge::{Program, SeedFact};
use ts_rs::{Config, TS};

fn generated() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated")
}

fn export(folder: &Path) {
    let config = Config::new().with_out_dir(folder);
    FindRequest::export_all(&config).unwrap();
    FindAnswer::export_all(&config).unwrap();
    Thing::export_all(&config).unwrap();
    CardLine::export_all(&config).unwrap();
    HealthQuestion::export_all(&config).unwrap();
    PlayRequest::export_all(&config).unwrap();
    Session::export_all(&config).unwrap();
    Listed::export_all(&config).unwrap();
    Hit::export_all(&config).unwrap();
    ApiError::export_all(&config).unwrap();
    SeedFact::export_all(&config).unwrap();
    InsightsView::export_all(&config).unwrap();
    plans(&config);
    diary(&config);
}

/// The entries of the diary.
fn diary(config: &Config) {
    CrampNew::export_all(config).unwrap();
    PainNew::export_all(config).unwrap();
    NightAnswer::export_all(config).unwrap();
    NightPage::export_all(config).unwrap();
    NoteNew::export_all(config).unwrap();
    MeasurementNew::export_all(config).unwrap();
    SignNew::export_all(config).unwrap();
    MedicineNew::export_all(config).unwrap();
    ActivityView::export_all(config).unwrap();
    EntryState::export_all(config).unwrap();
    DayCount::export_all(config).unwrap();
    StudyView::export_all(config).unwrap();
    ExportFormat::export_all(config).unwrap();
    ExportMade::export_all(config).unwrap();
    ImportView::export_all(config).unwrap();
    DiaryLine::export_all(config).unwrap();
}

/// Plans, days, screening, and the care of the diary.
fn plans(config: &Config) {
    PlanStart::export_all(config).unwrap();
    // The page of a program carries it flat, the screen asks for its parts by their names.
    Program::export_all(config).unwrap();
    PlanNew::export_all(config).unwrap();
    PlanChange::export_all(config).unwrap();
    PlanView::export_all(config).unwrap();
    CalendarDay::export_all(config).unwrap();
    TodayView::export_all(config).unwrap();
    OwnCardNew::export_all(config).unwrap();
    OwnCardView::export_all(config).unwrap();
    ScreenRequest::export_all(config).unwrap();
    ScreeningView::export_all(config).unwrap();
    BackupMade::export_all(config).unwrap();
    BackupLine::export_all(config).unwrap();
    DiaryPlace::export_all(config).unwrap();
    RestoredView::export_all(config).unwrap();
    Checked::export_all(config).unwrap();
    ClinicianRequest::export_all(config).unwrap();
    ClinicianPreview::export_all(config).unwrap();
    ClinicianPage::export_all(config).unwrap();
    ReminderSettings::export_all(config).unwrap();
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

#[test]
fn the_committed_types_are_the_generated_ones() {
    if std::env::var_os("SURAE_WRITE_TYPES").is_some() {
        std::fs::remove_dir_all(generated()).unwrap();
        export(&generated());
    }
    let fresh = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("generated-types");
    let _ = std::fs::remove_dir_all(&fresh);
    export(&fresh);
    assert_eq!(
        files(&fresh),
        files(&generated()),
        "run `SURAE_WRITE_TYPES=1 cargo test -p surae-api --test typescript` and commit ui/src/generated"
    );
}
