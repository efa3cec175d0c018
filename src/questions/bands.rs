//! How sure a forecast is.

use super::band::Band;
use super::chance::Chance;
use super::crossing::{Comparison, Crossing};
use super::draws::Draws;
use crate::model::summary::Lead;
use crate::model::{Forecast, Month, Summary, YEAR, forecast};

/// The probability with which the first customer has come by the month that is named.
const SURE: f64 = 0.8;

/// A forecast in as many worlds as have been computed so far.
///
/// ```
/// use reach_calculator::{inputs::Scenario, questions::{Bands, Draws, Uncertainty}};
/// let mut bands = Bands::new(Draws::new(Uncertainty::of(&Scenario::default(), 2.2), 0, 256));
/// bands.refine(64); // a coarse band, in a quarter of the time
/// while bands.refine(64) {}
/// let [customers] = bands.year(0, |month| [month.customers().total()]);
/// assert!(customers.p10 < customers.p50 && customers.p50 < customers.p90);
/// ```
#[derive(Clone, Debug)]
pub struct Bands {
    draws: Draws,
    present: Forecast,
    forecasts: Vec<Forecast>,
}

/// When the first customer comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstCustomer {
    /// The month in which the scenario's expected sum of customers passes 1; `None` where it does not within the forecast.
    pub expected: Option<u32>,
    /// The month by which one has come in eight of ten cases, chance and what is not known together.
    pub sure: Option<u32>,
}

impl Bands {
    /// No world yet.
    pub fn new(draws: Draws) -> Self {
        let present = forecast(draws.scenario());
        Self { draws, present, forecasts: Vec::new() }
    }

    /// Every world at once.
    pub fn all(draws: Draws) -> Self {
        let mut bands = Self::new(draws);
        bands.refine(usize::MAX);
        bands
    }

    /// Computes so many worlds more, as far as there are any; gives whether some are left.
    pub fn refine(&mut self, worlds: usize) -> bool {
        self.forecasts.extend(self.draws.by_ref().take(worlds).map(|world| forecast(&world)));
        self.draws.len() > 0
    }

    /// Worlds that have been computed.
    pub fn worlds(&self) -> usize {
        self.forecasts.len()
    }

    /// Months of the forecast.
    pub fn months(&self) -> usize {
        self.present.months.len()
    }

    /// Full years of the forecast.
    pub fn years(&self) -> usize {
        self.months() / YEAR
    }

    /// The bands of some figures of a month, the first of which is 0. All figures that are wanted are best asked for at
    /// once: the worlds of a month lie far apart.
    pub fn month<const N: usize>(&self, month: usize, figures: impl Fn(&Month) -> [f64; N]) -> [Band; N] {
        self.over(|forecast| forecast.months.get(month).map(&figures).unwrap_or([0.0; N]))
    }

    /// The bands of the sums of some figures over a year, the first of which is 0.
    pub fn year<const N: usize>(&self, year: usize, figures: impl Fn(&Month) -> [f64; N]) -> [Band; N] {
        self.over(|forecast| summed(forecast, year, &figures))
    }

    /// The band of what one figure is of another over a year, the first of which is 0; worlds where there is nothing to
    /// share count as none of it.
    pub fn share_of(&self, year: usize, part_and_whole: impl Fn(&Month) -> [f64; 2]) -> Band {
        let share = |forecast: &Forecast| {
            let [part, whole] = summed(forecast, year, &part_and_whole);
            [if whole > 0.0 { part / whole } else { 0.0 }]
        };
        let [band] = self.over(share);
        band
    }

    /// How many customers come in a year, the first of which is 0.
    pub fn chance(&self, year: usize) -> Chance {
        let customers = |forecast| summed(forecast, year, |month| [month.customers().total()])[0];
        Chance::of(&self.forecasts.iter().map(customers).collect::<Vec<f64>>())
    }

    /// When the first customer comes.
    pub fn first_customer(&self) -> FirstCustomer {
        let expected = Summary::of(self.draws.scenario(), &self.present).first_customer;
        let mut sums = vec![0.0; self.forecasts.len()];
        let is_sure = |month: &usize| {
            for (sum, forecast) in sums.iter_mut().zip(&self.forecasts) {
                *sum += forecast.months[*month].customers().total();
            }
            let none = sums.iter().map(|sum| libm::exp(-sum)).sum::<f64>();
            none <= (1.0 - SURE) * self.worlds() as f64
        };
        let known = if self.worlds() > 0 { self.months() } else { 0 };
        let sure = (0..known).find(is_sure);
        FirstCustomer { expected, sure: sure.map(|month| month as u32 + 1) }
    }

    /// From when on the one figure lies above the other, and in how many worlds; `None` where it never does as the scenario
    /// has it, or no world has been computed.
    pub fn crossing(&self, comparison: Comparison) -> Option<Crossing> {
        let [one, other] = comparison.figures();
        let month = match Lead::of(&self.present.months, one, other) {
            Lead::Never => return None,
            Lead::Always => 1,
            Lead::From(month) | Lead::Lost { from: month, .. } => month,
        };
        (self.worlds() > 0).then(|| Crossing {
            month,
            share: self.share_above(month as usize - 1, comparison),
            share_in_the_end: self.share_above(self.months() - 1, comparison),
        })
    }

    /// The share of the worlds in which the one figure lies above the other in a month, the first of which is 0; 0 where no
    /// world has been computed.
    pub fn share_above(&self, month: usize, comparison: Comparison) -> f64 {
        let [one, other] = comparison.figures();
        let holds = |forecast: &&Forecast| forecast.months.get(month).is_some_and(|month| one(month) > other(month));
        self.forecasts.iter().filter(holds).count() as f64 / self.worlds().max(1) as f64
    }

    /// The share of the worlds in which the one figure lies above the other in any month; 0 where no world has been computed.
    pub fn share_ever_above(&self, comparison: Comparison) -> f64 {
        let [one, other] = comparison.figures();
        let holds = |forecast: &&Forecast| forecast.months.iter().any(|month| one(month) > other(month));
        self.forecasts.iter().filter(holds).count() as f64 / self.worlds().max(1) as f64
    }

    fn over<const N: usize>(&self, figures: impl Fn(&Forecast) -> [f64; N]) -> [Band; N] {
        let mut columns: [Vec<f64>; N] = core::array::from_fn(|_| Vec::with_capacity(self.worlds()));
        for forecast in &self.forecasts {
            columns.iter_mut().zip(figures(forecast)).for_each(|(column, figure)| column.push(figure));
        }
        columns.map(|mut column| Band::of(&mut column))
    }
}

/// Sums over the months of a year.
fn summed<const N: usize>(forecast: &Forecast, year: usize, figures: impl Fn(&Month) -> [f64; N]) -> [f64; N] {
    let mut sums = [0.0; N];
    for month in forecast.months.iter().skip(year * YEAR).take(YEAR) {
        sums.iter_mut().zip(figures(month)).for_each(|(sum, figure)| *sum += figure);
    }
    sums
}
