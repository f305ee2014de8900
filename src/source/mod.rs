//! Source text: files, spans, lines and columns.
//!
//! Enters: file names and texts. Leaves: `Span`s (byte offsets) and their line and column as gc prints
//! them (1-based, columns in bytes). Not here: reading files, UTF-16 offsets (the web edge's).

pub mod archive;
pub mod arrange;
pub mod places;

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
    line_starts: Vec<u32>,
}

/// All files of a program and of the library packages that it imports.
#[derive(Clone, Debug, Default)]
pub struct SourceSet {
    files: Vec<SourceFile>,
}

impl SourceSet {
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>, library: bool) -> FileId {
        let text = text.into();
        let mut line_starts = vec![0];
        line_starts.extend(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i as u32 + 1));
        self.files.push(SourceFile { name: name.into(), text, library, line_starts });
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
        let starts = &self.file(span.file).line_starts;
        let line = starts.partition_point(|s| *s <= span.start);
        LineCol { line: line as u32, col: span.start - starts[line - 1] + 1 }
    }

    /// The text of a span.
    pub fn text(&self, span: Span) -> &str {
        &self.file(span.file).text[span.start as usize..span.end as usize]
    }
}
