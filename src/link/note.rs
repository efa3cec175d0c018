//! What had to be replaced, so that the page can say so by name.

use crate::answers::{Figure, Sentence};
use crate::inputs::Key;
use crate::words::plain_sign;

/// One thing that a link or a typed text asked for and did not get.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// What was wrong.
    pub kind: NoteKind,
    /// The input's full name, or the key of a link that is no input.
    pub name: String,
    /// What was asked for, without control characters and cut to a length that fits a message.
    pub raw: String,
    /// The value used instead, where the note is about an input.
    pub used: Option<f64>,
    /// Whether the note is about the baseline and not the scenario itself.
    pub of_baseline: bool,
}

/// What was wrong with what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoteKind {
    /// Not a number; what stood there before, or the preset's value or default, is used.
    NotANumber,
    /// Below the least value, which is used.
    TooSmall,
    /// Above the greatest value, which is used.
    TooLarge,
    /// No preset has this name; the defaults are used.
    UnknownPreset,
    /// A part of the link that cannot be read is passed over.
    Unreadable,
    /// Made by a newer version of the calculator; what is known of it was read.
    NewerVersion,
    /// A number that can be read in two ways, or of people and no whole one.
    ReadAs,
}

impl NoteKind {
    /// Every kind.
    pub const ALL: [NoteKind; 7] = [
        Self::NotANumber,
        Self::TooSmall,
        Self::TooLarge,
        Self::UnknownPreset,
        Self::Unreadable,
        Self::NewerVersion,
        Self::ReadAs,
    ];

    /// The kind's name in the locale files.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotANumber => "not_a_number",
            Self::TooSmall => "too_small",
            Self::TooLarge => "too_large",
            Self::UnknownPreset => "unknown_preset",
            Self::Unreadable => "unreadable",
            Self::NewerVersion => "newer_version",
            Self::ReadAs => "read_as",
        }
    }
}

/// Longest text that a note repeats, in characters.
const LONGEST: usize = 40;

impl Note {
    /// A note about an input, and the value used for it.
    pub(crate) fn about(kind: NoteKind, name: &str, raw: &str, used: f64) -> Self {
        Self { used: Some(used), ..Self::about_link(kind, name, raw) }
    }

    /// A note about another part of a link.
    pub(crate) fn about_link(kind: NoteKind, name: &str, raw: &str) -> Self {
        Self { kind, name: presentable(name), raw: presentable(raw), used: None, of_baseline: false }
    }
}

impl Note {
    /// The note as a sentence; inputs are named in the reader's words.
    pub fn sentence(&self) -> Sentence {
        let sentence = Sentence::new(self.key()).with("raw", Figure::Words(self.raw.clone()));
        match (Key::from_name(&self.name), self.used) {
            (Some(key), Some(used)) => {
                sentence.with("parameter", Figure::Name(key)).with("used", Figure::Value(key, used))
            }
            _ => sentence.with("name", Figure::Words(self.name.clone())),
        }
    }

    /// The key of its sentence: what is wrong with the pinned scenario must not be taken for the present one's.
    fn key(&self) -> &'static str {
        match self.kind {
            NoteKind::NotANumber if self.of_baseline => "baseline.not_a_number",
            NoteKind::TooSmall if self.of_baseline => "baseline.too_small",
            NoteKind::TooLarge if self.of_baseline => "baseline.too_large",
            kind => kind.name(),
        }
    }
}

/// Cut to length, and without control characters and those that turn the direction of the text around them.
fn presentable(text: &str) -> String {
    text.chars().filter_map(plain_sign).take(LONGEST).collect()
}
