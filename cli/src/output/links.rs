//! What links give, so that two builds can be compared.

use std::io::{self, Write};

use reach_calculator::link::{Link, Note};
use serde::Serialize;
use serde_json::Number;

use super::named::{InOrder, named, number};

/// Writes what each line of the text gives, a line each.
pub(super) fn write(out: &mut impl Write, text: &str) -> io::Result<()> {
    for line in text.lines() {
        serde_json::to_writer(&mut *out, &LinkShape::of(line))?;
        writeln!(out)?;
    }
    Ok(())
}

#[derive(Serialize)]
struct LinkShape<'a> {
    text: &'a str,
    inputs: InOrder<Number>,
    baseline: Option<InOrder<Number>>,
    preset: Option<&'static str>,
    writes: String,
    notes: Vec<NoteShape>,
}

#[derive(Serialize)]
struct NoteShape {
    kind: &'static str,
    name: String,
    raw: String,
    used: Option<Number>,
    of_baseline: bool,
}

impl<'a> LinkShape<'a> {
    fn of(text: &'a str) -> Self {
        let (link, notes) = Link::read(text);
        Self {
            text,
            inputs: named(&link.inputs),
            baseline: link.baseline.as_ref().map(named),
            preset: link.preset,
            writes: link.write().text,
            notes: notes.into_iter().map(NoteShape::from).collect(),
        }
    }
}

impl From<Note> for NoteShape {
    fn from(note: Note) -> Self {
        let Note { kind, name, raw, used, of_baseline } = note;
        Self { kind: kind.name(), name, raw, used: used.map(number), of_baseline }
    }
}
