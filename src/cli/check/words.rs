//! A language's words.json: keys that nobody asks for, texts that are not of their kind, typography; each with its line.

use super::{Files, typography};
use crate::cli::nearest::meant;
use crate::cli::site::places::line_of;
use crate::cli::site::shapes;
use crate::cli::site::words::Lang;
use serde_json::Value;

pub fn wrong(files: &Files) -> Vec<String> {
    files.langs.iter().flat_map(of_language).collect()
}

fn of_language(lang: &Lang) -> Vec<String> {
    let mut faults: shapes::Faults = Vec::new();
    let english = lang.english();
    let interface = shapes::interface();
    for (key, text) in lang.own_frame() {
        let said = match english.get(key) {
            Some(model) => unfilled(model, text),
            None => Some(unknown(key, english.keys().map(String::as_str))),
        };
        faults.extend(said.map(|said| (vec!["frame".to_string(), key.clone()], said)));
    }
    for (key, own) in lang.own_interface() {
        let path = ["interface".to_string(), key.clone()];
        match interface.iter().find(|(name, _)| name == key) {
            Some((_, shape)) => faults.extend(shapes::faults(shape, own, &path)),
            None => faults.push((path.to_vec(), unknown(key, interface.iter().map(|(name, _)| *name)))),
        }
    }
    faults.extend(untypographic(lang));
    let place = |path: &[String]| {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        format!("{}/words.json:{}", lang.code(), line_of(lang.text(), &path))
    };
    faults.into_iter().map(|(path, said)| format!("{}: {said}", place(&path))).collect()
}

fn unknown<'a>(key: &'a str, known: impl Iterator<Item = &'a str>) -> String {
    format!("there is no word {key:?}{}", meant(key, known))
}

/// A `{minutes}` that the English text has and this one lacks, or the other way round.
fn unfilled(english: &str, own: &str) -> Option<String> {
    let filled = |text: &str| {
        let inside = |part: &str| part.split_once('}').map(|(name, _)| name.to_string());
        text.split('{').skip(1).filter_map(inside).collect::<std::collections::BTreeSet<_>>()
    };
    let (model, own) = (filled(english), filled(own));
    let lost = model.difference(&own).next().map(|name| format!("{{{name}}} is missing"));
    lost.or_else(|| own.difference(&model).next().map(|name| format!("{{{name}}} stands for nothing here")))
}

fn untypographic(lang: &Lang) -> shapes::Faults {
    let rules = lang.typography();
    let frame = lang.own_frame().iter().map(|(key, text)| (vec!["frame".into(), key.clone()], text.as_str()));
    let mut texts: Vec<(Vec<String>, &str)> = frame.collect();
    for (key, own) in lang.own_interface() {
        gather(own, vec!["interface".into(), key.clone()], &mut texts);
    }
    let said = |(path, text)| Some((path, typography::fault(&rules, None, text)?));
    texts.into_iter().filter_map(said).collect()
}

/// Every text of a word, with the keys that lead to it.
fn gather<'a>(own: &'a Value, path: Vec<String>, texts: &mut Vec<(Vec<String>, &'a str)>) {
    match own {
        Value::String(text) => texts.push((path, text)),
        Value::Array(all) => all.iter().for_each(|one| gather(one, path.clone(), texts)),
        Value::Object(all) => {
            for (key, one) in all {
                gather(one, [&path[..], std::slice::from_ref(key)].concat(), texts);
            }
        }
        _ => {}
    }
}
