//! The same figures as the chart shows, a row a month, and a row a year.

use super::{Chapter, Figure, Outlook};
use crate::model::{Month, YEAR};

/// A chapter's figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    /// Names of the monthly results.
    pub columns: &'static [&'static str],
    /// Their figures, a row a month.
    pub rows: Vec<Vec<Figure>>,
    /// The same of each full year: sums of what adds up, and otherwise what the last month has. The first column, the
    /// month, has the number of the year.
    pub years: Vec<Vec<Figure>>,
}

impl Listing {
    /// The figures of a chapter.
    pub fn of(chapter: Chapter, outlook: &Outlook) -> Self {
        let columns = chapter.columns();
        let months = outlook.months();
        let row = |month: &Month| columns.iter().map(|name| figure(name, value(month, name))).collect();
        let year = |(index, months): (usize, &[Month])| {
            let cell =
                |name: &&str| figure(name, if *name == "month" { index as f64 + 1.0 } else { over(months, name) });
            columns.iter().map(cell).collect()
        };
        Self {
            columns,
            rows: months.iter().map(row).collect(),
            years: months.chunks_exact(YEAR).enumerate().map(year).collect(),
        }
    }
}

/// A figure of a year by its name.
fn over(months: &[Month], name: &str) -> f64 {
    if Month::SUMMED.contains(&name) {
        months.iter().map(|month| value(month, name)).sum()
    } else {
        months.last().map_or(0.0, |month| value(month, name))
    }
}

/// A figure of a month by its name.
fn value(month: &Month, name: &str) -> f64 {
    let index = Month::NAMES.iter().position(|known| *known == name);
    index.and_then(|index| month.values().get(index).copied()).unwrap_or_default()
}

/// What a result counts.
fn figure(name: &str, value: f64) -> Figure {
    match name {
        "month" => Figure::Whole(value),
        "stage" | "reach_rate" => Figure::ShareTenths(value),
        "revenue" | "cash" | "cost" => Figure::Euro(value),
        "hours" => Figure::OneDecimal(value),
        _ => Figure::Few(value),
    }
}
