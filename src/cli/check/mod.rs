//! `lesson check`: whether a lesson is whole and says the truth.
//!
//! Enters: the lesson's folder, in the form that www/docs/lesson-format.md tells. Leaves: what is wrong, a line for
//! each, `FILE:LINE: message`. Programs are run and exercises' starters judged. Not here: repairs and cheats of an
//! exercise (the tests have them).

mod exercises;
mod languages;
mod programs;
mod prose;
mod questions;
mod typography;
mod words;

use super::package::Refusal;
use super::site::manifest::{self, Lesson};
use super::site::places::line_of;
use super::site::words::Lang;
use super::site::{self, Sources};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The command: `lesson check FOLDER`.
pub fn command(args: &[String]) -> Result<u8, Refusal> {
    let [verb, folder] = args else {
        return Err("usage: goroutine-lab lesson check FOLDER".to_string().into());
    };
    if verb != "check" {
        return Err(format!("lesson does not know {verb:?}; it knows check").into());
    }
    let Checked { wrong, notes } = look(Path::new(folder))?;
    for note in notes {
        println!("{note}");
    }
    if wrong.is_empty() { Ok(0) } else { Err(Refusal::Program(wrong)) }
}

/// What a look at a lesson comes to.
pub struct Checked {
    pub wrong: Vec<String>,
    /// How long it takes to read; which words are missing in a language.
    pub notes: Vec<String>,
}

/// A lesson's files.
struct Files {
    /// lesson.json.
    manifest: String,
    lesson: Lesson,
    langs: Vec<Lang>,
    sources: Sources,
    /// The repairs that exercises show.
    solutions: Sources,
    /// The sections of each language in order: file name, text.
    sections: BTreeMap<String, Vec<(String, String)>>,
}

/// What is wrong with a lesson. An error is a folder that can't be read as one.
pub fn check(dir: &Path) -> Result<Vec<String>, String> {
    look(dir).map(|checked| checked.wrong)
}

pub fn look(dir: &Path) -> Result<Checked, String> {
    let path = dir.join("lesson.json");
    let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let lesson = match manifest::parse(&text) {
        Ok(lesson) => lesson,
        Err(wrong) => return Ok(Checked { wrong: vec![wrong], notes: Vec::new() }),
    };
    let (langs, mut wrong) = site::words::languages(dir)?;
    let sources = site::sources(&dir.join("programs"), &langs)?;
    let solutions = site::solutions(&dir.join("programs"), &langs)?;
    let mut sections = BTreeMap::new();
    for lang in &langs {
        let mut texts = Vec::new();
        for file in site::section_files(&dir.join(lang.code()))? {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
            texts.push((name, text));
        }
        sections.insert(lang.code().to_string(), texts);
    }
    let files = Files { manifest: text, lesson, langs, sources, solutions, sections };
    wrong.extend(words::wrong(&files));
    wrong.extend(languages::wrong(&files));
    wrong.extend(prose::check(&files));
    wrong.extend(programs::check(&files));
    wrong.extend(exercises::check(&files));
    wrong.extend(questions::check(&files));
    Ok(Checked { wrong, notes: languages::notes(&files) })
}

impl Files {
    /// The sections of a language.
    fn texts(&self, lang: &Lang) -> &[(String, String)] {
        self.sections.get(lang.code()).map_or(&[], Vec::as_slice)
    }

    /// A place in lesson.json: the line of a key of the whole.
    fn key(&self, key: &str) -> String {
        format!("lesson.json:{}", line_of(&self.manifest, &[key]))
    }

    /// A place in lesson.json: the line that begins an entry of a part.
    fn entry(&self, part: &str, name: &str) -> String {
        format!("lesson.json:{}", line_of(&self.manifest, &[part, name]))
    }
}
