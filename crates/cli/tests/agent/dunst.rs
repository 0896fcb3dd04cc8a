//! The same with a program of real desktops, dunst, on a display of its own.

use crate::Computer;
use crate::computer::{end, wait_for};
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::process::{Child, Command, Stdio};

struct Dunst {
    display: Option<Child>,
    dunst: Option<Child>,
    address: String,
    choice: std::path::PathBuf,
}

impl Dunst {
    /// Starts a display and dunst. What is chosen in its menu is what the test wrote into a file.
    fn on(computer: &Computer) -> Self {
        let mut display = Command::new("Xvfb");
        display.args(["-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"]);
        let mut display = display.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut number = String::new();
        BufReader::new(display.stdout.take().unwrap()).read_line(&mut number).unwrap();
        let (menu, choice, config) =
            (computer.path("menu"), computer.path("choice"), computer.path("dunstrc"));
        fs::write(&menu, format!("#!/bin/sh\ngrep -F -f {}\n", choice.display())).unwrap();
        fs::set_permissions(&menu, Permissions::from_mode(0o755)).unwrap();
        fs::write(&config, format!("[global]\ndmenu = {}\nidle_threshold = 0\n", menu.display())).unwrap();
        let mut dunst = Command::new("dunst");
        dunst.arg("-conf").arg(&config).env("DISPLAY", format!(":{}", number.trim()));
        dunst.env("DBUS_SESSION_BUS_ADDRESS", computer.address()).stdout(Stdio::null()).stderr(Stdio::null());
        let dunst = dunst.spawn().unwrap();
        let desk = Self { display: Some(display), dunst: Some(dunst), address: computer.address(), choice };
        wait_for("dunst", || desk.ask(&["is-paused"]).is_some());
        desk
    }

    fn ask(&self, arguments: &[&str]) -> Option<String> {
        let mut ask = Command::new("dunstctl");
        let output = ask.args(arguments).env("DBUS_SESSION_BUS_ADDRESS", &self.address).output().unwrap();
        output.status.success().then(|| String::from_utf8(output.stdout).unwrap().trim().to_owned())
    }

    fn wait_for_shown(&self, count: usize) {
        let count = count.to_string();
        wait_for("shown by dunst", || self.ask(&["count", "displayed"]).as_ref() == Some(&count));
    }

    /// Chooses a button in dunst's menu.
    fn choose(&self, button: &str) {
        fs::write(&self.choice, format!("{button}\n")).unwrap();
        self.ask(&["context"]).unwrap();
    }
}

impl Drop for Dunst {
    fn drop(&mut self) {
        end(self.dunst.take());
        end(self.display.take());
    }
}

#[test]
fn with_dunst_it_is_shown_snoozed_shown_again_and_done() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let dunst = Dunst::on(&computer);
    computer.start_agent();
    dunst.wait_for_shown(1);
    dunst.choose("Snooze 15 min");
    wait_for("snoozed in the diary", || computer.states() == ["snoozed"]);
    dunst.wait_for_shown(0);
    computer.jump_to("2027-01-12 22:30:30");
    dunst.wait_for_shown(1);
    dunst.choose("Done");
    wait_for("done in the diary", || computer.states() == ["done"]);
    dunst.wait_for_shown(0);
    let history = dunst.ask(&["history"]).unwrap();
    assert!(history.contains("Evening exercises") && !history.contains("Heel pain"), "{history}");
}
