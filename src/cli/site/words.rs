//! The languages of a lesson, each a folder with its sections and a file of words.
//!
//! Enters: `LANG/words.json`: the language's name in itself, what the page's frame says (`frame`), what its elements say
//! (`interface`). Leaves: the languages, English words wherever one has none of its own. Not here: the lesson's text.

use crate::cli::stamp::sorted;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Languages that come with the page: a lesson in one of them needs no words of its own. The first is what others fall
/// back to, and the list of what there is to say.
const BUILT_IN: [(&str, &str); 2] = [
    ("en", include_str!("../../../www/lesson/en/words.json")),
    ("fr", include_str!("../../../www/lesson/fr/words.json")),
];
/// The shape of the interface's words, which names them all.
const SHAPE: &str = include_str!("../../../www/src/words/words.ts");
const FILE: &str = "words.json";

/// What the file says.
#[derive(Deserialize, Clone, Default)]
#[serde(deny_unknown_fields)]
struct Said {
    /// The language's name in itself.
    name: String,
    #[serde(default)]
    frame: BTreeMap<String, String>,
    #[serde(default)]
    interface: BTreeMap<String, Value>,
}

/// A language of the lesson.
#[derive(Clone, Default)]
pub struct Lang {
    code: String,
    said: Said,
    english: BTreeMap<String, String>,
}

/// The languages of a lesson's folder, English first, and what is wrong with their files of words.
pub fn languages(dir: &Path) -> Result<(Vec<Lang>, Vec<String>), String> {
    let english = built_in("en").ok_or("the English words can't be read")?;
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    for folder in sorted(dir).map_err(|e| format!("{}: {e}", dir.display()))? {
        let code = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !folder.is_dir() || code == "programs" {
            continue;
        }
        let mut said = built_in(&code).unwrap_or_default();
        match fs::read_to_string(folder.join(FILE)).map(|text| serde_json::from_str::<Said>(&text)) {
            Ok(Ok(own)) => {
                said.name = own.name;
                said.frame.extend(own.frame);
                said.interface = own.interface;
            }
            Ok(Err(e)) => wrong.push(format!("{code}/{FILE}:{}: {e}", e.line())),
            Err(_) if !said.name.is_empty() => {}
            Err(_) => wrong.push(format!("{code}/{FILE}:1: a language needs this file, with its name")),
        }
        found.push(Lang { code, said, english: english.frame.clone() });
    }
    found.sort_by_key(|lang| lang.code != "en");
    match found.is_empty() {
        true => Err(format!("{}: no folder of a language", dir.display())),
        false => Ok((found, wrong)),
    }
}

/// What a language says that comes with the page.
fn built_in(code: &str) -> Option<Said> {
    let (_, text) = BUILT_IN.iter().find(|(c, _)| *c == code)?;
    serde_json::from_str(text).ok()
}

impl Lang {
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Its name in itself.
    pub fn name(&self) -> &str {
        if self.said.name.is_empty() { &self.code } else { &self.said.name }
    }

    /// What the frame says, in English where the language does not say it.
    pub fn word(&self, key: &str) -> &str {
        self.said.frame.get(key).or(self.english.get(key)).map_or("", String::as_str)
    }

    /// A word with numbers in it, `{minutes} min`.
    pub fn count(&self, key: &str, numbers: &[(&str, u32)]) -> String {
        let mut text = self.word(key).to_string();
        for (name, number) in numbers {
            text = text.replace(&format!("{{{name}}}"), &number.to_string());
        }
        text
    }

    /// What the page's elements say in this language, where they do not know it by themselves.
    pub fn interface(&self) -> Option<Value> {
        let own = &self.said.interface;
        (!self.comes_with_the_page()).then(|| own.clone().into_iter().collect())
    }

    /// How many of the words there are in this language: (its own, all), and the keys that nobody asks for.
    pub fn coverage(&self) -> (usize, usize, Vec<String>) {
        let interface = interface_keys();
        let built_in = self.comes_with_the_page();
        let own_frame = self.english.keys().filter(|k| self.said.frame.contains_key(*k)).count();
        let own_interface =
            interface.iter().filter(|k| built_in || self.said.interface.contains_key(**k)).count();
        let frame = |key: &&String| !self.english.contains_key(*key);
        let unknown = self.said.frame.keys().filter(frame).cloned();
        let others = self.said.interface.keys().filter(|k| !interface.contains(&k.as_str())).cloned();
        let all = self.english.len() + interface.len();
        (own_frame + own_interface, all, unknown.chain(others).collect())
    }

    fn comes_with_the_page(&self) -> bool {
        BUILT_IN.iter().any(|(code, _)| *code == self.code)
    }

    /// Every key that a file of words may have.
    pub fn keys(&self) -> Vec<&str> {
        self.english.keys().map(String::as_str).chain(interface_keys()).collect()
    }
}

/// The names in `export interface Words { ... }`.
fn interface_keys() -> Vec<&'static str> {
    let inside = SHAPE.split("export interface Words {").nth(1).unwrap_or_default();
    let inside = inside.split("\n}").next().unwrap_or_default();
    let name = |line: &'static str| {
        let rest = line.strip_prefix("  ")?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric())?;
        (end > 0 && rest[end..].starts_with([':', '('])).then(|| &rest[..end])
    };
    inside.lines().filter_map(name).collect()
}

#[cfg(test)]
pub(in crate::cli) fn lang(code: &str) -> Lang {
    let english = built_in("en").unwrap().frame;
    Lang { code: code.to_string(), said: built_in(code).unwrap(), english }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_that_come_with_the_page_say_everything() {
        for (code, _) in BUILT_IN {
            let (own, all, unknown) = lang(code).coverage();
            assert_eq!((own, unknown), (all, Vec::new()), "{code}");
            assert!(lang(code).interface().is_none());
        }
        let keys = interface_keys();
        assert!(keys.contains(&"run") && keys.contains(&"outputCut") && keys.contains(&"searchVerdict"));
    }

    #[test]
    fn what_a_language_does_not_say_is_said_in_english() {
        let mut lang = Lang { code: "es".into(), ..lang("en") };
        lang.said = serde_json::from_str(
            r#"{"name": "Espa\u00f1ol", "frame": {"next": "Siguiente"}, "interface": {"run": "Ejecutar", "rum": "x"}}"#,
        )
        .unwrap();
        assert_eq!((lang.word("next"), lang.word("previous")), ("Siguiente", "Previous lesson"));
        assert_eq!(lang.count("kicker", &[("number", 1), ("of", 2)]), "Lesson 1 of 2");
        let (own, all, unknown) = lang.coverage();
        assert_eq!((own, unknown), (2, vec!["rum".to_string()]));
        assert!(all > 100);
    }
}
