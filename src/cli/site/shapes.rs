//! What each of the interface's words is made of, read from the one place that names them all (www/src/words/words.ts):
//! a text, a text made with things, a text for each of some keys. A language's own words are held against it.

use crate::cli::nearest::meant;
use serde_json::Value;

const SHAPE: &str = include_str!("../../../www/src/words/words.ts");
/// The plural categories of Unicode, by which a text may depend on a number.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[derive(Debug, PartialEq)]
pub enum Shape {
    Text,
    /// Made with so many things: `{0}`, `{1}` stand for them.
    Made(usize),
    /// So many texts.
    List(usize),
    Each(Vec<&'static str>, Box<Shape>),
    /// Texts by keys that the page does not list.
    Any,
}

/// The words in `export interface Words { ... }`, each with its shape.
pub fn interface() -> Vec<(&'static str, Shape)> {
    let inside = SHAPE.split("export interface Words {").nth(1).unwrap_or_default();
    let inside = inside.split(";\n}").next().unwrap_or_default();
    let mut found = Vec::new();
    for member in inside.split(";\n") {
        // What stands above is a comment of the member's.
        let starts =
            |line: &&str| line.starts_with("  ") && line[2..].starts_with(|c: char| c.is_ascii_alphabetic());
        let Some(at) =
            member.lines().find(starts).map(|line| line.as_ptr() as usize - member.as_ptr() as usize)
        else {
            continue;
        };
        let member = member[at..].trim();
        let Some(end) = member.find(|c: char| !c.is_ascii_alphanumeric()) else { continue };
        let (name, rest) = member.split_at(end);
        if let Some(shape) = shape(rest) {
            found.push((name, shape));
        }
    }
    found
}

/// What follows the name: `: string`, `(a: number): string`, `: Record<'a' | 'b', string>`, `: [string, string]`.
fn shape(rest: &'static str) -> Option<Shape> {
    if let Some(arguments) = rest.strip_prefix('(') {
        let arguments = arguments.split("): ").next()?;
        return Some(Shape::Made(arguments.matches(':').count()));
    }
    let kind = rest.strip_prefix(':')?.trim();
    if let Some(list) = kind.strip_prefix('[') {
        return Some(Shape::List(list.matches("string").count()));
    }
    record(kind)
}

fn record(kind: &'static str) -> Option<Shape> {
    let Some(inside) = kind.strip_prefix("Record<") else {
        return (kind == "string").then_some(Shape::Text);
    };
    let (keys, of) = inside.strip_suffix('>')?.split_once(',')?;
    if keys.trim() == "string" {
        return Some(Shape::Any);
    }
    let keys = keys.split('\'').skip(1).step_by(2).collect();
    Some(Shape::Each(keys, Box::new(record(of.trim().trim_end_matches(',').trim())?)))
}

/// What is wrong with a language's own word: the keys that lead to it, and what is said of it.
pub type Faults = Vec<(Vec<String>, String)>;

pub fn faults(shape: &Shape, own: &Value, path: &[String]) -> Faults {
    let here = |message: String| vec![(path.to_vec(), message)];
    let below = |key: &str| [path, &[key.to_string()]].concat();
    match (shape, own) {
        (Shape::Text, Value::String(_)) | (Shape::Any, Value::Object(_)) => Vec::new(),
        (Shape::Made(things), Value::String(text)) => here_if(unmade(text, *things), path),
        (Shape::Made(things), Value::Object(forms)) => {
            let mut found = Vec::new();
            for (form, text) in forms {
                let known = PLURALS.contains(&form.as_str());
                let said = match text {
                    _ if !known => {
                        Some(format!("there is no plural category {form:?}{}", meant(form, PLURALS)))
                    }
                    Value::String(text) => unmade(text, *things),
                    _ => Some("here stands no text".to_string()),
                };
                found.extend(here_if(said, &below(form)));
            }
            if !forms.contains_key("other") {
                found.push((below("other"), "the plural category \"other\" is missing".to_string()));
            }
            found
        }
        (Shape::List(of), Value::Array(texts)) => {
            let right = texts.len() == *of && texts.iter().all(Value::is_string);
            if right { Vec::new() } else { here(format!("here stand {of} texts in a list")) }
        }
        (Shape::Each(keys, shape), Value::Object(texts)) => {
            let one = |(key, text): (&String, &Value)| match keys.contains(&key.as_str()) {
                true => faults(shape, text, &below(key)),
                false => {
                    vec![(
                        below(key),
                        format!("there is no word {key:?}{}", meant(key, keys.iter().copied())),
                    )]
                }
            };
            texts.iter().flat_map(one).collect()
        }
        (Shape::Text | Shape::Made(_), _) => here("here stands no text".to_string()),
        (Shape::List(of), _) => here(format!("here stand {of} texts in a list")),
        (Shape::Each(keys, _), _) => here(format!("here stand texts by the keys {}", keys.join(", "))),
        (Shape::Any, _) => here("here stand texts by their keys".to_string()),
    }
}

fn here_if(said: Option<String>, path: &[String]) -> Faults {
    said.map(|message| (path.to_vec(), message)).into_iter().collect()
}

/// A `{2}` in a text that is made with fewer things.
fn unmade(text: &str, things: usize) -> Option<String> {
    let number = |part: &str| part.split_once('}').and_then(|(inside, _)| inside.parse::<usize>().ok());
    let lost = text.split('{').skip(1).filter_map(number).find(|i| *i >= things)?;
    Some(format!("{{{lost}}} stands for nothing: English makes this with {things}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_shapes_of_all_words_are_read() {
        let words = interface();
        let of = |name: &str| &words.iter().find(|(n, _)| *n == name).unwrap().1;
        assert!(words.len() > 150, "{}", words.len());
        assert_eq!(of("run"), &Shape::Text);
        assert_eq!(of("leak"), &Shape::Made(4));
        assert_eq!(of("sure"), &Shape::List(3));
        assert_eq!(of("editorPhrases"), &Shape::Any);
        assert_eq!(of("severity"), &Shape::Each(vec!["error", "warning"], Box::new(Shape::Text)));
        let Shape::Each(often, inside) = of("searchOften") else { panic!() };
        assert_eq!(often, &["sometimes", "always"]);
        assert!(matches!(&**inside, Shape::Each(keys, _) if keys.contains(&"never_ends")));
    }

    #[test]
    fn what_does_not_fit_is_told_at_its_key() {
        let words = interface();
        let told = |name: &str, own: Value| {
            let shape = &words.iter().find(|(n, _)| *n == name).unwrap().1;
            let found = faults(shape, &own, &[name.to_string()]);
            found
                .into_iter()
                .map(|(path, message)| format!("{}: {message}", path.join(".")))
                .collect::<Vec<_>>()
        };
        assert_eq!(told("run", json!("Ejecutar")), Vec::<String>::new());
        assert_eq!(told("run", json!(5)), ["run: here stands no text"]);
        assert_eq!(told("leaksTitle", json!({"one": "Una", "other": "{0}"})), Vec::<String>::new());
        assert_eq!(
            told("leaksTitle", json!("{1}")),
            ["leaksTitle: {1} stands for nothing: English makes this with 1"]
        );
        assert_eq!(
            told("leaksTitle", json!({"ome": "Una"})),
            [
                "leaksTitle.ome: there is no plural category \"ome\"; did you mean \"one\"?",
                "leaksTitle.other: the plural category \"other\" is missing"
            ]
        );
        assert_eq!(told("sure", json!(["a", "b"])), ["sure: here stand 3 texts in a list"]);
        assert_eq!(
            told("severity", json!({"eror": "x"})),
            ["severity.eror: there is no word \"eror\"; did you mean \"error\"?"]
        );
        assert_eq!(told("severity", json!("x")), ["severity: here stand texts by the keys error, warning"]);
    }
}
