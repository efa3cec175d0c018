//! Where the tables of a sheet are: headers, what stands above them, blocks below and beside each other.

use crate::dates::{self, Written};
use crate::names::{self, Known, Meaning};
use crate::numbers::{Figure, Marks, figure};
use crate::{Cell, Row, Sheet};

/// The first header stands among so many rows that are not blank.
const FIRST_ROWS: usize = 15;

/// So many cells show what a column holds.
const LOOKED_AT: usize = 50;

/// A column of a block.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) index: usize,
    pub(crate) name: String,
    pub(crate) known: Option<Known>,
}

impl Column {
    pub(crate) fn means(&self, meaning: Meaning) -> bool {
        self.known.is_some_and(|known| known.meaning == meaning)
    }
}

/// A header with the rows below it that have the same columns.
#[derive(Clone, Debug)]
pub(crate) struct Block<'a> {
    pub(crate) sheet: &'a Sheet,
    /// The place of the sheet in its file.
    pub(crate) place: usize,
    /// The row of the header.
    pub(crate) header: usize,
    /// The row of the title above it.
    pub(crate) title: Option<usize>,
    /// The first row that belongs to it: what stands above its title.
    pub(crate) start: usize,
    /// The row behind its last one.
    pub(crate) end: usize,
    pub(crate) columns: Vec<Column>,
}

impl<'a> Block<'a> {
    /// The rows below the header.
    pub(crate) fn rows(&self) -> &'a [Row] {
        self.sheet.rows.get(self.header + 1..self.end).unwrap_or_default()
    }

    /// Whether a column has this plain name.
    pub(crate) fn names(&self, name: &str) -> bool {
        self.columns.iter().any(|column| names::plain(&column.name) == name)
    }

    /// Whether a column means this.
    pub(crate) fn has(&self, meaning: Meaning) -> bool {
        self.columns.iter().any(|column| column.means(meaning))
    }

    /// The title above it.
    pub(crate) fn title_text(&self) -> Option<String> {
        let row = self.sheet.rows.get(self.title?)?;
        row.filled().next().map(|column| row.cell(column).shown())
    }

    /// The share of a column's filled cells that are dates; none where nothing is filled.
    pub(crate) fn dated(&self, column: usize) -> Option<f64> {
        dated(self.rows(), column)
    }

    /// Whether a column has any figure.
    pub(crate) fn has_figures(&self, column: usize) -> bool {
        let is_figure = |cell: &Cell| matches!(figure(cell, Marks::Unproven), Figure::Is(_) | Figure::Negative);
        self.rows().iter().any(|row| is_figure(row.cell(column)))
    }
}

/// The blocks of a sheet.
pub(crate) fn find((place, sheet): (usize, &Sheet)) -> Vec<Block<'_>> {
    let mut headers: Vec<usize> = (0..sheet.rows.len()).filter(|row| is_header(&sheet.rows[*row])).collect();
    let early = |row: &usize| sheet.rows[..*row].iter().filter(|row| !row.is_blank()).count() < FIRST_ROWS;
    if !headers.first().is_some_and(early) {
        headers = header_by_content(sheet).into_iter().collect();
    }
    // The same header once more belongs to the block that it repeats, unless it has a title of its own.
    headers.dedup_by(|next, first| {
        title_above(sheet, *next).is_none() && is_same_header(&sheet.rows[*next], &sheet.rows[*first])
    });
    let titles: Vec<Option<usize>> = headers.iter().map(|header| title_above(sheet, *header)).collect();
    let mut blocks = Vec::new();
    let mut start = 0;
    for (index, header) in headers.iter().enumerate() {
        let next = headers.get(index + 1);
        let end = next.map_or(sheet.rows.len(), |next| titles[index + 1].unwrap_or(*next));
        let whole = Block {
            sheet,
            place,
            header: *header,
            title: titles[index],
            start,
            end,
            columns: columns(&sheet.rows[*header]),
        };
        blocks.extend(side_by_side(whole));
        start = end;
    }
    blocks
}

/// The block that somebody points at.
pub(crate) fn pointed_at(sheet: &Sheet, header_line: Option<u32>) -> Block<'_> {
    let by_line = header_line.and_then(|line| sheet.rows.iter().position(|row| row.line == line));
    let header = by_line.or_else(|| likely_header(sheet)).unwrap_or_default();
    let columns = sheet.rows.get(header).map(columns).unwrap_or_default();
    Block { sheet, place: 0, header, title: None, start: 0, end: sheet.rows.len(), columns }
}

/// The first row that may be a header: by names, else the first with as many cells as most.
pub(crate) fn likely_header(sheet: &Sheet) -> Option<usize> {
    let by_names = sheet.rows.iter().position(is_header).or_else(|| header_by_content(sheet));
    let widest = || {
        let filled = |row: &Row| row.filled().count();
        let most = sheet.rows.iter().take(LOOKED_AT).map(filled).max().filter(|most| *most > 0)?;
        sheet.rows.iter().position(|row| filled(row) == most)
    };
    by_names.or_else(widest)
}

/// Whether a row repeats a header.
pub(crate) fn is_same_header(row: &Row, header: &Row) -> bool {
    // Compared cell by cell, as nearly every row differs in its first.
    let plain = |row: &Row, column: usize| names::plain(&row.cell(column).shown());
    let of_row = row.filled().map(|column| (column, plain(row, column)));
    of_row.eq(header.filled().map(|column| (column, plain(header, column))))
}

/// A date and something else that is known, and no figure.
fn is_header(row: &Row) -> bool {
    let mut filled = row.filled().map(|column| row.cell(column));
    // Most rows hold data, and most of those begin with a digit.
    let may_be = filled
        .next()
        .and_then(Cell::text)
        .is_some_and(|text| !text.starts_with(|letter: char| letter.is_ascii_digit()));
    if !may_be || row.filled().any(|column| is_value(row.cell(column))) {
        return false;
    }
    let meanings: Vec<Meaning> = known_names(row).map(|known| known.meaning).collect();
    let is_date = |meaning: &Meaning| matches!(meaning, Meaning::Date | Meaning::Sent);
    let dates = meanings.iter().filter(|meaning| is_date(meaning)).count();
    dates > 0 && meanings.len() > 1 && (meanings.len() > dates || dates > 1 && meanings.contains(&Meaning::Sent))
}

fn known_names(row: &Row) -> impl Iterator<Item = Known> {
    row.cells.iter().filter_map(Cell::text).filter_map(names::known)
}

/// Whether a cell holds a figure or a date, which headers do not.
fn is_value(cell: &Cell) -> bool {
    let is_figure = matches!(figure(cell, Marks::Unproven), Figure::Is(_) | Figure::Negative);
    is_figure || matches!(dates::of(cell), Written::Day(_) | Written::Either { .. })
}

/// A row with one figure that is known, above a column of dates that has no name or a strange one.
fn header_by_content(sheet: &Sheet) -> Option<usize> {
    let rows = sheet.rows.iter().enumerate().filter(|(_, row)| !row.is_blank()).take(FIRST_ROWS);
    let names_figure = |row: &Row| known_names(row).any(|known| is_figure(known.meaning));
    let mut candidates =
        rows.filter(|(_, row)| names_figure(row) && !row.filled().any(|column| is_value(row.cell(column))));
    candidates.find(|(index, row)| date_column(&sheet.rows[index + 1..], row).is_some()).map(|(index, _)| index)
}

/// What a model can use.
pub(crate) fn is_figure(meaning: Meaning) -> bool {
    use Meaning::{Address, Date, Id, Link, Other, Person, Remark, Text, Type};
    !matches!(meaning, Date | Id | Link | Text | Type | Remark | Address | Person | Other)
}

/// The column of dates below a row that names none.
fn date_column(rows: &[Row], header: &Row) -> Option<usize> {
    let unknown = |column: &usize| {
        !header.cell(*column).text().and_then(names::known).is_some_and(|known| is_figure(known.meaning))
    };
    let width = header.cells.len().max(rows.first().map_or(0, |row| row.cells.len()));
    (0..width).filter(unknown).find(|column| dated(rows, *column).is_some_and(|share| share >= 0.6))
}

fn dated(rows: &[Row], column: usize) -> Option<f64> {
    let filled = rows.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_blank()).take(LOOKED_AT);
    let (mut count, mut dates) = (0, 0);
    for cell in filled {
        count += 1;
        dates += i32::from(!matches!(dates::of(cell), Written::Bad | Written::Missing));
    }
    (count > 0).then(|| f64::from(dates) / f64::from(count))
}

/// One cell alone above a header.
fn title_above(sheet: &Sheet, header: usize) -> Option<usize> {
    let above = header.checked_sub(1)?;
    let row = &sheet.rows[above];
    let mut filled = row.filled();
    let text = row.cell(filled.next()?).text()?;
    (filled.next().is_none() && !text.to_lowercase().starts_with("sep=")).then_some(above)
}

fn columns(row: &Row) -> Vec<Column> {
    let column = |(index, cell): (usize, &Cell)| {
        let name = cell.shown();
        Column { index, known: names::known(&name), name }
    };
    row.cells.iter().enumerate().map(column).collect()
}

/// Splits a block at columns in which nothing stands; a part without dates is read with those of the part before it.
fn side_by_side(whole: Block<'_>) -> Vec<Block<'_>> {
    let mut whole = whole;
    if !whole.columns.iter().any(|column| column.means(Meaning::Date) || column.means(Meaning::Sent)) {
        name_dates(&mut whole);
    }
    let is_empty =
        |column: &Column| column.name.is_empty() && whole.rows().iter().all(|row| row.cell(column.index).is_blank());
    let mut parts: Vec<Vec<Column>> = vec![Vec::new()];
    for column in &whole.columns {
        if is_empty(column) {
            parts.push(Vec::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(column.clone());
        }
    }
    let has_date = |part: &[Column]| part.iter().any(|column| column.means(Meaning::Date));
    let mut blocks: Vec<Block<'_>> = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        match blocks.last_mut() {
            Some(before) if !has_date(&part) => before.columns.extend(part),
            _ => blocks.push(Block { columns: part, ..whole.clone() }),
        }
    }
    blocks
}

/// A column of dates without a name, or with a strange one, becomes the date.
fn name_dates(block: &mut Block<'_>) {
    let Some(header) = block.sheet.rows.get(block.header) else { return };
    let Some(index) = date_column(block.rows(), header) else { return };
    let known = Some(Known { meaning: Meaning::Date, rank: 9, tongue: names::Tongue::Both });
    match block.columns.iter_mut().find(|column| column.index == index) {
        Some(column) => column.known = known,
        None => block.columns.push(Column { index, name: String::new(), known }),
    }
}
