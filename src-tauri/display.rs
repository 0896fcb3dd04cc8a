//! Is there a screen to draw on? Tauri panics without one; a person should read a sentence.

/// The sentence for a machine without a display.
const ABSENT: &str = "There is no display to open the window on. \
     `surae find \"sore calf\"` answers in the terminal; it needs no display.";

/// Fails with a sentence when no window can be opened here.
#[cfg(target_os = "linux")]
pub fn require() -> Result<(), &'static str> {
    gtk::init().map_err(|_| ABSENT)
}

/// Other systems always have one.
#[cfg(not(target_os = "linux"))]
pub fn require() -> Result<(), &'static str> {
    Ok(())
}
