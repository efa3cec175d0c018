//! Level by one figure and by many.

use proptest::prelude::{prop_assert, proptest};
use reach_calculator::inputs::{Inputs, Key, Preset};
use reach_calculator::model::forecast;
use reach_calculator::questions::fit::{Counted, Level, Point, relevance_of_reach};

use super::{months, rate};
use crate::questions::changed;
use crate::scenarios::{any_scenario, config};

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn a_typed_reach_is_what_the_first_month_then_shows(scenario in any_scenario(), share in 0.001..0.9_f64) {
        let calm = changed(&scenario, &[(Key::ShockMonth, 0.0)]);
        let share = share * calm.activity;
        if let Some(relevance) = relevance_of_reach(&calm, share * calm.followers, Counted::Followers) {
            let row = Key::Relevance.parameter();
            let first = forecast(&changed(&calm, &[(Key::Relevance, relevance)])).months[0].reach_rate;
            let is_bounded = relevance == row.min || relevance == row.max;
            prop_assert!(is_bounded || (first / share - 1.0).abs() < 0.01, "{first} for {share} with {relevance}");
            prop_assert!((row.min..=row.max).contains(&relevance));
        }
    }
}

#[test]
fn where_others_are_counted_followers_and_strangers_together_are_what_was_typed() {
    for (preset, people) in [("tiktok-2026", 900.0), ("instagram-2026", 90.0), ("linkedin-2026", 150.0)] {
        let mut inputs = Inputs::default();
        Preset::from_id(preset).expect("a preset").apply(&mut inputs);
        let relevance = relevance_of_reach(&inputs, people, Counted::Everybody).expect("somebody follows");
        let scenario = reach_calculator::inputs::Scenario::settled(Inputs { relevance, ..inputs.clone() }).0;
        let first = forecast(&scenario).months[0];
        let all = first.reached_social + first.reached_strangers;
        // Relevance keeps four digits behind the point.
        assert!((all / people - 1.0).abs() < 1e-3, "{preset}: {all} for {people}");
        let alone = relevance_of_reach(&inputs, people, Counted::Followers).expect("somebody follows");
        assert!(alone > relevance, "{preset}: {alone} and {relevance}");
    }
}

#[test]
fn what_cannot_be_is_bounded_and_nobody_reached_of_nobody_is_nothing() {
    let inputs = Inputs::default();
    let of = |people: f64| relevance_of_reach(&inputs, people, Counted::Followers);
    assert_eq!((of(0.0), of(1e9)), (Some(Key::Relevance.parameter().min), Some(Key::Relevance.parameter().max)));
    assert_eq!([of(-1.0), of(f64::NAN), of(f64::INFINITY)], [None; 3]);
    assert_eq!(relevance_of_reach(&Inputs { followers: 0.0, ..inputs }, 10.0, Counted::Followers), None);
}

#[test]
fn each_point_counts_at_the_stage_of_its_date() {
    let truth = Inputs { relevance: 1.7, ..Inputs::default() };
    let people = |years: f64| truth.followers * rate(&truth, years);
    let points =
        [-4.0, -3.0, -2.0, 0.0].map(|years| Point { years, people: people(years), followers: truth.followers });
    let level = Level::of(&Inputs::default(), &points, Counted::Followers).expect("four points");
    assert!((level.relevance - 1.7).abs() < 1e-9, "{level:?}");
    assert_eq!((level.error, level.points), (0.07, 4));
}

#[test]
fn points_without_people_or_followers_or_a_platform_are_left_out() {
    let inputs = Inputs::default();
    let good = Point { years: -1.0, people: 100.0, followers: 1_500.0 };
    let bad = [
        Point { people: 0.0, ..good },
        Point { followers: 0.0, ..good },
        Point { people: f64::NAN, ..good },
        Point { followers: f64::INFINITY, ..good },
        Point { years: -500.0, ..good },
        Point { years: f64::NAN, ..good },
    ];
    assert_eq!(Level::of(&inputs, &bad, Counted::Followers), None);
    let alone = Level::of(&inputs, &[good], Counted::Followers);
    assert_eq!(Level::of(&inputs, &[&bad[..], &[good]].concat(), Counted::Followers), alone);
    assert!(alone.is_some());
}

/// Two videos carried the month of a real account.
#[test]
fn two_posts_that_flew_move_the_level_by_little() {
    let truth = Inputs::default();
    let mut points = months(&truth, 24, 5);
    let before = Level::of(&truth, &points, Counted::Followers).expect("points").relevance;
    for place in [3, 17] {
        points[place].people *= 10.0;
    }
    let after = Level::of(&truth, &points, Counted::Followers).expect("points");
    assert!((after.relevance / before - 1.0).abs() < 0.1, "{before}, then {after:?}");
}

#[test]
fn a_level_beyond_what_the_slider_bears_is_bounded_and_says_so() {
    let point = Point { years: 0.0, people: 1.0, followers: 1_500.0 };
    let level = Level::of(&Inputs::default(), &[point; 9], Counted::Followers).expect("points");
    assert!(level.is_bounded && level.relevance == Key::Relevance.parameter().min, "{level:?}");
}
