//! List against followers over the default scenario.

use maud::Markup;
use reach_calculator::chart::dash::Dash;
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::picture::{Line, Mark, Picture};
use reach_calculator::chart::ticks;
use reach_calculator::inputs::Scenario;
use reach_calculator::model::{Month, forecast};

use super::axis;
use super::drawing::Chart;
use crate::words::Words;

pub(super) fn html(words: &Words) -> Markup {
    let scenario = Scenario::default();
    let months = forecast(&scenario).months;
    let count = |value: f64| words.locale.count(value);
    let line = |name: &str, role: Role, dash: Dash, reached: fn(&Month) -> f64| {
        let points = months.iter().map(|month| (month.month, reached(month))).collect();
        Mark::Line(Line::new(points, role, dash).named(words.get(name)))
    };
    let marks = vec![
        line("one post", Role::Second, Dash::Dashed, |month| month.reached_social),
        line("one mail", Role::Accent, Dash::Solid, |month| month.reached_email),
    ];
    let x = axis((1.0, scenario.months), &ticks::months(scenario.months, 5), words.get("axis month"), count);
    let mut picture = Picture { x, y: axis((0.0, 1.0), &[], words.get("axis people"), count), marks };
    let most = ticks::round_up(picture.highest());
    picture.y = axis((0.0, most), &ticks::values(0.0, most, 4), words.get("axis people"), count);
    Chart { title: words.get("chart contacts"), picture, names: Vec::new() }.figure(words.get("caption contacts"))
}
