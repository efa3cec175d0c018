//! A chapter's table: every month is a row, every column a result of the month, in its own form.

use reach_calculator::answers::{Chapter, Figure, Listing};
use reach_calculator::model::Month;

use super::outlook;

/// The form in which a result is shown.
fn shown(name: &str, value: f64) -> Figure {
    match name {
        "month" => Figure::Whole(value),
        "stage" | "reach_rate" => Figure::ShareTenths(value),
        "revenue" => Figure::Euro(value),
        "hours" => Figure::OneDecimal(value),
        _ => Figure::Few(value),
    }
}

#[test]
fn every_cell_is_the_result_of_its_month_and_column() {
    let outlook = outlook("rc1&capacity=0.4&months=24");
    for chapter in Chapter::ALL {
        let listing = Listing::of(chapter, &outlook);
        assert_eq!((listing.columns, listing.rows.len()), (chapter.columns(), 24));
        for (row, month) in listing.rows.iter().zip(outlook.months()) {
            let results: Vec<_> = Month::NAMES.into_iter().zip(month.values()).collect();
            let cell = |column: &&'static str| {
                let (name, value) = results.iter().find(|(name, _)| name == column).expect("a result of the model");
                shown(name, *value)
            };
            assert_eq!(*row, listing.columns.iter().map(cell).collect::<Vec<_>>(), "{chapter:?} {}", month.month);
        }
    }
}

#[test]
fn the_first_column_counts_the_months() {
    let outlook = outlook("rc1");
    for chapter in Chapter::ALL {
        let listing = Listing::of(chapter, &outlook);
        assert_eq!(listing.columns[0], "month");
        assert_eq!(listing.rows[0][0], Figure::Whole(1.0));
        assert_eq!(listing.rows[59][0], Figure::Whole(60.0));
    }
}
