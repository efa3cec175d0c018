//! What a row is about: a post, a day, a month, a mail.

use crate::layout::Layout;
use crate::{Day, Field, Per, Tool};

/// Months are as long at least, less a few days of tolerance.
const SHORTEST_MONTH: i32 = 25;

/// What the rows of a table are about.
pub(super) fn of(layout: &Layout, tool: Tool, days: &[Day], months: bool) -> Per {
    let has = |field: Field| layout.figures.iter().any(|(other, _)| *other == field);
    if has(Field::Opens) || has(Field::OpenRate) || has(Field::Delivered) || has(Field::Recipients) {
        return if months { Per::MonthOfMails } else { Per::Mail };
    }
    if layout.tells_posts {
        return Per::Post;
    }
    if !tool.is_own() {
        return if months { Per::Month } else { Per::Day };
    }
    if months || are_months(days) {
        return Per::Month;
    }
    let has_reach = has(Field::Reach) || has(Field::Impressions) || has(Field::Views);
    if !has_reach || are_days(days) { Per::Day } else { Per::Post }
}

/// Once a month, but for a row or two that stand there twice.
fn are_months(days: &[Day]) -> bool {
    let distinct = distinct(days);
    let twice = days.len() - distinct.len();
    distinct.len() > 1
        && twice * 5 <= days.len()
        && distinct.windows(2).all(|pair| pair[1].days() - pair[0].days() >= SHORTEST_MONTH)
}

/// Every day, nine times of ten.
fn are_days(days: &[Day]) -> bool {
    let distinct = distinct(days);
    let twice = days.len() - distinct.len();
    let next = distinct.windows(2).filter(|pair| pair[1].days() - pair[0].days() == 1).count();
    distinct.len() > 6 && twice * 20 <= days.len() && next * 10 >= (distinct.len() - 1) * 9
}

fn distinct(days: &[Day]) -> Vec<Day> {
    let mut distinct = days.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    distinct
}
