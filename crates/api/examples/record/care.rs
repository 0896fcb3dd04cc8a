//! The diary's place and backups, and what it says when it is damaged, newer or another program's.

use crate::plans::{evening, live, plain, start, with_surae_in};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;
use surae_api::{BackupLine, DiaryPlace, Now, Surae};

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
