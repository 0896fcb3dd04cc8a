//! A disk without room: refused in one piece, and everything acknowledged stays.

use crate::{Place, child};
use std::process::Command;

/// Runs `script` with the child program as `$CHILD` and the folder as `$HOME_FOLDER`.
fn shell(program: &[&str], script: &str, place: &Place) -> Vec<String> {
    let mut command = Command::new(program[0]);
    command.args(&program[1..]).args(["sh", "-c", script]).env("CHILD", child::program());
    child::run(command.env("HOME_FOLDER", place.home().folder()))
}

/// The number of acknowledged writes, after a check that they ended in `Full` and are all there.
#[track_caller]
fn check(heard: &[String]) -> usize {
    let acknowledged = heard.iter().filter(|line| line.starts_with("a.")).count();
    assert!(acknowledged > 20, "it wrote until the disk was full: {heard:?}");
    assert!(heard.iter().any(|line| line == "error Full"), "{heard:?}");
    assert_eq!(*heard.last().unwrap(), format!("missing 0 of {acknowledged}"), "{heard:?}");
    acknowledged
}

const VERIFY: &str = r#"
    count=$(grep -c "^a\." "$HOME_FOLDER.heard"); cat "$HOME_FOLDER.heard"
    "$CHILD" verify "$HOME_FOLDER" a "$count""#;

#[test]
fn nothing_is_lost_when_files_may_not_grow() {
    let place = Place::new();
    let script = format!(
        r#"trap "" XFSZ
        (ulimit -f 1600; "$CHILD" write "$HOME_FOLDER" a 100000) >"$HOME_FOLDER.heard"
        {VERIFY}"#
    );
    println!("limited files: {} writes kept", check(&shell(&["env"], &script, &place)));
}

#[test]
fn nothing_is_lost_when_the_disk_is_full() {
    let unshare = Command::new("unshare").args(["--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).output();
    if !unshare.is_ok_and(|output| output.status.success()) {
        // The limited files of the other test still show it.
        println!("skipped: no right to mount a small file system here");
        return;
    }
    let place = Place::new();
    let script = format!(
        r#"mkdir "$HOME_FOLDER"; mount -t tmpfs -o size=1500k tmpfs "$HOME_FOLDER"
        head -c 500k /dev/zero >"$HOME_FOLDER/ballast"
        "$CHILD" write "$HOME_FOLDER" a 100000 >"$HOME_FOLDER.heard"
        "$CHILD" open "$HOME_FOLDER"
        rm "$HOME_FOLDER/ballast"
        {VERIFY}"#
    );
    let heard = shell(&["unshare", "--mount"], &script, &place);
    println!("full disk: {} writes kept", check(&heard));
    let reopened = heard.iter().any(|line| line == "opened");
    let refused = heard.iter().filter(|line| *line == "error Full").count() == 2;
    assert!(reopened || refused, "opening on a full disk works or says why: {heard:?}");
}
