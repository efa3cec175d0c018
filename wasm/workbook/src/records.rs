//! The records of an XLS, walked once before calamine walks them: of two cells far apart it makes a range with all between.

use reach_reading::{MOST_CELLS, Refused};

use crate::compound::{u16_at, u32_at};

/// Kinds of records.
const SHEET: u16 = 0x0085;
const BEGIN: u16 = 0x0809;
const END: u16 = 0x000a;
const DIMENSIONS: u16 = 0x0200;
const MANY_NUMBERS: u16 = 0x00bd;
const CELLS: [u16; 8] = [0x0006, 0x0203, 0x0204, 0x0205, 0x027e, 0x00d6, 0x00fd, MANY_NUMBERS];

/// Sheets may begin anywhere, so that one could stand for a thousand; the whole is walked as often as this at most.
const MOST_WALKS: usize = 4;

/// Whether the ranges of all sheets together hold no more cells than are read.
pub(crate) fn check(stream: &[u8]) -> Result<(), Refused> {
    let (mut cells, mut walked) = (0, 0);
    for (_, start) in Records(stream).filter(|(kind, _)| *kind == SHEET) {
        let Some(start) = u32_at(start, 0) else { continue };
        let mut sheet = Extent::default();
        let mut depth = 0;
        for (kind, content) in Records(stream.get(start as usize..).unwrap_or_default()) {
            walked += content.len() + HEAD;
            match kind {
                BEGIN => depth += 1,
                END if depth <= 1 => break,
                END => depth -= 1,
                _ => sheet.add(kind, content),
            }
        }
        cells = sheet.cells().saturating_add(cells);
        if cells > MOST_CELLS {
            return Err(Refused::TooManyCells { most: MOST_CELLS as u64 });
        }
        if walked > MOST_WALKS * stream.len() {
            return Err(Refused::Damaged);
        }
    }
    Ok(())
}

/// Kind and length.
const HEAD: usize = 4;

/// Kind and content of each record.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, length) = (u16_at(self.0, 0)?, u16_at(self.0, 2)?);
        let content = self.0.get(HEAD..)?;
        let length = usize::from(length).min(content.len());
        self.0 = &content[length..];
        Some((kind, &content[..length]))
    }
}

/// What a sheet says of its extent, and where its cells lie.
#[derive(Default)]
struct Extent {
    said: usize,
    corners: Option<[usize; 4]>,
}

impl Extent {
    fn add(&mut self, kind: u16, content: &[u8]) {
        if kind == DIMENSIONS {
            // Rows have four bytes since Excel 97, and two before.
            let size = if content.len() >= 12 { 4 } else { 2 };
            let short = |place| u16_at(content, place).map_or(0, usize::from);
            let row =
                |place| if size == 4 { u32_at(content, place).map_or(0, |row| row as usize) } else { short(place) };
            let (first, end) = (row(0), row(size));
            // As calamine takes them: rows that end before they begin go on to where numbers end, columns begin at the left then.
            let rows = if end == 0 { 0 } else { end.checked_sub(first).unwrap_or(usize::MAX) };
            let (left, right) = (short(2 * size), short(2 * size + 2));
            let columns = if left > usize::from(u8::MAX) || right < left { right } else { right - left };
            self.said = self.said.saturating_add(rows.saturating_mul(columns));
        } else if CELLS.contains(&kind) {
            let short = |place| u16_at(content, place).map(usize::from);
            let (Some(row), Some(first)) = (short(0), short(2)) else { return };
            let last = if kind == MANY_NUMBERS { short(content.len().saturating_sub(2)) } else { None };
            self.reach(row, first);
            self.reach(row, last.unwrap_or(first));
        }
    }

    fn reach(&mut self, row: usize, column: usize) {
        let [top, bottom, left, right] = self.corners.unwrap_or([row, row, column, column]);
        self.corners = Some([top.min(row), bottom.max(row), left.min(column), right.max(column)]);
    }

    /// Cells of the range, or of what was said where that is more.
    fn cells(&self) -> usize {
        let range = self.corners.map_or(0, |[top, bottom, left, right]| (bottom - top + 1) * (right - left + 1));
        range.max(self.said)
    }
}
