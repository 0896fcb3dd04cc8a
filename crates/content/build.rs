//! Packs `content/` and the compiled lookup. A file that cannot be read stops the build with
//! its name, the key and what is wrong.

use std::path::Path;
use surae_core::lookup::find::Lookup;
use surae_knowledge::{Knowledge, Likeness};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    println!("cargo::rerun-if-changed={}", content.display());
    let mut knowledge = Knowledge::from_folder(&content)?;
    let lookup = Lookup::new(&knowledge);
    // The phrases live on in the compiled lookup; only those of regions are shown and searched.
    knowledge.lexicon.concepts.retain(|concept| concept.id.starts_with("region."));
    knowledge.lexicon.compositions.clear();
    knowledge.lexicon.places.clear();
    knowledge.likeness = Likeness::default();
    let out = std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    std::fs::write(Path::new(&out).join("knowledge.bin"), postcard::to_stdvec(&knowledge)?)?;
    std::fs::write(Path::new(&out).join("lookup.bin"), postcard::to_stdvec(&lookup)?)?;
    Ok(())
}
