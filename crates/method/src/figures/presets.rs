//! The rule of the presets.

use reach_calculator::evidence::{FEED_SHARES, FeedShare};
use reach_calculator::inputs::Key;

use super::Figures;
use crate::platforms;
use crate::words::Words;

pub(super) fn add(figures: &mut Figures, words: &Words) {
    let onset = |from_the_start: bool| {
        let mut shares = FEED_SHARES.iter().filter(|share| share.from_the_start == from_the_start);
        let onset = shares.next().map_or(f64::NAN, |share| platforms::latest(share).throttle_onset);
        words.locale.value(onset, Key::ThrottleOnset.parameter())
    };
    figures.insert("late onset", onset(false));
    figures.insert("early onset", onset(true));
    let early = FEED_SHARES.iter().filter(|share| share.from_the_start);
    figures.insert("from the start", words.listed(early.map(name)));
}

fn name(share: &FeedShare) -> String {
    share.adoption.name.to_owned()
}
