//! The lesson is whole: its pages can be written from its files.

use goroutine_lab::cli::site;
use std::path::Path;

#[test]
fn the_pages_are_written_in_both_languages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    site::write(&root.join("www")).unwrap();
    for lang in ["en", "fr"] {
        let html = std::fs::read_to_string(root.join("www").join(lang).join("index.html")).unwrap();
        for id in ["pipeline", "fan-out", "context", "leaks", "your-turn"] {
            assert!(html.contains(&format!("<section id=\"{id}\"")), "{lang} has no section {id}");
        }
    }
}
