//! The later half of each published series, predicted from the earlier half.

use maud::Markup;

use super::cell;
use crate::html;
use crate::platforms::{self, Compared};
use crate::words::Words;

const COLUMNS: [&str; 5] = ["platform", "earlier half", "later half", "error of the model", "error of no change"];

pub(super) fn html(words: &Words) -> Markup {
    let rows: Vec<_> = platforms::compared().iter().filter_map(|compared| row(compared, words)).collect();
    html::table("figures narrow", words.get("table backtest"), &COLUMNS.map(|name| words.get(name)), &rows)
}

fn row(compared: &Compared, words: &Words) -> Option<Vec<Markup>> {
    let (locale, test) = (words.locale, compared.backtest?);
    let points = |points: usize| cell(locale.count(points as f64));
    let factor = |factor: f64| cell(format!("{}\u{a0}×", locale.decimal(factor, 1, 1)));
    let name = cell(words.of(&compared.platform.name()));
    Some(vec![name, points(test.earlier), points(test.later), factor(test.model), factor(test.no_change)])
}
