//! Answers on stdout. A reader that has read enough (`| head`) closes it: the rest is not wanted, and no error.

use std::io::{self, Write};

/// Writes a text.
pub fn say(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

/// Writes one line of JSON.
pub fn say_json<T: serde::Serialize>(value: &T) {
    // What is reported is plain data that always serialises.
    if let Ok(line) = serde_json::to_string(value) {
        say(&(line + "\n"));
    }
}
