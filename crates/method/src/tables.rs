//! The tables of the page: inputs, presets, how curves compare, adoption fits, and every published figure with its source.

mod adoption;
mod backtest;
mod feeds;
mod inputs;
mod measurements;
mod own;
mod platforms;
mod presets;
mod unshown;

use maud::{Markup, html};

use crate::words::Words;

/// The table of this name.
pub(crate) fn html(name: &str, words: &Words) -> Markup {
    match name {
        "parameters" => inputs::html(words),
        "feeds" => feeds::html(words),
        "platforms" => platforms::html(words),
        "presets" => presets::html(words),
        "own" => own::html(words),
        "backtest" => backtest::html(words),
        "adoption" => adoption::html(words),
        "measurements" => measurements::html(words),
        "excluded" => unshown::excluded(words),
        "collected" => unshown::collected(words),
        other => panic!("no table is called {other:?}"),
    }
}

/// A date, or that there is none.
fn date(date: Option<f64>, words: &Words) -> String {
    date.map_or_else(|| words.get("undated").to_owned(), |date| words.date(date))
}

/// Plain words as a cell.
fn cell(words: impl AsRef<str>) -> Markup {
    html! { (words.as_ref()) }
}
