//! Hand-assembled programs: the machine and the runtime without the front end.

use super::testing::*;
use super::*;
use crate::bytecode::instr::{Instr, Op};
use std::sync::Arc;

#[test]
fn calls_return_results() {
    let fib = func(
        "main.fib",
        6,
        vec![
            jump(Op::JGeI, 1, 2, 2),
            i(Op::Return, 1, 1, 0, 0),
            i(Op::AddI, 5, 1, 0, -1),
            i(Op::Call, 4, 0, 0, 1),
            i(Op::Mov, 2, 4, 0, 0),
            i(Op::AddI, 5, 1, 0, -2),
            i(Op::Call, 4, 0, 0, 1),
            i(Op::Add, 2, 2, 4, 0),
            i(Op::Return, 2, 1, 0, 0),
        ],
    );
    let mut code = vec![i(Op::LoadImm, 3, 0, 0, 20), i(Op::Call, 2, 0, 0, 1)];
    code.extend(print(2, 4));
    code.push(i(Op::Return, 0, 0, 0, 0));
    let (outcome, text) = run(program(vec![func("main.main", 4, code), fib]));
    assert_eq!((outcome.end, text.as_str()), (End::Ok, "6765\n"));
}

fn range_over_channel() -> Vec<Instr> {
    let mut code = vec![i(Op::RecvOk, 3, 1, 0, 1), i(Op::JmpIfNot, 4, 0, 0, 9)];
    code.extend(print(3, 8));
    code.push(i(Op::Jmp, 0, 0, 0, 4));
    code.push(i(Op::Return, 0, 0, 0, 0));
    code
}

#[test]
fn a_range_ends_at_the_close_for_any_capacity_and_schedule() {
    for cap in [0, 1, 2, 5] {
        for seed in 0..50 {
            let config = Config { schedule: Schedule::Walk(seed), ..Config::default() };
            let (outcome, text) = run_with(with_sender(cap, range_over_channel()), config);
            assert_eq!((outcome.end, text.as_str(), outcome.leaks.len()), (End::Ok, "0\n1\n2\n", 0));
        }
    }
}

#[test]
fn a_sender_without_a_receiver_leaks() {
    let once = vec![i(Op::Recv, 3, 1, 1, 0), i(Op::Return, 0, 0, 0, 0)];
    let (outcome, _) = run(with_sender(0, once));
    assert_eq!(outcome.end, End::Ok);
    let leaks: Vec<(&str, u32, &str)> =
        outcome.leaks.iter().map(|l| (l.function.as_str(), l.id, l.reason)).collect();
    assert_eq!(leaks, [("main.sender", 2, "chan send")]);
    let once = vec![i(Op::Recv, 3, 1, 1, 0), i(Op::Return, 0, 0, 0, 0)];
    assert_eq!(run(with_sender(3, once)).0.leaks, []);
}

#[test]
fn all_asleep_is_a_deadlock_in_gos_words() {
    let code = vec![
        i(Op::LoadImm, 2, 0, 0, 0),
        i(Op::MakeChan, 1, 2, 0, CHAN),
        i(Op::Recv, 3, 1, 1, 0),
        i(Op::Return, 0, 0, 0, 0),
    ];
    let (outcome, text) = run(program(vec![func("main.main", 4, code)]));
    assert_eq!(outcome.end.exit_code(), 2);
    assert!(text.starts_with(
        "fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\nmain.main(...)\n\tmain.go:1\n"
    ));
}

#[test]
fn a_select_takes_the_ready_case_or_the_default() {
    for (cap, has_default, expected) in [(0, true, "1\n"), (0, false, "0\n")] {
        let p = with_select(cap, has_default);
        let (outcome, text) = run(p);
        assert_eq!((outcome.end, text.as_str()), (End::Ok, expected));
    }
}

#[test]
fn sleepers_wake_in_the_order_of_their_deadlines() {
    let nap = |ns: i32| {
        let mut code = vec![i(Op::LoadImm, 2, 0, 0, ns), i(Op::CallNative, 1, 0, 0, SLEEP)];
        code.extend([i(Op::LoadImm, 1, 0, 0, ns)]);
        code.extend(print(1, 4));
        code.push(i(Op::Return, 0, 0, 0, 0));
        func("main.nap", 4, code)
    };
    let main = func(
        "main.main",
        4,
        vec![
            i(Op::Go, 2, 0, 0, 1),
            i(Op::Go, 2, 0, 0, 2),
            i(Op::LoadImm, 2, 0, 0, 50),
            i(Op::CallNative, 1, 0, 0, SLEEP),
            i(Op::Return, 0, 0, 0, 0),
        ],
    );
    let (outcome, text) = run(program(vec![main, nap(30), nap(10)]));
    assert_eq!((outcome.end, outcome.end_ns, text.as_str()), (End::Ok, 50, "10\n30\n"));
}

#[test]
fn a_deferred_function_recovers_and_the_caller_goes_on() {
    let mut main = vec![i(Op::Call, 2, 0, 0, 1), i(Op::LoadImm, 3, 0, 0, 9)];
    main.extend(print(3, 4));
    main.push(i(Op::Return, 0, 0, 0, 0));
    let mut panics = func(
        "main.f",
        6,
        vec![
            i(Op::LoadFunc, 1, 0, 0, 2),
            i(Op::Defer, 1, 0, 0, 0),
            i(Op::LoadImm, 2, 0, 0, 0),
            i(Op::Div, 3, 2, 2, 0),
            i(Op::RunDefers, 0, 0, 0, 0),
            i(Op::Return, 0, 0, 0, 0),
        ],
    );
    panics.recovery = Some(4);
    let recovers = func("main.f.func1", 4, vec![i(Op::Recover, 1, 0, 0, 0), i(Op::Return, 0, 0, 0, 0)]);
    let (outcome, text) = run(program(vec![func("main.main", 4, main.clone()), panics.clone(), recovers]));
    assert_eq!((outcome.end, text.as_str()), (End::Ok, "9\n"));

    let idle = func("main.f.func1", 4, vec![i(Op::Return, 0, 0, 0, 0)]);
    let (outcome, text) = run(program(vec![func("main.main", 4, main), panics, idle]));
    assert_eq!(outcome.end.exit_code(), 2);
    assert!(
        text.starts_with("panic: integer divide by zero\n\ngoroutine 1 [running]:\nmain.f(...)"),
        "{text}"
    );
}

#[test]
fn maps_keep_the_last_value_of_a_key() {
    let mut code = vec![
        i(Op::MakeMap, 1, 0, 0, MAP),
        i(Op::LoadStr, 2, 0, 0, 0),
        i(Op::LoadImm, 4, 0, 0, 5),
        i(Op::MapSet, 1, 2, 4, MAP),
        i(Op::LoadImm, 4, 0, 0, 6),
        i(Op::MapSet, 1, 2, 4, MAP),
        i(Op::MapGetOk, 5, 1, 2, MAP),
    ];
    code.extend(print(5, 10));
    code.extend([i(Op::LoadStr, 2, 0, 0, 1), i(Op::MapGetOk, 5, 1, 2, MAP)]);
    code.extend(print(6, 10));
    code.extend([i(Op::MapLen, 5, 1, 0, 0)]);
    code.extend(print(5, 10));
    code.push(i(Op::Return, 0, 0, 0, 0));
    assert_eq!(run(program(vec![func("main.main", 10, code)])).1, "6\n0\n1\n");
}

#[test]
fn append_grows_capacities_as_go_does() {
    // The capacities that Go 1.27.3 shows while appending 2,000 ints one by one.
    let expected = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 848, 1280, 1792, 2560];
    let mut code = vec![
        i(Op::Zero, 1, 0, 0, 2),
        i(Op::LoadImm, 3, 0, 0, 0),
        i(Op::LoadImm, 6, 0, 0, 0),
        i(Op::AppendOne, 1, 1, 3, SLICE),
        i(Op::Cap, 5, 1, 0, 0),
        i(Op::JEq, 5, 6, 0, 9),
        i(Op::Mov, 6, 5, 0, 0),
    ];
    code.extend(print(5, 8));
    code.push(i(Op::AddI, 3, 3, 0, 1));
    code.push(jump(Op::JLtI, 3, 2000, 3));
    code.push(i(Op::Return, 0, 0, 0, 0));
    let text: String = expected.iter().map(|c| format!("{c}\n")).collect();
    assert_eq!(run(program(vec![func("main.main", 8, code)])).1, text);
}

#[test]
fn endless_loops_and_recursion_end_with_their_own_outcome() {
    let spin = func("main.main", 2, vec![i(Op::Jmp, 0, 0, 0, 0)]);
    let config = Config { step_limit: 100_000, ..Config::default() };
    assert_eq!(run_with(program(vec![spin]), config).0.end, End::Budget(outcome::Budget::Steps));

    let deep = func("main.main", 4, vec![i(Op::Call, 4, 0, 0, 0), i(Op::Return, 0, 0, 0, 0)]);
    let (outcome, text) = run(program(vec![deep]));
    assert_eq!(outcome.end.exit_code(), 2);
    assert!(text.contains("fatal error: stack overflow\n"), "{text:.200}");
}

#[test]
fn garbage_is_collected_and_hoarding_meets_the_heap_limit() {
    let garbage = vec![
        i(Op::LoadImm, 1, 0, 0, 0),
        i(Op::LoadImm, 2, 0, 0, 1000),
        i(Op::MakeSlice, 3, 2, 2, SLICE),
        i(Op::AddI, 1, 1, 0, 1),
        jump(Op::JLtI, 1, 20_000, 2),
        i(Op::Return, 0, 0, 0, 0),
    ];
    let config = || Config { heap_limit: 16 << 20, ..Config::default() };
    assert_eq!(run_with(program(vec![func("main.main", 8, garbage)]), config()).0.end, End::Ok);
    let hoard = vec![i(Op::Zero, 1, 0, 0, 3), i(Op::AppendOne, 1, 1, 3, SLICE), i(Op::Jmp, 0, 0, 0, 1)];
    let (outcome, _) = run_with(program(vec![func("main.main", 8, hoard)]), config());
    assert_eq!(outcome.end, End::Budget(outcome::Budget::Heap));
}

#[test]
fn a_live_run_of_futures_equals_the_synchronous_one() {
    struct Never;
    impl live::Pacer for Never {
        fn is_due(&self) -> bool {
            false
        }
        async fn pause(&self, _: &std::cell::RefCell<Run>) -> bool {
            true
        }
    }
    let run = Run::new(Arc::new(with_sender(1, range_over_channel())), Config::default(), lookup);
    let mut same = run.clone();
    let (outcome, _) = futures::executor::block_on(live::drive(run, &Never));
    let expected = same.complete();
    assert_eq!((outcome.end, outcome.output), (expected.end, expected.output));
}

#[test]
fn schedules_print_and_read_back() {
    for schedule in [Schedule::Fifo, Schedule::Walk(77)] {
        for exact in [true, false] {
            let text = schedule.print(exact, 0xabc);
            assert_eq!(Schedule::parse(&text, 0xabc), Ok((schedule, exact)));
            assert!(Schedule::parse(&text, 0xabd).is_err());
        }
    }
    assert!(Schedule::parse("v2:fifo-0", 0).is_err());
}

#[test]
fn the_trace_says_who_runs_and_goes_on_after_mains_end() {
    use crate::trace::EventKind::{Block, Run as Runs};
    let program = with_sender(0, vec![i(Op::Return, 0, 0, 0, 0)]);
    let mut run = Run::new(Arc::new(program), Config::default(), lookup);
    run.complete();
    let events: Vec<_> = run.trace().events.iter().map(|e| (e.g, e.kind)).collect();
    assert_eq!(events.iter().filter(|e| **e == (1, Runs)).count(), 1);
    let blocked = events.iter().position(|e| *e == (2, Block)).unwrap();
    assert!(run.trace().main_end.unwrap() <= blocked && events[..blocked].contains(&(2, Runs)));
    assert!(run.trace().observed().iter().all(|e| (e.g, e.kind) != (2, Block)));
}
