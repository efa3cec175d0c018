//! What does it bring? Customers of every month, stacked by the channel they came from.

use super::shared::events;
use crate::answers::customers;
use crate::chart::dash::Dash;
use crate::chart::palette::Role;
use crate::chart::picture::{Line, Mark, Picture, Point};
use crate::chart::scene::{Scene, points};
use crate::model::Month;

/// One channel's layer: its name, its colour and the customers up to and including it.
struct Layer {
    name: &'static str,
    role: Role,
    dash: Dash,
    up_to: fn(&Month) -> f64,
}

/// From the ground up; what grows slowest lies lowest.
const LAYERS: [Layer; 5] = [
    Layer { name: "line.list", role: Role::First, dash: Dash::DashDot, up_to: |month| month.customers_email },
    Layer {
        name: "line.posts",
        role: Role::Second,
        dash: Dash::Dashed,
        up_to: |month| month.customers_email + month.customers_social,
    },
    Layer {
        name: "line.found",
        role: Role::Fifth,
        dash: Dash::Dotted,
        up_to: |month| month.customers_email + month.customers_social + month.customers_found,
    },
    Layer {
        name: "line.clients",
        role: Role::Fourth,
        dash: Dash::Long,
        up_to: |month| customers(month) - month.customers_partners,
    },
    Layer { name: "line.partners", role: Role::Third, dash: Dash::Solid, up_to: customers },
];

pub(in crate::chart) fn picture(scene: &Scene<'_>) -> Picture {
    let mut marks = Vec::new();
    let mut low: Vec<Point> = points(scene.outlook, &|_| 0.0);
    for Layer { name, role, dash, up_to } in &LAYERS {
        let high = points(scene.outlook, up_to);
        let middle = Vec::new();
        marks.push(Mark::Band { low: low.clone(), high: high.clone(), middle, role: *role, opacity: 0.22 });
        let line = Line::new(high.clone(), *role, *dash).named(&scene.word(name));
        marks.push(Mark::Line(Line { width: 2.0, floor: low, ..line }));
        low = high;
    }
    let ghost = |baseline| {
        Mark::Line(Line::new(points(baseline, &customers), Role::Ghost, Dash::Solid).ghost(&scene.word("line.before")))
    };
    marks.extend(scene.baseline.map(ghost));
    marks.extend(events(scene));
    Picture { x: scene.months(), y: scene.rising("axis.customers"), marks }
}
