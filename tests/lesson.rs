//! The lesson says the truth, its exercises judge rightly, and a lesson that doesn't fit is refused with the place.
//!
//! Repairs are in tests/lesson/fixes, wrong ones in tests/lesson/cheats with `// Reason: VERDICT` in their first line:
//! those of other exercises than `fix` name theirs, `// Exercise: NAME`.

use goroutine_lab::cli::{check, site};
use goroutine_lab::lesson::judge::{self, Exercise, Pace, Progress, Reason, Time};
use goroutine_lab::lesson::{lines, report};
use goroutine_lab::runtime::{Config, End, Outcome, Run};
use goroutine_lab::source::SourceSet;
use goroutine_lab::{bytecode, stdlib};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_lesson_is_whole_and_says_the_truth() {
    let found = check::check(&root().join("www/lesson")).unwrap();
    assert_eq!(found, Vec::<String>::new(), "\n{}", found.join("\n"));
}

const SECTIONS: [&str; 9] =
    ["pipeline", "fan-out", "context", "leaks", "your-turn", "patterns", "practice", "quiz", "next"];

#[test]
fn the_pages_are_written_in_both_languages() {
    site::write(&root().join("www")).unwrap();
    for lang in ["en", "fr"] {
        let html = fs::read_to_string(root().join("www").join(lang).join("index.html")).unwrap();
        for id in SECTIONS {
            assert!(html.contains(&format!("<section id=\"{id}\"")), "{lang} has no section {id}");
        }
    }
}

/// What a program of the lesson prints after an edit that the text proposes, or the first error it gives.
fn edited(name: &str, edits: &[(&str, &str)]) -> String {
    let mut text = fs::read_to_string(root().join(format!("www/lesson/programs/{name}.go"))).unwrap();
    for (from, to) in edits {
        assert!(text.contains(from), "{name}.go does not say {from}");
        text = text.replacen(from, to, 1);
    }
    let mut sources = SourceSet::default();
    let file = sources.add("main.go", text, false);
    let compiled = bytecode::compile(&mut sources, &[file]);
    if let Some(first) = compiled.diagnostics.first() {
        return first.problem.en();
    }
    let config = Config::default();
    let mut run = Run::new(Arc::new(compiled.program.unwrap()), config.clone(), stdlib::lookup);
    while let Some(goroutine) = run.pick_next() {
        run.slice(goroutine);
    }
    let outcome = run.finish();
    let report = report::of_run(&sources, &config, &outcome, run.trace(), &run.profiled(), run.kept_bytes());
    match report.outcome.kind {
        "ok" => report.output.iter().map(|o| o.text.as_str()).collect(),
        _ => report.outcome.message,
    }
}

#[test]
fn edits_that_the_text_proposes_do_what_it_says() {
    let wait_in_merge =
        ("\tgo func() {\n\t\twg.Wait()\n\t\tclose(out)\n\t}()\n", "\twg.Wait()\n\tclose(out)\n");
    let deadlock = "fatal error: all goroutines are asleep - deadlock!";
    assert_eq!(edited("pool", &[wait_in_merge]), deadlock);
    assert_eq!(edited("pool", &[wait_in_merge, ("capacity = 0 ", "capacity = 4 ")]), deadlock);
    let works = edited("pool", &[wait_in_merge, ("capacity = 0 ", "capacity = 5 ")]);
    assert!(works.ends_with("total time: 80ms\n"), "{works}");
    assert_eq!(
        edited("cancel", &[("\tselect {\n\tcase answer", "\tcancel()\n\tselect {\n\tcase answer")]),
        "gave up: context canceled\n"
    );
    for misuse in ["stream <- 1", "close(stream)"] {
        let said = edited(
            "pipeline",
            &[("\tfor n := range stream", &format!("\t{misuse}\n\tfor n := range stream"))],
        );
        assert!(said.contains("receive-only channel"), "{said}");
    }
}

#[test]
fn trying_every_schedule_finds_what_the_text_says_it_finds() {
    for (name, kind) in [("half-cure", "leak"), ("lock-order", "deadlock")] {
        let file = root().join(format!("www/lesson/programs/{name}.go"));
        let mut command = Command::new(env!("CARGO_BIN_EXE_goroutine-lab"));
        let said = command.args(["explore", "--json"]).arg(file).output().unwrap();
        let report: Value = serde_json::from_slice(&said.stdout).unwrap();
        assert_eq!((&report["complete"], &report[kind]), (&json!(true), &json!("sometimes")), "{name}");
    }
}

fn exercises() -> BTreeMap<String, Exercise> {
    let text = fs::read_to_string(root().join("www/lesson/lesson.json")).unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    let exercises = all["exercises"].as_object().unwrap();
    exercises.iter().map(|(name, e)| (name.clone(), serde_json::from_value(e.clone()).unwrap())).collect()
}

/// The Go files in one of the two folders, each with the exercise that it is for.
fn repairs(kind: &str) -> Vec<(PathBuf, Exercise, String)> {
    let exercises = exercises();
    let dir = root().join("tests/lesson").join(kind);
    let mut files: Vec<PathBuf> = fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut used = BTreeSet::new();
    let mut all = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let name = text.lines().find_map(|l| l.strip_prefix("// Exercise: ")).unwrap_or("fix");
        let exercise = exercises.get(name).unwrap_or_else(|| panic!("{}: no such exercise", file.display()));
        used.insert(name.to_string());
        all.push((file, exercise.clone(), text));
    }
    assert!(exercises.keys().eq(used.iter()), "not every exercise has {kind}: only {used:?}");
    all
}

#[test]
fn every_right_repair_passes() {
    let mut wrong = Vec::new();
    for (file, exercise, text) in repairs("fixes") {
        let verdict = judge::judge(&exercise, &text);
        let proved = !text.contains("\n// Not proved: ");
        if verdict.reason != Reason::Pass || verdict.proved != proved || verdict.coverage.points == 0 {
            wrong.push(format!("{}: {verdict:?}", file.display()));
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_cheat_is_refused_for_its_reason() {
    let mut wrong = Vec::new();
    for (file, exercise, text) in repairs("cheats") {
        let verdict = judge::judge(&exercise, &text);
        let first = text.lines().next().unwrap_or_default();
        let expected = first.strip_prefix("// Reason: ").unwrap_or("(none)");
        if verdict.reason.name() != expected {
            wrong.push(format!("{}: {} instead of {expected}", file.display(), verdict.reason.name()));
        }
        // The learner can watch the run that shows it.
        let (Some(text), Some(schedule)) = (&verdict.text, &verdict.schedule) else {
            if !matches!(verdict.reason, Reason::ConstantMissing | Reason::Compile) {
                wrong.push(format!("{}: no run shows it", file.display()));
            }
            continue;
        };
        let outcome = replayed(text, schedule);
        let ended = match verdict.reason {
            Reason::Leak | Reason::DrainsSometimes => outcome.end == End::Ok && !outcome.leaks.is_empty(),
            Reason::Deadlock => matches!(outcome.end, End::Deadlock { .. }),
            Reason::Panics => matches!(outcome.end, End::Panic { .. } | End::Fatal { .. }),
            Reason::Exits => matches!(outcome.end, End::Exit(_)),
            Reason::Race | Reason::WrongOutput => outcome.end == End::Ok,
            _ => true,
        };
        if !ended {
            wrong.push(format!("{}: {schedule} does not show it: {:?}", file.display(), outcome.end));
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "\n{}", wrong.join("\n"));
}

/// The run that a verdict shows.
fn replayed(text: &str, schedule: &str) -> Outcome {
    let mut sources = SourceSet::default();
    let file = sources.add("main.go", text, false);
    let program = bytecode::compile(&mut sources, &[file]).program.unwrap();
    let mut config = Config::default();
    report::set_schedule(&mut config, schedule, report::fingerprint(&sources)).unwrap();
    let mut run = Run::new(Arc::new(program), config, stdlib::lookup);
    while let Some(goroutine) = run.pick_next() {
        run.slice(goroutine);
    }
    run.finish()
}

/// A search that met its bound says how far it came, and a judge that is stopped says nothing else.
#[test]
fn a_verdict_claims_no_more_than_was_covered() {
    struct Hurried(Time);
    impl Pace for Hurried {
        async fn pause(&self, _: Progress) -> Time {
            self.0
        }
    }
    let exercise = &exercises()["first-error"];
    let text = fs::read_to_string(root().join("tests/lesson/fixes/first_error_context.go")).unwrap();
    // Far more states than are seen before the first pause: whoever comes when leaves another number.
    let crowd = "\tvar mu sync.Mutex\n\tvar crowd sync.WaitGroup\n\tn := 0\n\tfor i := range 4 {\n\t\tcrowd.Go(func() {\n\t\t\tfor \
                 range 3 {\n\t\t\t\tmu.Lock()\n\t\t\t\tn = n*3 + i\n\t\t\t\tmu.Unlock()\n\t\t\t}\n\t\t})\n\t}\n\tcrowd.Wait()\n";
    let long = text.replace("func main() {\n", &format!("func main() {{\n{crowd}"));
    let long = long.replace("import (", "import (\n\t\"sync\"");
    let judged = |time| futures::executor::block_on(judge::judge_paced(exercise, &[], &long, &Hurried(time)));
    let cut = judged(Time::IsUp);
    assert_eq!((cut.reason, cut.proved), (Reason::Pass, false), "{cut:?}");
    assert!(cut.coverage.complete < cut.coverage.points && cut.coverage.gap.is_some(), "{cut:?}");
    let stopped = judged(Time::Stop);
    assert_eq!((stopped.verdict, stopped.proved), ("stopped", false));
    let random = text.replace("func main() {", "func main() {\n\t_ = rand.Int63()");
    let random = random.replace("import (", "import (\n\t\"math/rand\"");
    let unsure = judge::judge(exercise, &random);
    assert_eq!((unsure.reason, unsure.proved), (Reason::Pass, false), "{unsure:?}");
    assert_eq!(unsure.coverage.gap, Some("random"));
}

/// Orders of the lines of `merge`: by their places in the program, and the verdict that each deserves.
#[test]
fn any_right_order_passes_and_each_wrong_one_has_its_answer() {
    let file = root().join("www/lesson/programs/merge.go");
    let program = fs::read_to_string(file).unwrap();
    let shuffled = lines::shuffled(&program).unwrap();
    let manifest = fs::read_to_string(root().join("www/lesson/lesson.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    let claimed: judge::Exercise = serde_json::from_value(manifest["programs"]["merge"].clone()).unwrap();
    // 0 out, 1 wg, 2-8 the loop, 9 go func() {, 10 wg.Wait(), 11 close(out), 12 }(), 13 return out
    #[rustfmt::skip]
    let orders: &[(&[usize], Reason)] = &[
        (&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], Reason::Pass),
        (&[1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], Reason::Pass),
        // Closed before anybody has sent: main goes home, the senders do not.
        (&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 10, 12, 13], Reason::Leak),
        // Right as long as the goroutine that waits comes last: on the usual schedule it does.
        (&[0, 1, 9, 10, 11, 12, 2, 3, 4, 5, 6, 7, 8, 13], Reason::Panics),
        // merge itself waits, and nobody receives.
        (&[0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 9, 11, 12, 13], Reason::Deadlock),
        (&[13, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], Reason::Compile),
        (&[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0], Reason::Compile),
        // The loop moves into the goroutine, the wait out of it.
        (&[0, 1, 9, 2, 3, 4, 5, 6, 7, 8, 12, 10, 11, 13], Reason::Leak),
    ];
    for (order, reason) in orders {
        let in_order: Vec<&str> = order.iter().map(|i| shuffled.lines[*i]).collect();
        let verdict = judge::judge(&claimed, &shuffled.assembled(&in_order));
        assert_eq!(verdict.reason, *reason, "{order:?}: {verdict:?}");
        assert_eq!(verdict.proved, *reason == Reason::Pass, "{order:?}");
        let replays = verdict.text.is_some() && verdict.schedule.is_some();
        assert_eq!(replays, !matches!(reason, Reason::Pass | Reason::Compile), "{order:?}");
    }
}

/// A small lesson in a folder of its own, whole until something is changed.
struct Broken(PathBuf);

const MANIFEST: &str = r##"{
  "number": 1, "of": 2, "title": {"en": "T", "fr": "T"}, "summary": {"en": "S", "fr": "S"},
  "programs": {
    "hello": {
      "output": {"en": "hi 3\n", "fr": "salut 3\n"},
      "parameters": [
        {"name": "count", "kind": "int", "min": 1, "max": 5, "step": 1, "label": {"en": "n", "fr": "n"}}
      ],
      "variations": [{"with": {"count": "4"}, "output": {"en": "hi 4\n", "fr": "salut 4\n"}, "takes": "0s"}]
    },
    "late": {
      "output": "ok\n", "clock": "ideal"
    }
  },
  "exercises": {
    "late": {
      "program": "late", "sweep": {"work": ["5ms", "20ms"]}, "timeout": "timeout", "timeout_value": "10ms",
      "in_time": "ok\n", "too_late": "late\n"
    }
  },
  "explanations": {EXPLANATIONS},
  "diagrams": {
    "line": {
      "nodes": [{"id": "a", "label": {"en": "a", "fr": "a"}}, {"id": "b", "label": {"en": "b", "fr": "b"}}],
      "edges": [{"from": "a", "to": "b", "label": {"en": "c", "fr": "c"}}], "alt": {"en": "x", "fr": "x"}
    }
  }
}
"##;

const LATE: &str = r##"package main

import (
	"fmt"
	"time"
)

const (
	work    = 5 * time.Millisecond
	timeout = 10 * time.Millisecond
)

func main() {
	c := make(chan string)
	go func() {
		time.Sleep(work)
		c <- "ok"
	}()
	select {
	case s := <-c:
		fmt.Println(s)
	case <-time.After(timeout):
		fmt.Println("late")
	}
}
"##;

impl Broken {
    fn new(name: &str) -> Broken {
        let dir = std::env::temp_dir().join(format!("goroutine-lab-lesson-{name}-{}", std::process::id()));
        let lesson = Broken(dir);
        let reasons = Reason::ALL.map(|r| format!("\"{}\": {{\"en\": \"x\", \"fr\": \"x\"}}", r.name()));
        lesson.put("lesson.json", &MANIFEST.replace("EXPLANATIONS", &reasons.join(", ")));
        let hello = "package main\n\nimport \"fmt\"\n\nconst count = 3\n\nfunc main() { fmt.Println(\"hi\", count) }\n";
        lesson.put("programs/hello.go", hello);
        lesson.put("programs/hello.fr.go", &hello.replace("hi", "salut"));
        lesson.put("programs/late.go", LATE);
        for lang in ["en", "fr"] {
            let text = "# One\n\n```diagram line\n```\n\n```program hello\n```\n\n[x](#one)\n\n```exercise late\nDo.\n```\n";
            lesson.put(&format!("{lang}/01-one.md"), text);
        }
        lesson
    }

    fn put(&self, path: &str, text: &str) {
        let file = self.0.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn change(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.join(path)).unwrap();
        assert!(text.contains(from), "{path} does not say {from}");
        self.put(path, &text.replace(from, to));
    }
}

impl Drop for Broken {
    fn drop(&mut self) {
        // A leftover in the temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_broken_lesson_is_refused_with_the_place() {
    let whole = Broken::new("whole");
    assert_eq!(check::check(&whole.0), Ok(vec![]));
    let json = "lesson.json";
    let (en, fr) = ("en/01-one.md", "fr/01-one.md");
    #[rustfmt::skip]
    let breaks: &[(&str, &str, &str, &str)] = &[
        (json, "\"of\": 2,", "\"of\": 2", "lesson.json:2: expected `,` or `}`"),
        (json, "\"of\": 2,", "", "lesson.json:28: missing field `of`"),
        (json, "\"step\"", "\"steps\"", "lesson.json:7: there is no key \"steps\" here; did you mean \"step\"?"),
        (json, "\"clock\"", "\"clokc\"", "lesson.json:12: there is no key \"clokc\" here; did you mean \"clock\"?"),
        (json, "\"sweep\"", "\"sweeep\"", "lesson.json:17: there is no key \"sweeep\" here; did you mean \"sweep\"?"),
        (json, "\"in_time\"", "\"zzzzzz\"", "lesson.json:18: there is no key \"zzzzzz\" here; those that fit here are program, cases,"),
        (json, "\"in_time\": \"ok\\n\", ", "", "lesson.json:20: an exercise has either cases, or all of sweep, timeout,"),
        (json, "\"fr\": \"T\"", "\"fy\": \"T\"", "lesson.json:2: there is no language \"fy\"; did you mean \"fr\"?"),
        (json, "\"summary\": {\"en\": \"S\", \"fr\": \"S\"}", "\"summary\": {\"en\": \"S\"}", "lesson.json:2: a text is missing in \"fr\""),
        (en, "```exercise late", "```exercice late", "en/01-one.md:11: there is no block \"exercice\"; did you mean \"exercise\"?"),
        (en, "Do.\n```", "Do.\n```\n\n```report hello\n```", "en/01-one.md:15: no report of \"hello\": nothing goes wrong in it"),
        (json, "\"en\": \"hi 3\\n\"", "\"en\": \"ho\\n\"", "lesson.json:4: it prints \"hi 3\\n\", not \"ho\\n\" (en)"),
        (json, "\"fr\": \"salut 4\\n\"", "\"fr\": \"x\"", "lesson.json:4: with count = 4: it prints"),
        (json, "\"0s\"", "\"1s\"", "lesson.json:4: with count = 4: it takes 0s, not 1s"),
        (json, "\"count\", \"kind\"", "\"many\", \"kind\"", "lesson.json:4: the program has no parameter \"many\""),
        (json, "\"max\": 5", "\"max\": 2", "lesson.json:4: the starting value of \"count\", 3, is out of its range"),
        (json, "\"max\": 5", "\"max\": \"5s\"", "lesson.json:4: the range of \"count\" is not one of its kind"),
        (json, "\"output\": \"ok\\n\"", "\"output\": \"ok\\n\", \"left_behind\": 1", "lesson.json:11: it leaves 0 goroutines"),
        (json, "\"output\": \"ok\\n\"", "\"output\": \"ok\\n\", \"interrupt\": true", "lesson.json:11: an interrupt does not end"),
        (json, "\"output\": \"ok\\n\"", "\"output\": \"ok\\n\", \"or\": [\"no\"]", "lesson.json:11: it was never seen"),
        (json, "\"timeout_value\": \"10ms\"", "\"timeout_value\": \"1s\"", "lesson.json:16: the program's timeout is not 1s"),
        (json, "\"clock\": \"ideal\"", "\"ends\": [\"deadlock\"]", "lesson.json:11: it does not end as it should"),
        (json, "\"5ms\", ", "\"five\", ", "lesson.json:16: \"five\" is not a duration"),
        (json, "\"leak\": ", "\"leek\": ", "lesson.json:16: the verdict leak is not explained"),
        (json, "\"program\": \"late\"", "\"program\": \"lost\"", "lesson.json:16: there is no program \"lost\""),
        (json, "\"late\\n\"\n    }", "\"late\\n\", \"hints\": [{\"en\": \"x\", \"fr\": \"Et ?\"}]\n    }", "lesson.json:16: typography at \"Et ?\": before ? stands"),
        (json, "\"late\\n\"\n    }", "\"late\\n\", \"version\": 0\n    }", "lesson.json:16: versions begin with 1"),
        (json, "\"to\": \"b\"", "\"to\": \"z\"", "lesson.json:23: there is no node \"z\""),
        (en, "```program hello", "```program lost", "en/01-one.md:6: there is no program \"lost\""),
        (en, "```diagram line", "```diagram lost", "en/01-one.md:3: lesson.json has no diagram \"lost\""),
        (en, "# One", "One", "en/01-one.md:1: a section begins with its heading"),
        (en, "#one", "#two", "en/01-one.md:9: there is no section \"two\" to link to"),
        (en, "#one", "javascript:x", "en/01-one.md:9: a link to \"javascript:x\" is not one to a page"),
        (fr, "```program hello\n```", "Rien.", "fr/01-one.md:10: here stands exercise late, in en/01-one.md program hello"),
        (en, "Do.", "Don't.", "en/01-one.md:12: typography at \"Don't\": the apostrophe is \u{2019}"),
        (fr, "Do.", "Allez !", "fr/01-one.md:12: typography at \"Allez !\": before ! stands \\u{202f}"),
        (fr, "Do.", "L'un.", "fr/01-one.md:12: typography at \"L'u\": the apostrophe is \u{2019}"),
        ("programs/hello.go", "fmt.Println", "fmt.Print1n", "programs/hello.go:7:19: undefined: fmt.Print1n"),
        ("programs/hello.fr.go", "count = 3", "count = 3 + 0", "programs/hello.fr.go:5: the code differs from hello.go"),
        ("programs/late.go", "make(chan string)", "make(chan string, 1)", "lesson.json:16: the starter (en) does not fail"),
        ("programs/late.go", "const (\n\twork", "var (\n\twork", "lesson.json:16: the program has no constant \"work\""),
    ];
    let mut accepted = Vec::new();
    for (path, from, to, expected) in breaks {
        let lesson = Broken::new("broken");
        lesson.change(path, from, to);
        let found = check::check(&lesson.0).unwrap();
        if !found.iter().any(|f| f.starts_with(expected)) {
            accepted.push(format!("{path}, {to:?}: {expected} is not in {found:?}"));
        }
    }
    assert_eq!(accepted, Vec::<String>::new(), "\n{}", accepted.join("\n"));
}

#[test]
fn solutions_pass_on_every_schedule_and_keep_to_their_lines() {
    let marked = LATE
        .replace("\tc := make", "\t// edit: here\n\tc := make")
        .replace("\tselect {", "\t// end\n\tselect {");
    let roomy = |text: &str| text.replace("make(chan string)", "make(chan string, 1)");
    let fix = "programs/late.fix.go:1: ";
    type Files<'a> = &'a [(&'a str, &'a str)];
    #[rustfmt::skip]
    let cases: &[(&str, Files, &[&str])] = &[
        ("right", &[("late.fix.go", &roomy(LATE))], &[]),
        ("starter", &[("late.fix.go", LATE)], &["the solution (en) does not pass: leak", "the solution (fr) does not pass: leak"]),
        ("bounded", &[("late.go", &marked), ("late.fix.go", &roomy(&marked))], &[]),
        ("outside", &[("late.go", &marked), ("late.fix.go", &roomy(&marked).replace("\"ok\"\n\t}()", "\"ok\"\n\t\t_ = 1\n\t}()").replace("(\"late\")", "(\"la\" + \"te\")"))],
         &["it changes lines that can't be edited (en)", "it changes lines that can't be edited (fr)"]),
    ];
    for (name, files, expected) in cases {
        let lesson = Broken::new(&format!("solution-{name}"));
        for (file, text) in *files {
            lesson.put(&format!("programs/{file}"), text);
        }
        let expected: Vec<String> = expected.iter().map(|e| format!("{fix}{e}")).collect();
        assert_eq!(check::check(&lesson.0), Ok(expected), "{name}");
    }
    let lesson = Broken::new("solution-lost");
    lesson.put("programs/hello.fix.go", LATE);
    lesson.put("programs/late.go", &marked.replace("// end", "// fin"));
    let found = check::check(&lesson.0).unwrap();
    assert_eq!(
        found,
        [
            "programs/hello.fix.go:1: no exercise has the program \"hello\"",
            "programs/late.go:1: each `// edit` needs an `// end` below it",
        ]
    );
}

/// A third language is a folder and texts: no code knows it.
#[test]
fn a_third_language_is_a_folder_more() {
    let lesson = Broken::new("third");
    lesson.put(
        "es/01-one.md",
        &fs::read_to_string(lesson.0.join("en/01-one.md")).unwrap().replace("Do.", "Hazlo."),
    );
    assert_eq!(
        check::check(&lesson.0).unwrap()[0],
        "es/words.json:1: a language needs this file, with its name"
    );
    lesson.put("es/words.json", SPANISH);
    let found = check::check(&lesson.0).unwrap();
    assert!(found.iter().all(|f| f.contains("missing in \"es\"")), "{found:?}");
    // Every text of lesson.json gets a Spanish twin.
    let json = fs::read_to_string(lesson.0.join("lesson.json")).unwrap();
    let spanish = json.split("{\"en\": ").map(|part| format!("{{\"es\": \"hi 3\\n\", \"en\": {part}"));
    let spanish: String = spanish.collect::<String>().replacen("{\"es\": \"hi 3\\n\", \"en\": ", "", 1);
    lesson.put(
        "lesson.json",
        &spanish.replacen("{\"es\": \"hi 3\\n\", \"en\": \"hi 4", "{\"es\": \"hi 4\\n\", \"en\": \"hi 4", 1),
    );
    let looked = check::look(&lesson.0).unwrap();
    assert_eq!(looked.wrong, Vec::<String>::new());
    let note = looked.notes.iter().find(|n| n.starts_with("es/words.json: ")).unwrap();
    assert!(note.ends_with("words; the page says the others in English"), "{note}");
    for wrong in ["\u{ab}Hazlo\u{bb}, \u{bf}no ?", "\"Hazlo\"."] {
        lesson.change("es/01-one.md", "Hazlo.", wrong);
        let found = check::check(&lesson.0).unwrap();
        assert!(found.len() == 1 && found[0].starts_with("es/01-one.md:12: typography at"), "{found:?}");
        lesson.change("es/01-one.md", wrong, "Hazlo.");
    }

    let www = Broken(lesson.0.with_extension("www"));
    copy(&lesson.0, &www.0.join("lesson"));
    site::write(&www.0).unwrap();
    let page = fs::read_to_string(www.0.join("es/index.html")).unwrap();
    for part in [
        "<html lang=\"es\">",
        "Hazlo.",
        "<span lang=\"en\">Lesson 1 of 2</span>",
        "title=\"Espa\u{f1}ol\"",
        "\"run\":\"Ejecutar\"",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    let root = fs::read_to_string(www.0.join("index.html")).unwrap();
    assert!(
        root.contains("<a href=\"es/\" hreflang=\"es\" lang=\"es\" vite-ignore>Espa\u{f1}ol</a>"),
        "{root}"
    );
}

const SPANISH: &str = r#"{
  "name": "Espa\u00f1ol",
  "frame": {
    "next": "Lecci\u00f3n siguiente",
    "sectionReading": "{minutes} min"
  },
  "interface": {
    "run": "Ejecutar",
    "leaksTitle": {"one": "Una fuga", "other": "{0} fugas"},
    "severity": {"error": "Error",
      "warning": "Aviso"}
  },
  "typography": {
    "before": {"?": "", "!": ""},
    "quotes": ["\u00ab", "\u00bb"]
  }
}
"#;

/// A mistake in a language's file of words is told at its line.
#[test]
fn broken_words_are_refused_with_their_line() {
    #[rustfmt::skip]
    let breaks: &[(&str, &str, &str)] = &[
        ("\"name\": \"Espa\\u00f1ol\",", "", "17: missing field `name`"),
        ("\"frame\"", "\"frmae\"", "3: there is no key \"frmae\" here; did you mean \"frame\"?"),
        ("\"run\": \"Ejecutar\",", "\"run\": \"Ejecutar\"", "9: expected `,` or `}`"),
        ("\"Lecci\\u00f3n siguiente\"", "5", "4: invalid type: integer `5`, expected a string"),
        ("\"next\"", "\"nxet\"", "4: there is no word \"nxet\"; did you mean \"next\"?"),
        ("{minutes} min", "min", "5: {minutes} is missing"),
        ("{minutes} min", "{minutes} de {of}", "5: {of} stands for nothing here"),
        ("\"run\"", "\"rnu\"", "8: there is no word \"rnu\"; did you mean \"run\"?"),
        ("\"Ejecutar\"", "[\"Ejecutar\"]", "8: here stands no text"),
        ("\"other\"", "\"otehr\"", "9: there is no plural category \"otehr\"; did you mean \"other\"?"),
        ("\"{0} fugas\"", "\"{1} fugas\"", "9: {1} stands for nothing: English makes this with 1"),
        ("\"warning\"", "\"wraning\"", "11: there is no word \"wraning\"; did you mean \"warning\"?"),
        ("Aviso", "\u{bf}Aviso ?", "11: typography at \"\u{bf}Aviso ?\": before ? stands no space"),
        ("\"before\"", "\"befor\"", "14: there is no key \"befor\" here; did you mean \"before\"?"),
        ("\"?\": \"\"", "\"??\": \"\"", "14: "),
    ];
    let mut accepted = Vec::new();
    for (from, to, expected) in breaks {
        let lesson = Broken::new("words");
        lesson.put("es/words.json", SPANISH);
        lesson.change("es/words.json", from, to);
        let found = check::check(&lesson.0).unwrap();
        let expected = format!("es/words.json:{expected}");
        if !found.iter().any(|f| f.starts_with(&expected)) {
            accepted.push(format!("{to}: {expected} is not in {found:?}"));
        }
    }
    assert_eq!(accepted, Vec::<String>::new(), "\n{}", accepted.join("\n"));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(|e| e.unwrap().path()) {
        let there = to.join(entry.file_name().unwrap());
        if entry.is_dir() { copy(&entry, &there) } else { fs::copy(&entry, &there).map(|_| ()).unwrap() }
    }
}

#[test]
fn only_marked_lines_may_change_where_there_are_marks() {
    let name = "wrong-count";
    let read = |file: &str| fs::read_to_string(root().join("www/lesson/programs").join(file)).unwrap();
    let starters = [read("wrong-count.go"), read("wrong-count.fr.go")];
    let judged = |text: &str| judge::judge_bounded(&exercises()[name], &starters, text).reason;
    assert_eq!(judged(&read("wrong-count.fix.go")), Reason::Pass);
    assert_eq!(judged(&read("wrong-count.fix.fr.go")), Reason::Pass);
    let outside = read("wrong-count.fix.go").replace("package main\n", "package main\n\nvar extra int\n");
    assert_eq!(judged(&outside), Reason::FixedLines);
}

#[test]
fn files_that_nobody_names_are_told() {
    let lesson = Broken::new("extra");
    lesson.put("programs/more.go", "package main\n\nfunc main() {}\n");
    lesson.put("en/02-two.md", "# Two\n");
    for lang in ["en", "fr"] {
        lesson.change(&format!("{lang}/01-one.md"), "```diagram line\n```", "");
    }
    let found = check::check(&lesson.0).unwrap();
    assert_eq!(
        found,
        [
            "fr/02-two.md:1: there is no such section, only en/02-two.md",
            "lesson.json:23: no section shows it",
            "programs/more.go:1: lesson.json does not describe it",
        ]
    );
    assert!(check::check(&lesson.0.join("nothing")).is_err());
}
