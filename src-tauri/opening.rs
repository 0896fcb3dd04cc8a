//! The page that the window opens on, and one window for one diary.
//!
//! `surae-app --open session/ID@DATE` opens that page of the screen, `surae-app --cramp` is short for
//! `--open cramp`. Started again, the program hands its page to the window that is open, brings that
//! one to the front and ends. Which pages there are is the screen's knowledge: it goes to its first
//! page when it does not know one.

use crate::reminding;
use std::hash::{DefaultHasher, Hash, Hasher};
use tauri::{App, AppHandle, Manager, Runtime, WebviewUrl, WebviewWindowBuilder};

/// The longest page that is taken from the command line, in bytes.
const LONGEST: usize = 200;

/// The address within the screen that these arguments ask for, such as `#/today`; nothing when they
/// ask for none or for one with signs that no address has.
fn address(arguments: &[String]) -> Option<String> {
    let mut rest = arguments.iter().skip(1);
    let page = rest.find_map(|argument| match argument.as_str() {
        "--cramp" => Some("cramp"),
        "--open" => Some(""),
        other => other.strip_prefix("--open="),
    })?;
    let page = if page.is_empty() { rest.next()?.as_str() } else { page };
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "/_-@".contains(sign);
    (page.len() <= LONGEST && page.chars().all(plain)).then(|| format!("#/{page}"))
}

/// Opens the window on the page that was asked for.
///
/// # Errors
/// When the window cannot be made.
pub fn open<R: Runtime>(app: &mut App<R>) -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    for mut window in app.config().app.windows.clone() {
        window.url = WebviewUrl::App(format!("index.html{}", address(&arguments).unwrap_or_default()).into());
        WebviewWindowBuilder::from_config(app, &window)?.build()?;
    }
    reminding::see_to(app.handle());
    Ok(())
}

/// Hands the page of a second start to the window that is open, and brings that to the front.
pub fn again<R: Runtime>(app: &AppHandle<R>, arguments: &[String]) {
    for window in app.webview_windows().values() {
        if let Some(address) = address(arguments) {
            let _followed = window.eval(format!("location.hash = '{address}'"));
        }
        let _up = window.unminimize().and_then(|()| window.set_focus());
    }
}

/// A name on the message bus for the diary in this place: windows over two diaries are two programs.
pub fn bus_name(diary: &str) -> String {
    let mut sum = DefaultHasher::new();
    diary.hash(&mut sum);
    format!("org.surae.Surae.d{:016x}", sum.finish())
}

#[cfg(test)]
mod tests {
    use super::address;

    fn check(arguments: &[&str], expected: Option<&str>) {
        let arguments: Vec<String> = arguments.iter().map(|one| (*one).to_owned()).collect();
        assert_eq!(address(&arguments).as_deref(), expected, "{arguments:?}");
    }

    #[test]
    fn arguments_name_a_page_or_none() {
        check(&["surae-app"], None);
        check(&["surae-app", "--cramp"], Some("#/cramp"));
        check(&["surae-app", "--open", "today"], Some("#/today"));
        check(&["surae-app", "--open=session/018f-a@2027-01-12"], Some("#/session/018f-a@2027-01-12"));
        check(&["surae-app", "--open"], None);
        check(&["surae-app", "--open", "';alert(1);'"], None);
        check(&["surae-app", "--open", &"a".repeat(201)], None);
    }
}
