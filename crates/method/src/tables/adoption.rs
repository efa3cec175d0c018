//! The adoption fits and how much they waver.

use maud::{Markup, html};
use reach_calculator::evidence::adoption::{ADOPTION_FITS, AdoptionFit, REFERENCE_DATE};

use super::cell;
use crate::html;
use crate::words::Words;

const COLUMNS: [&str; 10] =
    ["platform", "series", "counts", "launch", "p", "q", "ceiling", "log rmse", "stage then", "stage without"];

pub(super) fn html(words: &Words) -> Markup {
    let rows: Vec<_> = ADOPTION_FITS.iter().map(|fit| row(fit, words)).collect();
    html::table("figures", words.get("table adoption"), &COLUMNS.map(|name| words.get(name)), &rows)
}

fn row(fit: &AdoptionFit, words: &Words) -> Vec<Markup> {
    let locale = words.locale;
    let [low, high] = <[f64; 2]>::from(fit.stage_without_latest).map(|stage| locale.percent(stage, 0, 1));
    let (first, last) = (fit.dates.0.floor(), (fit.dates.1 - 0.01).floor());
    vec![
        cell(fit.name),
        cell(words.of(&fit.counts)),
        html! { (fit.points) " " span.unbroken { "(" (first) "–" (last) ")" } },
        cell(fit.launch.floor().to_string()),
        cell(locale.decimal(fit.adoption.innovation, 0, 4)),
        cell(locale.decimal(fit.adoption.imitation, 0, 3)),
        cell(words.millions(fit.ceiling)),
        cell(locale.decimal(fit.log_rmse, 2, 2)),
        cell(locale.percent(fit.stage_at(REFERENCE_DATE), 0, 1)),
        cell(if low == high { low } else { format!("{low} {} {high}", words.get("to")) }),
    ]
}
