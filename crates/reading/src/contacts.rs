//! Lists of contacts: counted by month of sign-up, and nothing of them leaves this file.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::blocks;
use crate::dates::{self, Hints};
use crate::measure::Measure;
use crate::names::{self, Meaning};
use crate::understood::NotUsed;
use crate::{Cell, Context, Field, Month, Per, Reason, Row, Sheet, Table, Tool};

/// Contacts of a sheet, counted.
pub(crate) struct Counted {
    pub(crate) table: Table,
    /// All of them.
    pub(crate) count: usize,
    pub(crate) by_month: Vec<(Month, usize)>,
}

/// Whether a sheet lists people.
pub(crate) fn is_list(sheet: &Sheet) -> bool {
    let header = header(sheet);
    let meanings: Vec<Meaning> = header.map(|index| meanings(&sheet.rows[index])).unwrap_or_default();
    let has = |meaning: Meaning| meanings.contains(&meaning);
    let people = meanings.iter().filter(|meaning| **meaning == Meaning::Person).count();
    let figures = [Meaning::Recipients, Meaning::Delivered, Meaning::Reach, Meaning::Followers].into_iter().any(has);
    if people > 1 || (people > 0 && has(Meaning::Address)) {
        return true;
    }
    if has(Meaning::Address) && !figures {
        return true;
    }
    lists_addresses(sheet, header, figures)
}

/// Counts the contacts of a sheet.
pub(crate) fn count(sheet: &Sheet, context: &Context) -> Counted {
    let header = header(sheet);
    let first = header.map_or(0, |index| index + 1);
    let rows: Vec<&Row> = sheet.rows.iter().skip(first).filter(|row| !row.is_blank()).collect();
    let column = header.and_then(|index| named_date(&sheet.rows[index], &rows)).or_else(|| dated_column(&rows));
    let cells: Vec<&Cell> = rows.iter().map(|row| column.map_or(&Cell::Empty, |column| row.cell(column))).collect();
    let hints = Hints { said: context.date_order, latest: Some(context.today), ..Hints::default() };
    let dates = dates::read(&cells, false, &hints, context.today);
    let mut by_month: BTreeMap<Month, usize> = BTreeMap::new();
    let mut not_used = before(sheet, header);
    let mut understood = 0;
    for (row, day) in rows.iter().zip(&dates.days) {
        match day {
            Ok(day) => {
                *by_month.entry(day.month()).or_default() += 1;
                understood += 1;
            }
            Err(fault) if column.is_some() => {
                let reason = match fault {
                    dates::NoDate::Missing => Reason::NoDate,
                    dates::NoDate::Bad => Reason::BadDate,
                    dates::NoDate::Unclear => Reason::UnclearDate,
                };
                // No text: what stands there instead of a date may be anybody's name.
                not_used.push(NotUsed::new(row.line, reason, None));
            }
            Err(_) => {}
        }
    }
    let name = header.and_then(|index| column.map(|column| sheet.rows[index].cell(column).shown()));
    let known_name = name.filter(|name| names::known(name).is_some());
    let table = Table {
        name: None,
        header_line: header.map(|index| sheet.rows[index].line),
        columns: known_name.map(|name| (Field::Date, name)).into_iter().collect(),
        fields: vec![Field::Date],
        rows: Vec::new(),
        not_used,
        measure: Measure::of(Per::Contact, Tool::ContactList, &[], false, None),
        understood,
        date_order: date_reading(&dates),
        years_counted_back: dates.without_years,
        rounded: false,
        unripe: Vec::new(),
        variants: Vec::new(),
        posts_besides: Vec::new(),
    };
    Counted { table, count: rows.len(), by_month: by_month.into_iter().collect() }
}

fn date_reading(dates: &dates::Dates) -> Option<crate::understood::DateReading> {
    let (_, [day_first, month_first]) = dates.example?;
    let (order, proof) = dates.order.unzip();
    Some(crate::understood::DateReading { order, proof, example: String::new(), day_first, month_first })
}

/// Lines above the header, without what they say.
fn before(sheet: &Sheet, header: Option<usize>) -> Vec<NotUsed> {
    let above = sheet.rows.iter().take(header.unwrap_or_default());
    above
        .map(|row| NotUsed::new(row.line, if row.is_blank() { Reason::Blank } else { Reason::Preamble }, None))
        .collect()
}

/// The row that names columns of people.
fn header(sheet: &Sheet) -> Option<usize> {
    let filled = sheet.rows.iter().enumerate().filter(|(_, row)| !row.is_blank()).take(15);
    let names_people = |row: &Row| {
        let meanings = meanings(row);
        let known = meanings.iter().filter(|meaning| matches!(meaning, Meaning::Address | Meaning::Person)).count();
        known > 0 && !row.cells.iter().any(is_address) && row.filled().count() >= known
    };
    let named = filled.clone().find(|(_, row)| names_people(row)).map(|(index, _)| index);
    // Or a row without an address above one with.
    let has_address = |row: &Row| row.cells.iter().any(is_address);
    let above = || {
        let mut first = filled.clone();
        let (index, row) = first.next()?;
        (!has_address(row) && first.next().is_some_and(|(_, next)| has_address(next))).then_some(index)
    };
    named.or_else(above)
}

fn meanings(row: &Row) -> Vec<Meaning> {
    row.cells.iter().filter_map(Cell::text).filter_map(names::known).map(|known| known.meaning).collect()
}

/// A column of addresses that are not all the sender's.
fn lists_addresses(sheet: &Sheet, header: Option<usize>, figures: bool) -> bool {
    let rows: Vec<&Row> =
        sheet.rows.iter().skip(header.map_or(0, |index| index + 1)).filter(|row| !row.is_blank()).collect();
    let with_addresses = |row: &&Row| row.filled().filter(|column| is_address(row.cell(*column))).collect::<Vec<_>>();
    let columns: BTreeSet<usize> = rows.iter().flat_map(with_addresses).collect();
    columns.into_iter().any(|column| {
        let addresses: Vec<&str> =
            rows.iter().map(|row| row.cell(column)).filter(|cell| is_address(cell)).filter_map(Cell::text).collect();
        let different = addresses.iter().collect::<HashSet<_>>().len();
        let many = addresses.len() * 3 >= rows.len() && !addresses.is_empty();
        many && (different * 2 > addresses.len()) && (!figures || different > 3)
    })
}

/// A date by its name, with dates in it: that of sign-up before any other.
fn named_date(header: &Row, rows: &[&Row]) -> Option<usize> {
    let known = |column: &usize| {
        header.cell(*column).text().and_then(names::known).filter(|known| known.meaning == Meaning::Date)
    };
    let mut columns: Vec<usize> =
        header.filled().filter(|column| known(column).is_some() && dated(rows, *column) >= 0.3).collect();
    // Names of sign-up have the highest rank among dates.
    columns.sort_by_key(|column| std::cmp::Reverse(known(column).map(|known| known.rank % 5)));
    columns.first().copied()
}

fn dated_column(rows: &[&Row]) -> Option<usize> {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    (0..width).find(|column| {
        dated(rows, *column) >= 0.6
            && rows.iter().any(|row| row.cell(*column).text().is_some_and(|text| text.len() > 6))
    })
}

fn dated(rows: &[&Row], column: usize) -> f64 {
    let filled: Vec<&Cell> = rows.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_blank()).take(50).collect();
    let dates =
        filled.iter().filter(|cell| !matches!(dates::of(cell), dates::Written::Bad | dates::Written::Missing)).count();
    dates as f64 / filled.len().max(1) as f64
}

/// Whether a cell is a mail address, by itself or behind a name; a post that mentions somebody is none.
fn is_address(cell: &Cell) -> bool {
    cell.text().filter(|text| text.contains('@') && text.len() < 200).is_some_and(|text| {
        let mut words = text.split(|letter: char| letter.is_whitespace() || "<>,;\"'()".contains(letter));
        words.any(|word| {
            let host = word.split_once('@').filter(|(name, _)| !name.is_empty()).map(|(_, host)| host);
            host.is_some_and(|host| host.contains('.') && !host.contains('@'))
        })
    })
}

/// What a preview would be taken from; lists of contacts have none.
pub(crate) fn may_be_shown(sheet: &Sheet) -> bool {
    !is_list(sheet) && blocks::likely_header(sheet).is_some()
}
