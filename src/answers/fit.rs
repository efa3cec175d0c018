//! How well the curve fits what was measured on the chosen platform, so that nobody need guess it from the chart.

use super::{Figure, Sentence};
use crate::evidence::{Deviation, Evidence, Measurement, Platform};
use crate::inputs::Inputs;

/// Mean distance from which on the curve is said to lie to one side, on the scale of logarithms: a tenth.
const TO_ONE_SIDE: f64 = 0.1;

/// How far a platform's own measurements, claims left out, lie from the curve of these inputs, and on which side of them
/// it runs.
pub fn fit(platform: Platform, inputs: &Inputs) -> Sentence {
    let own = |row: &Measurement| row.platform == platform && row.evidence != Evidence::Claim;
    let Some(deviation) = Deviation::of(inputs, own) else {
        return Sentence::new("fit.none").with("platform", Figure::Platform(platform));
    };
    // A single measurement lies on one side, however near.
    let sentence = if deviation.points > 1 && deviation.log_bias.abs() <= TO_ONE_SIDE {
        Sentence::new("fit.between")
    } else if deviation.log_bias > 0.0 {
        Sentence::new("fit.above")
    } else {
        Sentence::new("fit.below")
    };
    sentence
        .with("platform", Figure::Platform(platform))
        .with("factor", Figure::OneDecimal(deviation.typical_factor()))
        .with("points", Figure::Whole(deviation.points as f64))
}
