//! Why nothing is written.

use std::fmt;
use std::io;
use std::path::PathBuf;

use reach_calculator::inputs::{Key, ScenarioError};

/// What was refused, or could not be read or written.
pub(crate) enum Failure {
    /// Stdin or stdout broke off.
    Pipe(io::Error),
    /// A file cannot be read.
    File(PathBuf, io::Error),
    /// Stdin is empty.
    Empty,
    /// Stdin holds no JSON object.
    NoObject(serde_json::Error),
    /// A setting without `=`.
    NoPair(String),
    /// No input has this name.
    UnknownKey(String),
    /// Not a number, as it was written.
    NoNumber(Key, String),
    /// A figure of a question that does not fit, as it was written.
    NoFigure(Bounded, String),
    /// A question without a figure that it needs, or with one that it does not know.
    NoQuestion(String, &'static str),
    /// No preset has this name.
    UnknownPreset(String),
    /// A text without a link in it.
    NoLink(String),
    /// Inputs that do not fit.
    Scenario(ScenarioError),
    /// A day that is none, as it was written.
    NoDay(String),
    /// Files of which nothing is understood; the reasons are written by now.
    NotRead(Vec<String>),
}

/// A figure that a question is asked with.
pub(crate) struct Bounded {
    pub(crate) name: &'static str,
    pub(crate) min: f64,
    pub(crate) max: f64,
    pub(crate) whole: bool,
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Pipe(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pipe(error) => write!(formatter, "cannot read the scenario or write the figures: {error}"),
            Self::File(path, error) => write!(formatter, "cannot read {}: {error}", path.display()),
            Self::Empty => write!(formatter, "no scenario on stdin; write {{}} for the defaults"),
            Self::NoObject(error) => {
                write!(formatter, "the scenario is no JSON object such as {{\"posts\": 20}}: {error}")
            }
            Self::NoPair(text) => write!(formatter, "{text} is no setting; write --set key=value, such as posts=20"),
            Self::UnknownKey(name) => match Key::from_link(name) {
                Some(key) => write!(formatter, "{name} is a key of links; here it is called {}", key.parameter().name),
                None => write!(formatter, "{name} is no input; --keys lists them"),
            },
            Self::NoNumber(key, value) => {
                let parameter = key.parameter();
                let (name, min, max) = (parameter.name, parameter.min, parameter.max);
                write!(formatter, "{name} is {value}, but must be a number between {min} and {max}")
            }
            Self::NoFigure(Bounded { name, min, max, whole }, value) => {
                let kind = if *whole { "whole number" } else { "number" };
                write!(formatter, "{name} is {value:?}, but must be a {kind} between {min} and {max}")
            }
            Self::NoQuestion(text, example) => write!(formatter, "{text:?} cannot be asked; write {example}"),
            Self::UnknownPreset(id) => write!(formatter, "{id} is no preset; --presets lists them"),
            Self::NoLink(text) => write!(formatter, "{text} holds no link such as rc1&f=500"),
            Self::Scenario(error) => error.fmt(formatter),
            Self::NoDay(text) => write!(formatter, "{text} is no day; write --today 2026-11-28"),
            Self::NotRead(reasons) => formatter.write_str(&reasons.join("\n")),
        }
    }
}
