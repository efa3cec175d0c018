//! Workbooks of LibreOffice.

use reach_reading::{Cell, Container, Day, Refused};
use reach_workbook::sheets;

use super::written::archive;

fn document(rows: &str, end: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Tabelle1">{rows}</table:table></office:spreadsheet></office:body>{end}"#
    );
    let manifest = r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>"#;
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", &content),
        ("META-INF/manifest.xml", manifest),
    ])
}

const END: &str = "</office:document-content>";

#[test]
fn cells_of_an_open_document_are_read() {
    let rows = r#"<table:table-row><table:table-cell office:value-type="string"><text:p>Datum</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Reichweite</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell office:value-type="date" office:date-value="2026-01-31"><text:p>31.01.26</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="137"><text:p>137</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>"#;
    let bytes = document(rows, END);
    assert_eq!(Container::of(&bytes), Ok(Container::Workbook));
    let sheet = sheets(&bytes).expect("a sheet").remove(0);
    assert_eq!(sheet.rows.len(), 2);
    assert_eq!(sheet.rows[1].cells, [Cell::Date(Day::new(2026, 1, 31).expect("a day")), Cell::Number(137.0)]);
}

#[test]
fn a_row_that_stands_for_a_million_is_refused() {
    let filled = r#"<table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>"#;
    let rows = format!(r#"<table:table-row table:number-rows-repeated="1000000">{filled}</table:table-row>"#);
    assert!(matches!(sheets(&document(&rows, END)), Err(Refused::TooManyCells { .. })));
}

#[test]
fn a_table_that_never_ends_is_damaged() {
    assert_eq!(sheets(&document("<table:table-row>", "")), Err(Refused::Damaged));
    let unclosed = document("", END);
    assert!(sheets(&unclosed).is_ok());
    let open = document("</table:table><table:table table:name=\"B\"><table:table-row>", END);
    assert_eq!(sheets(&open), Err(Refused::Damaged));
}
