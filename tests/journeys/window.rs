//! The real window, driven as a person would: through WebKit's own WebDriver.
//!
//! Each journey gets a driver, a window and an empty home folder of its own, and all three go
//! when the journey ends, however it ends. A window that is opened again keeps its home folder. What
//! a person can say to the window ("press", "read") is in `person.rs`.

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// After this long without a window a person starts the app again.
const PATIENCE: Duration = Duration::from_secs(15);

/// An open window.
pub struct Window {
    /// The WebDriver session.
    pub client: Client,
    driver: Driver,
}

impl Window {
    /// Opens the app with an empty home folder.
    pub async fn open() -> Self {
        Self::open_with(&[]).await
    }

    /// Opens the app with these arguments and an empty home folder.
    pub async fn open_with(arguments: &[&str]) -> Self {
        Self::at(Arc::new(Home::empty()), arguments).await
    }

    /// Closes the app and opens it once more, with the home folder as it was left.
    pub async fn open_again(self) -> Self {
        self.open_again_after(|_| ()).await
    }

    /// The same, with something done to the home folder in between.
    pub async fn open_again_after(self, meanwhile: impl FnOnce(&Path)) -> Self {
        let home = self.close().await;
        meanwhile(home.path());
        Self::at(home, &[]).await
    }

    /// Kills the app in the middle of what it does and opens it once more with these arguments.
    pub async fn kill_and_open(self, arguments: &[&str]) -> Self {
        let home = Arc::clone(&self.driver.home);
        drop(self.driver);
        Self::at(home, arguments).await
    }

    /// What the command line says about the diary of this window.
    pub fn told(&self, arguments: &[&str]) -> serde_json::Value {
        self.driver.home.told(arguments)
    }

    /// The home folder.
    pub fn home(&self) -> &Path {
        self.driver.home.path()
    }

    /// The processes of the reminders that run for this diary.
    pub fn reminding(&self) -> Vec<u32> {
        self.driver.home.reminding()
    }

    /// Starts the program once more beside this window, over the same diary, and waits for its end.
    pub fn start_beside(&self, arguments: &[&str]) -> ExitStatus {
        let mut command = Command::new(app());
        at_home(&mut command, &self.driver.home).args(arguments).status().expect("the app starts")
    }

    /// A window that was closed a moment ago may still hold its name on the message bus; the new one
    /// then hands over to it and ends. A person starts it once more.
    pub async fn at(home: Arc<Home>, arguments: &[&str]) -> Self {
        for _ in 0..3 {
            let driver = Driver::start(Arc::clone(&home));
            if let Ok(client) = tokio::time::timeout(PATIENCE, driver.connect(arguments)).await {
                return Self { client, driver };
            }
        }
        panic!("no window after three starts; is {} built?", app().display());
    }

    /// Closes the app as a person would, so that it can end in order. What it left behind is in its home.
    pub async fn close(self) -> Arc<Home> {
        self.client.close().await.expect("the window closes");
        Arc::clone(&self.driver.home)
    }
}

/// WebKitWebDriver with the app as its browser.
struct Driver {
    process: Child,
    port: u16,
    home: Arc<Home>,
}

impl Driver {
    fn start(home: Arc<Home>) -> Self {
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true");
        at_home(&mut command, &home);
        let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
        let process = own_group(quiet).spawn().expect("WebKitWebDriver (Debian: webkit2gtk-driver)");
        Self { process, port, home }
    }

    async fn connect(&self, arguments: &[&str]) -> Client {
        let address = format!("http://127.0.0.1:{}", self.port);
        loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            if let Ok(client) = builder.capabilities(capabilities(arguments)).connect(&address).await {
                return client;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

impl Drop for Driver {
    /// Ends the driver and, should the journey have failed half-way, the app it started.
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ended = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _reaped = self.process.wait();
    }
}

/// A home folder. What was started in it and lives on without a window goes with it.
pub struct Home(TempDir);

impl Home {
    fn empty() -> Self {
        Self(tempfile::tempdir().expect("a folder for the journey"))
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// What the command line says about the diary in it.
    pub fn told(&self, arguments: &[&str]) -> serde_json::Value {
        let mut command = Command::new(app().with_file_name("surae"));
        let output = at_home(&mut command, self).arg("--json").args(arguments).output();
        serde_json::from_slice(&output.expect("the command line starts").stdout).expect("an answer")
    }

    /// The processes of the reminders that run for it.
    pub fn reminding(&self) -> Vec<u32> {
        // As in `HOMES`: with a slash at its end.
        let wanted = format!("HOME={}", self.path().join("").display());
        let here = |process: &Path| {
            let name = fs::read_to_string(process.join("comm")).unwrap_or_default();
            let environment = fs::read(process.join("environ")).unwrap_or_default();
            let mut variables = environment.split(|byte| *byte == 0);
            name.trim() == "surae-agent" && variables.any(|variable| variable == wanted.as_bytes())
        };
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten().map(|entry| entry.path());
        let processes = processes.filter(|process| here(process));
        processes.filter_map(|process| process.file_name()?.to_str()?.parse().ok()).collect()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        for process in self.reminding() {
            let _ended = Command::new("kill").args(["-KILL", &process.to_string()]).status();
        }
    }
}

/// Folders that would otherwise be the real person's.
const HOMES: [(&str, &str); 5] = [
    ("HOME", ""),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_DATA_HOME", "data"),
    ("XDG_STATE_HOME", "state"),
];

fn at_home<'a>(command: &'a mut Command, home: &Home) -> &'a mut Command {
    command.envs(HOMES.map(|(name, folder)| (name, home.path().join(folder))))
}

/// The app stands two folders above this program: `target/debug/deps/journeys-…`.
pub fn app() -> PathBuf {
    let me = std::env::current_exe().expect("the path of this program");
    me.ancestors().nth(2).expect("the target folder").join("surae-app")
}

/// No `browserName`: WebKitWebDriver would compare it with the app's and refuse.
fn capabilities(arguments: &[&str]) -> Capabilities {
    let options = json!({ "binary": app(), "args": arguments });
    Capabilities::from_iter([("webkitgtk:browserOptions".to_owned(), options)])
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").port()
}

/// A process group of its own can be ended as a whole.
#[cfg(unix)]
fn own_group(command: &mut Command) -> &mut Command {
    std::os::unix::process::CommandExt::process_group(command, 0)
}
