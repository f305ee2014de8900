//! The native binary as its users meet it: what is printed, on which stream, with which exit code.

use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

/// A folder of Go files that goes away with the test.
struct Dir(PathBuf);

impl Dir {
    fn new(name: &str) -> Dir {
        let dir = std::env::temp_dir().join(format!("goroutine-lab-cli-{name}-{}", std::process::id()));
        fs::create_dir_all(&dir).unwrap();
        Dir(dir)
    }

    fn put(&self, name: &str, text: &str) -> &Dir {
        fs::write(self.0.join(name), text).unwrap();
        self
    }

    /// Runs the binary in this folder.
    fn lab(&self, line: &str) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_goroutine-lab"));
        said(command.args(line.split_whitespace()).current_dir(&self.0).output().unwrap())
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        // A leftover in the temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

fn said(output: Output) -> Said {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Said { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

/// Runs one program.
fn run(name: &str, text: &str) -> Said {
    Dir::new(name).put("main.go", text).lab("run main.go")
}

const HELLO: &str = "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfmt.Println(\"hello\")\n}\n";

/// A sender that is left alone: main returns without receiving.
const LEAK: &str = "package main

func main() {
	results := make(chan int)
	go func() {
		results <- 1
	}()
}
";

/// Leaks when the goroutine is late: the buffer is missing.
const RACE: &str = "package main

func main() {
	results := make(chan int)
	go func() {
		results <- 1
	}()
	select {
	case <-results:
	default:
	}
}
";

#[test]
fn a_program_says_what_it_says_and_exits_as_it_wants() {
    let hello = run("hello", HELLO);
    assert_eq!((hello.code, hello.out.as_str(), hello.err.as_str()), (0, "hello\n", ""));
    let text = "package main\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\nfunc main() {\n\tdefer fmt.Println(\"never\")\n\
                \tfmt.Fprintln(os.Stderr, \"late\")\n\tos.Exit(3)\n}\n";
    let exit = run("exit", text);
    assert_eq!((exit.code, exit.out.as_str(), exit.err.as_str()), (3, "", "late\n"));
}

#[test]
fn panics_and_deadlocks_exit_with_2_in_gos_words() {
    let panic = run("panic", "package main\n\nfunc main() {\n\tprintln(\"before\")\n\tpanic(\"no\")\n}\n");
    assert_eq!((panic.code, panic.out.as_str()), (2, ""));
    assert!(panic.err.starts_with("before\npanic: no\n\ngoroutine 1 [running]:\nmain.main("), "{panic:?}");
    let dead = run("dead", "package main\n\nfunc main() {\n\t<-make(chan int)\n}\n");
    assert_eq!(dead.code, 2);
    let text =
        "fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\nmain.main(";
    assert!(dead.err.starts_with(text), "{dead:?}");
}

#[test]
fn a_program_that_does_not_compile_says_where_as_gc_does() {
    let dir = Dir::new("errors");
    dir.put("main.go", "package main\n\nfunc main() {\n\tx := 1\n\ty = 2\n}\n");
    let lines = "main.go:4:2: declared and not used: x\nmain.go:5:2: undefined: y\n";
    for command in ["run", "vet", "explore"] {
        let said = dir.lab(&format!("{command} main.go"));
        assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (1, "", lines), "{command}");
    }
    let said = dir.lab("run --json main.go");
    let json: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((said.code, &json["outcome"]["kind"]), (1, &Value::from("compile")));
    assert_eq!(
        (&json["diagnostics"][1]["line"], &json["diagnostics"][1]["en"]),
        (&5.into(), &"undefined: y".into())
    );
}

#[test]
fn vet_is_silent_or_stops_after_ten_errors() {
    let dir = Dir::new("vet");
    let names: String = (0..12).map(|i| format!("\tn{i} = 1\n")).collect();
    dir.put("ok.go", "package shapes\n\ntype Square struct{ Side int }\n");
    dir.put("many.go", &format!("package main\n\nfunc main() {{\n{names}}}\n"));
    let ok = dir.lab("vet ok.go");
    assert_eq!((ok.code, ok.out.as_str(), ok.err.as_str()), (0, "", ""));
    let ten = dir.lab("vet many.go");
    assert_eq!((ten.code, ten.err.lines().count()), (1, 11));
    assert!(ten.err.ends_with("many.go:13:2: undefined: n9\nmany.go:13:2: too many errors\n"), "{ten:?}");
    assert_eq!(dir.lab("vet --all many.go").err.lines().count(), 12);
}

#[test]
fn vet_finds_more_only_when_asked() {
    let dir = Dir::new("checks");
    dir.put("a.go", "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"x\\n\") }\n");
    assert_eq!(dir.lab("vet a.go").code, 0);
    let checked = dir.lab("vet --checks a.go");
    assert_eq!((checked.code, checked.out.as_str()), (1, ""));
    assert_eq!(checked.err, "a.go:5:15: fmt.Println arg list ends with redundant newline\n");
    dir.put("wrong.go", "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(x, \"x\\n\") }\n");
    assert_eq!(dir.lab("vet --checks wrong.go").err, "wrong.go:5:27: undefined: x\n");
}

#[test]
fn vet_fixes_what_is_obvious_and_tells_the_rest() {
    let dir = Dir::new("fix");
    dir.put("a.go", "package main\n\nimport \"os\"\n\nfunc main() {\n\tfmt.Println(later)\n\tx := 1\n}\n");
    let fixed = dir.lab("vet --fix a.go");
    assert_eq!(fixed.code, 1);
    assert!(fixed.out.contains("a.go: remove the import \"os\"\n"), "{fixed:?}");
    assert_eq!(fixed.err, "a.go:6:14: undefined: later\n");
    let text = fs::read_to_string(dir.0.join("a.go")).unwrap();
    assert_eq!(text, "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfmt.Println(later)\n\t_ = 1\n}\n");
}

#[test]
fn files_and_folders_make_one_package_and_arguments_reach_it() {
    let dir = Dir::new("folder");
    let main = "package main\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\nfunc main() {\n\tfmt.Println(greet(), os.Args[1:])\n}\n";
    dir.put("main.go", main).put("greet.go", "package main\n\nfunc greet() string { return \"hi\" }\n");
    dir.put("greet_test.go", "package main\n\nfunc broken( {\n");
    assert_eq!(dir.lab("run .").out, "hi []\n");
    assert_eq!(dir.lab("run main.go greet.go -- --seed x").out, "hi [--seed x]\n");
}

#[test]
fn a_wrong_command_line_is_one_line_and_exits_with_2() {
    let dir = Dir::new("usage");
    dir.put("main.go", HELLO).put("other.go", LEAK);
    let json: Value = serde_json::from_str(&dir.lab("run --json --seed 5 main.go").out).unwrap();
    let schedule = json["schedule"].as_str().unwrap();
    let alien = format!("run --schedule {schedule} other.go");
    for line in [
        "run",
        "run missing.go",
        "run --fast main.go",
        "run --seed x main.go",
        "run --interrupt soon main.go",
        "run --schedule v9:fifo main.go",
        "vet --json main.go",
        "explore",
        "explore missing.go",
        "explore folder",
        "explore --fast main.go",
        "explore --budget soon main.go",
        "explore --budget -1 main.go",
        "explore --budget nan main.go",
        "explore --budget",
        "explore --bound -1 main.go",
        "explore --bound 1.5 main.go",
        "explore --max-states x main.go",
        "explore --json=1 main.go",
        "nonsense",
        &alien,
    ] {
        let said = dir.lab(line);
        assert_eq!((said.code, said.out.as_str(), said.err.lines().count()), (2, "", 1), "{line}: {said:?}");
    }
}

#[test]
fn leaks_are_told_on_stderr_or_in_json() {
    let dir = Dir::new("leaks");
    dir.put("main.go", LEAK);
    let told = dir.lab("run --leaks --seed 1 main.go");
    assert_eq!((told.code, told.out.as_str()), (0, ""));
    assert!(told.err.starts_with("1 goroutine leaks on schedule v1:walk-1-"), "{told:?}");
    assert!(
        told.err.contains("main.main.func1: blocked for ever [chan send] at main.go:6 since 0 ms"),
        "{told:?}"
    );
    let json: Value = serde_json::from_str(&dir.lab("run --json main.go").out).unwrap();
    let leak = &json["leaks"][0];
    assert_eq!(
        (&leak["line"], &leak["created_line"], &leak["reason"]),
        (&6.into(), &5.into(), &"chan send".into())
    );
    assert_eq!(json["goroutines"]["started"], 2);
    assert_eq!(json["trace"]["complete"], true);
    // A stack, the channel, and a closure that refers to it.
    let kept = json["kept_bytes"].as_u64().unwrap();
    assert!((2_048..2_500).contains(&kept), "{kept}");
}

#[test]
fn what_leaked_goroutines_keep_is_counted() {
    let dir = Dir::new("kept");
    let program = |big: &str| {
        format!(
            "package main\n\nvar all []byte\n\nfunc main() {{\n\tc := make(chan []byte)\n\tfor range 10 {{\n\t\tb := {big}\n\t\t\
             go func() {{ c <- b }}()\n\t}}\n}}\n"
        )
    };
    let kept = |program: &str| -> u64 {
        dir.put("main.go", program);
        let json: Value = serde_json::from_str(&dir.lab("run --json main.go").out).unwrap();
        json["kept_bytes"].as_u64().unwrap()
    };
    let (own, shared) = (kept(&program("make([]byte, 100_000)")), kept(&program("all")));
    assert!((1_000_000 + 20_480..1_030_000).contains(&own), "{own}");
    assert!((20_480..24_000).contains(&shared), "{shared}");
    assert_eq!(kept("package main\n\nfunc main() {}\n"), 0);
    assert_eq!(kept("package main\n\nfunc main() { <-make(chan int) }\n"), 0);
}

#[test]
fn explored_schedules_replay() {
    let dir = Dir::new("explore");
    dir.put("main.go", RACE);
    let said = dir.lab("explore --json --budget 20 main.go");
    let json: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((said.code, &json["leak"], &json["deadlock"]), (0, &"sometimes".into(), &"never".into()));
    let found = &json["leaks"][0];
    assert_eq!((&found["line"], &found["created_line"]), (&6.into(), &5.into()));
    let schedule = found["schedule"].as_str().unwrap();
    let replayed: Value =
        serde_json::from_str(&dir.lab(&format!("run --json --schedule {schedule} main.go")).out).unwrap();
    assert_eq!((&replayed["leaks"][0]["line"], &replayed["schedule"]), (&6.into(), &schedule.into()));
    assert!(
        dir.lab("explore main.go")
            .out
            .contains("leak: sometimes, deadlock: never, panic: never, race: never")
    );
}

/// What `explore --json` prints, name by name (www/docs/schedules.md, "As JSON").
#[test]
fn the_shape_of_an_exploration_is_the_documented_one() {
    let dir = Dir::new("shape");
    dir.put("main.go", RACE).put("bad.go", "package main\n\nfunc main() {\n\tx := 1\n}\n");
    let json: Value = serde_json::from_str(&dir.lab("explore --json --outputs main.go").out).unwrap();
    let docs = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/www/docs/schedules.md")).unwrap();
    let section = docs.split("\n## ").find(|s| s.starts_with("As JSON")).unwrap();
    for name in json.as_object().unwrap().keys() {
        assert!(section.contains(&format!("`{name}`")), "{name} is not in the documentation");
    }
    let found = &json["leaks"][0];
    for name in ["file", "line", "created_line", "function", "reason", "preemptions", "schedule"] {
        assert!(!found[name].is_null(), "{name}");
    }
    let bad = dir.lab("explore --json bad.go");
    let json: Value = serde_json::from_str(&bad.out).unwrap();
    assert_eq!((bad.code, &json["diagnostics"][0]["line"]), (1, &4.into()), "{bad:?}");
    assert_eq!(bad.err, "bad.go:4:2: declared and not used: x\n");
}

/// Two goroutines that lose an update; with one preemption alone.
const LOST: &str = "package main

import \"sync\"

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	n := 0
	for range 2 {
		wg.Go(func() {
			mu.Lock()
			read := n
			mu.Unlock()
			mu.Lock()
			n = read + 1
			mu.Unlock()
		})
	}
	wg.Wait()
	if n != 2 {
		go func() { select {} }()
	}
}
";

#[test]
fn the_flags_of_explore_do_what_they_say() {
    let dir = Dir::new("flags");
    let late = "package main\n\nimport \"time\"\n\nfunc main() {\n\tc := make(chan int)\n\tgo func() {\n\t\t\
                time.Sleep(1)\n\t\tc <- 1\n\t}()\n\tselect {\n\tcase <-c:\n\tcase <-time.After(time.Hour):\n\t}\n}\n";
    dir.put("lost.go", LOST).put("late.go", late);
    let explored = |line: &str| -> Value {
        let said = dir.lab(&format!("explore --json --budget 60 {line}"));
        assert_eq!(said.code, 0, "{said:?}");
        serde_json::from_str(&said.out).unwrap()
    };
    // Nothing with more preemptions than the bound is found.
    let none = explored("--bound 0 lost.go");
    assert_eq!(
        (&none["leak"], &none["bound"], &none["complete"]),
        (&"never".into(), &0.into(), &false.into())
    );
    assert_eq!(none["reason"], "bound");
    let one = explored("--bound 1 lost.go");
    assert_eq!((&one["leak"], &one["leaks"][0]["preemptions"]), (&"sometimes".into(), &1.into()));
    for huge in ["--bound 4294967295", "--max-states 18446744073709551615", "--budget 1e300", ""] {
        let all = explored(&format!("{huge} lost.go"));
        assert_eq!((&all["leak"], &all["complete"]), (&"sometimes".into(), &true.into()), "{huge}");
    }
    let few = explored("--max-states 3 lost.go");
    assert_eq!((&few["complete"], &few["reason"]), (&false.into(), &"states".into()));
    assert!(few["states"].as_u64().unwrap() <= 4, "{few}");
    let short = explored("--budget 0 lost.go");
    assert_eq!((&short["complete"], &short["reason"]), (&false.into(), &"budget".into()));
    // A sleep takes its time or more, or exactly that.
    assert_eq!(explored("late.go")["leak"], "sometimes");
    let exact = explored("--exact-clock late.go");
    assert_eq!(
        (&exact["leak"], &exact["complete"], &exact["exact_clock"]),
        (&"never".into(), &true.into(), &true.into())
    );
}

#[test]
fn a_run_that_meets_a_budget_says_which_and_exits_with_3() {
    let text = "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfor {\n\t\tfmt.Println(\"again and again and again\")\n\t}\n}\n";
    let said = run("budget", text);
    assert_eq!(
        (said.code, said.err.as_str()),
        (3, "goroutine-lab: the run met its limit of 4 MB of output\n")
    );
    assert!(said.out.starts_with("again and again and again\n"));
}

#[test]
fn output_comes_while_the_program_runs() {
    use std::io::{BufRead, BufReader};
    let dir = Dir::new("stream");
    dir.put(
        "main.go",
        "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfmt.Println(\"first\")\n\tfor {\n\t}\n}\n",
    );
    let mut child = Command::new(env!("CARGO_BIN_EXE_goroutine-lab"))
        .args(["run", "main.go"])
        .current_dir(&dir.0)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let still_runs = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!((line.as_str(), still_runs), ("first\n", true));
}

#[test]
fn an_interrupt_comes_at_its_time_to_those_who_ask_for_it() {
    let text = "package main\n\nimport (\n\t\"context\"\n\t\"fmt\"\n\t\"os\"\n\t\"os/signal\"\n\t\"time\"\n)\n\n\
                func main() {\n\tctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)\n\t\
                defer stop()\n\tc := make(chan os.Signal, 1)\n\tsignal.Notify(c, os.Interrupt)\n\tselect {\n\t\
                case <-ctx.Done():\n\t\tfmt.Println(ctx.Err(), context.Cause(ctx), <-c)\n\tcase <-time.After(time.Second):\n\t\t\
                fmt.Println(\"quiet\")\n\t}\n}\n";
    let dir = Dir::new("interrupt");
    dir.put("main.go", text);
    assert_eq!(dir.lab("run main.go").out, "quiet\n");
    assert_eq!(dir.lab("run --interrupt 2s main.go").out, "quiet\n");
    // What real Go prints when Ctrl+C is pressed.
    let said = dir.lab("run --json --interrupt 300ms main.go");
    let json: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(json["output"][0]["text"], "context canceled interrupt signal received interrupt\n");
    assert_eq!((&json["end_ns"], json["leaks"].as_array().unwrap().len()), (&"300000000".into(), 0));
}

/// The three verdicts beside each other, on what ../messages shows of real Go's profile: a global keeps it from seeing
/// the first goroutine, the second it reports; the third ends by itself, too late for goleak.
#[test]
fn goleak_the_leak_profile_and_the_truth_may_differ() {
    let text = "package main\n\nimport \"time\"\n\nvar global = make(chan int)\n\nfunc main() {\n\tgo func() { <-global }()\n\t\
                go func() { <-make(chan int) }()\n\tgo func() { time.Sleep(time.Second) }()\n\t\
                go func() { time.Sleep(time.Millisecond) }()\n}\n";
    let dir = Dir::new("verdicts");
    dir.put("main.go", text);
    let json: Value = serde_json::from_str(&dir.lab("run --json main.go").out).unwrap();
    let leaks: Vec<(u64, bool)> = json["leaks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| (l["line"].as_u64().unwrap(), l["profile"].as_bool().unwrap()))
        .collect();
    assert_eq!(leaks, [(8, false), (9, true)]);
    let slow = json["slow"].as_array().unwrap();
    assert_eq!(
        (slow.len(), &slow[0]["created_line"], &slow[0]["ended_ns"]),
        (1, &10.into(), &"1000000000".into())
    );
    let said = dir.lab("run --leaks main.go").err;
    assert!(
        said.contains("main.go:8 since 0 ms, created by main.main at line 8; Go's leak profile misses it"),
        "{said}"
    );
    assert!(said.contains("no leak, it ends at 1000 ms; goleak would report it"), "{said}");
}

#[test]
fn a_trace_names_channels_and_what_is_sent() {
    let dir = Dir::new("channels");
    dir.put(
        "main.go",
        "package main\n\nimport \"time\"\n\ntype pair struct{ a, b int }\n\nfunc main() {\n\tnumbers := make(chan float64, 2)\n\t\
         texts := make(chan string)\n\tothers := make(chan any)\n\tgo func() {\n\t\tnumbers <- 1.5\n\t\tclose(numbers)\n\t\t\
         select {\n\t\tcase texts <- \"a text that is rather long\":\n\t\tcase <-time.After(time.Hour):\n\t\t}\n\t\tothers <- \
         pair{1, 2}\n\t}()\n\ttime.Sleep(1)\n\t<-numbers\n\t<-texts\n\t<-others\n}\n",
    );
    let json: Value = serde_json::from_str(&dir.lab("run --json main.go").out).unwrap();
    let trace = &json["trace"];
    let chans: Vec<String> =
        trace["chans"].as_array().unwrap().iter().map(|c| format!("{} {}", c["type"], c["cap"])).collect();
    assert_eq!(chans, ["\"chan float64\" 2", "\"chan string\" 0", "\"chan interface {}\" 0"]);
    let events = trace["events"].as_array().unwrap();
    let done = events.iter().filter(|e| e["chan"].is_u64());
    let done: Vec<String> =
        done.map(|e| format!("{} {} {} {}", e["g"], e["kind"], e["chan"], e["value"])).collect();
    let text = "\"a text that is r…\"";
    let expected = [
        "2 \"send\" 1 \"1.5\"".to_string(),
        "2 \"close\" 1 null".into(),
        "1 \"recv\" 1 null".into(),
        format!("2 \"send\" 2 {text}"),
        "1 \"recv\" 2 null".into(),
        "1 \"block\" 3 null".into(),
        "2 \"send\" 3 \"pair\"".into(),
        "1 \"recv\" 3 null".into(),
    ];
    assert_eq!(done, expected);
}
