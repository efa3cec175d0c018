//! The dates of a column. Nothing here asks a clock or a zone: a day is the day that is written.

mod order;
mod written;
mod years;

pub use order::{DateOrder, Proof};
pub(crate) use order::{Hints, by_days};
pub(crate) use written::{Written, is_german_month, of};

use crate::{Cell, Day, Month};

/// Why a row has no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoDate {
    Missing,
    Bad,
    /// Day or month first: it has to be asked.
    Unclear,
}

/// A column of dates, read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Dates {
    /// The date of each row.
    pub(crate) days: Vec<Result<Day, NoDate>>,
    /// Whether months are written without a day, so that their first day stands for them.
    pub(crate) months: bool,
    /// What stands first in a date that could be read both ways, and how that is known.
    pub(crate) order: Option<(DateOrder, Proof)>,
    /// A date that could be read both ways, and the row in which it stands.
    pub(crate) example: Option<(usize, [Day; 2])>,
    /// Whether years are not in the file.
    pub(crate) without_years: bool,
}

/// Reads a column; `today` is the day of the export, from which missing years are counted back.
pub(crate) fn read(column: &[&Cell], monthly: bool, hints: &Hints, today: Day) -> Dates {
    let mut written: Vec<Written> = column.iter().map(|cell| of(cell)).collect();
    settle_numbers(&mut written, monthly);
    let example = written.iter().position(is_either).and_then(|row| Some((row, both(&written[row])?)));
    // Who writes 3/4/2026 and 12-05-2026 in one column need not mean the same by both.
    let slashes = settle_order(&mut written, false, hints);
    let order = slashes.or(settle_order(&mut written, true, hints));
    let without_year = |written: &Written| match written {
        Written::NoYear { month, day } => Some((*month, *day)),
        Written::MonthAlone(month) => Some((*month, 1)),
        _ => None,
    };
    let missing: Vec<Option<(u32, u32)>> = written.iter().map(without_year).collect();
    let completed = years::complete(&missing, today);
    let day = |(index, written): (usize, &Written)| match written {
        Written::Day(day) => Ok(*day),
        Written::Month(Month { year, month }) => Day::new(*year, *month, 1).ok_or(NoDate::Bad),
        Written::Either { first, second, year, .. } => either(*first, *second, *year, None),
        Written::NoYear { .. } | Written::MonthAlone(_) => completed[index].ok_or(NoDate::Bad),
        Written::DayOrYear { .. } | Written::Bad => Err(NoDate::Bad),
        Written::Missing => Err(NoDate::Missing),
    };
    let is_month = |written: &&Written| matches!(written, Written::Month(_) | Written::MonthAlone(_));
    let dated = written.iter().filter(|written| !matches!(written, Written::Bad | Written::Missing)).count();
    Dates {
        days: written.iter().enumerate().map(day).collect(),
        months: dated > 0 && written.iter().filter(is_month).count() * 2 > dated,
        order: order.filter(|_| example.is_some()),
        example,
        without_years: missing.iter().any(Option::is_some),
    }
}

/// The day of `3/4/2026`, where the order is known or changes nothing.
fn either(first: u32, second: u32, year: i32, order: Option<DateOrder>) -> Result<Day, NoDate> {
    let days = [DateOrder::DayFirst, DateOrder::MonthFirst].map(|order| order.read(first, second, year));
    match (order, days) {
        (_, [Some(one), Some(other)]) if one == other => Ok(one),
        (Some(order), [Some(_), Some(_)]) => order.read(first, second, year).ok_or(NoDate::Bad),
        (None, [Some(_), Some(_)]) => Err(NoDate::Unclear),
        // Only one of them exists, so that is the one, whatever the others are.
        (_, [one, other]) => one.or(other).ok_or(NoDate::Bad),
    }
}

/// Reads the dates with slashes, or those with dashes, where it is known what stands first in them.
fn settle_order(column: &mut [Written], with_dashes: bool, hints: &Hints) -> Option<(DateOrder, Proof)> {
    let of_this_kind = |written: &Written| matches!(written, Written::Either { dashes, .. } if *dashes == with_dashes);
    if !column.iter().any(of_this_kind) {
        return None;
    }
    let others_out = |written: &Written| match written {
        Written::Either { dashes, .. } if *dashes != with_dashes => Written::Bad,
        other => *other,
    };
    let seen: Vec<Written> = column.iter().map(others_out).collect();
    // What another table proves, it proves of slashes.
    let hints = Hints { other_table: hints.other_table.filter(|_| !with_dashes), ..*hints };
    let found = order::find(&seen, &hints)?;
    for written in column.iter_mut().filter(|written| of_this_kind(written)) {
        if let Written::Either { first, second, year, .. } = *written {
            *written = either(first, second, year, Some(found.0)).map_or(Written::Bad, Written::Day);
        }
    }
    Some(found)
}

fn is_either(written: &Written) -> bool {
    both(written).is_some_and(|[one, other]| one != other)
}

fn both(written: &Written) -> Option<[Day; 2]> {
    let Written::Either { first, second, year, .. } = written else { return None };
    Some([DateOrder::DayFirst.read(*first, *second, *year)?, DateOrder::MonthFirst.read(*first, *second, *year)?])
}

/// `Sep 17` is a year where a column goes by months, and a day where it does not.
fn settle_numbers(column: &mut [Written], monthly: bool) {
    let doubtful: Vec<(u32, u32)> = column
        .iter()
        .filter_map(
            |written| if let Written::DayOrYear { month, number } = written { Some((*month, *number)) } else { None },
        )
        .collect();
    let steps_by_month = doubtful.windows(2).all(|pair| {
        let count = |(month, year): (u32, u32)| (year * 12 + month) as i32;
        (1..=3).contains(&(count(pair[1]) - count(pair[0])).abs())
    });
    let years = monthly
        || column.iter().any(|written| matches!(written, Written::Month(_)))
        || (doubtful.len() > 2 && steps_by_month);
    for written in column {
        if let Written::DayOrYear { month, number } = *written {
            *written = if years {
                Written::Month(Month { year: 2_000 + number as i32, month })
            } else {
                Written::NoYear { month, day: number }
            };
        }
    }
}
