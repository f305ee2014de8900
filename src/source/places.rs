//! Where spans lie as `file:line`, without the texts: what a running program can say of its own lines.

use super::{Lines, SourceFile, SourceSet, Span};
use std::sync::Arc;

/// The names of all files and the starts of their lines.
#[derive(Clone, Debug, Default)]
pub struct Places {
    files: Arc<[File]>,
}

#[derive(Debug)]
struct File {
    name: String,
    lines: Lines,
}

impl Places {
    /// A span's file and line; none if it is of no file.
    pub fn of(&self, span: Span) -> Option<(&str, u32)> {
        let file = self.files.get(span.file.0 as usize)?;
        Some((&file.name, file.lines.line(span.start)))
    }
}

impl SourceSet {
    pub fn places(&self) -> Places {
        let file = |f: &SourceFile| File { name: f.name.clone(), lines: f.lines.clone() };
        Places { files: self.files.iter().map(file).collect() }
    }
}
