//! A ratio of two measurements, each time of the same run.

use std::fmt;

use crate::sheet::median;

/// The median of some runs' ratios, and how far they spread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ratio {
    pub(crate) median: f64,
    least: f64,
    most: f64,
}

impl Ratio {
    /// Of one measurement to another, a pair a run.
    pub(crate) fn of(pairs: impl IntoIterator<Item = (f64, f64)>) -> Ratio {
        let ratios: Vec<f64> = pairs.into_iter().map(|(one, other)| one / other).collect();
        let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
        let most = ratios.iter().copied().fold(0.0, f64::max);
        Ratio { median: median(ratios), least, most }
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:.2} ({:.2} to {:.2})", self.median, self.least, self.most)
    }
}
