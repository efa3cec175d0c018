//! How much of a lever it takes.

use proptest::prelude::{prop_assert, proptest};
use reach_calculator::inputs::{Key, Scenario};
use reach_calculator::questions::{Answer, Goal};

use super::{case, changed, customers, with};
use crate::scenarios::{any_scenario, config};

fn answer(scenario: &Scenario, year: u32, wanted: f64, key: Key) -> Answer {
    Goal::new(case(scenario, year), wanted).answer(key)
}

#[test]
fn a_goal_is_reached_by_the_value_that_is_named_and_by_none_that_is_less() {
    let scenario = Scenario::default();
    let mut reached = 0;
    for answer in Goal::new(case(&scenario, 2), 8.0).answers().filter(|answer| answer.is_reached) {
        let row = answer.key.parameter();
        let at = |value: f64| customers(&changed(&scenario, &[(answer.key, value)]), 2);
        assert!((at(answer.value) - answer.outcome.customers).abs() < 1e-9 * answer.outcome.customers, "{}", row.name);
        assert!(at(answer.value) >= 8.0 * (1.0 - 1e-9), "{}", row.name);
        let less = answer.value - 1.0 / row.bounds().grid();
        assert!(less < row.min || at(less) < 8.0, "{}: {less} is enough", row.name);
        reached += 1;
    }
    assert!(reached >= 5, "many levers reach 8 customers, not {reached}");
}

#[test]
fn a_whole_figure_is_answered_by_the_least_of_all_of_them() {
    let scenario = Scenario::default();
    for wanted in [4.0, 5.0, 6.0] {
        let plainly =
            (0..=90).find(|posts| customers(&changed(&scenario, &[(Key::Posts, f64::from(*posts))]), 1) >= wanted);
        let answer = answer(&scenario, 1, wanted, Key::Posts);
        assert_eq!(answer.is_reached.then_some(answer.value), plainly.map(f64::from), "{wanted}");
    }
}

#[test]
fn where_nothing_reaches_a_goal_the_best_there_is_is_named() {
    let scenario = Scenario::default();
    let answer = answer(&scenario, 1, 1_000.0, Key::Mails);
    let most =
        (0..=30).map(|mails| customers(&changed(&scenario, &[(Key::Mails, f64::from(mails))]), 1)).fold(0.0, f64::max);
    assert!(!answer.is_reached);
    assert!((answer.outcome.customers / most - 1.0).abs() < 1e-9, "{answer:?}, but {most}");
    assert!(Goal::new(case(&scenario, 1), Goal::most()).answers().all(|answer| !answer.is_reached));
}

/// More mails drive people off the list, so the best is neither none nor all.
#[test]
fn the_best_may_lie_in_the_middle_of_a_range() {
    let tiring = with(&[(Key::Unsubscribe, 0.05), (Key::Posts, 0.0), (Key::PostsBefore, 0.0), (Key::MailsBefore, 0.0)]);
    let answer = answer(&tiring, 5, 1_000.0, Key::Mails);
    assert!(answer.value > 0.0 && answer.value < 30.0, "{answer:?}");
}

#[test]
fn a_goal_that_is_reached_by_nothing_at_all_takes_the_least() {
    for answer in Goal::new(case(&Scenario::default(), 1), 0.0).answers() {
        assert!(answer.is_reached && answer.value == answer.key.parameter().min, "{answer:?}");
    }
}

#[test]
fn another_input_limits_what_can_be_asked_of_a_lever() {
    let small = with(&[(Key::Cap, 2_000.0)]);
    let answer = answer(&small, 1, 1_000.0, Key::Followers);
    assert!(!answer.is_reached && answer.value <= 2_000.0, "{answer:?}");
}

#[test]
fn hours_and_cash_of_the_year_stand_beside() {
    let scenario = Scenario::default();
    let answer = answer(&scenario, 2, 8.0, Key::Signups);
    let months = reach_calculator::model::forecast(&changed(&scenario, &[(Key::Signups, answer.value)])).months;
    let sum = |figure: fn(&reach_calculator::model::Month) -> f64| -> f64 { months[12..24].iter().map(figure).sum() };
    assert!((answer.outcome.hours / sum(|month| month.hours) - 1.0).abs() < 1e-9);
    assert!((answer.outcome.cash / sum(|month| month.cash) - 1.0).abs() < 1e-9);
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn every_answer_inserted_reaches_the_goal_or_is_the_best(scenario in any_scenario(), times in 0.2..3.0_f64) {
        let scenario = changed(&scenario, &[(Key::Months, 12.0)]);
        let wanted = times * customers(&scenario, 1) + 0.1;
        for answer in Goal::new(case(&scenario, 1), wanted).answers() {
            let row = answer.key.parameter();
            let inserted = changed(&scenario, &[(answer.key, answer.value)]);
            prop_assert!(inserted.get(answer.key) == answer.value, "{} can be {}", row.name, answer.value);
            let there = customers(&inserted, 1);
            prop_assert!((there - answer.outcome.customers).abs() <= 1e-6 * there, "{}", row.name);
            prop_assert!(!answer.is_reached || there >= wanted * 0.999, "{}: {there} for {wanted}", row.name);
            for place in 0..=12 {
                let value = row.at_position(f64::from(place) / 12.0);
                let tried = customers(&changed(&scenario, &[(answer.key, value)]), 1);
                prop_assert!(answer.is_reached || tried <= there * 1.001, "{} at {value}: {tried}", row.name);
            }
        }
    }
}
