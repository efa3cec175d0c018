//! How the recommendations of a partner ripen.

use maud::Markup;
use reach_calculator::chart::dash::Dash;
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::picture::{Line, Mark, Picture, Point};
use reach_calculator::inputs::Key;
use reach_calculator::model::partners::ripeness;

use super::axis;
use super::drawing::{Chart, LOW};
use crate::words::Words;

pub(super) fn html(words: &Words) -> Markup {
    let maturity = Key::Maturity.parameter();
    let (low, high) = maturity.plausible.unwrap_or((1.3, 3.0));
    let curve = |ceiling: f64| -> Vec<Point> {
        (0..=40).map(|step| f64::from(step) / 4.0).map(|years| (years, ripeness(ceiling, years))).collect()
    };
    let mut marks =
        vec![Mark::Band { low: curve(low), high: curve(high), middle: Vec::new(), role: Role::Third, opacity: 0.14 }];
    let curves = [(high, 1.5, Dash::Dashed), (maturity.default, 2.5, Dash::Solid), (low, 1.5, Dash::Dotted)];
    for (ceiling, width, dash) in curves {
        let name = format!("M = {}", words.locale.decimal(ceiling, 0, 2));
        marks.push(Mark::Line(Line { width, ..Line::new(curve(ceiling), Role::Third, dash) }.named(&name)));
    }
    let picture = Picture {
        x: axis((0.0, 10.0), &[0.0, 2.0, 4.0, 6.0, 8.0, 10.0], words.get("axis years"), |years| {
            words.locale.count(years)
        }),
        y: axis((0.0, high.ceil()), &[0.0, 1.0, 2.0, 3.0], words.get("axis referrals"), |times| {
            format!("{}\u{a0}×", words.locale.count(times))
        }),
        marks,
    };
    Chart { title: words.get("chart partners"), picture, names: Vec::new(), height: LOW }
        .figure(words.get("caption partners"))
}
