//! Where spans lie as `file:line`, without the texts: what a running program can say of its own lines.

use super::{SourceSet, Span};
use std::sync::Arc;

/// The names of all files and the starts of their lines.
#[derive(Clone, Debug, Default)]
pub struct Places {
    files: Arc<[File]>,
}

#[derive(Debug)]
struct File {
    name: String,
    line_starts: Vec<u32>,
}

impl Places {
    /// A span's file and line; none if it is of no file.
    pub fn of(&self, span: Span) -> Option<(&str, u32)> {
        let file = self.files.get(span.file.0 as usize)?;
        let line = file.line_starts.partition_point(|s| *s <= span.start);
        Some((&file.name, line as u32))
    }
}

impl SourceSet {
    pub fn places(&self) -> Places {
        let file = |f: &super::SourceFile| File { name: f.name.clone(), line_starts: f.line_starts.clone() };
        Places { files: self.files.iter().map(file).collect() }
    }
}
