//! What is drawn, and around what.

use proptest::prelude::{prop_assert, proptest};
use reach_calculator::inputs::{Inputs, Key, Kind, PARAMETERS, Preset, Scenario};
use reach_calculator::model::contacts::undisturbed_reach_rate;
use reach_calculator::model::{Month, forecast};
use reach_calculator::questions::{Draws, Uncertainty, normal_quantile, reach_spread};

use super::with;
use crate::scenarios::{any_scenario, config};

fn worlds(scenario: &Scenario, spread: f64, seed: u32, count: u32) -> Vec<Scenario> {
    Draws::new(Uncertainty::of(scenario, spread), seed, count).collect()
}

/// The figure of each world, lowest first.
fn sorted(worlds: &[Scenario], figure: impl Fn(&Scenario) -> f64) -> Vec<f64> {
    let mut figures: Vec<f64> = worlds.iter().map(figure).collect();
    figures.sort_unstable_by(f64::total_cmp);
    figures
}

/// The normal distribution's function by its complement, which `libm` computes to the last digits.
#[test]
fn quantiles_of_the_normal_distribution_are_those_of_its_function() {
    for step in -600..=600 {
        let z = f64::from(step) / 100.0;
        let probability = libm::erfc(-z / core::f64::consts::SQRT_2) / 2.0;
        // Near 1 a probability itself has fewer digits.
        let tolerance = 1e-14 + 1e-15 * (z * z / 2.0).exp();
        assert!((normal_quantile(probability) - z).abs() < tolerance, "{z}");
    }
}

#[test]
fn one_seed_gives_the_same_worlds_and_another_one_others() {
    let scenario = Scenario::default();
    assert_eq!(worlds(&scenario, 2.2, 7, 100), worlds(&scenario, 2.2, 7, 100));
    assert_ne!(worlds(&scenario, 2.2, 7, 100), worlds(&scenario, 2.2, 8, 100));
}

#[test]
fn an_assumption_at_its_default_is_drawn_with_its_plausible_range() {
    let worlds = worlds(&Scenario::default(), 2.2, 0, 2_048);
    let drawn = PARAMETERS.iter().filter(|row| row.kind == Kind::Assumption && row.key != Key::Creators);
    for row in drawn {
        let figures = sorted(&worlds, |world| world.get(row.key));
        let Some((low, high)) = row.plausible else {
            assert!(figures.iter().all(|figure| *figure == row.default), "{} is certain", row.name);
            continue;
        };
        let low = if low > 0.0 { low } else { row.default / 10.0 };
        for (share, expected) in [(0.1, low), (0.5, row.default), (0.9, high)] {
            let figure = figures[(share * 2_047.0) as usize];
            let tolerance = if row.whole { 0.5 } else { 0.01 * expected };
            assert!((figure - expected).abs() <= tolerance, "{}: {figure} for {expected}", row.name);
        }
    }
}

#[test]
fn a_changed_assumption_is_drawn_around_its_new_value_on_its_own_scale() {
    // Shares keep the distance of their odds, all else that of their factor.
    let worlds = worlds(&with(&[(Key::Fit, 0.8), (Key::Referrals, 3.0)]), 2.2, 0, 2_048);
    let odds = |share: f64| share / (1.0 - share);
    let fits = sorted(&worlds, |world| odds(world.fit));
    let referrals = sorted(&worlds, |world| world.referrals);
    for (share, fit, factor) in [(0.1, 0.15, 0.2), (0.5, 0.35, 0.6), (0.9, 0.6, 1.4)] {
        let place = (share * 2_047.0) as usize;
        let (fit, factor) = (odds(0.8) * odds(fit) / odds(0.35), 3.0 * factor / 0.6);
        assert!((fits[place] / fit - 1.0).abs() < 0.02, "{} for {fit}", fits[place]);
        assert!((referrals[place] / factor - 1.0).abs() < 0.02, "{} for {factor}", referrals[place]);
    }
}

#[test]
fn decisions_and_what_is_certain_stay_in_every_world() {
    let certain = [(Key::Introductions, 0.0), (Key::Held, 1.0), (Key::Unsubscribe, 0.0)];
    for world in worlds(&with(&certain), 2.2, 0, 200) {
        for row in PARAMETERS.iter().filter(|row| row.kind == Kind::Decision && row.key != Key::Relevance) {
            assert_eq!(world.get(row.key), row.default, "{}", row.name);
        }
        certain.iter().for_each(|&(key, value)| assert_eq!(world.get(key), value));
        assert_eq!(world.trust_contacts.trunc(), world.trust_contacts);
    }
}

#[test]
fn reach_is_drawn_by_itself_around_what_it_is() {
    for spread in [2.2, 1.5] {
        let scenario = Scenario::default();
        let reach = undisturbed_reach_rate(&scenario);
        let rates = sorted(&worlds(&scenario, spread, 0, 2_048), |world| undisturbed_reach_rate(world));
        for (share, expected) in [(0.1, reach / spread), (0.5, reach), (0.9, reach * spread)] {
            let rate = rates[(share * 2_047.0) as usize];
            assert!((rate / expected - 1.0).abs() < 0.01, "{rate} for {expected}");
        }
    }
}

#[test]
fn reach_never_passes_those_who_open_the_app() {
    let everybody = with(&[(Key::Supply, 100.0), (Key::Attention, 1_000.0), (Key::Relevance, 5.0)]);
    let shares = sorted(&worlds(&everybody, 2.2, 0, 200), |world| undisturbed_reach_rate(world) / world.activity);
    assert!(shares[199] <= 0.98 + 1e-12, "{shares:?}");
    assert!(shares[100] > 0.98 - 1e-12, "in half of the worlds no more is possible: {shares:?}");
}

#[test]
fn reach_is_surer_with_a_platform_whose_published_rate_was_matched() {
    let preset = Preset::from_id("linkedin-2026");
    let matched = Inputs::default();
    assert_eq!(reach_spread(preset, &matched, None), 1.5);
    assert_eq!(
        reach_spread(preset, &Inputs { cap: 9_000.0, posts: 3.0, relevance: 2.0, ..matched.clone() }, None),
        1.5
    );
    assert_eq!(reach_spread(preset, &Inputs { activity: 0.5, ..matched.clone() }, None), 2.2);
    assert_eq!(reach_spread(Preset::from_id("network"), &matched, None), 2.2, "an example says nothing of a platform");
    assert_eq!(reach_spread(None, &matched, None), 2.2);
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn every_world_of_any_scenario_can_be_computed(scenario in any_scenario(), seed in 0..100_u32) {
        for world in worlds(&scenario, 2.2, seed, 5) {
            for row in PARAMETERS.iter().filter(|row| row.key != Key::Relevance) {
                prop_assert!((row.min..=row.max).contains(&world.get(row.key)), "{}", row.name);
            }
            prop_assert!(world.relevance.is_finite() && world.relevance > 0.0, "{}", world.relevance);
            for month in forecast(&world).months {
                for (name, value) in Month::NAMES.into_iter().zip(month.values()) {
                    prop_assert!(value.is_finite() && value >= 0.0, "month {}: {name} is {value}", month.month);
                }
            }
        }
    }
}
