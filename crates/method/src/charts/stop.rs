//! How inquiries fall, month by month, once nothing is posted or mailed any more.

use maud::Markup;
use reach_calculator::chart::dash::Dash;
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::picture::{Line, Mark, Point};
use reach_calculator::inputs::Scenario;
use reach_calculator::model::{Forecast, forecast};

use super::drawing::{Chart, LOW};
use super::{from_zero, months};
use crate::stop;
use crate::words::Words;

pub(super) fn html(words: &Words) -> Markup {
    let scenario = stop::scenario();
    let curve = |forecast: Forecast| -> Vec<Point> {
        forecast.months.iter().map(|month| (month.month, stop::inquiries(month))).collect()
    };
    let going_on = Line::new(curve(forecast(&Scenario::default())), Role::Second, Dash::Dashed);
    let stopped = Line::new(curve(forecast(&scenario)), Role::First, Dash::Solid);
    let marks = vec![
        Mark::Upright { x: stop::MONTH, role: Role::Warning, label: words.get("you stop").to_owned() },
        Mark::Line(going_on.named(words.get("you go on"))),
        Mark::Line(stopped.named(words.get("nothing more"))),
    ];
    let count = |inquiries: f64| words.locale.count(inquiries);
    let picture = from_zero(months(scenario.months, words), words.get("axis inquiries"), count, marks);
    Chart { title: words.get("chart stop"), picture, names: Vec::new(), height: LOW }.figure(words.get("caption stop"))
}
