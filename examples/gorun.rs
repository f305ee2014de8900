use goroutine_lab::*;
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let dump = std::env::args().nth(2);
    let text = std::fs::read_to_string(&path).unwrap();
    let mut s = source::SourceSet::default();
    let f = s.add("main.go", text, false);
    let c = bytecode::compile(&mut s, &[f]);
    for d in &c.diagnostics {
        let at = s.line_col(d.span);
        println!("{}:{}:{}: {}", s.file(d.span.file).name, at.line, at.col, d.problem.en());
    }
    let Some(p) = c.program else { std::process::exit(1) };
    if let Some(name) = dump {
        for (i, f) in p.funcs.iter().enumerate() {
            if f.name.contains(&name) {
                println!(
                    "func {i} {} args {} results {} frame {}",
                    f.name, f.arg_slots, f.result_slots, f.frame_slots
                );
                for (pc, i) in f.code.iter().enumerate() {
                    println!(
                        "  {pc:4} {:?} {} {} {} {}  ; {}",
                        i.op,
                        i.a,
                        i.b,
                        i.c,
                        i.imm as i32,
                        s.line_col(f.spans[pc]).line
                    );
                }
            }
        }
        return;
    }
    let o = runtime::Run::new(std::sync::Arc::new(p), runtime::Config::default(), stdlib::lookup).complete();
    for c in &o.output {
        match c {
            runtime::outcome::Chunk::Stdout(b) => print!("{}", String::from_utf8_lossy(b)),
            runtime::outcome::Chunk::Stderr(b) => print!("{}", String::from_utf8_lossy(b)),
            runtime::outcome::Chunk::Report(r) => print!("{}", r.print(&s)),
        }
    }
    for l in &o.leaks {
        println!("leak {} {}", l.function, l.reason);
    }
    std::process::exit(o.end.exit_code());
}
