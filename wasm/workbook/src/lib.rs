//! Workbooks become the sheets that `reach-reading` understands. In a Wasm of its own, because the reader of three formats is
//! large and most files are texts.
//!
//! The cells keep their types. An XLSX tells a formula without a value from an empty cell; an XLS always holds a value (0,
//! where nobody computed one), so there is nothing to be told.

#![forbid(unsafe_code)]

mod building;
mod compound;
pub mod door;
pub mod file;
mod open_document;
mod records;
mod shared_texts;

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, Ods, OdsError, Range, Reader, Xls, XlsError, Xlsx, XlsxError};
use reach_reading::{Container, Refused, Sheet, check_files};

use building::Building;

/// The sheets of a workbook, XLSX, XLS or ODS.
pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    // calamine means not to panic, and has done so on files that were damaged on purpose.
    let read = || match Container::of(bytes)? {
        Container::LegacyWorkbook => legacy(bytes),
        Container::Workbook if open_document::is_one(bytes) => open_document(bytes),
        Container::Workbook => modern(bytes),
        _ => Err(Refused::Damaged),
    };
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(Refused::Damaged))
}

/// XLSX, cell by cell: nothing is spread out before it was counted.
fn modern(bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    check_files(bytes, shared_texts::are_counted)?;
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => Refused::Encrypted,
        _ => Refused::Damaged,
    })?;
    let mut building = Building::default();
    for name in workbook.sheet_names() {
        building.begin(&name);
        // A sheet of a chart has no cells.
        let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else { continue };
        while let Some(cell) = cells.next_cell_with_formula().map_err(|_| Refused::Damaged)? {
            let value = building::of_reference(cell.value, cell.formula.as_deref());
            building.set(cell.pos, value)?;
        }
    }
    building.finish()
}

/// XLS. What is in it decides how much memory its ranges take, so that is counted before.
fn legacy(bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    if compound::is_encrypted(bytes) {
        return Err(Refused::Encrypted);
    }
    records::check(&compound::workbook(bytes)?)?;
    let mut workbook = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => Refused::Encrypted,
        _ => Refused::Damaged,
    })?;
    let mut building = Building::default();
    for name in workbook.sheet_names() {
        building.begin(&name);
        let range = workbook.worksheet_range(&name).map_err(|_| Refused::Damaged)?;
        building.take(&range, &Range::empty())?;
    }
    building.finish()
}

fn open_document(bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    check_files(bytes, |_, _| true)?;
    open_document::check(bytes)?;
    let mut workbook = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        OdsError::Password => Refused::Encrypted,
        _ => Refused::Damaged,
    })?;
    let mut building = Building::default();
    for name in workbook.sheet_names() {
        building.begin(&name);
        let range: Range<Data> = workbook.worksheet_range(&name).map_err(|_| Refused::Damaged)?;
        let formulas = workbook.worksheet_formula(&name).map_err(|_| Refused::Damaged)?;
        building.take(&range, &formulas)?;
    }
    building.finish()
}
