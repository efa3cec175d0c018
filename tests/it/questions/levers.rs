//! Which lever matters.

use proptest::prelude::{prop_assert, proptest};
use reach_calculator::inputs::{Group, Inputs, Key, Kind, PARAMETERS, Scenario};
use reach_calculator::model::contacts::undisturbed_reach_rate;
use reach_calculator::questions::{Bar, Bars, Lever, Levers, Theme};

use super::{case, changed, customers, with};
use crate::scenarios::{any_scenario, config};

fn bars(scenario: &Scenario, year: u32) -> Vec<Bar> {
    Bars::new(case(scenario, year), 2.2).collect()
}

#[track_caller]
fn bar(bars: &[Bar], key: Key) -> Bar {
    *bars.iter().find(|bar| bar.lever == Lever::Input(key)).expect("it has a bar")
}

#[track_caller]
fn close(figure: f64, expected: f64) {
    assert!((figure - expected).abs() <= 1e-9 * expected.abs(), "{figure}, but {expected}");
}

#[test]
fn an_assumption_at_its_default_moves_over_its_plausible_range() {
    let bars = bars(&Scenario::default(), 2);
    for row in PARAMETERS.iter().filter(|row| row.kind == Kind::Assumption && row.key != Key::Creators) {
        let Some((low, high)) = row.plausible else { continue };
        let bar = bar(&bars, row.key);
        let low = if low > 0.0 { low } else { row.settled(row.default / 10.0) };
        assert!(
            (bar.low.value - low).abs() <= 1e-4 * low && (bar.high.value - high).abs() <= 1e-4 * high,
            "{}",
            row.name
        );
    }
}

#[test]
fn each_end_is_what_the_model_makes_of_its_value() {
    let scenario = Scenario::default();
    let bars = bars(&scenario, 2);
    for bar in bars.iter() {
        let Lever::Input(key) = bar.lever else { continue };
        if key.parameter().group == Group::Platform && key.parameter().kind == Kind::Assumption {
            continue;
        }
        for end in [bar.low, bar.high] {
            close(end.customers, customers(&changed(&scenario, &[(key, end.value)]), 2));
        }
    }
}

#[test]
fn assumptions_about_the_platform_move_with_todays_reach_held() {
    let scenario = Scenario::default();
    let reach = undisturbed_reach_rate(&scenario);
    let bars = bars(&scenario, 2);
    for key in [Key::Attention, Key::Supply] {
        // Slots for each post that competes: with reach held it says nothing any more.
        let bar = bar(&bars, key);
        close(bar.low.customers, customers(&scenario, 2));
        close(bar.high.customers, bar.low.customers);
    }
    let discovery = bar(&bars, Key::Discovery);
    assert!(discovery.length() > 1e-6, "a young platform's strangers do not depend on reach alone");

    let held = bar(&bars, Key::Activity).high;
    let inputs = Inputs { activity: held.value, ..scenario.inputs().clone() };
    let factor = (1.0 - reach / held.value).ln() / (1.0 - undisturbed_reach_rate(&inputs) / held.value).ln();
    close(held.customers, customers(&Scenario::drawn(Inputs { relevance: factor, ..inputs }), 2));
}

#[test]
fn reach_is_a_bar_of_its_own_over_and_times_its_spread() {
    let scenario = Scenario::default();
    let reach = undisturbed_reach_rate(&scenario);
    let all = bars(&scenario, 1);
    let bar = all.iter().find(|bar| bar.lever == Lever::Reach).expect("a bar");
    assert!((bar.low.value * 2.2 / reach - 1.0).abs() < 1e-9 && (bar.high.value / 2.2 / reach - 1.0).abs() < 1e-9);
    assert!(bar.low.customers < bar.high.customers);
}

#[test]
fn decisions_are_halved_and_doubled_within_their_bounds() {
    let all = bars(&with(&[(Key::Posts, 50.0), (Key::Mails, 5.0), (Key::Followers, 4_000.0)]), 1);
    let ends = |key| {
        let bar = bar(&all, key);
        (bar.low.value, bar.high.value)
    };
    assert_eq!(ends(Key::Posts), (25.0, 90.0));
    assert_eq!(ends(Key::Mails), (3.0, 10.0));
    assert_eq!(ends(Key::Followers), (2_000.0, 5_000.0), "the cap allows no more");
    assert_eq!(ends(Key::NewPartners), (2.0, 8.0));
}

#[test]
fn the_past_events_the_horizon_and_what_is_nothing_are_no_levers() {
    let all = bars(&with(&[(Key::ShockMonth, 13.0), (Key::Partners, 0.0), (Key::Introductions, 0.0)]), 1);
    for key in [
        Key::History,
        Key::PostsBefore,
        Key::MailsBefore,
        Key::ShockMonth,
        Key::ShockSeverity,
        Key::Months,
        Key::Partners,
        Key::Introductions,
        Key::Creators,
        Key::Cap,
    ] {
        assert!(all.iter().all(|bar| bar.lever != Lever::Input(key)), "{}", key.parameter().name);
    }
}

#[test]
fn themes_gather_assumptions_and_add_their_squares() {
    let levers = Levers::of(bars(&Scenario::default(), 1));
    let keys = |theme: Theme| -> Vec<Lever> {
        let known = levers.themes.iter().find(|known| known.theme == theme).expect("it has bars");
        let length = known.bars.iter().map(|bar| (bar.high.customers - bar.low.customers).powi(2)).sum::<f64>().sqrt();
        close(known.length, length);
        assert!(known.bars.is_sorted_by(|one, other| one.length() >= other.length()));
        known.bars.iter().map(|bar| bar.lever).collect()
    };
    let demand = keys(Theme::Demand);
    assert_eq!(demand.len(), 4);
    for key in [Key::Fit, Key::FitEmail, Key::Need, Key::SilentValue] {
        assert!(demand.contains(&Lever::Input(key)));
    }
    assert_eq!(keys(Theme::Trust).len(), 6);
    assert!(keys(Theme::Platform).contains(&Lever::Reach));
    assert_eq!(keys(Theme::Readers), [Lever::Input(Key::ReactionRate)]);
    assert!(levers.themes.is_sorted_by(|one, other| one.length >= other.length));
    assert!(
        levers
            .decisions
            .iter()
            .all(|bar| matches!(bar.lever, Lever::Input(key) if key.parameter().kind == Kind::Decision))
    );
}

proptest! {
    #![proptest_config(config(100))]

    #[test]
    fn bars_of_any_scenario_are_numbers_within_the_bounds(scenario in any_scenario()) {
        for bar in bars(&scenario, 1) {
            for end in [bar.low, bar.high] {
                prop_assert!(end.customers.is_finite() && end.customers >= 0.0, "{bar:?}");
                if let Lever::Input(key) = bar.lever {
                    let row = key.parameter();
                    prop_assert!((row.min..=row.max).contains(&end.value), "{bar:?}");
                }
            }
        }
    }
}
