//! The published measurements, row by row as in `data/reach_rates.csv`, without those that do not tell what one post
//! reaches: stories, reach of a whole day or month, shares of a feed. The tables are generated from that file; here is
//! how a row is read.

mod metrics;
mod rows;
mod sources;

pub use rows::MEASUREMENTS;

use super::measurement::{Evidence, Measure, Measurement, Platform, Source};
use crate::inputs::bilingual::{Bilingual, explanation};

/// A share of followers whom one post reaches.
const fn row(
    platform: Platform,
    date: Option<f64>,
    rate: f64,
    metric: &'static Bilingual,
    source: &'static Source,
    evidence: Evidence,
    followers: Option<f64>,
) -> Measurement {
    let metric = explanation(metric, &Bilingual { en: "", de: "" });
    let source = explanation(source, &Source { name: "", url: "" });
    Measurement { platform, date, rate, measure: Measure::Reach, metric, source, evidence, followers }
}

/// Views for each follower, which count a person as often as they look.
const fn views(
    platform: Platform,
    date: Option<f64>,
    rate: f64,
    metric: &'static Bilingual,
    source: &'static Source,
    evidence: Evidence,
    followers: Option<f64>,
) -> Measurement {
    Measurement { measure: Measure::Views, ..row(platform, date, rate, metric, source, evidence, followers) }
}

/// The middle of a month.
const fn in_month(year: u16, month: u8) -> Option<f64> {
    Some(year as f64 + (month as f64 - 0.5) / 12.0)
}

/// The middle of a year, where no month is given.
const fn in_year(year: u16) -> Option<f64> {
    Some(year as f64 + 0.5)
}

/// The geometric middle of a band of account sizes, √(low · high), by Newton's iteration (`sqrt` is not `const`).
const fn between(low: f64, high: f64) -> Option<f64> {
    let mut root = high;
    let mut step = 0;
    while step < 40 {
        root = (root + low * high / root) / 2.0;
        step += 1;
    }
    Some(root)
}
