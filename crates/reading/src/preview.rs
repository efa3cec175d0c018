//! What was seen of a sheet: the names of its columns and some rows, with nothing in them that belongs to somebody else.

use serde::Serialize;

use crate::blocks;
use crate::names::{self, Meaning};
use crate::{Cell, Sheet};

/// So many rows are shown.
const SHOWN_ROWS: usize = 5;

/// And so many letters of a cell.
const SHOWN_LETTERS: usize = 60;

/// Columns that are shown.
const SHOWN_COLUMNS: usize = 60;

/// The beginning of a sheet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Preview {
    /// The sheet's name.
    pub sheet: Option<String>,
    /// The line that was taken for the header, or the first that looks like one.
    pub header_line: u32,
    /// The names in it, by column from 0; empty where a column has none.
    pub columns: Vec<String>,
    /// The rows behind it, at most five.
    pub rows: Vec<Vec<String>>,
}

/// The beginning of a sheet; nothing of a blank one.
pub(crate) fn of(sheet: &Sheet) -> Option<Preview> {
    let header = blocks::likely_header(sheet)?;
    let row = sheet.rows.get(header)?;
    let columns: Vec<String> = row.cells.iter().take(SHOWN_COLUMNS).map(|cell| harmless(&cell.shown())).collect();
    let shows_nobody = |column: usize| {
        let known = row.cell(column).text().and_then(names::known);
        !known.is_some_and(|known| matches!(known.meaning, Meaning::Address | Meaning::Person | Meaning::Text))
    };
    let behind = sheet.rows.iter().skip(header + 1).filter(|row| !row.is_blank()).take(SHOWN_ROWS);
    let shown =
        |column: usize, cell: &Cell| if shows_nobody(column) { harmless(&cell.shown()) } else { String::from("…") };
    let rows = behind.map(|row| (0..columns.len()).map(|column| shown(column, row.cell(column))).collect()).collect();
    Some(Preview { sheet: sheet.name.clone(), header_line: row.line, columns, rows })
}

/// A text cut to what is shown, without addresses of people.
pub(crate) fn harmless(text: &str) -> String {
    if text.contains('@') {
        return String::from("…");
    }
    let mut short: String =
        text.chars().take(SHOWN_LETTERS).map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    if text.chars().nth(SHOWN_LETTERS).is_some() {
        short.push('…');
    }
    short
}
