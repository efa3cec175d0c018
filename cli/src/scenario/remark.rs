//! What was replaced, in words.

use reach_calculator::inputs::Lowered;
use reach_calculator::link::{Note, NoteKind};

/// What a link asked for and did not get.
pub(super) fn of_note(note: &Note) -> String {
    let Note { name, raw, .. } = note;
    let used = note.used.unwrap_or(f64::NAN);
    let remark = match note.kind {
        NoteKind::NotANumber => format!("{name} is {raw:?}, which is no number: {used} is used"),
        NoteKind::TooSmall => format!("{name} is {raw}, less than it can be: {used} is used"),
        NoteKind::TooLarge => format!("{name} is {raw}, more than it can be: {used} is used"),
        NoteKind::UnknownPreset => format!("{raw} is no preset, and is passed over; --presets lists them"),
        NoteKind::Unreadable => format!("{name}={raw} cannot be read, and is passed over"),
        NoteKind::ReadAs => format!("{name} is {raw}, which was read as {used}"),
        NoteKind::NewerVersion => format!("{raw} is a newer version than this program's: what it knows of it is used"),
    };
    if note.of_baseline { format!("baseline: {remark}") } else { remark }
}

/// What another input does not allow.
pub(super) fn of_lowered(lowered: &Lowered) -> String {
    let Lowered { key, because, asked, used } = lowered;
    let (name, because) = (key.parameter().name, because.parameter().name);
    format!("{name} is {asked}, but {because} allows at most {used}: {used} is used")
}
