//! The platform chapter's chart with one's own figures in it: each post or month, how far it lies from the curve, and what they
//! leave open of the months to come.

use super::chapters::{self, Rising, platform};
use super::dash::Dash;
use super::figure::bare;
use super::paint::paint;
use super::palette::Role;
use super::pen::Pen;
use super::picture::{Line, Mark, Picture, Point, Shape};
use super::scene::Scene;
use crate::answers::Chapter;
use crate::model::platform::reach_rate;
use crate::questions::fit::Placed;

/// The chapter's picture, whose axis ends at `highest`, with points of own figures, and the room around the months to come in
/// which reach lies in eight of ten cases, where that is known. Of points above the axis only their line is seen.
pub fn picture(scene: &Scene<'_>, points: &[Placed], spread: Option<f64>, highest: f64) -> Picture {
    let mut picture = chapters::picture(scene, Chapter::Platform, Rising::Held(highest));
    if let Some(spread) = spread {
        picture.marks.insert(0, room(scene, spread));
    }
    let scenario = &scene.outlook.scenario;
    for point in points {
        let x = if scene.by_time { scene.year + point.years } else { point.stage };
        let expected = reach_rate(scenario, point.stage, point.followers, 1.0);
        // Straight up: the same place twice is no line for the one that clips it. No curve, which the crosshair would read.
        let distance = Line::new(vec![(x, expected), (x, point.rate)], Role::Ghost, Dash::Solid);
        picture.marks.push(Mark::Line(Line { width: 1.0, ..distance }));
        picture.marks.push(Mark::Measured { at: (x, point.rate), shape: Shape::Ring, role: Role::First, index: 0 });
    }
    picture
}

/// Draws it where the chapter's chart of this size alone would lie, with a crosshair.
pub fn draw(picture: &Picture, pen: &Pen<'_>, (width, height): (f64, f64), cursor: Option<f64>) {
    paint(picture, None, pen, bare(width, height), cursor);
}

fn room(scene: &Scene<'_>, spread: f64) -> Mark {
    let drift = platform::drift(scene);
    let most = scene.outlook.scenario.activity;
    let times = |factor: f64| -> Vec<Point> { drift.iter().map(|&(x, rate)| (x, (rate * factor).min(most))).collect() };
    Mark::Band { low: times(1.0 / spread), high: times(spread), middle: Vec::new(), role: Role::First, opacity: 0.14 }
}
