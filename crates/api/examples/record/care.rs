//! The diary's place and backups, and what it says when it is damaged, newer or another program's.

use crate::diary::keep;
use crate::plans::{evening, live, now as at, plain, start, with_surae_in};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use surae_api::{BackupLine, ClinicianRequest, DiaryPlace, ExportFormat, ImportView, Now, Surae};

/// Where it is on the pictures.
const SHOWN: &str = "/home/you/.local/share/surae";

/// What the screen of the diary is made of, and how each refusal is told.
pub fn scenes() -> Map<String, Value> {
    let mut scenes = Map::new();
    with_surae_in(|surae, folder| {
        start(surae);
        live(surae);
        scenes.insert("care".into(), shown(care(surae, &evening()), folder));
        let file = surae.backups().unwrap().remove(0).path;
        let restored = surae.restore(Some(Path::new(&file)), &evening()).unwrap();
        scenes.insert("restored".into(), shown(json!(restored), folder));
        scenes.insert("emptied".into(), shown(json!(surae.restore(None, &evening()).unwrap()), folder));
    });
    with_surae_in(|surae, folder| {
        scenes.insert("new".into(), shown(json!({ "check": surae.check(&evening()).unwrap() }), folder));
    });
    scenes.insert("files".into(), files());
    for (name, at, bytes) in [
        ("damaged", 0, b"Dear diary, I am not a database."),
        ("newer", 60, b"\0\0\0\x63"),
        ("foreign", 68, b"\0\0\0\x01"),
    ] as [(&str, usize, &[u8]); 3]
    {
        with_surae_in(|_, folder| {
            let again = broken(folder, at, bytes);
            let error = again.today(&evening()).unwrap_err();
            let backups: Vec<BackupLine> = again.backups().unwrap();
            let look = |backup: &BackupLine| again.restore_preview(Path::new(&backup.path)).unwrap();
            let preview = backups.first().map(look);
            let value = json!({ "error": error, "backups": backups, "preview": preview });
            scenes.insert(name.into(), shown(value, folder));
        });
    }
    scenes
}

fn care(surae: &Surae, now: &Now) -> Value {
    let backups = surae.backups().unwrap();
    let newest = Path::new(&backups.first().unwrap().path);
    let place = DiaryPlace { documents: "/home/you/Documents".into(), ..surae.diary_place().unwrap() };
    json!({
        "place": place,
        "preview": surae.restore_preview(newest).unwrap(),
        "check": surae.check(now).unwrap(),
        "backups": backups,
    })
}

/// How much is in a diary that was kept, its page for a clinician, and what its export would bring in
/// where a part of it is already; the same with lines that are wrong.
fn files() -> Value {
    let mut all = Value::Null;
    let elsewhere = tempfile::tempdir().unwrap();
    with_surae_in(|surae, folder| {
        let now = evening();
        start(surae);
        live(surae);
        surae.done("bedtime", None, &now).unwrap();
        let earlier = exported(surae, elsewhere.path(), "earlier");
        surae.pain("bedtime", 2, &at(0, "22:35")).unwrap();
        keep(surae);
        surae.clinician_words(Some("Mr A. Example"), Some("Which stretch is best?"), &now).unwrap();
        let later = exported(surae, elsewhere.path(), "later");
        let wrong = fs::read_to_string(&later).unwrap().replacen("\"strength\":7", "\"strength\":77", 2);
        let wrong_file = elsewhere.path().join("wrong.json");
        fs::write(&wrong_file, wrong).unwrap();
        let request = ClinicianRequest::default();
        all = json!({
            "counts": surae.diary_counts(&now).unwrap(),
            "clinician": surae.clinician_preview(&request, &now).unwrap(),
            "import": brought_in(&earlier, &later),
            "refused": brought_in(&earlier, &wrong_file),
            "foreign": brought_in(&earlier, &folder.join("surae.db")),
        });
    });
    all
}

fn exported(surae: &Surae, folder: &Path, name: &str) -> PathBuf {
    let file = folder.join(format!("{name}.json"));
    surae.export(ExportFormat::Json, None, None, &file, &evening()).unwrap();
    file
}

/// What it would do to bring in `file` where `there` is in the diary already.
fn brought_in(there: &Path, file: &Path) -> ImportView {
    let mut seen = ImportView::default();
    with_surae_in(|surae, _| {
        surae.import(there, false, &evening()).unwrap();
        seen = surae.import(file, true, &evening()).unwrap();
    });
    seen
}

/// A diary that was lived in, whose file has other bytes at a place since.
fn broken(folder: &Path, at: usize, bytes: &[u8]) -> Surae {
    let open = || Surae::open(Some(folder.to_path_buf())).unwrap();
    let before = open();
    start(&before);
    live(&before);
    drop(before);
    let file = folder.join("surae.db");
    let mut all = fs::read(&file).unwrap();
    all.splice(at..at + bytes.len(), bytes.iter().copied());
    fs::write(&file, all).unwrap();
    open()
}

/// With the folder as it could be on somebody's machine.
fn shown(value: Value, folder: &Path) -> Value {
    let text = serde_json::to_string(&plain(value)).unwrap();
    serde_json::from_str(&text.replace(&folder.display().to_string(), SHOWN)).unwrap()
}
