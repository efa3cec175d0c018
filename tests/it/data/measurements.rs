//! The measurements in the crate against the table they were taken from.

use reach_calculator::evidence::{Evidence, MEASUREMENTS, Measure, Measurement, Platform};
use reach_method::data;

#[test]
fn every_measurement_is_a_row_of_the_table() {
    let rows = data::read("reach_rates.csv");
    for measurement in &MEASUREMENTS {
        let row = rows.iter().find(|row| is_row_of(measurement, row));
        let row = row.unwrap_or_else(|| panic!("no row for {measurement:?}"));
        assert_eq!(measurement.evidence, evidence(row.get("verified")), "{measurement:?}");
        let named = rows
            .iter()
            .any(|row| row.get("url") == measurement.source.url && row.get("source").contains(measurement.source.name));
        assert!(named, "the table knows no {:?} at {:?}", measurement.source.name, measurement.source.url);
    }
}

#[test]
fn rows_that_are_left_out_do_not_tell_what_one_post_reaches() {
    let mut left_out = data::read("reach_rates.csv");
    for measurement in &MEASUREMENTS {
        let place = left_out.iter().position(|row| is_row_of(measurement, row));
        left_out.remove(place.unwrap_or_else(|| panic!("{measurement:?} stands twice")));
    }
    for row in &left_out {
        let (platform, metric) = (row.get("platform"), row.get("metric_definition"));
        let reasons = [
            platform.contains("Stories"),
            platform.contains("feed share"),
            metric.contains("ONE MONTH"),
            metric.contains("daily reach"),
            metric.contains("per post or per week is unclear"),
        ];
        assert!(reasons.contains(&true), "why is this left out? {row:?}");
    }
}

#[test]
fn views_and_impressions_are_not_taken_for_reach() {
    for row in &data::read("reach_rates.csv") {
        let metric = row.get("metric_definition");
        let views =
            ["IMPRESSIONS", "VIEWS", "views", "view rate", "watch rate"].iter().any(|word| metric.contains(word));
        for measurement in MEASUREMENTS.iter().filter(|measurement| is_row_of(measurement, row)) {
            assert_eq!(measurement.measure == Measure::Views, views, "{metric}");
            assert_eq!(measurement.comparable(), !views, "{metric}");
        }
    }
}

#[test]
fn figures_are_shares_in_order_of_time_and_place() {
    for measurement in &MEASUREMENTS {
        assert!(measurement.rate > 0.0 && measurement.rate < 1.0, "{measurement:?}");
        if let Some(date) = measurement.date {
            assert!((2012.0..2027.0).contains(&date), "{measurement:?}");
            let stage = measurement.stage().expect("dated");
            assert!(stage > 0.0 && stage < 1.0, "{measurement:?}");
        }
    }
    assert!(MEASUREMENTS.windows(2).all(|pair| Platform::ALL.contains(&pair[0].platform)));
    assert_eq!(
        MEASUREMENTS.iter().filter(|measurement| measurement.date.is_none()).count(),
        1,
        "only the claim of 25 in 5,000"
    );
}

#[test]
fn account_sizes_are_the_middle_of_their_band() {
    let sizes = |text: &str| -> Vec<f64> {
        let of = MEASUREMENTS.iter().filter(|measurement| measurement.metric.en.contains(text));
        of.map(|measurement| measurement.followers.expect("a band").round()).collect()
    };
    assert_eq!(sizes("10,000 to 50,000 fans"), [22_361.0]);
    assert_eq!(sizes("pages under 1,000 fans"), [316.0, 316.0], "an open band ends a factor of ten away");
    assert_eq!(sizes("brands over 200,000"), [632_456.0, 632_456.0]);
}

fn is_row_of(measurement: &Measurement, row: &data::Row) -> bool {
    let same_date = match (measurement.date, data::date(row.get("date"), 0.5)) {
        (Some(mine), Some(theirs)) => (mine - theirs).abs() < 1e-9,
        (None, None) => true,
        _ => false,
    };
    same_date
        && row.get("platform") == name_in_table(measurement.platform)
        && row.number("reach_rate") == measurement.rate
        && row.get("url") == measurement.source.url
}

fn name_in_table(platform: Platform) -> &'static str {
    match platform {
        Platform::FacebookProfile => "Facebook personal profile",
        Platform::LinkedInProfile => "LinkedIn personal profile",
        other => other.name().en,
    }
}

fn evidence(word: &str) -> Evidence {
    match word {
        "yes-primary" => Evidence::Primary,
        "yes-secondary" => Evidence::Secondary,
        "derived" => Evidence::Derived,
        "unconfirmed" => Evidence::Unconfirmed,
        "claim" | "yes-blogclaim" => Evidence::Claim,
        other => panic!("unknown kind of evidence {other:?}"),
    }
}
