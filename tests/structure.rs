//! Holds the house in order: a module imports only from those above it, files stay readable.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, from left to right of the street (src/lib.rs).
const ORDER: [&str; 16] = [
    "source",
    "diagnostic",
    "syntax",
    "packages",
    "types",
    "vet",
    "fixes",
    "bytecode",
    "trace",
    "vm",
    "runtime",
    "stdlib",
    "explore",
    "lesson",
    "web",
    "cli",
];
/// These may import from every room.
const FREE: [&str; 2] = ["web", "cli"];
const LINE_LIMIT: usize = 600;

fn rust_files(dir: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    files
        .into_iter()
        .map(|f| (f.strip_prefix(&root).unwrap().to_path_buf(), fs::read_to_string(&f).unwrap()))
        .collect()
}

/// The room of a file below src, if it is in one.
fn room(path: &Path) -> Option<usize> {
    let first = path.components().next()?.as_os_str().to_str()?;
    ORDER.iter().position(|r| *r == first.trim_end_matches(".rs"))
}

/// Rooms named by `use crate::` lines or by `crate::` paths in code.
fn imports(text: &str) -> Vec<usize> {
    let mut rooms = Vec::new();
    for line in text.lines().filter(|l| !l.trim_start().starts_with("//")) {
        for part in line.split("crate::").skip(1) {
            let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            rooms.extend(ORDER.iter().position(|r| *r == name));
        }
    }
    rooms
}

#[test]
fn modules_import_only_from_those_above_them() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some(at) = room(&path) else { continue };
        if FREE.contains(&ORDER[at]) {
            continue;
        }
        for import in imports(&text) {
            // trace knows source alone.
            if import > at || (ORDER[at] == "trace" && import != at && ORDER[import] != "source") {
                wrong.push(format!("{} imports {}", path.display(), ORDER[import]));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn lib_rs_maps_the_rooms_in_order() {
    let text = sources().into_iter().find(|(p, _)| p == Path::new("lib.rs")).unwrap().1;
    let at =
        |name: &str| ORDER.iter().position(|r| *r == name).unwrap_or_else(|| panic!("{name} is not a room"));
    let mapped: Vec<usize> =
        text.lines().filter_map(|l| l.strip_prefix("//! | `")?.split('`').next()).map(at).collect();
    assert!(mapped.is_sorted(), "the map in src/lib.rs is out of order");
    let mut declared: Vec<usize> =
        text.lines().filter_map(|l| l.strip_prefix("pub mod ")?.strip_suffix(';')).map(at).collect();
    declared.sort();
    assert_eq!(mapped, declared);
}

#[test]
fn files_stay_within_the_limit() {
    let long: Vec<String> = sources()
        .iter()
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > LINE_LIMIT)
        .map(|(path, lines)| format!("{}: {lines} lines", path.display()))
        .collect();
    assert_eq!(long, Vec::<String>::new());
}
