//! Bands, levers, goals and the best mix against plain computations, and what must hold for any scenario.

mod bands;
mod chance;
mod contest;
mod draws;
mod fit;
mod goal;
mod levers;
mod mix;
mod ways;

use reach_calculator::inputs::{Inputs, Key, Scenario};
use reach_calculator::model::{Month, forecast};
use reach_calculator::questions::Case;

/// The defaults with other values.
fn with(changes: &[(Key, f64)]) -> Scenario {
    changed(&Scenario::default(), changes)
}

/// A scenario with other values, all else as it is.
fn changed(scenario: &Scenario, changes: &[(Key, f64)]) -> Scenario {
    let mut inputs = Inputs::clone(scenario.inputs());
    changes.iter().for_each(|&(key, value)| inputs.set(key, value));
    Scenario::settled(inputs).0
}

fn case(scenario: &Scenario, year: u32) -> Case {
    Case::of(scenario, year).expect("the forecast has this year")
}

/// The customers of a year, by the model alone.
fn customers(scenario: &Scenario, year: u32) -> f64 {
    let months = forecast(scenario).months;
    months[12 * (year as usize - 1)..][..12].iter().map(|month| month.customers().total()).sum()
}

/// The most hours and the most cash of any month up to the end of a year, by the model alone.
fn most(scenario: &Scenario, year: u32) -> [f64; 2] {
    let months = &forecast(scenario).months[..12 * year as usize];
    let most = |figure: fn(&Month) -> f64| months.iter().map(figure).fold(0.0, f64::max);
    [most(|month| month.hours), most(|month| month.cash)]
}

#[test]
fn a_forecast_has_as_many_years_as_its_months_fill() {
    let two = with(&[(Key::Months, 24.0)]);
    assert!(Case::of(&two, 2).is_some());
    assert!([0, 3, u32::MAX].into_iter().all(|year| Case::of(&two, year).is_none()));
}

#[test]
fn what_comes_of_a_year_is_the_sum_of_its_months_whatever_follows() {
    let scenario = with(&[(Key::Months, 120.0), (Key::AdBudget, 50.0)]);
    let months = forecast(&scenario).months;
    for year in [1, 3, 10] {
        let outcome = case(&scenario, year).present();
        let sum =
            |figure: fn(&Month) -> f64| -> f64 { months[12 * (year as usize - 1)..][..12].iter().map(figure).sum() };
        for (figure, expected) in [
            (outcome.customers, customers(&scenario, year)),
            (outcome.hours, sum(|month| month.hours)),
            (outcome.cash, sum(|month| month.cash)),
            (outcome.most_hours, most(&scenario, year)[0]),
            (outcome.most_cash, most(&scenario, year)[1]),
        ] {
            assert!((figure / expected - 1.0).abs() < 1e-9, "year {year}: {figure}, but {expected}");
        }
    }
}
