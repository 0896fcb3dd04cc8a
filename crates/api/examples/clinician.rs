//! Writes the example of the page for the clinician: `cargo run -p surae-api --example clinician -- FOLDER`.

#[path = "../tests/clinician/example.rs"]
mod example;

use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder: PathBuf = std::env::args_os().nth(1).unwrap_or_else(|| ".".into()).into();
    let page = example::page();
    std::fs::write(folder.join("clinician.html"), page.html())?;
    std::fs::write(folder.join("clinician.pdf"), page.pdf()?)?;
    Ok(())
}
