//! A fingerprint of the model: two builds that agree in it compute the same bits.

use super::forecast;
use crate::parameters::{Inputs, PARAMETERS};
use crate::scenario::Scenario;

/// Scenarios that enter the fingerprint.
const SCENARIOS: usize = 100;

/// Hash over every figure of the forecasts of a hundred scenarios spread over the whole table.
///
/// FNV-1a with 64 bits (Fowler, Noll, Vo) over the bits of the figures; the scenarios come from SplitMix64 (Steele, Lea,
/// Flood (2014), "Fast splittable pseudorandom number generators"). Both are a line long and the same everywhere.
pub fn fingerprint() -> u64 {
    let mut random = SplitMix(0);
    let scenarios = (0..SCENARIOS).map(|_| scenario(&mut random));
    scenarios.fold(0xcbf2_9ce4_8422_2325, |hash, scenario| {
        let figures = forecast(&scenario).months.into_iter().flat_map(|month| month.values());
        figures.fold(hash, |hash, figure| figure.to_bits().to_le_bytes().into_iter().fold(hash, fnv))
    })
}

fn fnv(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

/// A scenario anywhere within the bounds, more often near the lower ones, where figures that people use lie.
fn scenario(random: &mut SplitMix) -> Scenario {
    let mut inputs = Inputs::default();
    for parameter in &PARAMETERS {
        let share = random.share();
        inputs.set(parameter.key, parameter.min + share * share * (parameter.max - parameter.min));
    }
    Scenario::settled(inputs).0
}

struct SplitMix(u64);

impl SplitMix {
    /// A number from 0 to 1, 1 excluded, in steps of 2⁻⁵³.
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}
