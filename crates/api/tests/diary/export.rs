//! Exports: what is in the file, and that other programs can read it.

use crate::{Diary, at, code, rich};
use std::path::{Path, PathBuf};
use std::process::Command;
use surae_api::ExportFormat;

fn export(diary: &Diary, format: ExportFormat, name: &str) -> PathBuf {
    let out = diary.folder.path().join(name);
    let made = diary.surae.export(format, None, None, &out, &at(2, "08:00")).unwrap();
    assert_eq!(made.bytes, std::fs::metadata(&out).unwrap().len());
    out
}

/// Runs the check that is written in Python on a file; false where no Python with its packages is there.
fn checked_by_python(check: &str, file: &Path) -> bool {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let python = root.join("target/python/bin/python");
    if !python.exists() {
        return skipped("`scripts/python.sh` makes the Python that this needs");
    }
    let output = Command::new(python).arg(root.join("tests/python").join(check)).arg(file).output().unwrap();
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    true
}

/// Says what is missing here; `make test` installs it, so there it is a failure.
fn skipped(missing: &str) -> bool {
    assert!(std::env::var_os("SURAE_ALL_TOOLS").is_none(), "{missing}");
    println!("skipped: {missing}");
    false
}

/// The sheet that LibreOffice makes of a table, as XML; nothing where there is no LibreOffice.
fn opened_in_libreoffice(table: &Path) -> Option<String> {
    let folder = table.parent().unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.join("office").display());
    let mut office = Command::new("soffice");
    office.args([profile.as_str(), "--headless", "--convert-to", "fods", "--outdir"]).arg(folder).arg(table);
    match office.output() {
        Err(_) => skipped("the package libreoffice-calc-nogui is not installed").then(String::new),
        Ok(_) => Some(std::fs::read_to_string(table.with_extension("fods")).unwrap()),
    }
}

#[test]
fn the_same_diary_gives_the_same_file() {
    let diary = rich();
    let read = |name: &str| std::fs::read(export(&diary, ExportFormat::Json, name)).unwrap();
    assert!(read("one.json") == read("two.json"));
    let names: Vec<_> =
        std::fs::read_dir(diary.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 3, "no half a file is left: {names:?}");
}

#[cfg(unix)]
#[test]
fn an_export_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let out = export(&rich(), ExportFormat::Csv, "diary.csv");
    assert!(!out.exists() || std::fs::metadata(&out).unwrap().permissions().mode() & 0o077 == 0);
}

#[test]
fn the_published_schema_describes_an_export() {
    let diary = rich();
    checked_by_python("schema.py", &export(&diary, ExportFormat::Json, "diary.json"));
}

/// `SURAE_WRITE_SCHEMA=1 cargo test -p surae-api --test diary schema` writes it.
#[test]
fn the_published_schema_is_the_one_of_the_tables() {
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/export.schema.json");
    let schema = Diary::new().surae.export_schema(&at(0, "08:00")).unwrap();
    if std::env::var_os("SURAE_WRITE_SCHEMA").is_some() {
        std::fs::write(&published, &schema).unwrap();
    }
    assert!(std::fs::read_to_string(published).unwrap() == schema, "write it anew as this test says");
}

#[test]
fn the_bundle_is_fhir() {
    let diary = rich();
    let out = export(&diary, ExportFormat::Fhir, "diary.fhir.json");
    let bundle: serde_json::Value = serde_json::from_slice(&std::fs::read(&out).unwrap()).unwrap();
    let kinds: Vec<_> = bundle["entry"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["resource"]["resourceType"].clone())
        .collect();
    assert_eq!(kinds[0], "Patient");
    assert_eq!(kinds.iter().filter(|kind| *kind == "Observation").count(), 9);
    assert_eq!(kinds.iter().filter(|kind| *kind == "MedicationStatement").count(), 1);
    let text = bundle.to_string();
    assert!(!text.contains("\\u0000") && !text.contains("snomed") && !text.contains("loinc"));
    checked_by_python("fhir_bundle.py", &out);
}

#[test]
fn a_spreadsheet_gets_one_table_with_safe_cells() {
    let diary = rich();
    let text = std::fs::read_to_string(export(&diary, ExportFormat::Csv, "diary.csv")).unwrap();
    assert!(text.starts_with("\u{feff}kind,date,time,night,"));
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let names = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let column = |row: &csv::StringRecord, name: &str| {
        row[names.iter().position(|known| known == name).unwrap()].to_owned()
    };
    let of = |kind: &str| rows.iter().find(|row| &row[0] == kind).unwrap();
    assert_eq!(column(of("cramp"), "note"), "'=1+1\u{0}\u{1b}[31m\n\"夜\"");
    assert_eq!(column(of("note"), "note"), "'@home");
    let change = rows.iter().find(|row| column(row, "what") == "Better or worse on the whole").unwrap();
    assert_eq!(column(change, "value"), "-3", "a number is a number");
    assert_eq!((column(of("night"), "cramps"), column(of("session"), "strength")), ("0".into(), "2".into()));
    assert_eq!(rows.len(), 11);
    checked_by_python("spreadsheet.py", &diary.folder.path().join("diary.csv"));
}

/// Texts that a spreadsheet would run, or could be brought to run by what stands around them.
const FORMULAS: [&str; 9] = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1;1)",
    "=HYPERLINK(\"http://example.org\";\"look\")",
    "\t=1+1",
    "\r\n=1+1",
    "fine\",\n=1+1,\"",
    "=cmd|' /C calc'!A0",
];

#[test]
fn no_text_becomes_a_formula_in_libreoffice() {
    let diary = Diary::new();
    let now = at(1, "08:00");
    for text in FORMULAS {
        diary
            .surae
            .note_add(&serde_json::from_value(serde_json::json!({ "text": text })).unwrap(), &now)
            .unwrap();
        let medicine = serde_json::from_value(serde_json::json!({ "name": text, "note": text })).unwrap();
        diary.surae.medicine_add(&medicine, &now).unwrap();
    }
    let table = export(&diary, ExportFormat::Csv, "diary.csv");
    let Some(sheet) = opened_in_libreoffice(&table) else { return };
    assert_eq!(sheet.matches("table:formula").count(), 0);
    assert_eq!(sheet.matches("1+1").count(), 3 * 6, "the texts are there");

    let bare = table.with_file_name("bare.csv");
    std::fs::write(&bare, "note\n=1+1\n").unwrap();
    let sheet = opened_in_libreoffice(&bare).unwrap();
    assert_eq!(sheet.matches("table:formula").count(), 1, "a bare one would have run");
}

#[test]
fn days_leave_entries_out_and_the_rest_can_be_read_in() {
    let diary = rich();
    let out = diary.folder.path().join("part.json");
    let part = |from: &str, to: &str| {
        diary.surae.export(ExportFormat::Json, Some(from), Some(to), &out, &at(2, "08:00")).unwrap();
        std::fs::read_to_string(&out).unwrap()
    };
    assert!(part("2027-01-12", "2027-01-13").contains("\"night_on\":\"2027-01-12\""));
    let none = part("2020-01-01", "2020-01-02");
    assert!(none.contains("\"cramp\":[]") && none.contains("\"night_factor\":[]"));
    let other = Diary::new();
    assert!(other.surae.import(&out, false, &at(2, "08:00")).unwrap().refused.is_empty());
}

/// Every file of the folder of the diary with what is in it.
fn contents(diary: &Diary) -> Vec<(PathBuf, Vec<u8>)> {
    let home = diary.folder.path().join("home");
    let backups = std::fs::read_dir(home.join("backups")).unwrap();
    let files = backups.chain(std::fs::read_dir(&home).unwrap()).map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.filter(|path| path.is_file()).collect();
    files.sort();
    files.into_iter().map(|file| (file.clone(), std::fs::read(file).unwrap())).collect()
}

#[cfg(unix)]
#[test]
fn no_export_is_written_into_the_folder_of_the_diary_whatever_way_leads_there() {
    let diary = rich();
    diary.surae.backup(None, &at(2, "07:00")).unwrap();
    let (before, folder) = (contents(&diary), diary.folder.path().to_path_buf());
    std::os::unix::fs::symlink(folder.join("home"), folder.join("link")).unwrap();
    std::os::unix::fs::symlink(folder.join("home/surae.db"), folder.join("diary.json")).unwrap();
    let backup = before.iter().find(|(file, _)| file.to_string_lossy().contains("backups")).unwrap();
    let inside = [
        "home/surae.db",
        "home/surae.db-wal",
        "home/new.json",
        "home",
        "link/surae.db",
        "home/backups/../surae.db",
        "nowhere/../home/surae.db",
        "diary.json",
        "link/new/deep.json",
    ];
    let paths = inside.iter().map(|inside| folder.join(inside)).chain([backup.0.clone()]);
    for path in paths {
        for format in [
            ExportFormat::Json,
            ExportFormat::Csv,
            ExportFormat::Fhir,
            ExportFormat::Ics,
            ExportFormat::Html,
            ExportFormat::Pdf,
        ] {
            let refused = diary.surae.export(format, None, None, &path, &at(2, "08:00"));
            assert_eq!(code(refused), "export_inside", "{}", path.display());
        }
    }
    assert!(contents(&diary) == before);
    let link = folder.join("link/kept");
    assert_eq!(code(diary.surae.delete_everything(Some(&link), &at(2, "09:00"))), "backup_inside");
}

#[test]
#[cfg(unix)]
fn what_is_no_ordinary_file_is_neither_replaced_nor_read() {
    use std::os::unix::fs::FileTypeExt;
    let diary = Diary::new();
    let now = at(0, "08:00");
    let pipe = diary.folder.path().join("pipe");
    let _listener = std::os::unix::net::UnixListener::bind(&pipe).unwrap();
    let refused = diary.surae.export(ExportFormat::Json, None, None, &pipe, &now).unwrap_err();
    assert!(refused.code == "file_not_written" && refused.message.contains("device"), "{refused}");
    assert!(std::fs::metadata(&pipe).unwrap().file_type().is_socket(), "it is still there");
    let unread = diary.surae.import(&pipe, true, &now).unwrap_err();
    assert!(unread.code == "file_not_read" && unread.message.contains("ordinary"), "{unread}");
}

#[test]
fn a_place_that_cannot_be_written_and_days_that_do_not_fit_are_refused() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let write = |out: &Path, from: Option<&str>| {
        diary.surae.export(ExportFormat::Csv, from, Some("2027-01-01"), out, &now)
    };
    let nowhere = diary.folder.path().join("nowhere/diary.csv");
    let refused = write(&nowhere, None).unwrap_err();
    assert!(refused.code == "file_not_written" && refused.message.contains("nowhere"), "{refused}");
    assert_eq!(code(write(diary.folder.path(), None)), "file_not_written");
    let out = diary.folder.path().join("diary.csv");
    assert_eq!(code(write(&out, Some("2027-01-02"))), "bad_range");
    assert_eq!(code(write(&out, Some("2027-1-2"))), "bad_date");
    assert!(!out.exists());
}
