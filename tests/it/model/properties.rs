//! What must hold in every scenario, over the whole table and at its edges. Each follows from the model's description;
//! what one would expect of the world but the description does not give is not asked here.

mod audiences;
mod bounds;
mod conversations;
mod events;
mod parts;

use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};
use reach_calculator::inputs::{Inputs, Key, PARAMETERS, Scenario};
use reach_calculator::model::{Month, forecast};

use crate::scenarios::{any_scenario, config};

/// Room for rounding in sums over many months.
const HAIR: f64 = 1e-9;

/// `one ≤ other`, up to rounding.
fn at_most(one: f64, other: f64) -> bool {
    one <= other + HAIR * other.abs().max(1e-3)
}

fn close(one: f64, other: f64) -> bool {
    at_most(one, other) && at_most(other, one)
}

/// `close` where both are what is left of these figures, of which rounding has taken its part.
fn close_beside(one: f64, other: f64, figures: f64) -> bool {
    (one - other).abs() <= HAIR * figures.abs().max(1e-3)
}

fn with(scenario: &Scenario, changes: &[(Key, f64)]) -> Scenario {
    let mut inputs = scenario.inputs().clone();
    for &(key, value) in changes {
        inputs.set(key, value);
    }
    Scenario::settled(inputs).0
}

/// Every input at one of its two bounds.
fn any_corner() -> impl Strategy<Value = Scenario> {
    proptest::collection::vec(proptest::bool::ANY, PARAMETERS.len()).prop_map(|highest| {
        let mut inputs = Inputs::default();
        for (parameter, highest) in PARAMETERS.iter().zip(highest) {
            inputs.set(parameter.key, if highest { parameter.max } else { parameter.min });
        }
        Scenario::settled(inputs).0
    })
}

/// Whether `month` lies at or after an event, whose month is 0 where it never happens.
fn since(event: f64, month: f64) -> bool {
    event > 0.0 && month >= event
}

/// Posts and mails of this month.
fn written(scenario: &Scenario, month: &Month) -> [f64; 2] {
    if since(scenario.stop_month, month.month) { [0.0; 2] } else { [scenario.posts, scenario.mails] }
}

fn readers_inquiries(month: &Month) -> [f64; 2] {
    [
        month.inquiries_social_silent + month.inquiries_social_active,
        month.inquiries_email_silent + month.inquiries_email_active,
    ]
}

/// The share of a group's convinced that asks in a month: silent, active.
fn asking(scenario: &Scenario) -> [f64; 2] {
    [scenario.silent_value, 1.0].map(|value| 1.0 - (1.0 - scenario.need * value).max(0.0).powf(1.0 / 12.0))
}

/// The share of subscribers who leave in this month.
fn list_loss(scenario: &Scenario, month: &Month) -> f64 {
    let stays = 1.0 - scenario.unsubscribe * (1.0 - 0.0937 * scenario.segmentation);
    1.0 - stays.powf(written(scenario, month)[1]) * (1.0 - scenario.list_decay).powf(1.0 / 12.0)
}

fn customers(month: &Month) -> f64 {
    month.customers_social
        + month.customers_email
        + month.customers_partners
        + month.customers_clients
        + month.customers_found
}

/// What is asked of every month of every scenario; an error names the figure.
fn sound(scenario: &Scenario, months: &[Month]) -> Result<(), String> {
    for month in months {
        for (name, value) in Month::NAMES.into_iter().zip(month.values()) {
            if !(value.is_finite() && value >= 0.0) {
                return Err(format!("month {}: {name} is {value}", month.month));
            }
        }
        if month.stage > 1.0 || month.reach_rate > scenario.activity {
            return Err(format!("month {}: stage {}, reach rate {}", month.month, month.stage, month.reach_rate));
        }
    }
    Ok(())
}

#[test]
fn every_figure_is_a_number_with_any_one_input_at_its_bounds() {
    for parameter in PARAMETERS.iter() {
        for bound in [parameter.min, parameter.max] {
            let mut inputs = Inputs::default();
            inputs.set(parameter.key, bound);
            let scenario = Scenario::settled(inputs).0;
            let sound = sound(&scenario, &forecast(&scenario).months);
            assert_eq!(sound, Ok(()), "{:?} at {bound}", parameter.key);
        }
    }
}

proptest! {
    #![proptest_config(config(3_000))]

    #[test]
    fn every_figure_is_a_number_and_none_is_negative(scenario in any_scenario()) {
        let months = forecast(&scenario).months;
        prop_assert_eq!(months.len(), scenario.months as usize);
        prop_assert_eq!(sound(&scenario, &months), Ok(()));
    }

    #[test]
    fn every_figure_is_a_number_and_none_is_negative_at_the_corners(scenario in any_corner()) {
        prop_assert_eq!(sound(&scenario, &forecast(&scenario).months), Ok(()));
    }

    #[test]
    fn a_longer_forecast_begins_like_a_shorter_one(scenario in any_scenario()) {
        let short = forecast(&with(&scenario, &[(Key::Months, 12.0)])).months;
        let long = forecast(&with(&scenario, &[(Key::Months, 120.0)])).months;
        for (short, long) in short.iter().zip(&long) {
            for ((name, short), long) in Month::NAMES.into_iter().zip(short.values()).zip(long.values()) {
                prop_assert!(close(short, long), "{name}: {short} and {long}");
            }
        }
    }

    #[test]
    fn what_has_been_settled_is_accepted(
        values in proptest::collection::vec(proptest::num::f64::ANY, PARAMETERS.len())
    ) {
        let mut inputs = Inputs::default();
        for (key, value) in Key::all().zip(values) {
            inputs.set(key, value);
        }
        let (settled, _) = Scenario::settled(inputs);
        prop_assert_eq!(Scenario::new(settled.inputs().clone()), Ok(settled));
    }
}
