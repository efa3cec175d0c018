//! What a question is asked with: figures that were typed, checked against their bounds.

use reach_calculator::inputs::Preset;
use reach_calculator::questions::{Case, Draws, Fitted, Goal, Limits, Uncertainty, reach_spread};

use crate::arguments::Details;
use crate::failure::{Bounded, Failure};
use crate::scenario::Given;

/// A year of a scenario.
pub(crate) struct Year {
    /// Its number; the first is 1.
    pub(crate) number: u32,
    /// What is asked about.
    pub(crate) case: Case,
}

/// Worlds to be drawn, and the figures that decide which.
pub(crate) struct Drawn {
    /// The worlds.
    pub(crate) draws: Draws,
    /// The seed.
    pub(crate) seed: u32,
}

/// The year that is asked about; the first where nobody says which.
pub(crate) fn year(given: &Given, details: &Details) -> Result<Year, Failure> {
    let years = given.scenario.months / 12.0;
    let bounds = Bounded { name: "year", min: 1.0, max: years, whole: true };
    let text = details.year.as_deref().unwrap_or("1");
    let number = figure(bounds, text)? as u32;
    let case = Case::of(&given.scenario, number);
    // The bounds are the years that there are.
    let case = case.ok_or_else(|| Failure::NoQuestion(String::from(text), "--year 1"))?;
    Ok(Year { number, case })
}

/// The worlds that are drawn.
pub(crate) fn draws(given: &Given, details: &Details) -> Result<Drawn, Failure> {
    let whole = |name, text: &Option<String>, min: f64, max: u32, otherwise: u32| match text {
        Some(text) => Ok::<u32, Failure>(figure(Bounded { name, min, max: f64::from(max), whole: true }, text)? as u32),
        None => Ok(otherwise),
    };
    let count = whole("draws", &details.draws, 1.0, Draws::MOST, Draws::USUAL)?;
    let seed = whole("seed", &details.seed, 0.0, u32::MAX, given.link.seed.unwrap_or_default())?;
    let uncertainty = Uncertainty::of(&given.scenario, spread(given, details)?);
    Ok(Drawn { draws: Draws::new(uncertainty, seed, count), seed })
}

/// How sure the scenario's reach is.
pub(crate) fn spread(given: &Given, details: &Details) -> Result<f64, Failure> {
    match &details.reach_spread {
        Some(text) => {
            figure(Bounded { name: "reach-spread", min: 1.0, max: Uncertainty::WIDEST_SPREAD, whole: false }, text)
        }
        None => {
            let own = given.link.fitted.map(Fitted::read);
            Ok(reach_spread(given.link.preset.and_then(Preset::from_id), &given.scenario, own))
        }
    }
}

/// `customers=12`
pub(crate) fn goal(text: &str) -> Result<f64, Failure> {
    let [customers] = pairs(text, ["customers"], "--goal customers=12")?;
    let customers = customers.ok_or_else(|| Failure::NoQuestion(String::from(text), "--goal customers=12"))?;
    figure(Bounded { name: "customers", min: 0.0, max: Goal::most(), whole: false }, customers)
}

/// `hours=30` or `hours=30,cash=100`
pub(crate) fn limits(text: &str) -> Result<Limits, Failure> {
    const EXAMPLE: &str = "--mix hours=30,cash=100";
    let [hours, cash] = pairs(text, ["hours", "cash"], EXAMPLE)?;
    let hours = hours.ok_or_else(|| Failure::NoQuestion(String::from(text), EXAMPLE))?;
    let cash_bounds = Bounded { name: "cash", min: 0.0, max: Limits::most_cash(), whole: false };
    Ok(Limits { hours: hours_of_month(hours)?, cash: cash.map(|cash| figure(cash_bounds, cash)).transpose()? })
}

/// `hours=30`
pub(crate) fn hours(text: &str) -> Result<f64, Failure> {
    const EXAMPLE: &str = "--ways hours=30";
    let [hours] = pairs(text, ["hours"], EXAMPLE)?;
    hours_of_month(hours.ok_or_else(|| Failure::NoQuestion(String::from(text), EXAMPLE))?)
}

fn hours_of_month(text: &str) -> Result<f64, Failure> {
    figure(Bounded { name: "hours", min: 0.0, max: Limits::MOST_HOURS, whole: false }, text)
}

/// The values of these names in `name=value,name=value`; each may stand there once.
fn pairs<'a, const N: usize>(
    text: &'a str,
    names: [&str; N],
    example: &'static str,
) -> Result<[Option<&'a str>; N], Failure> {
    let refused = || Failure::NoQuestion(String::from(text), example);
    let mut values = [None; N];
    for pair in text.split(',') {
        let (name, value) = pair.split_once('=').ok_or_else(refused)?;
        let place = names.iter().position(|known| *known == name.trim()).ok_or_else(refused)?;
        if values[place].replace(value.trim()).is_some() {
            return Err(refused());
        }
    }
    Ok(values)
}

/// A figure within its bounds.
pub(crate) fn figure(bounds: Bounded, text: &str) -> Result<f64, Failure> {
    let fits = |value: &f64| (bounds.min..=bounds.max).contains(value) && (!bounds.whole || value.fract() == 0.0);
    match text.trim().parse().ok().filter(fits) {
        Some(value) => Ok(value),
        None => Err(Failure::NoFigure(bounds, String::from(text))),
    }
}
