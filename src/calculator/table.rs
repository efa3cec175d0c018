//! The same figures as the chart shows, as a table.

use super::Calculator;
use crate::chapter::Chapter;
use crate::format::Locale;
use crate::model::Month;

/// A chapter's figures, a row a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Names of the monthly results.
    pub columns: &'static [&'static str],
    /// Figures in the reader's number format.
    pub rows: Vec<Vec<String>>,
}

impl Calculator {
    /// The figures of a chapter.
    pub fn table(&self, chapter: Chapter) -> Table {
        let columns = chapter.columns();
        let cell = |month: &Month, name: &str| shown(self.locale(), name, value(month, name));
        let row = |month: &Month| columns.iter().map(|name| cell(month, name)).collect();
        Table { columns, rows: self.outlook().months().iter().map(row).collect() }
    }
}

/// A figure of a month by its name.
fn value(month: &Month, name: &str) -> f64 {
    let index = Month::NAMES.iter().position(|known| *known == name);
    index.and_then(|index| month.values().get(index).copied()).unwrap_or_default()
}

/// A figure as a table shows it: shares in percent, money in euros, people as one counts them.
fn shown(locale: Locale, name: &str, value: f64) -> String {
    match name {
        "month" => locale.decimal(value, 0, 0),
        "stage" | "reach_rate" => locale.percent(value, 1, 1),
        "revenue" => locale.euro_with(value, 0, 0),
        "hours" => locale.decimal(value, 1, 1),
        _ if value < 10.0 => locale.decimal(value, 2, 2),
        _ => locale.decimal(value, 0, 0),
    }
}
