//! How sure a scenario's reach is.

use crate::inputs::{Group, Inputs, Key, Preset};

/// Accounts of one size differ by so much where nothing is known but the size.
const ANY_ACCOUNT: f64 = 2.2;

/// The same where a platform's published rate has been matched.
const MATCHED: f64 = 1.5;

/// The factor k within which the true reach lies in eight of ten cases: 2.2, and 1.5 where the inputs come from this preset
/// and what it says of its platform has been left as it was.
///
/// ```
/// use reach_calculator::{inputs::{Inputs, Preset}, questions::reach_spread};
/// let preset = Preset::from_id("tiktok-2026");
/// let mut inputs = Inputs::default();
/// assert_eq!(reach_spread(preset, &inputs), 2.2);
/// preset.expect("a preset").apply(&mut inputs);
/// assert_eq!(reach_spread(preset, &inputs), 1.5);
/// ```
pub fn reach_spread(preset: Option<&Preset>, inputs: &Inputs) -> f64 {
    let platform = preset.and_then(|preset| preset.platform).and_then(Preset::from_id);
    let is_left = |platform: &Preset| {
        let mut left = inputs.clone();
        platform.apply(&mut left);
        let mut about_platform = Key::all().filter(|key| key.parameter().group == Group::Platform);
        about_platform.all(|key| left.get(key) == inputs.get(key))
    };
    if platform.is_some_and(is_left) { MATCHED } else { ANY_ACCOUNT }
}
