//! How numbers are written in each country: marks, and where the signs of percent and euro stand.

use super::decimal::Marks;

/// The form of numbers in a country, as CLDR has it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Format {
    /// The marks of plain numbers and percentages.
    pub(super) marks: Marks,
    /// The marks of money.
    pub(super) money: Marks,
    /// What stands behind a percentage.
    pub(super) percent: &'static str,
    /// What stands before an amount in euros, and behind it.
    pub(super) euro: (&'static str, &'static str),
    /// Whether the minus of an amount stands behind its currency, where a space would be: EUR 4, but EUR-4.
    pub(super) minus_inside: bool,
    /// Which mark, met alone, stands between thousands where that is possible; none where it is always a decimal mark.
    pub(super) thousands: Option<u8>,
    /// What parts the cells of a table: the list separator of the country's Windows.
    pub(super) separator: char,
}

const POINTS: Marks = Marks { decimal: ',', group: Some('.') };
const APOSTROPHES: Marks = Marks { decimal: '.', group: Some('\'') };
const COMMAS: Marks = Marks { decimal: '.', group: Some(',') };

/// 1.234,5 · 12 % · 509 €.
pub(super) static GERMAN: Format = Format {
    marks: POINTS,
    money: POINTS,
    percent: "\u{a0}%",
    euro: ("", "\u{a0}€"),
    minus_inside: false,
    thousands: Some(b'.'),
    separator: ';',
};

/// 1 234,5 with a space at which no line breaks, but € 1.234.
pub(super) static AUSTRIAN: Format = Format {
    marks: Marks { decimal: ',', group: Some('\u{a0}') },
    money: POINTS,
    percent: "\u{a0}%",
    euro: ("€\u{a0}", ""),
    minus_inside: false,
    thousands: Some(b'.'),
    separator: ';',
};

/// 1'234.5 · 12% · EUR 509. A comma is a decimal mark written by hand; thousands have the apostrophe.
pub(super) static SWISS: Format = Format {
    marks: APOSTROPHES,
    money: APOSTROPHES,
    percent: "%",
    euro: ("EUR", ""),
    minus_inside: true,
    thousands: None,
    separator: ';',
};

/// 1,234.5 · 12% · €509.
pub(super) static BRITISH: Format = Format {
    marks: COMMAS,
    money: COMMAS,
    percent: "%",
    euro: ("€", ""),
    minus_inside: false,
    thousands: Some(b','),
    separator: ',',
};
