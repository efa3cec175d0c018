//! The presets of platforms, and what was published about each.

use reach_calculator::evidence::{Backtest, CALIBRATIONS, Calibration, Deviation, Evidence, FeedShare, MEASUREMENTS};
use reach_calculator::evidence::{Measurement, Platform};
use reach_calculator::inputs::{Inputs, Preset};

/// Fewest measurements that say something about a curve.
const FEWEST: usize = 3;

/// A platform whose curve can be compared with more than the one figure that it is set to.
pub(crate) struct Compared {
    /// The platform.
    pub(crate) platform: Platform,
    /// Its latest preset.
    pub(crate) preset: &'static Preset,
    /// The preset's values on the defaults.
    pub(crate) inputs: Inputs,
    /// How far the curve lies from the platform's own measurements.
    pub(crate) deviation: Deviation,
    /// Measurements above which the curve lies.
    pub(crate) above: usize,
    /// The later half predicted from the earlier, where there are enough measurements.
    pub(crate) backtest: Option<Backtest>,
}

/// Every such platform.
pub(crate) fn compared() -> Vec<Compared> {
    Platform::ALL.into_iter().filter_map(compare).collect()
}

fn compare(platform: Platform) -> Option<Compared> {
    let preset = latest_of(|calibration| calibration.platform == platform)?;
    let inputs = on_the_defaults(preset);
    let deviation = Deviation::of(&inputs, |row| measured(row, platform)).filter(|one| one.points >= FEWEST)?;
    let is_above = |row: &&Measurement| row.modelled(&inputs).is_some_and(|rate| rate > row.rate);
    let own = MEASUREMENTS.iter().filter(|row| row.comparable() && measured(row, platform));
    let above = own.filter(is_above).count();
    let backtest = Backtest::of(&inputs, platform);
    Some(Compared { platform, preset, above, backtest, deviation, inputs })
}

/// Whether somebody measured this on the platform, and not only claimed it.
pub(crate) fn measured(row: &Measurement, platform: Platform) -> bool {
    row.platform == platform && row.evidence != Evidence::Claim
}

/// The values of a preset on the defaults.
pub(crate) fn on_the_defaults(preset: &Preset) -> Inputs {
    let mut inputs = Inputs::default();
    preset.apply(&mut inputs);
    inputs
}

/// The latest preset of the platform whose feed was counted, on the defaults.
pub(crate) fn latest(share: &FeedShare) -> Inputs {
    let preset = latest_of(|calibration| calibration.adoption().name == share.adoption.name);
    on_the_defaults(preset.expect("a platform's feed was counted for its preset"))
}

fn latest_of(is_wanted: impl Fn(&Calibration) -> bool) -> Option<&'static Preset> {
    let presets = CALIBRATIONS.iter().filter(|calibration| is_wanted(calibration));
    let presets = presets.filter_map(|calibration| Preset::from_id(calibration.preset));
    presets.max_by(|one, other| one.date.unwrap_or_default().total_cmp(&other.date.unwrap_or_default()))
}
