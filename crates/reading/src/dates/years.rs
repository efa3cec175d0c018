//! Days without a year get one from the order of the rows, backwards from the day of the export.

use crate::Day;

/// Months and days in the order of their rows become days that run one way and end at `latest` or before.
pub(crate) fn complete(rows: &[Option<(u32, u32)>], latest: Day) -> Vec<Option<Day>> {
    let newest_first = is_newest_first(rows);
    let mut days = vec![None; rows.len()];
    let mut bound = latest;
    for step in 0..rows.len() {
        let index = if newest_first { step } else { rows.len() - 1 - step };
        if let Some((month, day)) = rows[index] {
            days[index] = last_before(month, day, bound);
            bound = days[index].unwrap_or(bound);
        }
    }
    days
}

/// The last day of this name that is not after a bound; of 29 February that of a leap year.
fn last_before(month: u32, day: u32, bound: Day) -> Option<Day> {
    let (year, ..) = bound.parts();
    (0..=8).filter_map(|back| Day::new(year - back, month, day)).find(|candidate| *candidate <= bound)
}

/// Whether rows run backwards: most short steps from row to row do.
fn is_newest_first(rows: &[Option<(u32, u32)>]) -> bool {
    let places: Vec<i32> = rows.iter().flatten().map(|(month, day)| (*month as i32 - 1) * 31 + *day as i32).collect();
    let mut balance = 0;
    for pair in places.windows(2) {
        // A step over New Year is short the other way round.
        let step = (pair[1] - pair[0] + 186).rem_euclid(372) - 186;
        balance += step.signum();
    }
    balance < 0
}
