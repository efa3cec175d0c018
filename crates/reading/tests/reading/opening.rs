//! From the bytes of a file to its sheets, as the command and the page do it.

use std::path::PathBuf;

use reach_reading::{Context, Day, Refused, Sheet, Understood, understand};

/// The day on which most samples were made.
pub(crate) const TODAY: &str = "2026-11-28";

pub(crate) fn today() -> Day {
    Day::from_iso(TODAY).expect("a day")
}

pub(crate) fn sample(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/samples").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The sheets of a file.
pub(crate) fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    reach_workbook::file::open(bytes).sheets
}

pub(crate) fn read_bytes(bytes: &[u8], context: &Context) -> Result<Understood, Refused> {
    understand(&sheets(bytes)?, context)
}

/// What is understood of a text.
pub(crate) fn read(text: &str) -> Result<Understood, Refused> {
    read_bytes(text.as_bytes(), &Context::new(today()))
}

/// What is understood of a text that has to be understood.
#[track_caller]
pub(crate) fn understood(text: &str) -> Understood {
    understood_on(text, TODAY)
}

/// The same, exported on a day.
#[track_caller]
pub(crate) fn understood_on(text: &str, today: &str) -> Understood {
    let context = Context::new(Day::from_iso(today).expect("a day"));
    read_bytes(text.as_bytes(), &context).unwrap_or_else(|refused| panic!("{refused}: {text}"))
}
