//! The languages of a lesson, each a folder with its sections and a file of words.
//!
//! Enters: `LANG/words.json`: the language's name in itself, what the page's frame says (`frame`), what its elements say
//! (`interface`), its `typography`. Leaves: the languages, English words wherever one has none of its own. Not here: the
//! lesson's text; whether the words are right (lesson check).

use super::manifest::told;
use super::shapes;
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
    typography: Option<Typography>,
}

/// How a language sets its marks; what is not said is not checked.
#[derive(Deserialize, Clone, Default)]
#[serde(deny_unknown_fields)]
pub struct Typography {
    /// The space before a mark that ends a word; an empty text for none.
    #[serde(default)]
    pub before: BTreeMap<char, String>,
    /// The opening mark and the closing one, each with the space inside it.
    pub quotes: Option<[String; 2]>,
    pub apostrophe: Option<char>,
}

/// A language of the lesson.
#[derive(Clone, Default)]
pub struct Lang {
    code: String,
    said: Said,
    /// What its own file of words says, and that file's text.
    own: Said,
    text: String,
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
        let mut own = Said::default();
        let text = fs::read_to_string(folder.join(FILE)).ok();
        match text.as_deref().map(serde_json::from_str::<Said>) {
            Some(Ok(read)) => {
                said.name = read.name.clone();
                said.frame.extend(read.frame.clone());
                said.interface = read.interface.clone();
                said.typography = read.typography.clone().or(said.typography);
                own = read;
            }
            Some(Err(e)) => wrong.push(format!("{code}/{FILE}:{}: {}", e.line(), told(&e))),
            None if !said.name.is_empty() => {}
            None => wrong.push(format!("{code}/{FILE}:1: a language needs this file, with its name")),
        }
        let text = text.unwrap_or_default();
        found.push(Lang { code, said, own, text, english: english.frame.clone() });
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

    /// Its own file of words; empty where it has none.
    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn own_frame(&self) -> &BTreeMap<String, String> {
        &self.own.frame
    }

    pub fn own_interface(&self) -> &BTreeMap<String, Value> {
        &self.own.interface
    }

    /// What the frame says in English: every word that there is.
    pub fn english(&self) -> &BTreeMap<String, String> {
        &self.english
    }

    pub fn typography(&self) -> Typography {
        self.said.typography.clone().unwrap_or_default()
    }

    /// The attribute of an element that holds a word: its language, where that is not the page's.
    pub fn mark(&self, key: &str) -> &'static str {
        if self.said.frame.contains_key(key) { "" } else { " lang=\"en\"" }
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

    /// How many of the words there are in this language: (its own, all).
    pub fn coverage(&self) -> (usize, usize) {
        let interface = shapes::interface();
        let built_in = self.comes_with_the_page();
        let own_frame = self.english.keys().filter(|k| self.said.frame.contains_key(*k)).count();
        let said = |name: &str| built_in || self.said.interface.contains_key(name);
        let own_interface = interface.iter().filter(|(name, _)| said(name)).count();
        (own_frame + own_interface, self.english.len() + interface.len())
    }

    fn comes_with_the_page(&self) -> bool {
        BUILT_IN.iter().any(|(code, _)| *code == self.code)
    }
}

#[cfg(test)]
pub(in crate::cli) fn lang(code: &str) -> Lang {
    let english = built_in("en").unwrap().frame;
    Lang { code: code.to_string(), said: built_in(code).unwrap(), english, ..Lang::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_that_come_with_the_page_say_everything() {
        for (code, _) in BUILT_IN {
            let (own, all) = lang(code).coverage();
            assert_eq!(own, all, "{code}");
            assert!(lang(code).interface().is_none());
        }
    }

    #[test]
    fn what_a_language_does_not_say_is_said_in_english() {
        let mut lang = Lang { code: "es".into(), ..lang("en") };
        lang.said = serde_json::from_str(
            r#"{"name": "Espa\u00f1ol", "frame": {"next": "Siguiente"}, "interface": {"run": "Ejecutar"}}"#,
        )
        .unwrap();
        assert_eq!((lang.word("next"), lang.word("previous")), ("Siguiente", "Previous lesson"));
        assert_eq!(lang.count("kicker", &[("number", 1), ("of", 2)]), "Lesson 1 of 2");
        assert_eq!((lang.mark("next"), lang.mark("previous")), ("", " lang=\"en\""));
        let (own, all) = lang.coverage();
        assert_eq!(own, 2);
        assert!(all > 100);
    }
}
