//! The same figures as the chart shows, a row a month.

use super::{Chapter, Figure, Outlook};
use crate::model::Month;

/// A chapter's figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    /// Names of the monthly results.
    pub columns: &'static [&'static str],
    /// Their figures, a row a month.
    pub rows: Vec<Vec<Figure>>,
}

impl Listing {
    /// The figures of a chapter.
    pub fn of(chapter: Chapter, outlook: &Outlook) -> Self {
        let columns = chapter.columns();
        let row = |month: &Month| columns.iter().map(|name| figure(name, value(month, name))).collect();
        Self { columns, rows: outlook.months().iter().map(row).collect() }
    }
}

/// A figure of a month by its name.
fn value(month: &Month, name: &str) -> f64 {
    let index = Month::NAMES.iter().position(|known| *known == name);
    index.and_then(|index| month.values().get(index).copied()).unwrap_or_default()
}

/// What a monthly result counts.
fn figure(name: &str, value: f64) -> Figure {
    match name {
        "month" => Figure::Whole(value),
        "stage" | "reach_rate" => Figure::ShareTenths(value),
        "revenue" | "cash" | "cost" => Figure::Euro(value),
        "hours" => Figure::OneDecimal(value),
        _ => Figure::Few(value),
    }
}
