//! Starts the reminders when the person logs in: an entry of the desktop's autostart folder.
//!
//! The diary says whether that is wanted, the entry is made to fit. It names the program as it is now.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use surae_api::say;

/// Name of the entry.
const ENTRY: &str = "surae-reminders.desktop";

/// The entry; where it is, whether it is there or not. Nothing where the system names no home folder.
pub fn entry() -> Option<PathBuf> {
    let config = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
    let config = config.or_else(|| Some(std::env::home_dir()?.join(".config")))?;
    Some(config.join("autostart").join(ENTRY))
}

/// Whether the reminders start at login, by the entry, and with this program.
pub fn is_enabled() -> bool {
    let wanted = program().map(|program| text(&program));
    let written = entry().and_then(|entry| fs::read_to_string(entry).ok());
    wanted.is_ok_and(|wanted| written == Some(wanted))
}

/// Makes the entry fit what is wanted.
///
/// # Errors
/// When the folder cannot be written.
pub fn set(enabled: bool) -> io::Result<()> {
    let entry = entry().ok_or(ErrorKind::NotFound)?;
    if enabled {
        let wanted = text(&program()?);
        if fs::read_to_string(&entry).is_ok_and(|written| written == wanted) {
            return Ok(());
        }
        entry.parent().map_or(Ok(()), fs::create_dir_all)?;
        let fresh = entry.with_extension("new");
        fs::write(&fresh, wanted)?;
        return fs::rename(fresh, entry);
    }
    match fs::remove_file(entry) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The command line, which stands beside the program of the reminders.
fn program() -> io::Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name("surae"))
}

fn text(program: &Path) -> String {
    let (name, comment) = (say("remind-login-name", &[]), say("remind-login-comment", &[]));
    let folder = std::env::var("SURAE_DATA_DIR").ok().filter(|folder| !folder.is_empty());
    let folder = folder.map_or_else(String::new, |folder| format!(" --data-dir {}", quoted(&folder)));
    let program = quoted(&program.display().to_string());
    format!(
        "[Desktop Entry]\nType=Application\nVersion=1.0\nName={name}\nComment={comment}\n\
         Exec={program}{folder} agent\nTerminal=false\nNoDisplay=true\nStartupNotify=false\n\
         X-GNOME-Autostart-enabled=true\n"
    )
}

/// An argument as the desktop entry specification wants it: quoted, and its own signs escaped twice.
fn quoted(argument: &str) -> String {
    let mut out = String::from("\"");
    for letter in argument.chars() {
        match letter {
            '\\' => out.push_str("\\\\\\\\"),
            '"' | '`' | '$' => out.extend(["\\\\", letter.encode_utf8(&mut [0; 4])]),
            '%' => out.push_str("%%"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_odd_signs_stays_one_argument() {
        assert_eq!(quoted("/opt/my calf/surae"), "\"/opt/my calf/surae\"");
        assert_eq!(quoted("/a$b\"c%d\\e"), r#""/a\\$b\\"c%%d\\\\e""#);
    }

    #[test]
    fn the_entry_names_the_program_beside_this_one() {
        let text = text(Path::new("/opt/surae/surae"));
        assert!(text.contains("\nExec=\"/opt/surae/surae\""), "{text}");
        assert!(text.ends_with('\n') && text.lines().all(|line| !line.starts_with(' ')), "{text}");
    }
}
