//! Figures side by side: four windows for each of two groups, and the exponential function for them.
//!
//! SIMD instructions round like single ones, and none that fuse a product with a sum are used, so every build computes
//! the same bits.

use core::ops::{Add, BitAnd, Div, Mul, Sub};

use wide::{f64x4, u64x4};

/// Neighbouring windows evaluated side by side.
pub const LANES: usize = 4;

/// A figure for each of four neighbouring windows.
pub type Lanes = [f64; LANES];

/// A figure of four neighbouring windows for each of two groups of readers; both side by side keep a processor busy
/// that would otherwise wait for each result.
#[derive(Clone, Copy)]
pub(super) struct Pair(pub(super) f64x4, pub(super) f64x4);

/// Arithmetic group by group, with another pair or with a figure that both groups share.
macro_rules! pairwise {
    ($($operator:ident $method:ident)*) => {$(
        impl $operator for Pair {
            type Output = Pair;

            #[inline]
            fn $method(self, other: Pair) -> Pair {
                Pair(self.0.$method(other.0), self.1.$method(other.1))
            }
        }

        impl $operator<f64x4> for Pair {
            type Output = Pair;

            #[inline]
            fn $method(self, shared: f64x4) -> Pair {
                Pair(self.0.$method(shared), self.1.$method(shared))
            }
        }
    )*};
}

pairwise! { Add add Sub sub Mul mul Div div BitAnd bitand }

/// ln 2 in two parts; the first has so few digits that its multiples are exact.
const LN_2_HIGH: f64x4 = f64x4::splat(6.931_471_803_691_238e-1);
const LN_2_LOW: f64x4 = f64x4::splat(1.908_214_929_270_587_7e-10);
const LOG_2_E: f64x4 = f64x4::splat(core::f64::consts::LOG2_E);

/// 1.5 · 2⁵²: added to a small figure, it leaves the nearest whole one in the lowest bits.
const ROUNDING: f64x4 = f64x4::splat(6_755_399_441_055_744.0);

/// The exponent's bits of 1, and how far they lie from the lowest.
const EXPONENT_OF_ONE: u64x4 = u64x4::splat(1023 << EXPONENT);
const EXPONENT: u32 = 52;

pub(super) const ZERO: f64x4 = f64x4::splat(0.0);
pub(super) const ONE: f64x4 = f64x4::splat(1.0);

/// 1/n! for even and odd n, from 12 and 13 down; with |x| ≤ ln 2 / 2 the next term of the series is below 2⁻⁵⁷ of the
/// first. Two sums, one for each, take half the time of one.
static FACTORIALS: [(f64x4, f64x4); 6] = [
    (f64x4::splat(1.0 / 479_001_600.0), f64x4::splat(1.0 / 6_227_020_800.0)),
    (f64x4::splat(1.0 / 3_628_800.0), f64x4::splat(1.0 / 39_916_800.0)),
    (f64x4::splat(1.0 / 40_320.0), f64x4::splat(1.0 / 362_880.0)),
    (f64x4::splat(1.0 / 720.0), f64x4::splat(1.0 / 5_040.0)),
    (f64x4::splat(1.0 / 24.0), f64x4::splat(1.0 / 120.0)),
    (f64x4::splat(1.0 / 2.0), f64x4::splat(1.0 / 6.0)),
];

/// `e^x − 1` and `e^x` for −700 ≤ x ≤ 700, both within two units of the last place.
///
/// x = k ln 2 + r, `e^x − 1 = 2^k (e^r − 1) + (2^k − 1)`. `libm` takes one figure at a time, four times as long.
#[inline]
pub(super) fn exponential(x: f64x4) -> (f64x4, f64x4) {
    let rounded = x * LOG_2_E + ROUNDING;
    let whole = rounded - ROUNDING;
    let rest = (x - whole * LN_2_HIGH) - whole * LN_2_LOW;
    let square = rest * rest;
    let (even, odd) = FACTORIALS
        .iter()
        .fold((ZERO, ZERO), |(even, odd), &(for_even, for_odd)| (even * square + for_even, odd * square + for_odd));
    let power = f64x4::from_bits((rounded.to_bits() << EXPONENT) + EXPONENT_OF_ONE);
    let scaled = power * (rest + square * (even + rest * odd));
    (scaled + (power - ONE), scaled + power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(x: f64) {
        let (minus_one, whole) = exponential(f64x4::splat(x));
        for (got, expected) in [(minus_one, libm::expm1(x)), (whole, libm::exp(x))] {
            let got = got.to_array();
            assert!(
                got.iter().all(|lane| (lane - expected).abs() <= 2.0 * f64::EPSILON * expected.abs()),
                "{x}: {got:?}, expected {expected}"
            );
        }
    }

    #[test]
    fn the_exponential_agrees_with_libm_within_two_units_of_the_last_place() {
        (-70_000..=70_000).for_each(|step| check(f64::from(step) * 0.009_997));
    }

    #[test]
    fn the_exponential_of_a_small_figure_keeps_every_digit() {
        (1..300).for_each(|exponent| check(-libm::exp(-f64::from(exponent))));
    }
}
