//! The charts of the page, computed from the crate's own functions and tables and drawn as the calculator draws its own.

mod adoption;
mod contacts;
mod drawing;
mod exposure;
mod measured;
mod partners;

use maud::Markup;
use reach_calculator::chart::picture::{Axis, Tick};

use crate::words::Words;

/// The chart of this name.
pub(crate) fn html(name: &str, words: &Words) -> Markup {
    match name {
        "reach" => measured::reach(words),
        "agreement" => measured::agreement(words),
        "contacts" => contacts::html(words),
        "exposure" => exposure::html(words),
        "partners" => partners::html(words),
        "adoption" => adoption::html(words),
        other => panic!("no chart is called {other:?}"),
    }
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
