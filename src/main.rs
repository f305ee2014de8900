//! The native binary: arguments in, exit code out.

fn main() -> std::process::ExitCode {
    let args: Vec<String> = std::env::args_os().skip(1).map(|a| a.to_string_lossy().into_owned()).collect();
    goroutine_lab::cli::main(&args).into()
}
