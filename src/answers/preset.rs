//! The reach that a preset's platform was calibrated on, beside the reach that the page shows for this account.

use super::{Figure, Outlook, Sentence};
use crate::evidence::Calibration;

/// What was published, for accounts of which size, and what it comes to with the scenario's followers.
pub fn calibrated_reach(calibration: &Calibration, outlook: &Outlook) -> Option<Sentence> {
    let (target, first) = (&calibration.target, outlook.months().first()?);
    let published = if target.low == target.high {
        Sentence::new("preset.reach")
    } else {
        Sentence::new("preset.reach_between").with("low", Figure::Share(target.low))
    };
    let compared = published
        .with("published", Figure::Share(target.high))
        .with("size", Figure::Count(target.followers))
        .with("followers", Figure::Count(outlook.scenario.followers))
        .with("rate", Figure::Share(first.reach_rate));
    Some(compared)
}
