//! Numbers as spreadsheets of the reader's country read them, and what parts the cells of a row there.

use super::decimal::{Fixed, Marks};
use super::locale::Locale;

impl Locale {
    /// What parts the cells where a file is opened by a double click: the list separator of the country's Windows.
    pub fn separator(self) -> char {
        self.format().separator
    }

    /// A number without marks between thousands, which would make a text of it; empty for what is no number.
    ///
    /// ```
    /// use reach_calculator::words::Locale;
    /// assert_eq!(Locale::De.cell(1234.5, 4), "1234,5");
    /// assert_eq!(Locale::DeCh.cell(1234.5, 4), "1234.5");
    /// ```
    pub fn cell(self, value: f64, max_decimals: u32) -> String {
        self.digits(Fixed::of(value, max_decimals))
    }

    /// A share in percent, with so many decimals at most; its sign stands in another cell.
    ///
    /// ```
    /// use reach_calculator::words::Locale;
    /// assert_eq!(Locale::DeAt.percent_cell(0.0055, 4), "0,55");
    /// ```
    pub fn percent_cell(self, share: f64, max_decimals: u32) -> String {
        self.digits(Fixed::of(share, max_decimals.saturating_add(2)).map(Fixed::in_percent))
    }

    fn digits(self, fixed: Option<Fixed>) -> String {
        let mut text = String::new();
        if let Some(fixed) = fixed {
            if fixed.is_negative() {
                text.push('-');
            }
            fixed.trimmed(0).push_digits(&mut text, Marks { group: None, ..self.format().marks });
        }
        text
    }
}
