//! A chapter's table: every month is a row, every column a result of the month, in its own form.

use reach_calculator::answers::{Chapter, Figure, Listing};
use reach_calculator::model::Month;

use super::outlook;

/// The form in which a result is shown.
fn shown(name: &str, value: f64) -> Figure {
    match name {
        "month" => Figure::Whole(value),
        "stage" | "reach_rate" => Figure::ShareTenths(value),
        "revenue" | "cash" | "cost" => Figure::Euro(value),
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

/// What adds up is what the summary adds up; what does not is told of the year's last month.
#[test]
fn a_year_is_the_sum_of_its_months_or_has_what_its_last_month_has() {
    let outlook = outlook("rc1&months=36&ad_budget=20");
    let cell = |chapter, name: &str, year: usize| {
        let listing = Listing::of(chapter, &outlook);
        let column = listing.columns.iter().position(|column| *column == name).expect("a column");
        listing.years[year][column].clone()
    };
    for (year, sums) in outlook.summary.years.iter().enumerate() {
        let last = outlook.months()[12 * year + 11];
        let near = |figure: Figure, expected: f64| match figure {
            Figure::Few(got) | Figure::Euro(got) | Figure::OneDecimal(got) | Figure::Whole(got) => {
                assert!((got - expected).abs() <= 1e-9 * expected.abs(), "{got}, not {expected}");
            }
            other => panic!("{other:?}"),
        };
        near(cell(Chapter::Customers, "month", year), year as f64 + 1.0);
        near(cell(Chapter::Customers, "customers_clients", year), sums.customers.clients);
        near(cell(Chapter::Customers, "cost", year), sums.cost.total());
        near(cell(Chapter::Customers, "hours", year), sums.hours.total());
        near(cell(Chapter::Contacts, "followers", year), last.followers);
        near(cell(Chapter::Contacts, "unique_email", year), last.unique_email);
        near(cell(Chapter::Readers, "reactions", year), sums.reactions);
    }
    assert_eq!(Listing::of(Chapter::Partners, &outlook).years.len(), 3);
    assert!(Month::SUMMED.iter().all(|name| Month::NAMES.contains(name)));
}
