//! Source text: files, spans, lines and columns.
//!
//! Enters: file names and texts. Leaves: `Span`s (byte offsets) and their line and column as gc prints
//! them (1-based, columns in bytes). Not here: reading files, UTF-16 offsets (the web edge's).

pub mod archive;
pub mod arrange;
pub mod places;

use std::sync::Arc;

/// A file of a `SourceSet`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct FileId(pub u16);

/// Bytes `start..end` of a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(file: FileId, start: u32, end: u32) -> Span {
        Span { file, start, end }
    }

    /// The empty span at an offset.
    pub fn at(file: FileId, start: u32) -> Span {
        Span { file, start, end: start }
    }

    /// From the start of `self` to the end of `other`.
    pub fn to(self, other: Span) -> Span {
        Span { file: self.file, start: self.start, end: other.end.max(self.start) }
    }
}

/// A line and a column, 1-based, the column in bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LineCol {
    pub line: u32,
    pub col: u32,
}

/// One source file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    pub name: String,
    pub text: String,
    /// Part of our own library (hidden in tracebacks), not of the learner's program.
    pub library: bool,
    lines: Lines,
}

/// Where a file's lines start.
#[derive(Clone, Debug)]
struct Lines(Arc<[u32]>);

impl Lines {
    fn of(text: &str) -> Lines {
        let ends = text.bytes().enumerate().filter(|(_, b)| *b == b'\n');
        Lines(std::iter::once(0).chain(ends.map(|(at, _)| at as u32 + 1)).collect())
    }

    /// The line, from 1 on, that an offset lies in.
    fn line(&self, at: u32) -> u32 {
        self.0.partition_point(|start| *start <= at) as u32
    }

    fn line_col(&self, at: u32) -> LineCol {
        let line = self.line(at);
        LineCol { line, col: at - self.0[line as usize - 1] + 1 }
    }
}

/// All files of a program and of the library packages that it imports.
#[derive(Clone, Debug, Default)]
pub struct SourceSet {
    files: Vec<SourceFile>,
}

impl SourceSet {
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>, library: bool) -> FileId {
        let text = text.into();
        let lines = Lines::of(&text);
        self.files.push(SourceFile { name: name.into(), text, library, lines });
        FileId((self.files.len() - 1) as u16)
    }

    /// Forgets the files behind the first `count`.
    pub fn truncate(&mut self, count: usize) {
        self.files.truncate(count);
    }

    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, f)| (FileId(i as u16), f))
    }

    /// The line and column at which a span starts.
    pub fn line_col(&self, span: Span) -> LineCol {
        self.file(span.file).lines.line_col(span.start)
    }

    /// The text of a span.
    pub fn text(&self, span: Span) -> &str {
        &self.file(span.file).text[span.start as usize..span.end as usize]
    }
}
