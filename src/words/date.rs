//! Dates of published figures.

use super::decimal::whole;

/// A date as month and year, or as the year alone where it is the middle of one: that is how undated months are counted.
pub fn month_and_year(date: f64) -> String {
    let (year, months) = (date.floor(), (date - date.floor()) * 12.0);
    let mut text = String::new();
    // The middle of a month lies half a month after its beginning, the middle of a year does not.
    if (months - libm::round(months)).abs() > 0.25 {
        let month = months.floor() as i64 + 1;
        text.push_str(if month < 10 { "0" } else { "" });
        text.push_str(&whole(month));
        text.push('/');
    }
    text.push_str(&whole(year as i64));
    text
}
