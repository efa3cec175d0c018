//! What every container comes down to: rows of cells, with the line at which each of them began.

use serde::{Deserialize, Serialize};

use crate::Day;

/// More rows than ten years of hourly posts; a file with more is something else.
pub const MOST_ROWS: usize = 200_000;

/// More columns than any export has (the page export of Facebook had some ninety).
pub const MOST_COLUMNS: usize = 1_000;

/// More cells than any export has.
pub const MOST_CELLS: usize = 3_000_000;

/// A sheet of a workbook, a file of an archive, or a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// The sheet's name, or that of the file in an archive; none for a text by itself.
    pub name: Option<String>,
    /// The rows, blank ones too.
    pub rows: Vec<Row>,
    /// The line on which a quoted field begins that never ends.
    #[serde(default)]
    pub cut_off: Option<u32>,
}

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its line, from 1; the first one where it spans several.
    pub line: u32,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A cell, with as much of its type as the container knows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "kebab-case")]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text; in text files everything.
    Text(String),
    /// A number of a workbook.
    Number(f64),
    /// A date of a workbook.
    Date(Day),
    /// An error of a workbook, such as `#DIV/0!`.
    Error(String),
    /// A formula whose value the file does not hold.
    Formula(String),
}

impl Row {
    /// The cell of a column; nothing where the row is shorter.
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }

    /// Whether nothing is written in it.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(Cell::is_blank)
    }

    /// The columns in which something is written.
    pub(crate) fn filled(&self) -> impl Iterator<Item = usize> {
        (0..self.cells.len()).filter(|column| !self.cell(*column).is_blank())
    }
}

impl Cell {
    /// Whether nothing is written in it; blanks are nothing.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.chars().all(|letter| letter.is_whitespace() || is_invisible(letter)),
            _ => false,
        }
    }

    /// Its text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What a reader would see.
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Error(text) | Self::Formula(text) => {
                text.chars().filter(|letter| !is_invisible(*letter)).collect::<String>().trim().to_owned()
            }
            Self::Number(number) => number.to_string(),
            Self::Date(day) => day.to_string(),
        }
    }
}

/// Letters that are written and not seen: byte order marks, soft hyphens, blanks of no width, marks of direction.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{feff}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
