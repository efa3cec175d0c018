//! What is not known about a single input.

use libm::{exp, log, log1p};

use crate::inputs::{Inputs, Key, Kind, PARAMETERS, Parameter};

/// Standard deviations from the median to the 10th or 90th percentile.
pub(super) const PLAUSIBLE: f64 = 1.2816;

/// Of a plausible low of 0 there is no logarithm: this share of the default stands in for it.
const INSTEAD_OF_NOTHING: f64 = 0.1;

/// An input that is uncertain: normal around its present value on a scale of its own, wider to one side than to the other.
///
/// `φ(value) = φ(v) + z/1.2816 · (φ(high) − φ(default) if z > 0, else φ(default) − φ(low))`, φ = logit for shares, else ln.
#[derive(Clone, Copy, Debug)]
pub(super) struct Assumption {
    pub(super) key: Key,
    scale: Scale,
    /// φ of the present value.
    present: f64,
    /// What φ rises and falls by with a standard deviation.
    up: f64,
    down: f64,
}

/// The φ of the formula.
#[derive(Clone, Copy, Debug)]
enum Scale {
    Logit,
    Ln,
}

impl Assumption {
    /// Every uncertain input, in table order; `None` where the present value has no φ and so is certain: a place each,
    /// whatever the values, so that one input's draws do not depend on another's value.
    pub(super) fn all(inputs: &Inputs) -> impl Iterator<Item = Option<Self>> {
        uncertain().map(|(parameter, plausible)| Self::of(parameter, plausible, inputs.get(parameter.key)))
    }

    /// How many inputs are uncertain.
    pub(super) fn count() -> usize {
        uncertain().count()
    }

    fn of(parameter: &Parameter, (low, high): (f64, f64), value: f64) -> Option<Self> {
        let scale = if parameter.unit.is_share() { Scale::Logit } else { Scale::Ln };
        let low = if low > 0.0 { low } else { INSTEAD_OF_NOTHING * parameter.default };
        let step = |from: f64, to: f64| (scale.of(to) - scale.of(from)) / PLAUSIBLE;
        let (up, down) = (step(parameter.default, high), step(low, parameter.default));
        let present = scale.of(value);
        present.is_finite().then_some(Self { key: parameter.key, scale, present, up, down })
    }

    /// The value so many standard deviations from the present one; it may lie beyond the bounds.
    pub(super) fn at(&self, z: f64) -> f64 {
        self.scale.back(self.present + z * if z > 0.0 { self.up } else { self.down })
    }
}

impl Scale {
    fn of(self, value: f64) -> f64 {
        match self {
            Self::Logit => log(value) - log1p(-value),
            Self::Ln => log(value),
        }
    }

    fn back(self, figure: f64) -> f64 {
        match self {
            Self::Logit => 1.0 / (1.0 + exp(-figure)),
            Self::Ln => exp(figure),
        }
    }
}

/// Creators only divide the active readers in a picture, and no figure depends on them.
fn uncertain() -> impl Iterator<Item = (&'static Parameter, (f64, f64))> {
    let assumed = |parameter: &&Parameter| parameter.kind == Kind::Assumption && parameter.key != Key::Creators;
    PARAMETERS.iter().filter(assumed).filter_map(|parameter| Some((parameter, parameter.plausible?)))
}
