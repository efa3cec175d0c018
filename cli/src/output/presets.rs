//! The presets.

use std::io::{self, Write};

use reach_calculator::inputs::{PRESETS, Preset, Subject};
use serde::Serialize;
use serde_json::Number;

use super::named::number;

/// Writes every preset.
pub(super) fn write(out: &mut impl Write) -> io::Result<()> {
    let presets: Vec<PresetShape> = PRESETS.iter().map(PresetShape::from).collect();
    serde_json::to_writer_pretty(&mut *out, &presets)?;
    writeln!(out)
}

#[derive(Serialize)]
struct PresetShape {
    id: &'static str,
    subject: &'static str,
    claim: bool,
    date: Option<f64>,
    values: Vec<ValueShape>,
}

/// A list and no object: one input may be set to its platform's default first and to the preset's own value then.
#[derive(Serialize)]
struct ValueShape {
    key: &'static str,
    value: Number,
}

impl From<&Preset> for PresetShape {
    fn from(preset: &Preset) -> Self {
        let values = preset.values().map(|(key, value)| ValueShape { key: key.parameter().name, value: number(value) });
        Self {
            id: preset.id,
            subject: match preset.subject {
                Subject::Platform => "platform",
                Subject::Story => "story",
            },
            claim: preset.claim,
            date: preset.date,
            values: values.collect(),
        }
    }
}
