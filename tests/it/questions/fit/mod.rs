//! Own figures against simulated accounts, whose truth is known, against published series, and against the model itself.

mod fitted;
mod growth;
mod level;
mod series;
mod simulated;
mod stage;

use reach_calculator::inputs::Inputs;
use reach_calculator::model::platform::{Adoption, reach_rate};
use reach_calculator::questions::fit::Point;
use reach_calculator::questions::normal_quantile;

/// How far single posts or months lie from the curve, as a standard deviation of logarithms.
const NOISE: f64 = 0.25;

/// How much of that a month has in common with the month before.
const KEPT: f64 = 0.5;

/// r so many years from today.
fn rate(inputs: &Inputs, years: f64) -> f64 {
    let adoption = Adoption::of(inputs);
    reach_rate(inputs, adoption.stage_at(adoption.age_at(inputs.stage) + years), inputs.followers, 1.0)
}

/// An account's months up to today, with chance on top: the same for the same number.
fn months(inputs: &Inputs, count: usize, number: u64) -> Vec<Point> {
    let mut chance = Chance(number);
    let mut carried = NOISE * chance.normal();
    let mut points = Vec::new();
    for month in (0..count).rev() {
        let years = -(month as f64) / 12.0;
        let people = inputs.followers * rate(inputs, years) * carried.exp();
        points.push(Point { years, people, followers: inputs.followers });
        carried = KEPT * carried + NOISE * (1.0 - KEPT * KEPT).sqrt() * chance.normal();
    }
    points
}

/// Chance from a number: SplitMix64, as Java's.
struct Chance(u64);

impl Chance {
    /// Between 0 and 1, both excluded.
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / 9_007_199_254_740_992.0 + 1e-17
    }

    fn normal(&mut self) -> f64 {
        normal_quantile(self.share())
    }
}
