//! What the prose says of the figures without naming one.

use reach_calculator::evidence::{Evidence, MEASUREMENTS, Platform, facebook_attention, model_deviation};
use reach_calculator::inputs::Scenario;
use reach_calculator::model::{Summary, forecast};

use crate::platforms;

/// "For Facebook pages the curve is hardly better than the prediction that nothing changes, for Instagram it clearly is".
#[test]
fn what_the_later_halves_tell() {
    let compared = platforms::compared();
    let tested = compared.iter().filter_map(|one| Some((one.platform, one.backtest?)));
    let tested: Vec<_> = tested.map(|(platform, test)| (platform, test.model / test.no_change)).collect();
    let [(Platform::FacebookPage, facebook), (Platform::Instagram, instagram)] = tested[..] else {
        panic!("other platforms have enough rates: {tested:?}")
    };
    assert!((0.85..1.0).contains(&facebook), "{facebook}");
    assert!(instagram < 0.6, "{instagram}");
}

/// "So reckon with a factor of about 2", in the words of the parameter table.
#[test]
fn the_factor_to_reckon_with() {
    let deviation = model_deviation(&facebook_attention()).expect("there are measurements");
    assert!((1.5..2.5).contains(&deviation.factor()), "{deviation:?}");
    assert!(deviation.typical_factor() < deviation.factor());
}

/// "For the other platforms there are too few measurements: only claims, views, or a single figure".
#[test]
fn the_platforms_that_are_not_compared() {
    let compared: Vec<Platform> = platforms::compared().iter().map(|one| one.platform).collect();
    for platform in Platform::ALL.into_iter().filter(|platform| !compared.contains(platform)) {
        let measured = MEASUREMENTS.iter().filter(|row| row.platform == platform && row.evidence != Evidence::Claim);
        assert!(measured.filter(|row| row.comparable()).count() <= 1, "{platform:?}");
    }
}

/// "Recommendations start slowly": more in each year, and more than posts in every one.
#[test]
fn what_the_summary_says_of_recommendations() {
    let scenario = Scenario::default();
    let years = Summary::of(&scenario, &forecast(&scenario)).years;
    assert!(years.windows(2).all(|pair| pair[0].customers.recommended() < pair[1].customers.recommended()));
    assert!(years.iter().all(|year| year.customers.social < year.customers.recommended()));
}
