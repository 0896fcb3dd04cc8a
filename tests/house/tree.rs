//! The repository as text: every file that is ours, with its path from the root.
//!
//! Left out is what tools write (`target`, `node_modules`, `dist`, `gen`) and what is not text.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that tools fill, and the history.
const NOT_OURS: [&str; 7] = [".git", "target", "node_modules", "dist", "gen", "permissions", "__pycache__"];

/// A text file of the repository.
pub struct Text {
    /// Path from the root, with `/`.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_path_buf()
}

/// The file at `path` from the root.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All text files below `folder` (from the root; empty for everything), sorted by path.
pub fn texts(folder: &str) -> Vec<Text> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Text files below `folder` whose name ends in `ending`.
pub fn ending(folder: &str, ending: &str) -> Vec<Text> {
    texts(folder).into_iter().filter(|text| text.path.ends_with(ending)).collect()
}

/// All Rust files of the workspace.
pub fn rust() -> Vec<Text> {
    ["crates", "src-tauri", "tests"].iter().flat_map(|folder| ending(folder, ".rs")).collect()
}

fn walk(folder: &Path, found: &mut Vec<Text>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_dir() && !NOT_OURS.iter().any(|skipped| name == *skipped) {
            walk(&path, found);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            found.push(Text { path, text });
        }
    }
}
