//! The text of an ODS, looked through before calamine reads it: it waits for ever for the end of a table that never ends, and
//! writes out a row as often as the file says.

use reach_reading::{MOST_ROWS, Refused, file_of_archive};

/// Whether an archive is a workbook of this kind.
pub(crate) fn is_one(bytes: &[u8]) -> bool {
    const TYPE: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
    bytes.windows(TYPE.len()).take(200).any(|window| window == TYPE)
}

/// Whether the content ends, and no filled row or cell stands for more than are read.
pub(crate) fn check(bytes: &[u8]) -> Result<(), Refused> {
    let content = file_of_archive(bytes, "content.xml")?;
    let content = std::str::from_utf8(&content).map_err(|_| Refused::Damaged)?;
    if !content.trim_end().ends_with("</office:document-content>") {
        return Err(Refused::Damaged);
    }
    let rows =
        content.split("<table:table-row").skip(1).filter(|row| row.contains("office:value") || row.contains("<text:p"));
    let cells = rows.map(|row| {
        let many = repeated(row, "number-rows-repeated").next().unwrap_or(1);
        let filled = row
            .split("<table:table-cell")
            .skip(1)
            .filter(|cell| cell.contains("office:value") || cell.contains("<text:p"));
        many.saturating_mul(filled.map(|cell| repeated(cell, "number-columns-repeated").next().unwrap_or(1)).sum())
    });
    let most = MOST_ROWS as u64;
    let total = cells.fold(0_u64, u64::saturating_add);
    if total > most * 4 { Err(Refused::TooManyCells { most }) } else { Ok(()) }
}

/// How often a row or cell stands there.
fn repeated<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = u64> + 'a {
    let values = text
        .split(name)
        .skip(1)
        .filter_map(|rest| rest.trim_start_matches(['=', '"', '\'', ' ']).split(['"', '\'']).next());
    values.map(|value| value.parse().unwrap_or(u64::MAX))
}
