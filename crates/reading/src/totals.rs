//! What LinkedIn's workbook for a profile says beside its rows: the period, its sums, the followers at its end.

use crate::dates::{self, DateOrder, Written, by_days};
use crate::names::{self, Meaning};
use crate::numbers::{self, Figure, Marks};
use crate::{Cell, Day, Row, Sheet, Totals};

/// The period that the first row names beside its first cell: `10/16/2026 - 11/24/2026`.
pub(crate) fn period(sheet: &Sheet) -> Option<(Day, Day)> {
    sheet.rows.iter().take(3).find_map(|row| row.cells.iter().skip(1).filter_map(Cell::text).find_map(period_of))
}

/// Totals of a file; the line of each that stands above a table is taken out of what is not used.
pub(crate) fn read(sheets: &[Sheet]) -> Option<Totals> {
    let mut totals = Totals { period: sheets.first().and_then(period), ..Totals::default() };
    for row in sheets.first().map(|sheet| &sheet.rows[..]).unwrap_or_default() {
        let known = row.cell(0).text().and_then(names::known).map(|known| known.meaning);
        match known {
            Some(Meaning::Impressions) => totals.impressions = number(row.cell(1)),
            Some(Meaning::Reach) => totals.members_reached = number(row.cell(1)),
            _ => {}
        }
    }
    // In languages whose names are not known, the lines follow each other alike.
    if totals.impressions.is_none() && totals.members_reached.is_none() {
        let below =
            |line: usize| sheets.first().and_then(|sheet| sheet.rows.get(line)).and_then(|row| number(row.cell(1)));
        (totals.impressions, totals.members_reached) = (below(1), below(2));
    }
    let order = totals.period.and_then(|_| sheets.first().and_then(order_of_period));
    totals.followers_total = sheets.iter().find_map(|sheet| stock(sheet.rows.first()?, totals.period, order));
    totals.period.is_some().then_some(totals)
}

/// Whether a row holds the followers at a date.
pub(crate) fn is_stock(row: &Row) -> bool {
    stock(row, None, None).is_some() || stock(row, None, Some(DateOrder::MonthFirst)).is_some()
}

/// `Total followers on 11/24/2026` and the number beside it.
fn stock(row: &Row, period: Option<(Day, Day)>, order: Option<DateOrder>) -> Option<(Day, f64)> {
    let label = row.cell(0).text()?;
    let count = number(row.cell(1))?;
    let text = label.split_whitespace().next_back()?.trim_end_matches(':');
    let day = match dates::of(&Cell::Text(text.to_owned())) {
        Written::Day(day) => day,
        Written::Either { first, second, year, .. } => {
            let ends = |order: &DateOrder| period.is_some_and(|(_, to)| order.read(first, second, year) == Some(to));
            let both = [DateOrder::DayFirst, DateOrder::MonthFirst];
            let only = match both.map(|order| order.read(first, second, year)) {
                [Some(day), None] | [None, Some(day)] => Some(day),
                [Some(one), Some(other)] if one == other => Some(one),
                _ => None,
            };
            let by_period = || both.iter().find(|order| ends(order)).and_then(|order| order.read(first, second, year));
            only.or_else(by_period).or_else(|| order?.read(first, second, year))?
        }
        _ => return None,
    };
    Some((day, count))
}

fn number(cell: &Cell) -> Option<f64> {
    match numbers::figure(cell, Marks::Unproven) {
        Figure::Is(number) => Some(number),
        _ => None,
    }
}

fn order_of_period(sheet: &Sheet) -> Option<DateOrder> {
    let row = sheet
        .rows
        .iter()
        .take(3)
        .find(|row| row.cells.iter().skip(1).filter_map(Cell::text).any(|text| period_of(text).is_some()))?;
    let text = row.cells.iter().skip(1).filter_map(Cell::text).find(|text| period_of(text).is_some())?;
    by_days(&ends(text)?)
}

fn period_of(text: &str) -> Option<(Day, Day)> {
    let ends = ends(text)?;
    let read = |order: Option<DateOrder>| {
        let day = |written: &Written| match written {
            Written::Day(day) => Some(*day),
            Written::Either { first, second, year, .. } => order?.read(*first, *second, *year),
            _ => None,
        };
        let (from, to) = (day(&ends[0])?, day(&ends[1])?);
        (from <= to).then_some((from, to))
    };
    if let Some(order) = by_days(&ends) {
        return read(Some(order));
    }
    match [read(Some(DateOrder::DayFirst)), read(Some(DateOrder::MonthFirst))] {
        [Some(one), Some(other)] => (one == other).then_some(one),
        [one, other] => one.or(other),
    }
}

/// The two dates of a period, as they are written.
fn ends(text: &str) -> Option<[Written; 2]> {
    let between = [" - ", " – ", " — ", " to ", " bis "];
    let (from, to) = between.iter().find_map(|mark| text.split_once(mark))?;
    let ends = [from, to].map(|text| dates::of(&Cell::Text(text.trim().to_owned())));
    ends.iter().all(|end| matches!(end, Written::Day(_) | Written::Either { .. })).then_some(ends)
}
