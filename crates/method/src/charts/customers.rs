//! Customers of each year by the way they came.

use maud::Markup;
use reach_calculator::chart::dash::Dash;
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::picture::{Line, Mark};
use reach_calculator::inputs::Scenario;
use reach_calculator::model::{Channels, Summary, forecast};

use super::drawing::{Chart, LOW};
use super::{axis, from_zero};
use crate::words::Words;

/// Colour and dashes of a way, as in the calculator, and how many customers came by it.
type Way = (&'static str, Role, Dash, fn(&Channels<f64>) -> f64);

const WAYS: [Way; 5] = [
    ("by partners", Role::Third, Dash::Solid, |customers| customers.partners),
    ("by clients", Role::Fourth, Dash::Dashed, |customers| customers.clients),
    ("by mails", Role::First, Dash::DashDot, |customers| customers.email),
    ("by finding", Role::Fifth, Dash::Dotted, |customers| customers.found),
    ("by posts", Role::Second, Dash::Dashed, |customers| customers.social),
];

pub(super) fn html(words: &Words) -> Markup {
    let scenario = Scenario::default();
    let years = Summary::of(&scenario, &forecast(&scenario)).years;
    let curve = |customers: fn(&Channels<f64>) -> f64| {
        let numbers = (1..).map(f64::from);
        numbers.zip(&years).map(|(number, year)| (number, customers(&year.customers))).collect()
    };
    let marks = WAYS.map(|(name, role, dash, customers)| {
        Mark::Line(Line::new(curve(customers), role, dash).named(words.get(name)))
    });
    let numbers: Vec<f64> = (1..=years.len()).map(|number| number as f64).collect();
    let count = |figure: f64| words.locale.count(figure);
    let x = axis((1.0, years.len() as f64), &numbers, words.get("axis year"), count);
    let picture = from_zero(x, words.get("axis customers"), count, marks.into());
    Chart { title: words.get("chart customers"), picture, names: Vec::new(), height: LOW }
        .figure(words.get("caption customers"))
}
