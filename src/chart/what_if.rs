//! The curve under a slider: what becomes of the chapter's outcome along the slider's whole range.

use super::paint::Frame;
use super::palette::Role;
use super::surface::{Dash, Pen, Place};
use crate::chapter::Chapter;
use crate::parameters::{Inputs, Key};
use crate::scenario::Scenario;

/// Places along the slider at which the outcome is computed.
pub const POINTS: usize = 25;

/// The outcome along one slider.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// Outcome at each of [`POINTS`] even places along the slider, from its left end to its right.
    pub outcomes: Vec<f64>,
    /// Place of the present value, from 0 to 1, and its outcome.
    pub present: (f64, f64),
    /// Place of the preset's value or default.
    pub default: f64,
    /// Place of the pinned value.
    pub baseline: Option<f64>,
}

impl WhatIf {
    /// Computes the chapter's outcome for every place of one slider, all else as it is; `base` is the value
    /// that the slider is reset to.
    pub fn new(chapter: Chapter, key: Key, inputs: &Inputs, base: f64, baseline: Option<&Inputs>) -> Self {
        let parameter = key.parameter();
        let outcome = |value: f64| {
            let mut changed = inputs.clone();
            changed.set(key, value);
            chapter.outcome(&Scenario::settled(changed).0)
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

/// Draws the curve within `frame`; its ends lie where the slider's thumb has its ends.
pub fn paint(curve: &WhatIf, pen: &Pen<'_>, frame: Frame) {
    let all = curve.outcomes.iter().copied().chain([curve.present.1, 0.0]);
    let (low, high) = all.fold((0.0, 0.0), |(low, high): (f64, f64), value| (low.min(value), high.max(value)));
    let span = if high > low { high - low } else { 1.0 };
    let place = |share: f64, value: f64| -> Place {
        let x = frame.left + share * frame.width();
        (x, frame.bottom - (value - low) / span * (frame.bottom - frame.top))
    };
    let ground = place(0.0, 0.0).1;
    let points: Vec<Place> = (0..POINTS)
        .zip(&curve.outcomes)
        .map(|(index, &value)| place(index as f64 / (POINTS - 1) as f64, value))
        .collect();
    let outline: Vec<Place> =
        [(frame.left, ground)].into_iter().chain(points.iter().copied()).chain([(frame.right, ground)]).collect();
    pen.fill(&outline, Role::Accent, 0.12);
    pen.line(&[(frame.left, ground), (frame.right, ground)], Role::Grid, 1.0, Dash::Solid);
    let upright = |share: f64, role: Role, dash: Dash| {
        let x = frame.left + share * frame.width();
        pen.line(&[(x, frame.top), (x, frame.bottom)], role, 1.0, dash);
    };
    upright(curve.default, Role::Muted, Dash::Dotted);
    if let Some(baseline) = curve.baseline {
        upright(baseline, Role::Ghost, Dash::Solid);
    }
    pen.line(&points, Role::Accent, 1.5, Dash::Solid);
    pen.dot(place(curve.present.0, curve.present.1), Role::Accent, 3.5);
}
