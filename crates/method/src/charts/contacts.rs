//! List against followers over the default scenario.

use maud::Markup;
use reach_calculator::chart::dash::Dash;
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::picture::{Line, Mark};
use reach_calculator::inputs::Scenario;
use reach_calculator::model::{Month, forecast};

use super::drawing::{Chart, LOW};
use super::{from_zero, months};
use crate::words::Words;

pub(super) fn html(words: &Words) -> Markup {
    let scenario = Scenario::default();
    let forecast = forecast(&scenario);
    let count = |value: f64| words.locale.count(value);
    let line = |name: &str, role: Role, dash: Dash, reached: fn(&Month) -> f64| {
        let points = forecast.months.iter().map(|month| (month.month, reached(month))).collect();
        Mark::Line(Line::new(points, role, dash).named(words.get(name)))
    };
    let marks = vec![
        line("one post", Role::Second, Dash::Dashed, |month| month.reached_social),
        line("one mail", Role::First, Dash::Solid, |month| month.reached_email),
    ];
    let picture = from_zero(months(scenario.months, words), words.get("axis people"), count, marks);
    Chart { title: words.get("chart contacts"), picture, names: Vec::new(), height: LOW }
        .figure(words.get("caption contacts"))
}
