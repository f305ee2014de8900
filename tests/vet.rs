//! Go programs of tests/vet, each with what real `go vet` finds at its end (`cargo run -- corpus vet` writes it).

use goroutine_lab::cli::{corpus, vet_corpus};
use goroutine_lab::source::SourceSet;
use goroutine_lab::{types, vet};
use std::fs;
use std::path::Path;

/// What the checks find: the lines that vet prints, without the file's name.
fn findings(name: &str, text: &str) -> String {
    let mut sources = SourceSet::default();
    let file = sources.add(name, text, false);
    let checked = types::check(&mut sources, &[file]);
    let Some(program) = checked.program else {
        let told: Vec<String> = checked.diagnostics.iter().map(|d| d.problem.en()).collect();
        return format!("does not compile: {told:?}\n");
    };
    let lines = vet::vet(&program, &sources).into_iter().map(|d| {
        let at = sources.line_col(d.span);
        format!("{}:{}: {}\n", at.line, at.col, d.problem.en())
    });
    lines.collect()
}

#[test]
fn the_checks_find_what_vet_finds() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vet");
    let programs = corpus::programs(&dir).unwrap();
    assert!(programs.len() >= 60, "only {} programs", programs.len());
    let mut wrong = Vec::new();
    for path in programs {
        let name = path.strip_prefix(&dir).unwrap().to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(&path).unwrap();
        let want = vet_corpus::expected(&text).unwrap_or_else(|| panic!("{name} has no // Vet: block"));
        let have = corpus::normal(&findings(&name, &text));
        // A verb may be a line's end.
        let have: Vec<&str> = have.lines().filter(|l| !l.is_empty()).collect();
        let missing = want.iter().filter(|l| !have.contains(&l.as_str())).map(|l| format!("- {l}"));
        let extra = have.iter().filter(|l| !want.iter().any(|w| w == *l)).map(|l| format!("+ {l}"));
        let told: Vec<String> = missing.chain(extra).collect();
        if want != have {
            wrong.push(format!("{name}:\n{}", told.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{} programs differ from go vet:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_finding_has_french_of_its_own() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vet");
    for path in corpus::programs(&dir).unwrap() {
        let mut sources = SourceSet::default();
        let file = sources.add("main.go", fs::read_to_string(&path).unwrap(), false);
        let Some(program) = types::check(&mut sources, &[file]).program else { continue };
        for d in vet::vet(&program, &sources) {
            assert_ne!(d.problem.fr(), d.problem.en());
            assert!(!d.problem.fr().contains(" contains "), "{}", d.problem.fr());
        }
    }
}
