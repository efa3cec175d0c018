//! The same figures as the chart shows, as a table and as a file that can be reproduced anywhere.

use super::Calculator;
use crate::chapter::Chapter;
use crate::format::Locale;
use crate::model::Month;
use crate::parameters::PARAMETERS;

/// Decimals of the file's figures: enough to compute on, few enough to read.
const FILE_DECIMALS: u32 = 6;

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

    /// All inputs with their units, and all months, as comma-separated values with points as decimal marks. `address`
    /// is the link that shows the same.
    pub fn csv(&self, address: &str) -> String {
        let mut file = String::new();
        push_row(&mut file, &["reach-calculator", env!("CARGO_PKG_VERSION")]);
        push_row(&mut file, &["link", address]);
        push_row(&mut file, &["input", "value", "unit"]);
        for parameter in &PARAMETERS {
            let value = self.outlook().scenario.get(parameter.key);
            push_row(&mut file, &[parameter.name, &plain(value, parameter.decimals()), parameter.unit.name()]);
        }
        file.push_str("\r\n");
        push_row(&mut file, &Month::NAMES);
        for month in self.outlook().months() {
            let figures = month.values().map(|figure| plain(figure, FILE_DECIMALS));
            push_row(&mut file, &figures.each_ref().map(String::as_str));
        }
        file
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

/// A number with a point and without grouping, for other programs.
fn plain(value: f64, decimals: u32) -> String {
    let mut text = String::new();
    crate::format::plain(&mut text, value, decimals);
    text
}

/// Appends a row. A cell that another program would read as a formula, or that holds a separator, is quoted and
/// disarmed.
fn push_row(file: &mut String, cells: &[&str]) {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            file.push(',');
        }
        let formula = cell.starts_with(['=', '+', '@', '\t', '\r']);
        if formula || cell.contains([',', '"', '\n', '\r', ';']) {
            file.push('"');
            file.push_str(if formula { "'" } else { "" });
            file.push_str(&cell.replace('"', "\"\""));
            file.push('"');
        } else {
            file.push_str(cell);
        }
    }
    file.push_str("\r\n");
}
