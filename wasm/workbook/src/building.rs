//! Sheets while they are filled, counted all the time.

use calamine::{Data, DataRef, ExcelDateTime, Range};
use reach_reading::{Cell, Day, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED, Refused, Row, Sheet};

/// Sheets while they are filled.
#[derive(Default)]
pub(crate) struct Building {
    sheets: Vec<Sheet>,
    cells: usize,
    /// Bytes of texts: a shared text may stand in a million cells.
    texts: u64,
}

impl Building {
    /// Begins a sheet.
    pub(crate) fn begin(&mut self, name: &str) {
        self.sheets.push(Sheet { name: Some(name.to_owned()), ..Sheet::default() });
    }

    /// Sets a cell by row and column, from 0.
    pub(crate) fn set(&mut self, (row, column): (u32, u32), cell: Cell) -> Result<(), Refused> {
        let (row, column) = (row as usize, column as usize);
        let Some(sheet) = self.sheets.last_mut() else { return Ok(()) };
        if cell == Cell::Empty || column >= MOST_COLUMNS {
            return Ok(());
        }
        if row >= MOST_ROWS {
            return Err(Refused::TooManyCells { most: MOST_ROWS as u64 });
        }
        while sheet.rows.len() <= row {
            sheet.rows.push(Row { line: sheet.rows.len() as u32 + 1, cells: Vec::new() });
        }
        let cells = &mut sheet.rows[row].cells;
        self.cells += (column + 1).saturating_sub(cells.len());
        if let Cell::Text(text) = &cell {
            self.texts += text.len() as u64;
        }
        if self.cells > MOST_CELLS || self.texts > MOST_UNPACKED {
            return Err(Refused::TooManyCells { most: MOST_CELLS as u64 });
        }
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
        Ok(())
    }

    /// Takes over a range, with the formulas of the same sheet.
    pub(crate) fn take(&mut self, range: &Range<Data>, formulas: &Range<String>) -> Result<(), Refused> {
        let Some((first_row, first_column)) = range.start() else { return Ok(()) };
        for (row, column, value) in range.used_cells() {
            let place = (first_row + row as u32, first_column + column as u32);
            self.set(place, of_value(value, None))?;
        }
        let Some((first_row, first_column)) = formulas.start() else { return Ok(()) };
        for (row, column, formula) in formulas.used_cells() {
            let place = (first_row + row as u32, first_column + column as u32);
            if range.get_value(place).is_none_or(|value| *value == Data::Empty) {
                self.set(place, Cell::Formula(formula.clone()))?;
            }
        }
        Ok(())
    }

    /// The sheets.
    pub(crate) fn finish(self) -> Result<Vec<Sheet>, Refused> {
        if self.sheets.is_empty() { Err(Refused::Damaged) } else { Ok(self.sheets) }
    }
}

/// The cell of a value with its formula.
pub(crate) fn of_reference(value: DataRef<'_>, formula: Option<&str>) -> Cell {
    of_value(&Data::from(value), formula)
}

fn of_value(value: &Data, formula: Option<&str>) -> Cell {
    match value {
        Data::Empty => formula.map_or(Cell::Empty, |formula| Cell::Formula(formula.to_owned())),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) if number.is_finite() => Cell::Number(*number),
        Data::Float(_) => Cell::Empty,
        Data::String(text) | Data::DurationIso(text) => Cell::Text(text.clone()),
        Data::Bool(is) => Cell::Text(is.to_string()),
        Data::DateTime(date) => of_date(date),
        Data::DateTimeIso(text) => {
            let day = text.get(..10).and_then(Day::from_iso);
            day.map_or_else(|| Cell::Text(text.clone()), Cell::Date)
        }
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

/// A day; a number that is only dressed as one stays a number.
fn of_date(date: &ExcelDateTime) -> Cell {
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    let day = Day::new(year.into(), month.into(), day.into()).filter(|_| date.is_datetime());
    day.map_or(Cell::Number(date.as_f64()), Cell::Date)
}
