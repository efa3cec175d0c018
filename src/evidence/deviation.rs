//! How far the model's curve lies from what was measured.

use super::adoption;
use super::measurement::{Evidence, Measurement, Platform};
use super::measurements::MEASUREMENTS;
use crate::inputs::Inputs;

/// How far the model's curve lies from measurements.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deviation {
    /// Measurements compared.
    pub points: usize,
    /// Root mean square of ln(model / measured).
    pub log_rmse: f64,
    /// Mean of ln(model / measured): above 0 where the model reaches more than was measured.
    pub log_bias: f64,
    /// Median of |ln(model / measured)|.
    pub log_median: f64,
}

impl Deviation {
    /// The factor that corresponds to the root mean square: e to that power.
    pub fn factor(&self) -> f64 {
        libm::exp(self.log_rmse)
    }

    /// The factor within which half of the measurements lie.
    pub fn typical_factor(&self) -> f64 {
        libm::exp(self.log_median)
    }

    /// Compares the curve of `inputs` with the comparable, dated measurements that `chosen` picks; `None` where it picks
    /// none.
    pub fn of(inputs: &Inputs, chosen: impl Fn(&Measurement) -> bool) -> Option<Self> {
        let errors = MEASUREMENTS.iter().filter(|measurement| measurement.comparable() && chosen(measurement));
        let mut errors: Vec<f64> = errors
            .filter_map(|measurement| Some(libm::log(measurement.modelled(inputs)? / measurement.rate)))
            .collect();
        if errors.is_empty() {
            return None;
        }
        let mean = |power: i32| errors.iter().map(|error| error.powi(power)).sum::<f64>() / errors.len() as f64;
        let (log_rmse, log_bias) = (mean(2).sqrt(), mean(1));
        errors.iter_mut().for_each(|error| *error = error.abs());
        errors.sort_unstable_by(f64::total_cmp);
        Some(Self { points: errors.len(), log_rmse, log_bias, log_median: errors[errors.len() / 2] })
    }
}

/// How far the curve of a scenario lies from the published reach of Facebook pages, mere claims left out.
pub fn model_deviation(inputs: &Inputs) -> Option<Deviation> {
    Deviation::of(inputs, |measurement| {
        measurement.platform == Platform::FacebookPage && measurement.evidence != Evidence::Claim
    })
}

/// The defaults with the figures that Facebook itself published, nothing fitted to reach: of 1,500 posts that compete for
/// a reader's day, about 300 are shown ("News Feed FYI", Facebook for Business, August 2013). `supply` is the 1,500
/// carried from the growth stage of that month to a saturated platform, and `throttle` what the operator takes of the
/// [feed](super::FEED_SHARES), as in the presets.
pub fn facebook_attention() -> Inputs {
    let inputs = Inputs::default();
    let stage = adoption::FACEBOOK.stage_at(AUGUST_2013);
    Inputs { attention: 300.0, supply: 1_500.0 / libm::pow(stage, inputs.crowding), throttle: 0.51, ..inputs }
}

/// The middle of August 2013.
const AUGUST_2013: f64 = 2013.0 + 7.5 / 12.0;
