//! Every measurement by platform; for Facebook pages beside what the model says.

use maud::{Markup, html};
use reach_calculator::evidence::{MEASUREMENTS, Measurement, Platform, facebook_attention};

use super::{cell, date};
use crate::html;
use crate::words::Words;

pub(super) fn html(words: &Words) -> Markup {
    let columns = ["date", "rate", "model", "metric", "evidence", "source"].map(|name| words.get(name));
    html! {
        @for platform in Platform::ALL {
            @let own = MEASUREMENTS.iter().filter(|row| row.platform == platform);
            @let rows: Vec<_> = own.map(|measurement| row(measurement, words)).collect();
            (html::table("figures measured", words.of(&platform.name()), &columns, &rows))
        }
    }
}

fn row(row: &Measurement, words: &Words) -> Vec<Markup> {
    let modelled = row.modelled(&facebook_attention()).filter(|_| row.platform == Platform::FacebookPage);
    vec![
        cell(date(row.date, words)),
        cell(words.locale.percent(row.rate, 0, 2)),
        cell(modelled.map_or_else(String::new, |rate| words.locale.percent(rate, 1, 1))),
        metric(row, words),
        cell(words.evidence(row.evidence)),
        html::source(row.source.name, row.source.url),
    ]
}

/// What was counted, for an account of what size, and a mark where it is not people.
fn metric(row: &Measurement, words: &Words) -> Markup {
    html! {
        (words.of(row.metric))
        @if let Some(followers) = row.followers {
            " " span.aside { "(" (words.get("counted as")) " " (words.locale.count(three_digits(followers))) ")" }
        }
        @if !row.comparable() { " " span.mark { (words.get("not comparable")) } }
    }
}

/// Rounded to three significant digits: a middle of a band is no finer than that.
fn three_digits(value: f64) -> f64 {
    let unit = 10.0_f64.powf(value.log10().floor() - 2.0);
    (value / unit).round() * unit
}
