//! Plans and days through the real program, in temporary folders. The clock is the real one, so dates
//! are relative to today; the zone is one in which it is about noon, so that no test crosses midnight.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

mod care;
mod diary;
mod export;
mod insights;
mod journey;
mod refused;
mod usage;

use serde_json::Value;
use std::process::{Child, Command, Output, Stdio};
use tempfile::TempDir;

/// A person with a diary of their own.
struct Person {
    folder: TempDir,
    zone: String,
}

impl Person {
    fn new() -> Self {
        let person = Self { folder: tempfile::tempdir().unwrap(), zone: "UTC".into() };
        // A line that is due at 00:00 in UTC tells how late it is there.
        let hour = hour_in_utc();
        let ahead = 12 - i64::from(hour);
        let zone = if ahead == 0 { "UTC".into() } else { format!("Etc/GMT{:+}", -ahead) };
        Self { zone, ..person }
    }

    /// One who answered the safety questions with no and started a program.
    fn with(program: &str) -> Self {
        let person = Self::new();
        person.told(&["screen", "--none"]);
        person.told(&["plan", "start", program]);
        person
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_surae"));
        command.arg("--data-dir").arg(self.folder.path().join("home")).args(arguments).env("TZ", &self.zone);
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn start(&self, arguments: &[&str]) -> Child {
        self.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// The JSON answer of a command that succeeds.
    #[track_caller]
    fn told(&self, arguments: &[&str]) -> Value {
        let output = self.run(&[arguments, &["--json"]].concat());
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{arguments:?}: {text}{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_str(&text).unwrap()
    }

    /// Checks that a command is refused with this status and one sentence that has all of `words`, and
    /// with the same code in JSON, and nothing else on either.
    #[track_caller]
    fn refuses(&self, arguments: &[&str], code: &str, words: &[&str]) {
        let output = self.run(arguments);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {told}");
        assert!(output.stdout.is_empty() && told.trim().lines().count() == 1, "{told}");
        assert!(words.iter().all(|word| told.contains(word)), "{arguments:?}: {told}");
        let json = self.run(&[arguments, &["--json"]].concat());
        let json: Value = serde_json::from_slice(&json.stdout).unwrap();
        assert_eq!(json["error"]["code"], code, "{told}");
    }
}

/// The hour of the day in UTC, as the program knows it.
fn hour_in_utc() -> u32 {
    let output = Command::new("date").args(["-u", "+%H"]).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().parse().unwrap()
}
