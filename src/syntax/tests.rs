//! Syntax errors: the expected lines are what `go tool compile` of Go 1.27.3 printed for the same text.

use super::{NodeIds, one_a_line, parse_file};
use crate::source::SourceSet;

/// The errors of a text, as gc prints them without the file's name.
fn errors(text: &str) -> Vec<String> {
    let mut sources = SourceSet::default();
    let file = sources.add("a.go", text, false);
    let (_, mut errors) = parse_file(&sources, file, &mut NodeIds::default());
    one_a_line(&sources, &mut errors);
    let line = |e: &crate::diagnostic::Diagnostic| {
        let at = sources.line_col(e.span);
        format!("{}:{}: {}", at.line, at.col, e.problem.en())
    };
    errors.iter().map(line).collect()
}

fn in_main(body: &str) -> Vec<String> {
    errors(&format!("package main\nfunc main() {{\n{body}}}\n"))
}

#[test]
fn valid_programs_have_no_errors() {
    let text = "package main\n\nimport (\n\t\"fmt\"\n\tm \"math\"\n)\n\ntype P[K comparable, V any] struct {\n\tkey K\n\tV\n\tnext *P[K, V] `tag`\n}\n\ntype I interface {\n\t~int | ~string\n\tString() string\n}\n\nfunc (p *P[K, V]) do(a, b int, c ...string) (x int, err error) {\nouter:\n\tfor i := range 10 {\n\t\tselect {\n\t\tcase v, ok := <-ch:\n\t\t\tif !ok || v == (T{1}) {\n\t\t\t\tbreak outer\n\t\t\t}\n\t\tcase ch <- i:\n\t\tdefault:\n\t\t}\n\t}\n\tswitch y := any(x).(type) {\n\tcase nil, []int, map[string]chan<- int:\n\t\t_ = y\n\t}\n\tdefer func() { recover() }()\n\tgo p.do(1, 2, c...)\n\tz := [...]int{0: 1, 2: 3}\n\t_ = z[1:2:3]\n\t_ = m.Max[int](<-ch, 0x1p-2)\n\treturn x &^ 1, nil\n}\n";
    assert_eq!(errors(text), Vec::<String>::new());
}

#[test]
fn statements() {
    assert_eq!(in_main("\tx := \n"), ["4:1: syntax error: unexpected }, expected expression"]);
    assert_eq!(
        in_main("\tif x == 1\n\t{\n\t}\n"),
        ["3:11: syntax error: unexpected newline, expected { after if clause"]
    );
    assert_eq!(
        in_main("\tfor i := 0; i < 3; i++\n\t{\n\t}\n"),
        ["3:24: syntax error: unexpected newline, expected { after for clause"]
    );
    assert_eq!(in_main("\tgo func() {}\n"), ["3:5: expression in go must be function call"]);
    assert_eq!(in_main("\tif x = 1 {\n\t}\n"), ["3:7: syntax error: cannot use assignment x = 1 as value"]);
    assert_eq!(in_main("\ta, b += 1\n"), ["3:7: syntax error: unexpected +=, expected := or = or comma"]);
    assert_eq!(in_main("\ty := 3 4\n"), ["3:9: syntax error: unexpected literal 4 at end of statement"]);
}

#[test]
fn lists() {
    assert_eq!(
        in_main("\tprintln(\"a\" \"b\")\n"),
        ["3:14: syntax error: unexpected literal \"b\" in argument list; possibly missing comma or )"]
    );
    assert_eq!(
        in_main("\tprintln(1\n"),
        ["3:11: syntax error: unexpected newline in argument list; possibly missing comma or )"]
    );
    assert_eq!(
        errors("package main\nfunc f(a, b int, c) {}\n"),
        ["2:19: syntax error: missing parameter type"]
    );
}

#[test]
fn declarations() {
    assert_eq!(
        errors("package main\nx := 1\nfunc main() {}\n"),
        ["2:1: syntax error: non-declaration statement outside function body"]
    );
    assert_eq!(
        errors("package main\nfunc main()\n{\n}\n"),
        ["3:1: syntax error: unexpected semicolon or newline before {"]
    );
    assert_eq!(errors("package main\nfunc main() {\n"), ["3:1: syntax error: unexpected EOF, expected }"]);
    assert_eq!(
        errors("package main\nimport fmt\nfunc main() {\n}\n"),
        ["2:11: syntax error: missing import path"]
    );
}

#[test]
fn literals() {
    assert_eq!(
        in_main("\tprintln(\"hi)\n"),
        [
            "3:14: newline in string",
            "3:14: syntax error: unexpected newline in argument list; possibly missing comma or )"
        ]
    );
    assert_eq!(in_main("\t_ = 'ab'\n"), ["3:6: more than one character in rune literal"]);
    assert_eq!(in_main("\t_ = 08\n"), ["3:7: invalid digit '8' in octal literal"]);
}

#[test]
fn deep_nesting_is_an_error_and_not_a_crash() {
    let text = format!("\t_ = {}1{}\n", "(".repeat(100_000), ")".repeat(100_000));
    assert_eq!(in_main(&text), ["3:405: syntax error: expression nested too deeply"]);
    for (chain, at) in [("+1".repeat(100_000), "3:2009"), (".m()".repeat(100_000), "3:2009")] {
        let text = format!("\t_ = x{chain}\n");
        assert_eq!(in_main(&text), [format!("{at}: syntax error: expression nested too deeply")]);
    }
    assert_eq!(in_main(&format!("\t_ = 1{}\n", "+1".repeat(999))), Vec::<String>::new());
}
