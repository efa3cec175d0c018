//! LinkedIn's workbook for a profile in a language whose names nobody listed: it is laid out alike in all of them.

use crate::blocks::{Block, Column};
use crate::dates::{self, Written};
use crate::names::{Known, Meaning, Tongue};
use crate::{Cell, Row, Sheet, totals};

/// The header stands among so many rows.
const FIRST_ROWS: usize = 6;

/// The table of a sheet of that workbook, by what stands where: posts to the right, days with impressions, days with followers.
pub(crate) fn block(place: usize, sheet: &Sheet) -> Option<Block<'_>> {
    let header = (0..sheet.rows.len().min(FIRST_ROWS)).find(|index| is_header(sheet, *index))?;
    let names = &sheet.rows[header];
    // The last of the tables that stand side by side.
    let end = names.filled().last()? + 1;
    let start = (0..end).rev().find(|column| names.cell(*column).is_blank()).map_or(0, |column| column + 1);
    let first = sheet.rows.get(header + 1)?;
    let date = (start..end).find(|column| is_date(first.cell(*column)))?;
    let is_link = |column: usize| first.cell(column).text().is_some_and(|text| text.starts_with("http"));
    let link = (start..end).find(|column| is_link(*column));
    let counts_followers = sheet.rows.first().is_some_and(totals::is_stock);
    // Posts are ranked by their last column; days begin with impressions.
    let figure = if link.is_some() { end - 1 } else { date + 1 };
    let meaning = |column: usize| match column {
        _ if column == date => Some(Meaning::Date),
        _ if Some(column) == link => Some(Meaning::Link),
        _ if column == figure && counts_followers => Some(Meaning::NewFollowers),
        _ if column == figure => Some(Meaning::Impressions),
        _ => None,
    };
    let known = |meaning| Known { meaning, rank: 9, tongue: Tongue::Both };
    let column = |index: usize| Column { index, name: names.cell(index).shown(), known: meaning(index).map(known) };
    let columns = (start..end).map(column).collect();
    (figure < end && figure != date).then_some(Block {
        sheet,
        place,
        header,
        title: None,
        start: 0,
        end: sheet.rows.len(),
        columns,
    })
}

/// Names above a row with a date.
fn is_header(sheet: &Sheet, index: usize) -> bool {
    let names = |row: &Row| {
        row.filled().count() > 1
            && row.filled().all(|column| row.cell(column).text().is_some() && !is_date(row.cell(column)))
    };
    let dated = |row: &Row| row.filled().any(|column| is_date(row.cell(column)));
    names(&sheet.rows[index]) && sheet.rows.get(index + 1).is_some_and(dated)
}

fn is_date(cell: &Cell) -> bool {
    cell.text().is_some_and(|text| text.contains(['/', '.', '-']))
        && matches!(dates::of(cell), Written::Day(_) | Written::Either { .. })
        || matches!(cell, Cell::Date(_))
}
