//! What a version of links is.

use super::presets::{FrozenPreset, same};
use crate::inputs::{Bounds, Inputs, Key, PARAMETERS};

/// A version of links.
#[derive(Debug)]
pub(in crate::link) struct Version {
    /// 1 for `rc1`.
    pub(in crate::link) number: u32,
    /// The inputs it knows, in the order of the packed form.
    pub(in crate::link) inputs: &'static [FrozenInput],
    /// The presets it knows.
    pub(in crate::link) presets: &'static [FrozenPreset],
}

/// An input as a version froze it. While the table still says the same, it is read from there: nobody loads eighty rows
/// twice.
#[derive(Debug)]
pub(in crate::link) struct FrozenInput {
    /// The input.
    pub(in crate::link) key: Key,
    /// Whether it was appended to the version after its release: links that were made before lack it.
    pub(in crate::link) appended: bool,
    /// What it was, where the table has moved on.
    differs: Option<&'static Released>,
}

/// An input as it was when its version was released.
#[derive(Clone, Copy, Debug)]
pub(in crate::link) struct Released {
    key: Key,
    /// Its key in links.
    pub(in crate::link) link: &'static str,
    /// Its full name, which links may use too.
    pub(in crate::link) name: &'static str,
    /// The values that it can take.
    pub(in crate::link) bounds: Bounds,
    /// The value where a link says nothing.
    pub(in crate::link) default: f64,
    appended: bool,
}

/// An input as it was when its version was released.
pub(super) const fn input(
    key: Key,
    link: &'static str,
    name: &'static str,
    min: f64,
    max: f64,
    decimals: u32,
    default: f64,
) -> Released {
    Released { key, link, name, bounds: Bounds { min, max, decimals }, default, appended: false }
}

/// An input that was appended to its version after the release, with its neutral value.
#[allow(
    dead_code,
    reason = "`cargo xtask freeze-links` writes it where an input is new; none was since the last version"
)]
pub(super) const fn appended_input(
    key: Key,
    link: &'static str,
    name: &'static str,
    min: f64,
    max: f64,
    decimals: u32,
    neutral: f64,
) -> Released {
    Released { appended: true, ..input(key, link, name, min, max, decimals, neutral) }
}

/// The inputs of a version, told from the table where they differ from it; a compiler's work, so that a page does not load
/// what it need not.
pub(super) const fn frozen<const N: usize>(released: &'static [Released; N]) -> [FrozenInput; N] {
    let mut inputs = [const { FrozenInput { key: Key::Stage, appended: false, differs: None } }; N];
    let mut at = 0;
    while at < N {
        let input = &released[at];
        let differs = if input.is_in_the_table() { None } else { Some(input) };
        inputs[at] = FrozenInput { key: input.key, appended: input.appended, differs };
        at += 1;
    }
    inputs
}

impl Released {
    const fn is_in_the_table(&self) -> bool {
        let parameter = &PARAMETERS[self.key as usize];
        let Bounds { min, max, decimals } = self.bounds;
        same(self.link, parameter.link)
            && same(self.name, parameter.name)
            && min == parameter.min
            && max == parameter.max
            && decimals == parameter.decimals()
            && self.default == parameter.default
    }
}

impl FrozenInput {
    /// What it was.
    pub(in crate::link) fn released(&self) -> Released {
        self.differs.copied().unwrap_or_else(|| {
            let parameter = self.key.parameter();
            Released {
                key: self.key,
                link: parameter.link,
                name: parameter.name,
                bounds: parameter.bounds(),
                default: parameter.default,
                appended: self.appended,
            }
        })
    }
}

impl Version {
    /// The inputs that a link without any gives: neutral values, above them the version's defaults, and above them a
    /// preset's values.
    pub(in crate::link) fn base(&self, preset: Option<&FrozenPreset>) -> Inputs {
        let mut inputs = Inputs::default();
        for parameter in &PARAMETERS {
            inputs.set(parameter.key, parameter.neutral.unwrap_or(parameter.default));
        }
        for input in self.inputs {
            inputs.set(input.key, input.released().default);
        }
        if let Some(preset) = preset {
            preset.apply(&mut inputs);
        }
        inputs
    }

    /// The preset of this id.
    pub(in crate::link) fn preset(&self, id: &str) -> Option<&'static FrozenPreset> {
        self.presets.iter().find(|preset| preset.id() == id)
    }
}
