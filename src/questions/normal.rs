//! Quantiles of the standard normal distribution.
//!
//! Wichura, M. J. (1988), "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37(3),
//! 477–484, its version for sixteen digits without the outermost tails. The crates that offer it take `std`'s logarithm,
//! whose last bit differs between a native build and Wasm.

use libm::log;

/// Up to here from the middle one quotient does.
const CENTRAL: f64 = 0.425;

/// The quotients' numerators and denominators, highest power first.
const CENTRE: [[f64; 8]; 2] = [
    [
        2_509.080_928_730_122_7,
        33_430.575_583_588_13,
        67_265.770_927_008_7,
        45_921.953_931_549_87,
        13_731.693_765_509_46,
        1_971.590_950_306_551_3,
        133.141_667_891_784_38,
        3.387_132_872_796_366_5,
    ],
    [
        5_226.495_278_852_854,
        28_729.085_735_721_943,
        39_307.895_800_092_71,
        21_213.794_301_586_597,
        5_394.196_021_424_751,
        687.187_007_492_057_9,
        42.313_330_701_600_91,
        1.0,
    ],
];
const TAIL: [[f64; 8]; 2] = [
    [
        7.745_450_142_783_414e-4,
        2.272_384_498_926_918_4e-2,
        0.241_780_725_177_450_6,
        1.270_458_252_452_368_4,
        3.647_848_324_763_204_5,
        5.769_497_221_460_691,
        4.630_337_846_156_546,
        1.423_437_110_749_683_5,
    ],
    [
        1.050_750_071_644_416_9e-9,
        5.475_938_084_995_345e-4,
        1.519_866_656_361_645_7e-2,
        0.148_103_976_427_480_08,
        0.689_767_334_985_1,
        1.676_384_830_183_803_8,
        2.053_191_626_637_759,
        1.0,
    ],
];

/// The z below which a standard normal figure lies with this probability, within 10⁻¹⁵ of itself for
/// 10⁻¹⁰ ≤ `probability` ≤ 1 − 10⁻¹⁰.
///
/// ```
/// use reach_calculator::questions::normal_quantile;
/// assert_eq!(normal_quantile(0.5), 0.0);
/// assert!((normal_quantile(0.9) - 1.2816).abs() < 1e-4);
/// ```
pub fn quantile(probability: f64) -> f64 {
    let from_middle = probability - 0.5;
    if from_middle.abs() <= CENTRAL {
        return from_middle * quotient(&CENTRE, CENTRAL * CENTRAL - from_middle * from_middle);
    }
    let outside = probability.min(1.0 - probability);
    let z = quotient(&TAIL, (-log(outside)).sqrt() - 1.6);
    if from_middle < 0.0 { -z } else { z }
}

fn quotient([numerator, denominator]: &[[f64; 8]; 2], x: f64) -> f64 {
    let at = |polynomial: &[f64; 8]| polynomial.iter().fold(0.0, |sum, coefficient| sum * x + coefficient);
    at(numerator) / at(denominator)
}
