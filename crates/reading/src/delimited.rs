//! A text becomes a sheet: which mark separates, where each row began, and whether the text ends inside a quoted field.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::container::is_html;
use crate::names;
use crate::sheet::{MOST_CELLS, MOST_COLUMNS, MOST_ROWS};
use crate::{Cell, Refused, Row, Sheet};

/// In the order of preference, where two separate equally well.
const DELIMITERS: [char; 4] = ['\t', ';', ',', '|'];

/// So many rows show which mark separates.
const TRIED_ROWS: usize = 40;

/// What follows the last byte of a text: it ends a row, unless a quoted field is still open.
const AFTER_THE_END: [u8; 2] = *b"\n ";

/// The sheet of a text.
pub fn sheet(name: Option<&str>, text: &str) -> Result<Sheet, Refused> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.chars().any(char::is_alphanumeric) {
        return Err(Refused::Empty);
    }
    if is_html(text) {
        return Err(Refused::Html);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let delimiter = said(&text).unwrap_or_else(|| most_likely(&text));
    let mut sheet = parse(&text, delimiter, MOST_ROWS)?;
    sheet.name = name.map(str::to_owned);
    Ok(sheet)
}

/// `sep=;` on the first line, which Excel reads and Meta writes.
fn said(text: &str) -> Option<char> {
    let line = text.lines().next()?.trim_matches('"').trim();
    let mut rest = line.strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="))?.chars();
    rest.next().filter(char::is_ascii)
}

/// The mark under which most names are known, and then most rows are equally long.
fn most_likely(text: &str) -> char {
    let score = |delimiter: &char| {
        let rows = parse(text, *delimiter, TRIED_ROWS).map(|sheet| sheet.rows).unwrap_or_default();
        let known = rows.iter().map(|row| row.cells.iter().filter(|cell| names::is_known(cell)).count()).max();
        let lengths: Vec<usize> = rows.iter().filter(|row| !row.is_blank()).map(|row| row.cells.len()).collect();
        let alike = |length: usize| lengths.iter().filter(|other| **other == length).count();
        let most_alike = lengths.iter().filter(|length| **length > 1).map(|length| alike(*length)).max();
        let columns = lengths.iter().copied().max().unwrap_or_default();
        (known.filter(|known| *known > 1), most_alike.unwrap_or_default(), columns.min(2))
    };
    // Of equals the last is taken.
    DELIMITERS.into_iter().rev().max_by_key(score).unwrap_or(',')
}

/// Splits a text into rows; at most `most` of them are wanted.
fn parse(text: &str, delimiter: char, most: usize) -> Result<Sheet, Refused> {
    let mut reading = Reading::new(text, delimiter);
    let mut sheet = Sheet::default();
    let mut cells = 0;
    while let Some(row) = reading.next_row() {
        cells += row.cells.len();
        if sheet.rows.len() == most && most < MOST_ROWS {
            break;
        }
        if sheet.rows.len() == MOST_ROWS || cells > MOST_CELLS {
            return Err(Refused::TooManyCells { most: MOST_ROWS as u64 });
        }
        sheet.rows.push(row);
    }
    sheet.cut_off = reading.cut_off;
    Ok(sheet)
}

/// A text on its way through the parser.
struct Reading<'a> {
    parser: Reader,
    rest: &'a [u8],
    line: u32,
    fields: Vec<u8>,
    ends: Vec<usize>,
    cut_off: Option<u32>,
}

impl<'a> Reading<'a> {
    fn new(text: &'a str, delimiter: char) -> Self {
        Self {
            parser: ReaderBuilder::new().delimiter(delimiter as u8).build(),
            rest: text.as_bytes(),
            line: 1,
            fields: vec![0; 4_096],
            ends: vec![0; 64],
            cut_off: None,
        }
    }

    /// The next row; the parser skips blank ones, and here they count.
    fn next_row(&mut self) -> Option<Row> {
        let line = self.line;
        match self.rest {
            [] => None,
            [b'\n', rest @ ..] => {
                (self.rest, self.line) = (rest, line + 1);
                Some(Row { line, cells: Vec::new() })
            }
            _ => self.record(line),
        }
    }

    /// A row that is not blank; none where the text ends inside a quoted field.
    fn record(&mut self, line: u32) -> Option<Row> {
        let (mut written, mut fields, mut at_end) = (0, 0, false);
        loop {
            let input = if at_end { &AFTER_THE_END[..] } else { self.rest };
            let (output, ends) = (&mut self.fields[written..], &mut self.ends[fields..]);
            let (result, read, bytes, count) = self.parser.read_record(input, output, ends);
            if !at_end {
                let (passed, rest) = self.rest.split_at(read);
                self.line += passed.iter().filter(|byte| **byte == b'\n').count() as u32;
                self.rest = rest;
            }
            (written, fields) = (written + bytes, fields + count);
            match result {
                ReadRecordResult::OutputFull => self.fields.resize(self.fields.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::InputEmpty if at_end => {
                    self.cut_off = Some(line);
                    return None;
                }
                ReadRecordResult::InputEmpty => at_end = true,
                ReadRecordResult::Record | ReadRecordResult::End => return Some(self.row(line, fields)),
            }
        }
    }

    fn row(&self, line: u32, fields: usize) -> Row {
        let mut from = 0;
        let mut cells = Vec::with_capacity(fields.min(MOST_COLUMNS));
        for end in self.ends.iter().take(fields.min(MOST_COLUMNS)) {
            let text = std::str::from_utf8(self.fields.get(from..*end).unwrap_or_default()).unwrap_or_default();
            cells.push(if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) });
            from = *end;
        }
        Row { line, cells }
    }
}
