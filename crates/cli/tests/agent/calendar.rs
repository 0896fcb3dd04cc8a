//! The calendar file, read by a reader that is not ours.

use crate::Computer;
use chrono::DateTime;
use std::path::{Path, PathBuf};
use std::process::Command;

const ZONES: [&str; 5] =
    ["Europe/Vienna", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "Pacific/Auckland"];
const HERE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/agent/calendar");

/// Python with the reader, set up once in the folder of what is built.
fn python() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("calendar-reader");
    let (python, wanted) = (folder.join("bin/python"), Path::new(HERE).join("requirements.txt"));
    let ready = folder.join("requirements.txt");
    let text = std::fs::read_to_string(&wanted).unwrap();
    if std::fs::read_to_string(&ready).is_ok_and(|ready| ready == text) {
        return python;
    }
    let made = Command::new("python3").args(["-m", "venv"]).arg(&folder).status();
    assert!(made.is_ok_and(|made| made.success()), "python3-venv is missing; install it and try again");
    let pip = Command::new(&python).args(["-m", "pip", "install", "--quiet", "-r"]).arg(&wanted).status();
    assert!(pip.unwrap().success(), "pip cannot install {}; is it and its registry there?", wanted.display());
    std::fs::copy(wanted, ready).unwrap();
    python
}

/// What the reader reads: zone, minute in UTC, and that it rings at its beginning.
fn read(file: &Path, from: &str, to: &str) -> Vec<String> {
    let mut reader = Command::new(python());
    let output =
        reader.arg(format!("{HERE}/read.py")).arg(file).args([from, to]).args(ZONES).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    assert!(lines.iter().all(|line| line.ends_with("[True]")), "one alarm each, at the beginning");
    lines.iter_mut().for_each(|line| *line = line.split(' ').take(2).collect::<Vec<_>>().join(" "));
    lines.sort();
    lines
}

/// What Surae itself says.
fn said(computer: &Computer, from: &str, to: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for zone in ZONES {
        let agenda = computer.told(&["agenda", "--from", from, "--to", to, "--zone", zone]);
        for due in agenda.as_array().unwrap() {
            let at = DateTime::parse_from_rfc3339(due["due"].as_str().unwrap()).unwrap().to_utc();
            lines.push(format!("{zone} {}", at.format("%Y-%m-%dT%H:%M")));
        }
    }
    lines.sort();
    lines
}

#[test]
fn a_year_in_five_zones_is_what_the_agenda_says() {
    let computer = Computer::at("2027-01-12 12:00", &["night=02:30", "evening=22:15"]);
    computer.told(&["screen", "--none"]);
    computer.told(&["plan", "start", "shin", "--days", "mon,wed,fri"]);
    let plans = computer.told(&["plan"]);
    let slot = plans[0]["slots"][1]["id"].as_str().unwrap();
    computer.told(&["plan", "move", slot, "21:00", "--on", "2027-02-03"]);
    computer.set_clock("2027-03-01 12:00");
    computer.told(&["plan", "pause", "shin", "--until", "2027-03-09"]);
    computer.told(&["plan", "move", slot, "20:40"]);
    let (from, to, file) = ("2027-01-12", "2028-01-11", computer.path("plan.ics"));
    computer.told(&[
        "export",
        "--format",
        "ics",
        "--from",
        from,
        "--to",
        to,
        "--out",
        file.to_str().unwrap(),
    ]);
    let said = said(&computer, from, to);
    assert!(said.len() > 5 * 900, "{}", said.len());
    assert_eq!(read(&file, from, to), said);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(
        text.contains("RRULE:FREQ=WEEKLY") && text.contains("EXDATE:") && text.contains("RDATE:"),
        "{text}"
    );
    assert!(!text.contains("TZID") && !text.contains("Heel pain"), "floating, and neutral");
}

#[test]
fn the_same_plan_gives_the_same_names_of_events() {
    let computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    let uids = || {
        let file = computer.path("plan.ics");
        let _ = std::fs::remove_file(&file);
        computer.told(&["export", "--format", "ics", "--out", file.to_str().unwrap()]);
        let text = std::fs::read_to_string(&file).unwrap();
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>()
    };
    let first = uids();
    computer.set_clock("2027-02-12 12:00");
    assert_eq!((first.len(), &first), (2, &uids()), "an event and its alarm");
}
