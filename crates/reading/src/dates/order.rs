//! Whether `3/4/2026` is in March or in April: proven by the column, or asked for, and never guessed.

use serde::{Deserialize, Serialize};

use super::written::Written;
use crate::Day;

/// What stands first in `3/4/2026`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// The day: 3 April.
    DayFirst,
    /// The month: March 4.
    MonthFirst,
}

/// How it is known what stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// A day above 12 in the column.
    DayAboveTwelve,
    /// The period that the file names.
    Period,
    /// Another table of the same file.
    OtherTable,
    /// The rows run in one direction only this way.
    OrderOfRows,
    /// Read the other way, there would be days to come.
    NoDaysToCome,
    /// Somebody said so.
    Said,
}

/// What may prove the order of a column beside the column itself.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hints {
    /// The period that the file names.
    pub(crate) period: Option<(Day, Day)>,
    /// What another table of the file proves.
    pub(crate) other_table: Option<DateOrder>,
    /// What somebody said.
    pub(crate) said: Option<DateOrder>,
    /// Rows are known to follow each other day by day.
    pub(crate) daily: bool,
    /// No row is later than this.
    pub(crate) latest: Option<Day>,
}

impl DateOrder {
    const BOTH: [Self; 2] = [Self::DayFirst, Self::MonthFirst];

    /// The day of a date that is read this way.
    pub(crate) fn read(self, first: u32, second: u32, year: i32) -> Option<Day> {
        match self {
            Self::DayFirst => Day::new(year, second, first),
            Self::MonthFirst => Day::new(year, first, second),
        }
    }
}

/// What a column proves by itself: a day above 12, in one direction only.
pub(crate) fn by_days(column: &[Written]) -> Option<DateOrder> {
    let mut proven = [false; 2];
    for written in column {
        if let Written::Either { first, second, year, .. } = written {
            let possible = DateOrder::BOTH.map(|order| order.read(*first, *second, *year).is_some());
            match possible {
                [true, false] => proven[0] = true,
                [false, true] => proven[1] = true,
                _ => {}
            }
        }
    }
    only(proven)
}

/// What column and hints prove.
pub(crate) fn find(column: &[Written], hints: &Hints) -> Option<(DateOrder, Proof)> {
    let with = |proof| move |order| (order, proof);
    let days = DateOrder::BOTH.map(|order| read(column, order));
    let test = |holds: &dyn Fn(&[Day]) -> bool| only([holds(&days[0]), holds(&days[1])]);
    let in_period =
        |days: &[Day]| hints.period.is_some_and(|(from, to)| days.iter().all(|day| (from..=to).contains(day)));
    let daily = |days: &[Day]| hints.daily && follows_daily(days);
    let past = |days: &[Day]| hints.latest.is_some_and(|latest| days.iter().all(|day| *day <= latest));
    by_days(column)
        .map(with(Proof::DayAboveTwelve))
        .or_else(|| test(&in_period).map(with(Proof::Period)))
        .or_else(|| hints.said.map(with(Proof::Said)))
        .or_else(|| hints.other_table.map(with(Proof::OtherTable)))
        .or_else(|| test(&runs_one_way).map(with(Proof::OrderOfRows)))
        .or_else(|| test(&daily).map(with(Proof::OrderOfRows)))
        .or_else(|| test(&past).map(with(Proof::NoDaysToCome)))
}

fn only(proven: [bool; 2]) -> Option<DateOrder> {
    match proven {
        [true, false] => Some(DateOrder::DayFirst),
        [false, true] => Some(DateOrder::MonthFirst),
        _ => None,
    }
}

fn read(column: &[Written], order: DateOrder) -> Vec<Day> {
    let day = |written: &Written| match written {
        Written::Day(day) => Some(*day),
        Written::Either { first, second, year, .. } => order.read(*first, *second, *year),
        _ => None,
    };
    column.iter().filter_map(day).collect()
}

fn runs_one_way(days: &[Day]) -> bool {
    days.len() > 2 && (days.is_sorted() || days.is_sorted_by(|one, next| one >= next))
}

fn follows_daily(days: &[Day]) -> bool {
    let steps = days.windows(2).filter(|pair| (pair[1].days() - pair[0].days()).abs() == 1).count();
    days.len() > 2 && steps * 10 >= (days.len() - 1) * 8
}
