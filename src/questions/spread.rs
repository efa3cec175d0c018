//! How sure a scenario's reach is.

use super::fit::Fitted;
use crate::inputs::{Group, Inputs, Key, Preset};

/// Accounts of one size differ by so much where nothing is known but the size.
const ANY_ACCOUNT: f64 = 2.2;

/// The same where a platform's published rate has been matched.
const MATCHED: f64 = 1.5;

/// The factor k within which the true reach lies in eight of ten cases: 2.2; 1.5 where the inputs come from this preset and
/// what it says of its platform has been left as it was; and what own figures leave open, where they have set the reach that
/// the inputs still have.
///
/// ```
/// use reach_calculator::{inputs::{Inputs, Preset}, questions::{Fitted, reach_spread}};
/// let preset = Preset::from_id("tiktok-2026");
/// let mut inputs = Inputs::default();
/// assert_eq!(reach_spread(preset, &inputs, None), 2.2);
/// preset.expect("a preset").apply(&mut inputs);
/// assert_eq!(reach_spread(preset, &inputs, None), 1.5);
/// assert_eq!(reach_spread(preset, &inputs, Some(Fitted::of(&inputs, 0.07))), 1.15);
/// ```
pub fn reach_spread(preset: Option<&Preset>, inputs: &Inputs, own: Option<Fitted>) -> f64 {
    if let Some(spread) = own.and_then(|own| own.spread(inputs)) {
        return spread;
    }
    let platform = preset.and_then(|preset| preset.platform).and_then(Preset::from_id);
    let is_left = |platform: &Preset| {
        let mut left = inputs.clone();
        platform.apply(&mut left);
        let mut about_platform = Key::all().filter(|key| key.parameter().group == Group::Platform);
        about_platform.all(|key| left.get(key) == inputs.get(key))
    };
    if platform.is_some_and(is_left) { MATCHED } else { ANY_ACCOUNT }
}
