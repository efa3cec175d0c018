//! The curve under a slider: what becomes of the chapter's figure along the slider's whole range.

use super::Chapter;
use super::around::Around;
use crate::inputs::{Inputs, Key, Scenario};

/// Places along the slider at which the figure is computed.
pub const POINTS: usize = 21;

/// The chapter's figure along one slider.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// The figure at each of [`POINTS`] even places along the slider, from its left end to its right.
    pub outcomes: Vec<f64>,
    /// Place of the present value, from 0 to 1, and its figure.
    pub present: (f64, f64),
    /// Place of the preset's value or default.
    pub default: f64,
    /// Place of the pinned value.
    pub baseline: Option<f64>,
}

impl WhatIf {
    /// Computes the chapter's figure for every place of one slider, all else as it is; `base` is the value that the
    /// slider is reset to.
    pub fn new(chapter: Chapter, key: Key, inputs: &Inputs, base: f64, baseline: Option<&Inputs>) -> Self {
        let parameter = key.parameter();
        let scenario = Scenario::settled(inputs.clone()).0;
        let around = Around::new(chapter, &scenario);
        let outcome = |value: f64| {
            let mut changed = inputs.clone();
            changed.set(key, value);
            around.figure(key, &Scenario::settled(changed).0)
        };
        let place = |index: usize| index as f64 / (POINTS - 1) as f64;
        let value = inputs.get(key);
        Self {
            outcomes: (0..POINTS).map(|index| outcome(parameter.at_position(place(index)))).collect(),
            present: (parameter.position(value), outcome(value)),
            default: parameter.position(base),
            baseline: baseline.map(|baseline| parameter.position(baseline.get(key))),
        }
    }
}
