//! What the curve would have said in time: its level set by the earlier half of a platform's published series, the later
//! half predicted, beside the forecast that nothing changes.

use super::measurement::{Evidence, Measurement, Platform};
use super::measurements::MEASUREMENTS;
use crate::inputs::Inputs;

/// Fewest points of either half that are worth a prediction.
const FEWEST: usize = 3;

/// How well the later half of a series is predicted from the earlier half.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Backtest {
    /// Measurements that set the level.
    pub earlier: usize,
    /// Measurements that are predicted.
    pub later: usize,
    /// Factor by which the curve errs: e to the root mean square of ln(predicted / measured).
    pub model: f64,
    /// The same factor for the forecast that reach stays at the median of the earlier half.
    pub no_change: f64,
}

impl Backtest {
    /// Predicts the later half of a platform's dated, comparable measurements, claims left out, by the curve of `inputs`;
    /// `None` where either half has fewer than three.
    pub fn of(inputs: &Inputs, platform: Platform) -> Option<Self> {
        let counts = |row: &&Measurement| {
            row.platform == platform && row.comparable() && row.evidence != Evidence::Claim && row.date.is_some()
        };
        let mut rows: Vec<&Measurement> = MEASUREMENTS.iter().filter(counts).collect();
        rows.sort_by(|one, other| one.date.unwrap_or_default().total_cmp(&other.date.unwrap_or_default()));
        let (earlier, later) = rows.split_at(rows.len() / 2);
        if earlier.len() < FEWEST {
            return None;
        }
        let measured = |row: &Measurement| libm::log(row.rate);
        let modelled = |row: &Measurement| row.modelled(inputs).map_or(f64::NAN, libm::log);
        let level = median(earlier.iter().map(|row| measured(row) - modelled(row)));
        let usual = median(earlier.iter().map(|row| measured(row)));
        Some(Self {
            earlier: earlier.len(),
            later: later.len(),
            model: factor(later.iter().map(|row| level + modelled(row) - measured(row))),
            no_change: factor(later.iter().map(|row| usual - measured(row))),
        })
    }
}

fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.collect();
    figures.sort_unstable_by(f64::total_cmp);
    let middle = figures.len() / 2;
    if figures.len() % 2 == 1 { figures[middle] } else { (figures[middle - 1] + figures[middle]) / 2.0 }
}

fn factor(errors: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = errors.len() as f64;
    libm::exp((errors.map(|error| error * error).sum::<f64>() / count).sqrt())
}
