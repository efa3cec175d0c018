//! Forecasts from the shell: a scenario goes in as settings, link, preset or JSON, figures come out as JSON or CSV.
//!
//! `reach-forecast --help` lists everything; `cargo install --path cli` installs it.

mod arguments;
mod asked;
mod exported;
mod failure;
mod help;
mod output;
mod scenario;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::FromArgMatches;

use arguments::Arguments;
use failure::Failure;

fn main() -> ExitCode {
    let arguments = Arguments::from_arg_matches(&help::matches()).unwrap_or_else(|error| error.exit());
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the figures, `head` perhaps, has seen enough.
        Err(Failure::Pipe(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    output::write(&mut out, &arguments.output(), arguments)?;
    Ok(out.flush()?)
}
