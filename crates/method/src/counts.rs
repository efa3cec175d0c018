//! The published user counts that the adoption curves were fitted to.

use reach_calculator::evidence::adoption::AdoptionFit;

use crate::data;

/// Dates, a month counted as its end, and users: the series of a fit.
pub(crate) fn of(fit: &AdoptionFit) -> Vec<(f64, f64)> {
    let rows = data::read("platform_users.csv");
    let of_series = |row: &&data::Row| {
        row.get("platform") == fit.series.0 && fit.series.1.iter().any(|source| row.get("source").contains(source))
    };
    rows.iter().filter(of_series).filter_map(count).collect()
}

/// Date and users of a row; `None` where it has no date.
pub(crate) fn count(row: &data::Row) -> Option<(f64, f64)> {
    Some((data::date(row.get("date"), 1.0)?, row.number("monthly_active_users")))
}

/// By what share the counts of a fit grew between two dates.
pub(crate) fn growth(fit: &AdoptionFit, from: f64, to: f64) -> f64 {
    let counts = of(fit);
    let distance = |count: &(f64, f64), date: f64| (count.0 - date).abs();
    let nearest = |date: f64| {
        let nearest = counts.iter().min_by(|a, b| distance(a, date).total_cmp(&distance(b, date)));
        nearest.map_or(f64::NAN, |count| count.1)
    };
    nearest(to) / nearest(from) - 1.0
}
