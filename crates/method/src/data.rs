//! Reads the tables in `data/`.

use std::path::Path;

use csv::{Reader, StringRecord};

/// One line of a table, by the names of its columns.
#[derive(Clone, Debug)]
pub struct Row {
    columns: StringRecord,
    cells: StringRecord,
}

impl Row {
    /// The cell of a column; empty where the column or cell is missing.
    pub fn get(&self, column: &str) -> &str {
        let place = self.columns.iter().position(|name| name == column);
        place.and_then(|place| self.cells.get(place)).unwrap_or_default()
    }

    /// The cell of a column as a number; NaN where it is none.
    pub fn number(&self, column: &str) -> f64 {
        self.get(column).parse().unwrap_or(f64::NAN)
    }
}

/// Reads `data/<name>`, whose first line names the columns.
///
/// # Panics
/// Where the file cannot be read: the repository carries it.
pub fn read(name: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data").join(name);
    rows(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn rows(path: &Path) -> csv::Result<Vec<Row>> {
    let mut reader = Reader::from_path(path)?;
    let columns = reader.headers()?.clone();
    reader.records().map(|cells| Ok(Row { columns: columns.clone(), cells: cells? })).collect()
}

/// A date such as `2013`, `2013-08` or `2020-Q1` as a fractional year, a month counted as `share` of it gone (0.5 its
/// middle, 1 its end), a year or quarter as its middle; `None` for `undated`.
pub fn date(text: &str, share: f64) -> Option<f64> {
    let (year, rest) = text.split_once('-').unwrap_or((text, ""));
    let year: f64 = year.parse().ok()?;
    Some(match rest.strip_prefix('Q') {
        Some(quarter) => year + (quarter.parse::<f64>().ok()? - 0.5) / 4.0,
        None if rest.is_empty() => year + 0.5,
        None => year + (rest.parse::<f64>().ok()? - 1.0 + share) / 12.0,
    })
}
