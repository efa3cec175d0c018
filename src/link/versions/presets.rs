//! Presets as a version froze them. While they still give the same, they are read from `crate::inputs`: told apart by the
//! compiler, so that a page does not load them twice.

use crate::inputs::{Group, Inputs, Key, Kind, PARAMETERS, PRESETS, Preset};

/// What a preset was called and what it set: every input, with the value it has in the end.
type Former = (&'static str, &'static [(Key, f64)]);

/// A preset as a version froze it.
#[derive(Debug)]
pub(in crate::link) struct FrozenPreset {
    /// Its place among those of today, while one of them gives the same.
    place: u8,
    former: Option<&'static Former>,
}

/// A preset as it was when its version was released.
pub(super) const fn preset(released: &'static Former) -> FrozenPreset {
    let mut at = 0;
    while at < PRESETS.len() {
        if same(PRESETS[at].id, released.0) && gives(&PRESETS[at], released.1) {
            return FrozenPreset { place: at as u8, former: None };
        }
        at += 1;
    }
    FrozenPreset { place: 0, former: Some(released) }
}

impl FrozenPreset {
    /// Its name in links.
    pub(in crate::link) fn id(&self) -> &'static str {
        self.former.map_or(PRESETS[usize::from(self.place)].id, |former| former.0)
    }

    /// Sets the preset's values and leaves every other input as it is.
    pub(super) fn apply(&self, inputs: &mut Inputs) {
        match self.former {
            Some(former) => former.1.iter().for_each(|&(key, value)| inputs.set(key, value)),
            None => PRESETS[usize::from(self.place)].apply(inputs),
        }
    }
}

/// Whether a preset leaves every input at these values; [`Preset::values`] for the compiler.
const fn gives(preset: &Preset, values: &[(Key, f64)]) -> bool {
    let mut row = 0;
    while row < PARAMETERS.len() {
        let parameter = &PARAMETERS[row];
        let is_of_platform = matches!((parameter.group, parameter.kind), (Group::Platform, Kind::Assumption));
        let default = if is_of_platform && preset.date.is_some() { Some(parameter.default) } else { None };
        let set = last(preset.decisions, parameter.key, last(preset.assumptions, parameter.key, default));
        match (set, last(values, parameter.key, None)) {
            (None, None) => {}
            (Some(one), Some(other)) if one == other => {}
            _ => return false,
        }
        row += 1;
    }
    true
}

/// The value that is set last.
const fn last(values: &[(Key, f64)], key: Key, mut found: Option<f64>) -> Option<f64> {
    let mut at = 0;
    while at < values.len() {
        if values[at].0 as usize == key as usize {
            found = Some(values[at].1);
        }
        at += 1;
    }
    found
}

/// Whether two texts are the same, for the compiler.
pub(super) const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}
