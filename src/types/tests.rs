//! Programs that do not compile, beside what Go 1.27.3's compiler says about them (tests/errors).

use crate::source::SourceSet;
use std::fs;
use std::path::Path;

fn errors_of(path: &Path) -> String {
    let mut sources = SourceSet::default();
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_string();
    let file = sources.add(name.clone(), fs::read_to_string(path).unwrap_or_default(), false);
    let mut out = String::new();
    for d in super::check(&mut sources, &[file]).diagnostics {
        let at = sources.line_col(d.span);
        out.push_str(&format!("{name}:{}:{}: {}\n", at.line, at.col, d.problem.en()));
        assert!(!d.problem.fr().is_empty(), "no French for {:?}", d.problem);
    }
    out
}

#[test]
fn errors_are_those_of_gc_word_for_word() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    let mut programs: Vec<_> = fs::read_dir(dir)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "go"))
        .collect();
    programs.sort();
    assert!(programs.len() > 3);
    for program in programs {
        let wanted = fs::read_to_string(program.with_extension("txt")).unwrap();
        assert_eq!(errors_of(&program), wanted, "{}", program.display());
    }
}
