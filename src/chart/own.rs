//! One's own figures in the platform chapter's chart: each post or month, how far it lies from the curve, and what they leave
//! open of the months to come.

use super::chapters::platform;
use super::dash::Dash;
use super::palette::Role;
use super::picture::{Axis, Line, Mark, Picture, Point, Shape};
use super::scene::Scene;
use crate::model::platform::reach_rate;
use crate::questions::fit::Placed;

/// More points than this are shown by month: the picture would be all rings.
const MOST: usize = 60;

/// What lies over the chapter's picture, whose axis ends at `highest`: points of own figures, and the room around the months
/// to come in which reach lies in eight of ten cases, where that is known. Of points above the axis only their line is seen.
pub fn picture(scene: &Scene<'_>, points: &[Placed], spread: Option<f64>, highest: f64) -> Picture {
    let mut marks = Vec::new();
    marks.extend(spread.map(|spread| room(scene, spread)));
    let months = if points.len() > MOST { Placed::by_month(points) } else { points.to_vec() };
    let scenario = &scene.outlook.scenario;
    for point in &months {
        let x = if scene.by_time { scene.year + point.years } else { point.stage };
        let expected = reach_rate(scenario, point.stage, point.followers, 1.0);
        // Straight up: the same place twice is no line for the one that clips it.
        let distance = Line::new(vec![(x, expected), (x, point.rate)], Role::First, Dash::Solid);
        marks.push(Mark::Line(Line { width: 1.0, ..distance }));
        marks.push(Mark::Measured { at: (x, point.rate), shape: Shape::Ring, role: Role::First, index: 0 });
    }
    let y = Axis { range: (0.0, highest), ticks: Vec::new(), title: String::new() };
    Picture { x: platform::axis(scene), y, marks }
}

fn room(scene: &Scene<'_>, spread: f64) -> Mark {
    let drift = platform::drift(scene);
    let most = scene.outlook.scenario.activity;
    let times = |factor: f64| -> Vec<Point> { drift.iter().map(|&(x, rate)| (x, (rate * factor).min(most))).collect() };
    Mark::Band { low: times(1.0 / spread), high: times(spread), middle: Vec::new(), role: Role::First, opacity: 0.14 }
}
