//! The tables of the page: inputs, presets, adoption fits, and every published figure with its source.

mod adoption;
mod inputs;
mod measurements;
mod presets;
mod unshown;

use maud::{Markup, html};

use crate::words::Words;

pub(crate) use unshown::collected;

/// The table of this name.
pub(crate) fn html(name: &str, words: &Words) -> Markup {
    match name {
        "parameters" => inputs::html(words),
        "presets" => presets::html(words),
        "adoption" => adoption::html(words),
        "measurements" => measurements::html(words),
        "excluded" => unshown::excluded(words),
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
