//! Fix-its: each program of tests/fixes is broken in its `.txt`; its `.go` is what the fixes make of it, which real
//! `go vet` compiles and finds nothing in (`cargo run -- corpus vet` writes that below it).

use goroutine_lab::cli::{corpus, vet_corpus};
use goroutine_lab::fixes::{self, Fix};
use goroutine_lab::lesson::report;
use goroutine_lab::source::SourceSet;
use std::fs;
use std::path::Path;

/// The fixes that a text has now.
fn suggested(text: &str) -> Vec<Fix> {
    let mut sources = SourceSet::default();
    let file = sources.add("main.go", text, false);
    let found = report::errors_or_findings(&mut sources, &[file]);
    fixes::suggest(&sources, &found).into_iter().flatten().collect()
}

/// What is left once no fix is left, all of a round at once or one at a time.
fn fixed(text: &str, at_once: bool) -> String {
    let mut text = text.to_string();
    for _ in 0..20 {
        let mut all = suggested(&text);
        if !at_once {
            all.truncate(1);
        }
        let mut sources = SourceSet::default();
        let file = sources.add("main.go", text.clone(), false);
        let (next, applied) = fixes::apply(file, &text, &all);
        if applied.is_empty() {
            return text;
        }
        text = next;
    }
    panic!("no end of fixes:\n{text}");
}

#[test]
fn fixes_make_what_go_compiles() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixes");
    let programs = corpus::programs(&dir).unwrap();
    assert!(programs.len() >= 20);
    for path in programs {
        let broken = fs::read_to_string(path.with_extension("txt")).unwrap();
        let stored = fs::read_to_string(&path).unwrap();
        let name = path.display();
        if name.to_string().ends_with("several.go") {
            assert!(vet_corpus::expected(&stored).is_some(), "{name}");
        } else {
            assert_eq!(vet_corpus::expected(&stored), Some(vec![]), "{name}: go vet has not passed it");
        }
        let want = vet_corpus::source(&stored).trim_end();
        for at_once in [true, false] {
            assert_eq!(fixed(&broken, at_once).trim_end(), want, "{name}, at once: {at_once}");
        }
    }
}

#[test]
fn labels_are_in_both_languages() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixes");
    for path in corpus::programs(&dir).unwrap() {
        for fix in suggested(&fs::read_to_string(path.with_extension("txt")).unwrap()) {
            assert_ne!(fix.label.en(), fix.label.fr());
        }
    }
}

#[test]
fn what_is_not_obvious_has_no_fix() {
    let program = |body: &str| {
        format!("package main\n\nimport \"context\"\n\nfunc f() error {{\n{body}\n}}\n\nfunc main() {{}}\n")
    };
    let named = "package main\n\ntype id int\n\nfunc f() id {\n}\n\nfunc g() int { }\n\nfunc main() {}\n";
    assert_eq!(suggested(named), vec![]);
    for body in [
        "\treturn undefined.X(context.Background())",
        "\ta, b = 1, 2\n\treturn context.Background().Err()",
        "\tvar ctx context.Context\n\tfor {\n\t\t_, cancel := context.WithCancel(ctx)\n\t\tif ctx.Err() != nil {\n\t\t\treturn nil\n\t\t}\n\t\tcancel()\n\t}",
        "\tvar cancel func()\n\t_, _ = context.WithCancel(context.Background())\n\tcancel()\n\treturn nil",
    ] {
        assert_eq!(suggested(&program(body)), vec![], "{body}");
    }
}
