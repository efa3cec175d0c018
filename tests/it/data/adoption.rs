//! The adoption fits: refitted from the published user counts, and compared with what the crate stores.

use reach_calculator::evidence::adoption::{
    ADOPTION_FITS, AdoptionFit, FACEBOOK, INSTAGRAM, LINKEDIN, REFERENCE_DATE, TWITTER,
};
use reach_calculator::model::platform::Adoption;
use reach_method::data;
use reach_method::fit::{Counts, Fitted, fit};

#[test]
fn stored_constants_are_the_least_squares_fit() {
    for stored in ADOPTION_FITS {
        let counts = counts_of(stored);
        let fitted = fit(&counts, stored.launch);
        close(stored.name, "p", stored.adoption.innovation, fitted.adoption.innovation);
        close(stored.name, "q", stored.adoption.imitation, fitted.adoption.imitation);
        close(stored.name, "ceiling", stored.ceiling, fitted.ceiling);
        close(stored.name, "log RMSE", stored.log_rmse, fitted.log_rmse(&counts));
        close(stored.name, "first date", stored.dates.0, counts[0].0);
        close(stored.name, "last date", stored.dates.1, counts[counts.len() - 1].0);
        let (least, greatest) = stages_without_latest(&counts, stored.launch);
        close(stored.name, "least stage without the latest counts", stored.stage_without_latest.0, least);
        close(stored.name, "greatest stage without the latest counts", stored.stage_without_latest.1, greatest);
        assert_eq!(stored.points as usize, counts.len(), "{}", stored.name);
    }
}

#[test]
fn nothing_near_the_fit_is_better() {
    for stored in ADOPTION_FITS {
        let counts = counts_of(stored);
        let squares = |p: f64, q: f64, m: f64| {
            let curve =
                Fitted { adoption: Adoption { innovation: p, imitation: q }, ceiling: m, launch: stored.launch };
            curve.squares(&counts)
        };
        let (p, q, m) = (stored.adoption.innovation, stored.adoption.imitation, stored.ceiling);
        let best = squares(p, q, m);
        for (dp, dq, dm) in
            [(1.02, 1.0, 1.0), (0.98, 1.0, 1.0), (1.0, 1.02, 1.0), (1.0, 0.98, 1.0), (1.0, 1.0, 1.02), (1.0, 1.0, 0.98)]
        {
            assert!(squares(p * dp, q * dq, m * dm) > best, "{}: {dp} {dq} {dm}", stored.name);
        }
    }
}

/// What `parameters.csv` says its defaults rest on.
#[test]
fn parameter_table_quotes_these_fits() {
    assert_eq!(format!("{:.4}", LINKEDIN.adoption.innovation), "0.0046");
    assert_eq!(format!("{:.3}", LINKEDIN.adoption.imitation), "0.193");
    assert_eq!(format!("{:.2}", INSTAGRAM.adoption.imitation), "0.34");
    assert_eq!(format!("{:.2}", TWITTER.adoption.imitation), "0.85");
    let (low, high) = (0.55, 0.75);
    assert!((low..high).contains(&LINKEDIN.stage_at(REFERENCE_DATE)), "{}", LINKEDIN.stage_at(REFERENCE_DATE));
}

#[test]
fn stage_is_zero_before_the_launch_and_grows_to_one() {
    for stored in ADOPTION_FITS {
        assert_eq!(stored.stage_at(1990.0), 0.0);
        assert_eq!(stored.stage_at(stored.launch), 0.0);
        let years: Vec<f64> = (0..60).map(|year| stored.stage_at(stored.launch + f64::from(year))).collect();
        assert!(years.windows(2).all(|pair| pair[0] <= pair[1]), "{}", stored.name);
        assert!(years[59] > 0.99 && years[59] <= 1.0, "{}: {}", stored.name, years[59]);
    }
}

/// MODEL.md's check (r of 17 %, 10 % and 2.9 %) rests on all of Facebook's own counts until the end of 2016: a ceiling
/// that Facebook has long since passed. It shows how far a Bass fit can be off ten years later.
#[test]
fn facebook_fitted_until_2016_promises_a_ceiling_that_was_passed() {
    let early: Counts = counts("Facebook", &[""]).into_iter().filter(|&(date, _)| date <= 2017.0).collect();
    let early = fit(&early, FACEBOOK.launch);
    let latest = counts_of(&FACEBOOK).last().copied().expect("Facebook has counts");
    assert!(early.ceiling < 1.9e9 && latest.1 > 3.0e9, "{} {}", early.ceiling, latest.1);
    assert!(early.adoption.stage_at(2013.625 - early.launch) > 1.9 * FACEBOOK.stage_at(2013.625));
}

#[track_caller]
fn close(name: &str, what: &str, stored: f64, fitted: f64) {
    assert!((stored / fitted - 1.0).abs() < 5e-4, "{name}, {what}: {stored} is stored, {fitted} fits best");
}

fn counts_of(fit: &AdoptionFit) -> Counts {
    counts(fit.series.0, fit.series.1)
}

/// The rows of a series, by date.
fn counts(platform: &str, sources: &[&str]) -> Counts {
    let rows = data::read("platform_users.csv");
    let rows = rows.iter().filter(|row| {
        row.get("platform") == platform && sources.iter().any(|source| row.get("source").contains(source))
    });
    let mut counts: Counts = rows
        .map(|row| (data::date(row.get("date"), 1.0).expect("dated"), row.number("monthly_active_users")))
        .collect();
    counts.sort_by(|a, b| a.0.total_cmp(&b.0));
    counts
}

/// Least and greatest stage at the reference date when the latest 1 to ⌊n/3⌋ counts are left out.
fn stages_without_latest(counts: &Counts, launch: f64) -> (f64, f64) {
    let stages = (1..=counts.len() / 3)
        .map(|omitted| fit(&counts[..counts.len() - omitted].to_vec(), launch).stage(REFERENCE_DATE));
    stages.fold((1.0, 0.0), |(least, greatest), stage| (stage.min(least), stage.max(greatest)))
}
