//! What the operator takes of the feed, by growth stage and platform.

use maud::Markup;
use reach_calculator::chart::dash::Dash;
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::picture::{Line, Mark, Picture, Shape};
use reach_calculator::evidence::FEED_SHARES;
use reach_calculator::evidence::adoption::REFERENCE_DATE;
use reach_calculator::model::platform::Feed;

use super::axis;
use super::drawing::{Chart, LOW};
use crate::platforms;
use crate::words::Words;

/// One for each platform, in the order of the shares.
const LOOKS: [(Role, Dash); 5] = [
    (Role::Second, Dash::Solid),
    (Role::Fourth, Dash::Dashed),
    (Role::Third, Dash::DashDot),
    (Role::Ink, Dash::Dotted),
    (Role::Fifth, Dash::Dashed),
];

pub(super) fn html(words: &Words) -> Markup {
    let percent = |share: f64| words.locale.percent(share, 0, 0);
    let (mut curves, mut points, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for (share, (role, dash)) in FEED_SHARES.iter().zip(LOOKS) {
        let inputs = platforms::latest(share);
        // Close to 0, a share that is there from the start is there already.
        let stages = (0..=25).map(|step| (f64::from(step) / 25.0).max(0.001));
        let curve = stages.map(|stage| (stage, Feed::at(&inputs, stage).taken())).collect();
        let name = share.adoption.name;
        curves.push(Mark::Line(Line { width: 2.0, ..Line::new(curve, role, dash) }.named(name)));
        let at = (share.adoption.stage_at(REFERENCE_DATE), share.taken());
        points.push(Mark::Measured { at, shape: Shape::Disc, role, index: names.len() });
        names.push(format!("{name}: {}", percent(share.taken())));
    }
    let quarters = [0.0, 0.25, 0.5, 0.75, 1.0];
    let picture = Picture {
        x: axis((0.0, 1.0), &quarters, words.get("axis stage"), percent),
        y: axis((0.0, 1.0), &quarters, words.get("axis taken"), percent),
        marks: curves.into_iter().chain(points).collect(),
    };
    Chart { title: words.get("chart throttle"), picture, names, height: LOW }.figure(words.get("caption throttle"))
}
