//! How far the curve of each platform's preset lies from what was measured there.

use maud::Markup;

use super::cell;
use crate::html;
use crate::platforms::{self, Compared};
use crate::words::Words;

const COLUMNS: [&str; 5] = ["preset", "measured there", "half within", "root mean square", "direction"];

pub(super) fn html(words: &Words) -> Markup {
    let rows: Vec<_> = platforms::compared().iter().map(|compared| row(compared, words)).collect();
    html::table("figures narrow", words.get("table own"), &COLUMNS.map(|name| words.get(name)), &rows)
}

fn row(compared: &Compared, words: &Words) -> Vec<Markup> {
    let (locale, deviation) = (words.locale, compared.deviation);
    let factor = |factor: f64| format!("{}\u{a0}×", locale.decimal(factor, 1, 1));
    let count = |points: usize| locale.count(points as f64);
    let above = words.get("above").replace("{n}", &count(compared.above)).replace("{all}", &count(deviation.points));
    vec![
        cell(words.preset(compared.preset.id).0),
        cell(count(deviation.points)),
        cell(factor(deviation.typical_factor())),
        cell(factor(deviation.factor())),
        cell(format!("{}; {above}", words.bias(deviation.log_bias))),
    ]
}
