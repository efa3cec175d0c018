//! Reads a scenario as JSON and writes its months: `echo '{"posts": 20}' | cargo run --release --example forecast`.
//!
//! The keys are the inputs' full names; what is not given keeps its default. Without arguments the months are a JSON
//! array of objects, with `--csv` a table with a header. Figures are written with as many digits as give them back bit
//! for bit. Bad input: a message that names key, value and bounds, and exit code 2.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use reach_calculator::inputs::{Inputs, Key};
use reach_calculator::inputs::{Scenario, ScenarioError};
use reach_calculator::model::{Month, forecast};
use serde_json::value::RawValue;

const HELP: &str = "\
Reads a scenario as a JSON object from stdin and writes its months to stdout.

    echo '{\"posts\": 20, \"months\": 24}' | cargo run --release --example forecast

The keys are those of parameters.csv; {} gives the defaults.

    --csv     a table with a header instead of JSON
    --help    this text
";

fn main() -> ExitCode {
    let result = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => run(write_json),
        [flag] if flag == "--csv" => run(write_csv),
        [flag] if flag == "--help" => io::stdout().write_all(HELP.as_bytes()).map_err(Failure::from),
        arguments => Err(Failure::Arguments(arguments.join(" "))),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the months, `head` perhaps, has seen enough.
        Err(Failure::Pipe(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(2)
        }
    }
}

fn run(write: fn(&[Month]) -> io::Result<()>) -> Result<(), Failure> {
    let mut text = Vec::new();
    io::stdin().read_to_end(&mut text)?;
    Ok(write(&forecast(&scenario(&text)?).months)?)
}

fn write_json(months: &[Month]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, months)?;
    writeln!(out)
}

fn write_csv(months: &[Month]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", Month::NAMES.join(","))?;
    months.iter().try_for_each(|month| writeln!(out, "{}", month.values().map(|value| format!("{value:?}")).join(",")))
}

/// The defaults with what the text changes.
fn scenario(text: &[u8]) -> Result<Scenario, Failure> {
    if text.trim_ascii().is_empty() {
        return Err(Failure::Empty);
    }
    // Raw values, so that a number too large for a float is reported with its key and not by its place in the text.
    let changes: BTreeMap<String, Box<RawValue>> = serde_json::from_slice(text).map_err(Failure::NoObject)?;
    let mut inputs = Inputs::default();
    for (name, value) in &changes {
        let key = Key::from_name(name).ok_or_else(|| Failure::UnknownKey(name.clone()))?;
        let value = value.get();
        inputs.set(key, value.parse().map_err(|_| Failure::NoNumber(key, value.to_owned()))?);
    }
    Scenario::new(inputs).map_err(Failure::Scenario)
}

/// Why there are no months.
enum Failure {
    Arguments(String),
    Pipe(io::Error),
    Empty,
    NoObject(serde_json::Error),
    UnknownKey(String),
    NoNumber(Key, String),
    Scenario(ScenarioError),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Pipe(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Arguments(arguments) => write!(formatter, "unknown arguments: {arguments}; --help explains"),
            Self::Pipe(error) => write!(formatter, "cannot read the scenario or write the months: {error}"),
            Self::Empty => write!(formatter, "no scenario on stdin; write {{}} for the defaults"),
            Self::NoObject(error) => {
                write!(formatter, "the scenario is no JSON object such as {{\"posts\": 20}}: {error}")
            }
            Self::UnknownKey(name) => match Key::from_link(name) {
                Some(key) => write!(formatter, "{name} is a key of links; here it is called {}", key.parameter().name),
                None => write!(formatter, "{name} is no input; the keys are those of parameters.csv"),
            },
            Self::NoNumber(key, value) => {
                let parameter = key.parameter();
                let (name, min, max) = (parameter.name, parameter.min, parameter.max);
                write!(formatter, "{name} is {value}, but must be a number between {min} and {max}")
            }
            Self::Scenario(error) => error.fmt(formatter),
        }
    }
}
