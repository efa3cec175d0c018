//! Rows that are no data by what they say: sums, second headers, answers, stories.

use crate::blocks::Block;
use crate::dates::{self, Dates, Written};
use crate::layout::{Layout, Source};
use crate::numbers::{Figure, Marks, figure};
use crate::{Cell, Reason, Row, names};

/// What sums and means are called.
const SUMS: [&str; 18] = [
    "summe",
    "gesamt",
    "gesamtsumme",
    "insgesamt",
    "total",
    "totals",
    "grand total",
    "sum",
    "schnitt",
    "durchschnitt",
    "mittelwert",
    "mittel",
    "average",
    "mean",
    "median",
    "gesamtergebnis",
    "zwischensumme",
    "subtotal",
];

/// Why a row is no data, where that is nobody's mistake.
pub(super) fn by_nature(block: &Block<'_>, layout: &Layout, place: usize) -> Option<Reason> {
    let row = &block.rows()[place];
    if super::repeats_header(block, row) {
        Some(Reason::RepeatedHeader)
    } else if place == 0 && is_second_header(layout, row) {
        Some(Reason::SecondHeader)
    } else if is_sum(block, layout, row) {
        Some(Reason::Totals)
    } else {
        None
    }
}

/// Where a part begins that tells of something else: a heading alone behind a blank row, and no date from there on.
pub(super) fn section(rows: &[Row], dates: &Dates) -> usize {
    let last_date = dates.days.iter().rposition(Result::is_ok).map_or(0, |place| place + 1);
    let is_heading = |place: &usize| rows[*place].filled().count() == 1 && rows[*place - 1].is_blank();
    let more_below = |place: &usize| rows[*place + 1..].iter().any(|row| !row.is_blank());
    let found = (last_date.max(1)..rows.len()).find(|place| is_heading(place) && more_below(place));
    // Without a date there is nothing that it could be apart from.
    found.filter(|_| last_date > 0).unwrap_or(rows.len())
}

/// Somebody else's post, or one that is gone after a day.
pub(super) fn other_post(layout: &Layout, row: &Row) -> Option<Reason> {
    let text = |column: Option<usize>| column.map(|column| row.cell(column).shown()).unwrap_or_default();
    let (said, sort) = (text(layout.text), text(layout.sort).to_lowercase());
    if sort.contains("story") || sort.contains("stories") {
        Some(Reason::Story)
    } else if said.starts_with("RT @") {
        Some(Reason::Share)
    } else if layout.tells_posts && said.starts_with('@') {
        Some(Reason::Reply)
    } else {
        None
    }
}

/// A row of explanations below the header: texts, and neither date nor figure.
fn is_second_header(layout: &Layout, row: &Row) -> bool {
    let is_date = !matches!(dates::of(row.cell(layout.date)), Written::Bad | Written::Missing);
    let source = |source: &Source| match source {
        Source::Column(index) | Source::Difference(index, _) => *index,
    };
    let texts = layout.figures.iter().filter(|(_, from)| {
        let cell = row.cell(source(from));
        figure(cell, Marks::Unproven) == Figure::NoNumber && cell.shown().chars().any(char::is_alphabetic)
    });
    !is_date && !layout.figures.is_empty() && texts.count() * 2 >= layout.figures.len()
}

/// A row that is named a sum where its date or its first word would stand.
fn is_sum(block: &Block<'_>, layout: &Layout, row: &Row) -> bool {
    let names_sum = |cell: &Cell| {
        let shown = cell.shown();
        let plain = names::plain(&shown);
        let first = plain.split([' ', ':', '(']).next().unwrap_or_default();
        SUMS.contains(&plain.as_str())
            || (SUMS.contains(&first) && plain.chars().count() < 30)
            || shown.starts_with(['Ø', 'ø', '∅'])
    };
    let date = row.cell(layout.date);
    if !matches!(dates::of(date), Written::Bad | Written::Missing) {
        return false;
    }
    let first = block.columns.iter().map(|column| row.cell(column.index)).find(|cell| !cell.is_blank());
    names_sum(date) || first.is_some_and(names_sum)
}
