//! What an event leaves: the twelve months after it beside the same months without it.

use crate::answers::{Figure, Sentence};
use crate::inputs::{Inputs, Scenario};
use crate::model::{Channels, Forecast, YEAR, forecast};

/// A difference below this share of the customers is none that one could tell.
const NOTHING: f64 = 0.005;

/// Customers of the twelve months from the first event on, by channel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aftermath {
    /// The month of the first event.
    pub month: f64,
    /// How many months of it the forecast has, at most twelve.
    pub months: usize,
    /// What comes.
    pub with: Channels<f64>,
    /// What would have come without any event.
    pub without: Channels<f64>,
}

impl Aftermath {
    /// What the events of a scenario leave; `None` where none happens within the forecast.
    ///
    /// ```
    /// use reach_calculator::{answers::Aftermath, inputs::Scenario, inputs::Inputs};
    /// assert_eq!(Aftermath::of(&Scenario::default()), None);
    /// let gone = Scenario::settled(Inputs { shock_month: 13.0, ..Inputs::default() }).0;
    /// let aftermath = Aftermath::of(&gone).expect("a shock");
    /// assert!(aftermath.with.social < aftermath.without.social);
    /// ```
    pub fn of(scenario: &Scenario) -> Option<Self> {
        let events = [scenario.shock_month, scenario.stop_month, scenario.crisis_month];
        let happening = events.into_iter().filter(|month| (1.0..=scenario.months).contains(month));
        let month = happening.reduce(f64::min)?;
        let calm = Inputs { shock_month: 0.0, stop_month: 0.0, crisis_month: 0.0, ..scenario.inputs().clone() };
        let (with, months) = year_from(&forecast(scenario), month);
        let (without, _) = year_from(&forecast(&Scenario::settled(calm).0), month);
        Some(Self { month, months, with, without })
    }
}

/// What remains of the customers, by channel.
pub fn remains(aftermath: &Aftermath) -> Sentence {
    let Aftermath { with, without, .. } = *aftermath;
    let lost = without.total() - with.total();
    Sentence::new(match () {
        () if without.total() == 0.0 => "asked.events.nobody",
        () if lost <= NOTHING * without.total() => "asked.events.nothing_lost",
        () if with.total() == 0.0 => "asked.events.all_lost",
        () => "asked.events.remains",
    })
    .with("month", Figure::Whole(aftermath.month))
    .with("months", Figure::Whole(aftermath.months as f64))
    .with("customers", Figure::Count(with.total()))
    .with("before", Figure::Count(without.total()))
    .with("recommended", Figure::Count(with.recommended()))
    .with("email", Figure::Count(with.email))
    .with("social", Figure::Count(with.social))
    .with("found", Figure::Count(with.found))
}

fn year_from(forecast: &Forecast, month: f64) -> (Channels<f64>, usize) {
    let after = forecast.months.iter().skip(month as usize - 1).take(YEAR);
    let months = after.len();
    (after.fold(Channels::default(), |sum, month| sum + month.customers()), months)
}
