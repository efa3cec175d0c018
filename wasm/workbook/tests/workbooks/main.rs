//! Workbooks that are written here, cell by cell: what becomes of each type, and what is refused.

mod open_document;
mod written;

use reach_reading::{Cell, Day, Refused, Row};
use reach_workbook::sheets;

use written::{archive, workbook};

fn cells(rows: &str) -> Vec<Row> {
    let read = sheets(&workbook(rows, "")).unwrap_or_else(|refused| panic!("{refused}"));
    read.into_iter().next().expect("a sheet").rows
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

#[test]
fn cells_keep_their_types() {
    let rows = cells(
        r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>in line</t></is></c><c r="C1" t="str"><f>"a"</f><v>a</v></c></row>
        <row r="2"><c r="A2" s="1"><v>46053</v></c><c r="B2"><v>2180.5</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2" t="b"><v>1</v></c></row>
        <row r="3"><c r="A3" s="1"><v>46053.75</v></c><c r="B3"><f>B2*2</f><v>4361</v></c><c r="C3"><f>B2+B3</f></c><c r="D3"/></row>"#,
    );
    assert_eq!(rows[0].cells, [text("Geteilt & verwendet"), text("in line"), text("a")]);
    let day = Cell::Date(Day::new(2026, 1, 31).expect("a day"));
    assert_eq!(rows[1].cells, [day.clone(), Cell::Number(2180.5), Cell::Error("#DIV/0!".into()), text("true")]);
    assert_eq!(rows[2].cells, [day, Cell::Number(4361.0), Cell::Formula("B2+B3".into())]);
}

#[test]
fn rows_keep_their_numbers_and_blank_ones_are_there() {
    let rows = cells(r#"<row r="2"><c r="B2"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row>"#);
    assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert_eq!(rows.iter().map(Row::is_blank).collect::<Vec<_>>(), [true, false, true, true, false]);
    assert_eq!(rows[1].cells, [Cell::Empty, Cell::Number(1.0)]);
}

#[test]
fn a_cell_at_the_far_end_takes_no_memory() {
    let far = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    // Beyond the columns that are read, so it is nothing.
    assert_eq!(cells(far).len(), 1);
    let deep = r#"<row r="1048576"><c r="A1048576"><v>1</v></c></row>"#;
    assert!(matches!(sheets(&workbook(deep, "")), Err(Refused::TooManyCells { .. })));
}

#[test]
fn a_long_text_that_a_million_cells_share_is_refused() {
    let shared = "x".repeat(1 << 20);
    let rows: String =
        (1..=80).map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>1</v></c></row>"#)).collect();
    assert!(matches!(sheets(&workbook(&rows, &shared)), Err(Refused::TooManyCells { .. })));
}

#[test]
fn what_is_no_workbook_is_damaged() {
    for bytes in [
        &b"PK\x03\x04 xl/workbook.xml"[..],
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"\x09\x08\x10\x00",
        &archive(&[("xl/workbook.xml", "<workbook")]),
        &archive(&[("xl/workbook.xml", "")]),
        &workbook("<row r=\"1\"><c r=\"A1\"><v>1", ""),
        &workbook("<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>", ""),
        &workbook("<row r=\"99999999999999\"><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row>", ""),
    ] {
        match sheets(bytes) {
            Err(refused) => assert!(matches!(refused, Refused::Damaged | Refused::NoText), "{refused:?}"),
            Ok(sheets) => assert!(sheets.iter().all(|sheet| sheet.rows.len() < 10)),
        }
    }
}

#[test]
fn numbers_that_are_none_are_no_cells() {
    for value in ["NaN", "INF", "1e999", "-1e999"] {
        let read = sheets(&workbook(&format!(r#"<row r="1"><c r="A1"><v>{value}</v></c></row>"#), ""));
        let cells: Vec<Cell> =
            read.into_iter().flatten().flat_map(|sheet| sheet.rows).flat_map(|row| row.cells).collect();
        assert!(
            cells.iter().all(|cell| !matches!(cell, Cell::Number(number) if !number.is_finite())),
            "{value}: {cells:?}"
        );
    }
}

#[test]
fn a_workbook_with_a_password_is_said_to_have_one() {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let bytes = [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", &[0; 600][..], &name].concat();
    assert_eq!(sheets(&bytes), Err(Refused::Encrypted));
}
