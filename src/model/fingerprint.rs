//! A fingerprint of the model: two builds that agree in it compute the same bits.

use super::forecast;
use crate::inputs::Scenario;
use crate::inputs::{Inputs, PARAMETERS};

/// Scenarios that enter the fingerprint.
const SCENARIOS: usize = 100;

/// Where FNV-1a starts.
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// Hash over every figure of the forecasts of a hundred scenarios spread over the whole table.
///
/// FNV-1a with 64 bits (Fowler, Noll, Vo) over the bits of the figures; the scenarios come from SplitMix64 (Steele, Lea,
/// Flood (2014), "Fast splittable pseudorandom number generators"). Both are a line long and the same everywhere.
pub fn fingerprint() -> u64 {
    fingerprint_scenarios().fold(OFFSET, |hash, scenario| {
        let figures = forecast(&scenario).months.into_iter().flat_map(|month| month.values());
        figures.fold(hash, |hash, figure| figure.to_bits().to_le_bytes().into_iter().fold(hash, fnv))
    })
}

/// The scenarios that enter the fingerprint, so that another build can be asked for their forecasts.
pub fn fingerprint_scenarios() -> impl Iterator<Item = Scenario> {
    any_scenarios(SCENARIOS)
}

fn fnv(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

/// Scenarios over the whole table, the same ones in every build.
pub(super) fn any_scenarios(count: usize) -> impl Iterator<Item = Scenario> {
    let mut random = SplitMix(0);
    (0..count).map(move |_| any_scenario(&mut random))
}

/// A scenario anywhere within the bounds, more often near the lower ones, where figures that people use lie.
fn any_scenario(random: &mut SplitMix) -> Scenario {
    let mut inputs = Inputs::default();
    for parameter in &PARAMETERS {
        let share = random.share();
        inputs.set(parameter.key, parameter.min + share * share * (parameter.max - parameter.min));
    }
    Scenario::settled(inputs).0
}

struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to 1, 1 excluded, in steps of 2⁻⁵³.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_is_splitmix64() {
        // The first numbers for the seed 1234567 of the reference implementation, https://prng.di.unimi.it/splitmix64.c
        let mut random = SplitMix(1_234_567);
        assert_eq!([random.next(), random.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn the_hash_is_fnv_1a() {
        // http://www.isthe.com/chongo/tech/comp/fnv/: the 64-bit hash of "a"
        assert_eq!(fnv(OFFSET, b'a'), 0xaf63_dc4c_8601_ec8c);
    }
}
