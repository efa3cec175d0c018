//! One input in a link: valid, invalid with its reason, or missing.

use super::note::{Note, NoteKind};
use super::versions::Released;
use crate::inputs::Bounds;
use crate::words::parse_plain;

/// What a link says about one input.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// A value within its bounds, rounded to the decimals that the input keeps.
    Valid(f64),
    /// Something that cannot be used as it is.
    Invalid {
        /// What stands there.
        raw: String,
        /// Why it cannot be used.
        problem: Problem,
    },
    /// Nothing.
    Missing,
}

/// Why a value cannot be used as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No number in the spelling of links, such as `abc`, `1e5` or nothing.
    NotANumber,
    /// Below the least value.
    TooSmall,
    /// Above the greatest value.
    TooLarge,
}

impl Reading {
    /// Reads the value of one input. More decimals than the input keeps are rounded without a word.
    pub fn of(bounds: &Bounds, raw: Option<&str>) -> Self {
        let Some(raw) = raw else { return Self::Missing };
        match parse_plain(raw.trim_ascii()).map(|value| (value, Problem::of(bounds, value))) {
            Some((value, None)) => Self::Valid(bounds.nearest(value)),
            Some((_, Some(problem))) => Self::Invalid { raw: String::from(raw), problem },
            None => Self::Invalid { raw: String::from(raw), problem: Problem::NotANumber },
        }
    }

    /// The value to compute with, given the one that holds where the link says nothing, and the note that is due.
    pub(super) fn or(self, input: &Released, base: f64) -> (f64, Option<Note>) {
        match self {
            Self::Valid(value) => (value, None),
            Self::Missing => (base, None),
            Self::Invalid { raw, problem } => {
                let used = problem.replacement(&input.bounds, base);
                (used, Some(Note::about(problem.note_kind(), input.name, &raw, used)))
            }
        }
    }
}

impl Problem {
    /// What is wrong with a value, if anything.
    pub fn of(bounds: &Bounds, value: f64) -> Option<Self> {
        // The rounded value counts: 0.0199999999 is a spelling of the bound 0.02, not a breach of it.
        let value = if value.is_finite() { bounds.rounded(value) } else { value };
        if value.is_nan() {
            Some(Self::NotANumber)
        } else if value < bounds.min {
            Some(Self::TooSmall)
        } else {
            (value > bounds.max).then_some(Self::TooLarge)
        }
    }

    /// The value used instead: the bound, or what holds where nothing is said.
    pub(crate) fn replacement(self, bounds: &Bounds, base: f64) -> f64 {
        match self {
            Self::NotANumber => base,
            Self::TooSmall => bounds.min,
            Self::TooLarge => bounds.max,
        }
    }

    /// The kind of the note that is due.
    pub(crate) fn note_kind(self) -> NoteKind {
        match self {
            Self::NotANumber => NoteKind::NotANumber,
            Self::TooSmall => NoteKind::TooSmall,
            Self::TooLarge => NoteKind::TooLarge,
        }
    }
}
