//! One input as it was asked for, in a link or by hand: taken as it is, read otherwise, or replaced with a reason.

use super::note::{Note, NoteKind};
use crate::inputs::{Bounds, Unit};
use crate::words::meant;

/// An input that somebody asks a value for.
pub(crate) struct Asked<'a> {
    /// Its full name.
    pub(crate) name: &'a str,
    /// What it counts.
    pub(crate) unit: Unit,
    /// The values that it can take.
    pub(crate) bounds: Bounds,
    /// The value that holds where no number is given.
    pub(crate) base: f64,
    /// Whether people are whole: somebody typed them. Links have fractions of them for ever.
    pub(crate) typed: bool,
}

impl Asked<'_> {
    /// The value to compute with, given what was written and its number, which is none where it is not finite; and the
    /// note that is due. More decimals than the input keeps are rounded without a word.
    #[inline(never)]
    pub(crate) fn taken(&self, raw: &str, value: f64) -> (f64, Option<Note>) {
        let mut used = meant(raw, value, self.unit, self.bounds.max);
        if self.typed && self.unit == Unit::People {
            used = libm::round(used);
        }
        let problem = Problem::of(&self.bounds, used);
        let kind = problem.map_or(NoteKind::ReadAs, Problem::note_kind);
        let is_due = problem.is_some() || used != value;
        used =
            problem.map_or_else(|| self.bounds.nearest(used), |problem| problem.replacement(&self.bounds, self.base));
        (used, is_due.then(|| Note::about(kind, self.name, raw, used)))
    }
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
    fn replacement(self, bounds: &Bounds, base: f64) -> f64 {
        match self {
            Self::NotANumber => base,
            Self::TooSmall => bounds.min,
            Self::TooLarge => bounds.max,
        }
    }

    /// The kind of the note that is due.
    fn note_kind(self) -> NoteKind {
        match self {
            Self::NotANumber => NoteKind::NotANumber,
            Self::TooSmall => NoteKind::TooSmall,
            Self::TooLarge => NoteKind::TooLarge,
        }
    }
}
