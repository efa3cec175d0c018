//! The reach that a preset's platform was calibrated on, beside the reach that the page shows for this account.

use super::{Figure, Outlook, Sentence};
use crate::evidence::Calibration;

/// What was published, for accounts of which size, and what it comes to with the scenario's followers.
pub fn calibrated_reach(calibration: &Calibration, outlook: &Outlook) -> Sentence {
    let target = &calibration.target;
    let published = if target.low == target.high {
        Sentence::new("preset.reach")
    } else {
        Sentence::new("preset.reach_between").with("low", Figure::Share(target.low))
    };
    published
        .with("published", Figure::Share(target.high))
        .with("size", Figure::Count(target.followers))
        .with("followers", Figure::Count(outlook.scenario.followers))
        .with("rate", Figure::Share(outlook.first().reach_rate))
}
