//! The languages of a lesson: every text of lesson.json in each of them; which words of the page fall back to English;
//! how long the lesson takes to read.

use super::Files;
use crate::cli::nearest::meant;
use crate::cli::site::manifest::Both;
use crate::cli::site::reading;
use crate::lesson::judge::Texts;
use std::collections::BTreeMap;

/// Texts that a language lacks or that no language asks for.
pub fn wrong(files: &Files) -> Vec<String> {
    let codes: Vec<&str> = files.langs.iter().map(|l| l.code()).collect();
    let mut found = Vec::new();
    let mut see = |place: &str, texts: &BTreeMap<String, String>| {
        for code in codes.iter().filter(|c| !texts.contains_key(**c)) {
            found.push(format!("{place}: a text is missing in {code:?}"));
        }
        for code in texts.keys().filter(|c| !codes.contains(&c.as_str())) {
            let meant = meant(code, codes.iter().copied());
            found.push(format!("{place}: there is no language {code:?}{meant}"));
        }
    };
    for (place, Both(texts)) in super::prose::captions(files) {
        see(&place, texts);
    }
    for (name, program) in &files.lesson.programs {
        let place = files.entry("programs", name);
        let varied = program.variations.iter().filter_map(|v| v.output.as_ref());
        for texts in [&program.output].into_iter().chain(&program.or).chain(varied) {
            if let Texts::Each(texts) = texts {
                see(&place, texts);
            }
        }
    }
    found
}

/// What an author likes to know, though nothing is wrong.
pub fn notes(files: &Files) -> Vec<String> {
    let mut notes = Vec::new();
    for lang in &files.langs {
        let code = lang.code();
        let (own, all) = lang.coverage();
        if own < all {
            notes.push(format!(
                "{code}/words.json: {own} of {all} words; the page says the others in English"
            ));
        }
        let each: Vec<(&str, usize)> =
            files.texts(lang).iter().map(|(name, text)| (name.as_str(), reading::words(text))).collect();
        let total = each.iter().map(|(_, words)| words).sum();
        let minutes = reading::minutes(total);
        notes.push(format!(
            "{code}: {total} words, {minutes} min at {} words a minute",
            reading::WORDS_A_MINUTE
        ));
        for (name, words) in each {
            notes.push(format!("{code}/{name}: {words} words, {} min", reading::minutes(words)));
        }
    }
    notes
}
