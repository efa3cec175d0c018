//! Arithmetic with 32 digits, each figure the exact sum of two: Dekker, T. J. (1971), "A floating-point technique for
//! extending the available precision", Numerische Mathematik 18, 224–242.

use std::ops::{Add, Div, Mul, Sub};

/// `high + low`, where `low` is less than half a unit in the last place of `high`.
#[derive(Clone, Copy)]
pub(crate) struct Double {
    high: f64,
    low: f64,
}

impl From<f64> for Double {
    fn from(figure: f64) -> Self {
        Self { high: figure, low: 0.0 }
    }
}

impl From<Double> for f64 {
    fn from(figure: Double) -> f64 {
        figure.high + figure.low
    }
}

/// The exact sum of two figures.
fn exact_sum(a: f64, b: f64) -> Double {
    let high = a + b;
    let part = high - a;
    Double { high, low: (a - (high - part)) + (b - part) }
}

impl Add for Double {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let high = exact_sum(self.high, other.high);
        let low = exact_sum(self.low, other.low);
        let sum = exact_sum(high.high, high.low + low.high);
        exact_sum(sum.high, sum.low + low.low)
    }
}

impl Sub for Double {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + Self { high: -other.high, low: -other.low }
    }
}

impl Mul for Double {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let high = self.high * other.high;
        let low = self.high.mul_add(other.high, -high) + (self.high * other.low + self.low * other.high);
        exact_sum(high, low)
    }
}

impl Div for Double {
    type Output = Self;

    fn div(self, other: Self) -> Self {
        let first = self.high / other.high;
        let rest = self - other * Self::from(first);
        let second = rest.high / other.high;
        let rest = rest - other * Self::from(second);
        exact_sum(first, second) + Self::from(rest.high / other.high)
    }
}
