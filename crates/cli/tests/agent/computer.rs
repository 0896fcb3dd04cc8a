//! A computer of one test: a diary, a session bus, a clock, and the reminders running on it.

use crate::Server;
use chrono::NaiveDateTime;
use serde_json::Value;
use std::cell::RefCell;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::Duration;
use surae_api::Now;
use tempfile::TempDir;

/// A bus without services: nothing of the machine answers in the place of what the test starts.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=SOCKET</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

pub struct Computer {
    pub folder: TempDir,
    pub zone: &'static str,
    bus: Option<Child>,
    agent: Option<Child>,
}

impl Computer {
    /// At a wall-clock time in Vienna, with a bus, and with a plan of these slots made at that time.
    pub fn at(time: &str, slots: &[&str]) -> Self {
        let mut computer =
            Self { folder: tempfile::tempdir().unwrap(), zone: "Europe/Vienna", bus: None, agent: None };
        computer.set_clock(time);
        computer.start_bus();
        let slots = slots.iter().flat_map(|slot| ["--slot", slot]);
        let plan: Vec<&str> =
            ["plan", "new", "Heel pain"].into_iter().chain(slots).chain(["--card", "EX08"]).collect();
        computer.told(&plan);
        computer
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Address of the bus, whether it runs or not.
    pub fn address(&self) -> String {
        format!("unix:path={}", self.path("bus").display())
    }

    pub fn start_bus(&mut self) {
        let config = self.path("bus.conf");
        fs::write(&config, BUS.replace("SOCKET", &self.path("bus").display().to_string())).unwrap();
        let mut bus = Command::new("dbus-daemon");
        bus.arg("--config-file").arg(&config).args(["--nofork", "--print-address=1"]);
        let mut bus = bus.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap()).read_line(&mut address).unwrap();
        assert!(address.starts_with("unix:"), "dbus-daemon does not start");
        self.bus = Some(bus);
    }

    pub fn stop_bus(&mut self) {
        end(self.bus.take());
        let _ = fs::remove_file(self.path("bus"));
    }

    pub fn server(&self) -> Server {
        Server::on(&self.address())
    }

    /// Sets the clock of all programs of this computer. Running ones notice when they next look.
    pub fn set_clock(&self, time: &str) {
        let local = NaiveDateTime::parse_from_str(time, "%Y-%m-%d %H:%M:%S")
            .or_else(|_| NaiveDateTime::parse_from_str(time, "%Y-%m-%d %H:%M"));
        let zone: chrono_tz::Tz = self.zone.parse().unwrap();
        let wanted = local.unwrap().and_local_timezone(zone).earliest().unwrap().to_utc();
        let ahead = (wanted - Now::read().at).as_seconds_f64();
        let (file, fresh) = (self.path("clock"), self.path("clock.new"));
        fs::write(&fresh, format!("{ahead:+.3}")).unwrap();
        fs::rename(fresh, file).unwrap();
    }

    /// Sets the clock and lets a running agent notice, as the system would by its timer.
    pub fn jump_to(&self, time: &str) {
        self.set_clock(time);
        self.touch();
    }

    /// Another program writes something to the diary.
    pub fn touch(&self) {
        self.told(&["health", "--answer", "L1=no"]);
    }

    pub fn surae(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_surae"));
        command.args(arguments);
        self.at_home(&mut command);
        command
    }

    /// Gives a program the diary, the bus and the clock of this computer.
    pub fn at_home(&self, command: &mut Command) {
        command
            .env("SURAE_DATA_DIR", self.path("home"))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("TZ", self.zone)
            .env("DBUS_SESSION_BUS_ADDRESS", self.address())
            .env("LD_PRELOAD", "/usr/$LIB/faketime/libfaketime.so.1")
            .env("FAKETIME_TIMESTAMP_FILE", self.path("clock"))
            .env("FAKETIME_NO_CACHE", "1")
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
            .env("NO_FAKE_STAT", "1");
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.surae(arguments).output().unwrap()
    }

    /// The JSON answer of a command that succeeds.
    #[track_caller]
    pub fn told(&self, arguments: &[&str]) -> Value {
        let output = self.run(&[arguments, &["--json"]].concat());
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{arguments:?}: {text}{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_str(&text).unwrap()
    }

    #[track_caller]
    pub fn once(&self) -> Value {
        self.told(&["agent", "--once"])
    }

    /// The states of today's occurrences, by time.
    #[track_caller]
    pub fn states(&self) -> Vec<String> {
        let today = self.told(&["today"]);
        today.as_array().unwrap().iter().map(|due| due["state"].as_str().unwrap().to_owned()).collect()
    }

    pub fn start_agent(&mut self) {
        self.start_agent_as(&["agent"]);
    }

    pub fn start_agent_as(&mut self, arguments: &[&str]) {
        let mut agent = self.surae(arguments);
        self.agent = Some(agent.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap());
    }

    /// Starts it so that a write over the limit of a file's size fails instead of ending it.
    pub fn start_agent_on_small_disk(&mut self) {
        let mut shell = Command::new("sh");
        shell.args(["-c", r#"trap "" XFSZ; exec "$0" agent"#, env!("CARGO_BIN_EXE_surae")]);
        self.at_home(&mut shell);
        self.agent = Some(shell.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    }

    /// Starts it from a folder in which a window lies that writes down how it was opened.
    pub fn start_agent_beside_a_window(&mut self) {
        let (folder, opened) = (self.path("bin"), self.path("opened"));
        fs::create_dir(&folder).unwrap();
        fs::copy(env!("CARGO_BIN_EXE_surae"), folder.join("surae")).unwrap();
        let window = folder.join("surae-app");
        let script = format!("#!/bin/sh\necho \"$*\" \"$SURAE_DATA_DIR\" >{}\n", opened.display());
        fs::write(&window, script).unwrap();
        fs::set_permissions(&window, fs::Permissions::from_mode(0o755)).unwrap();
        let mut agent = Command::new(folder.join("surae"));
        self.at_home(agent.arg("agent"));
        self.agent = Some(agent.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    }

    /// Starts the program of the reminders under strace, which writes down what it opens.
    pub fn start_agent_traced(&mut self, trace: &Path) {
        let mut strace = Command::new("strace");
        strace.args(["-f", "-e", "trace=socket,connect", "-o"]).arg(trace);
        self.at_home(strace.arg(env!("CARGO_BIN_EXE_surae-agent")));
        let started = strace.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let missing = "strace is missing; scripts/install-system.sh test installs it";
        self.agent = Some(started.unwrap_or_else(|error| panic!("{missing}: {error}")));
    }

    pub fn agent_id(&self) -> String {
        self.agent.as_ref().unwrap().id().to_string()
    }

    /// Limits the size to which the agent may let a file grow. Its upper limit stays, so that it can be
    /// lifted again.
    pub fn limit_agent(&self, size: &str) {
        let limit = format!("--fsize={size}:unlimited");
        let done = Command::new("prlimit").args(["--pid", &self.agent_id(), &limit]).status().unwrap();
        assert!(done.success());
    }

    /// Ends the agent at once, as a crash would.
    pub fn kill_agent(&mut self) {
        end(self.agent.take());
    }

    /// Asks the agent to end, as a logout does, and waits for it.
    pub fn ask_agent_to_end(&mut self) -> Option<i32> {
        let mut agent = self.agent.take().unwrap();
        Command::new("kill").args(["-TERM", &agent.id().to_string()]).status().unwrap();
        agent.wait().unwrap().code()
    }

    /// Waits until the agent ends by itself.
    pub fn agent_ends(&mut self) -> Option<i32> {
        let ended = RefCell::new(self.agent.take().unwrap());
        wait_for("the end of the agent", || ended.borrow_mut().try_wait().unwrap().is_some());
        ended.into_inner().wait().unwrap().code()
    }

    pub fn agent_runs(&mut self) -> bool {
        self.agent.as_mut().unwrap().try_wait().unwrap().is_none()
    }
}

impl Drop for Computer {
    fn drop(&mut self) {
        end(self.agent.take());
        end(self.bus.take());
    }
}

pub fn end(child: Option<Child>) {
    if let Some(mut child) = child {
        let _ = child.kill();
        let _ = child.wait();
    }
}

/// Waits until `what` holds, for twenty seconds on a busy machine.
#[track_caller]
pub fn wait_for(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..1000 {
        if holds() {
            return;
        }
        sleep(Duration::from_millis(20));
    }
    panic!("it never came: {what}");
}

/// A while in which something would have happened.
pub fn a_while() {
    sleep(Duration::from_millis(1500));
}
