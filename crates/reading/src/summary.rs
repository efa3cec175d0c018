//! What is said of a file as a whole: its kinds, its language, what it lacks.

use crate::blocks::Block;
use crate::dates::is_german_month;
use crate::derived::waits_for_order;
use crate::names::Tongue;
use crate::{Ask, Cell, Field, Kind, Language, Per, Sheet, Table, Totals};

/// The sorts of data that tables hold.
pub(crate) fn kinds(tables: &[Table], totals: Option<&Totals>) -> Vec<Kind> {
    let mut kinds = Vec::new();
    let of_table = |table: &Table| match table.measure.per {
        Per::Post => Kind::Posts,
        Per::Day => Kind::Days,
        Per::Month => Kind::Months,
        Per::Mail | Per::MonthOfMails => Kind::Mails,
        Per::Contact => Kind::Contacts,
    };
    let has_stock = tables.iter().any(|table| table.has(Field::Followers))
        || totals.is_some_and(|totals| totals.followers_total.is_some());
    for kind in tables.iter().map(of_table).chain(has_stock.then_some(Kind::Followers)) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// What a file lacks.
pub(crate) fn asks(tables: &[Table], totals: Option<&Totals>) -> Vec<Ask> {
    let mut asks = Vec::new();
    let of_network = |table: &Table| matches!(table.measure.per, Per::Post | Per::Day | Per::Month);
    let has_stock = tables.iter().any(|table| table.has(Field::Followers))
        || totals.is_some_and(|totals| totals.followers_total.is_some());
    if tables.iter().any(of_network) && !has_stock {
        let by_day = tables.iter().any(|table| table.measure.per == Per::Day);
        asks.push(if by_day { Ask::FollowersToday } else { Ask::Followers });
    }
    if tables.iter().any(waits_for_order) {
        asks.push(Ask::DateOrder);
    }
    asks
}

/// The language of a file's names.
pub(crate) fn language(blocks: &[Block<'_>], sheets: &[Sheet]) -> Language {
    let tongues =
        || blocks.iter().flat_map(|block| &block.columns).filter_map(|column| column.known).map(|known| known.tongue);
    let german = tongues().filter(|tongue| *tongue == Tongue::German).count();
    let english = tongues().filter(|tongue| *tongue == Tongue::English).count();
    let first_cells = || {
        blocks
            .iter()
            .flat_map(|block| block.rows().iter().take(40))
            .flat_map(|row| row.cells.first())
            .filter_map(Cell::text)
    };
    let months = || first_cells().filter(|text| names_german_month(text)).count() * 4 > first_cells().count();
    let sheet_name = |sheet: &Sheet| {
        sheet.name.as_deref().is_some_and(|name| ["ENTDECKEN", "INTERAKTIONEN", "DEMOGRAFIE"].contains(&name))
    };
    let is_german = (german > 0 && german * 2 >= english) || sheets.iter().any(sheet_name) || (german == 0 && months());
    if is_german { Language::German } else { Language::English }
}

/// `11. Dezember`, but no caption that happens to hold a month.
fn names_german_month(text: &str) -> bool {
    text.len() < 24
        && text.to_lowercase().split(|letter: char| !letter.is_alphabetic()).any(is_german_month)
        && text.contains(|letter: char| letter.is_ascii_digit())
}
