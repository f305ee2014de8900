//! Mutated corpus files through lexer, parser, checker, vet's checks and lowering: no panic, no hang, whatever the text is.
//!
//! The mutations are drawn from a fixed seed; FUZZ_ROUNDS runs more of them.

use goroutine_lab::bytecode::compile;
use goroutine_lab::cli::corpus;
use goroutine_lab::cli::fuzz::rng::Rng;
use goroutine_lab::source::SourceSet;
use goroutine_lab::{types, vet};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

const ROUNDS: usize = 400;
/// No text of a few kilobytes takes longer, even in a debug build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// Pieces that the grammar knows.
const PIECES: [&str; 40] = [
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    ";",
    ",",
    ".",
    ":",
    ":=",
    "=",
    "<-",
    "...",
    "func",
    "type",
    "struct",
    "interface",
    "map",
    "chan",
    "go",
    "defer",
    "return",
    "switch",
    "case",
    "select",
    "for",
    "range",
    "if",
    "else",
    "\"",
    "'",
    "`",
    "/*",
    "0x",
    "1e",
    "~",
    "\u{0}",
    "é",
    "*",
];

fn mutate(rng: &mut Rng, text: &str, other: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..1 + rng.below(4) {
        let at = rng.below(bytes.len() + 1);
        let len = rng.below(30).min(bytes.len() - at);
        match rng.below(6) {
            0 => drop(bytes.drain(at..at + len)),
            1 => drop(bytes.splice(at..at, rng.pick(&PIECES).bytes())),
            2 => {
                let piece = bytes[at..at + len].to_vec();
                let to = rng.below(bytes.len() + 1);
                drop(bytes.splice(to..to, piece));
            }
            3 => {
                let from = rng.below(other.len());
                let until = (from + rng.below(200)).min(other.len());
                drop(bytes.splice(at..at, other.as_bytes()[from..until].to_vec()));
            }
            4 if at < bytes.len() => bytes[at] = rng.draw() as u8,
            _ => bytes.truncate(bytes.len() - len.min(bytes.len())),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn no_text_makes_the_front_end_panic_or_hang() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    for dir in ["tests/go", "tests/errors", "tests/vet"] {
        for file in corpus::programs(&root.join(dir)).unwrap() {
            texts.push(fs::read_to_string(file).unwrap());
        }
    }
    let rounds = std::env::var("FUZZ_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(ROUNDS);
    let mut rng = Rng::new(1);
    for round in 0..rounds {
        let (a, b) = (rng.below(texts.len()), rng.below(texts.len()));
        let text = mutate(&mut rng, &texts[a], &texts[b]);
        let begun = Instant::now();
        let kept = text.clone();
        let ended = std::panic::catch_unwind(move || {
            let mut sources = SourceSet::default();
            let file = sources.add("main.go", text.clone(), false);
            let compiled = compile(&mut sources, &[file]);
            assert!(
                compiled.program.is_some() || !compiled.diagnostics.is_empty(),
                "neither program nor error"
            );
            if compiled.diagnostics.is_empty() {
                let mut sources = SourceSet::default();
                let file = sources.add("main.go", text, false);
                let checked = types::check(&mut sources, &[file]);
                checked.program.iter().for_each(|p| drop(vet::vet(p, &sources)));
            }
        });
        assert!(ended.is_ok(), "round {round} panics on:\n{kept}");
        assert!(begun.elapsed() < PATIENCE, "round {round} takes too long on:\n{kept}");
    }
}
