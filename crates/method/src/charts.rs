//! The charts of the page, computed from the crate's own functions and tables and drawn as the calculator draws its own.

mod adoption;
mod contacts;
mod customers;
mod drawing;
mod exposure;
mod measured;
mod own;
mod partners;
mod path;
mod stop;
mod throttle;

use maud::Markup;
use reach_calculator::chart::picture::{Axis, Mark, Picture, Tick};
use reach_calculator::chart::ticks;

use crate::words::Words;

/// Draws a chart with a language's words.
type Drawing = fn(&Words) -> Markup;

/// Every chart by the name that the prose uses.
pub(crate) const CHARTS: [(&str, Drawing); 10] = [
    ("throttle", throttle::html),
    ("reach", measured::reach),
    ("contacts", contacts::html),
    ("exposure", exposure::html),
    ("stop", stop::html),
    ("partners", partners::html),
    ("customers", customers::html),
    ("agreement", measured::agreement),
    ("own", own::html),
    ("adoption", adoption::html),
];

/// The chart of this name.
pub(crate) fn html(name: &str, words: &Words) -> Markup {
    let chart = CHARTS.iter().find(|(own, _)| *own == name);
    let (_, draw) = chart.unwrap_or_else(|| panic!("no chart is called {name:?}"));
    draw(words)
}

/// An axis with these values marked.
fn axis(range: (f64, f64), marked: &[f64], title: &str, label: impl Fn(f64) -> String) -> Axis {
    let ticks = marked.iter().map(|&at| Tick { at, label: label(at) }).collect();
    Axis { range, ticks, title: title.to_owned() }
}

/// The same axis for the decimal logarithms of its values.
fn logarithmic(axis: Axis) -> Axis {
    let ticks = axis.ticks.into_iter().map(|tick| Tick { at: tick.at.log10(), ..tick }).collect();
    Axis { range: (axis.range.0.log10(), axis.range.1.log10()), ticks, title: axis.title }
}

/// A picture whose values rise from 0 to a round figure above the highest.
fn from_zero(x: Axis, title: &str, label: impl Fn(f64) -> String, marks: Vec<Mark>) -> Picture {
    let mut picture = Picture { x, y: axis((0.0, 1.0), &[], title, &label), marks };
    let most = ticks::round_up(picture.highest());
    picture.y = axis((0.0, most), &ticks::values(0.0, most, 4), title, label);
    picture
}

/// The months of a forecast.
fn months(last: f64, words: &Words) -> Axis {
    axis((1.0, last), &ticks::months(last, 5), words.get("axis month"), |month| words.locale.count(month))
}
