//! Bands of all results by name, as programs are given them: in the shell and in the npm package.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::band::Band;
use super::bands::Bands;
use crate::model::Month;

/// A month's inquiries and customers altogether come first: they are what most readers want.
const TOTALS: [&str; 2] = ["customers", "inquiries"];

/// A month's results, and its totals.
const FIGURES: usize = Month::NAMES.len() + TOTALS.len();

/// The bands of every month and year by the names of their results.
///
/// ```
/// use reach_calculator::{inputs::Scenario, questions::{Bands, BandsReport, Draws, Uncertainty}};
/// let draws = Draws::new(Uncertainty::of(&Scenario::default(), 2.2), 0, 64);
/// let report = serde_json::to_value(BandsReport::of(&Bands::all(draws), 0)).expect("JSON");
/// let customers = &report["years"][0]["customers"];
/// assert!(customers["p10"].as_f64() < customers["p90"].as_f64());
/// ```
#[derive(serde::Serialize)]
pub struct BandsReport {
    draws: usize,
    seed: u32,
    months: Vec<MonthShape>,
    years: Vec<YearShape>,
}

#[derive(Clone, Copy, serde::Serialize)]
struct BandShape {
    p10: f64,
    p50: f64,
    p90: f64,
}

/// How many customers come, chance included.
#[derive(serde::Serialize)]
struct RangeShape {
    p10: u32,
    p50: u32,
    p90: u32,
}

/// Bands by the names of their results.
struct MonthShape {
    month: usize,
    bands: Vec<(&'static str, BandShape)>,
}

struct YearShape {
    year: usize,
    bands: Vec<(&'static str, BandShape)>,
    none: f64,
    range: RangeShape,
}

impl BandsReport {
    /// What these worlds, drawn with this seed, say.
    pub fn of(bands: &Bands, seed: u32) -> Self {
        let months = (0..bands.months()).map(|month| MonthShape::of(bands, month)).collect();
        let years = (0..bands.years()).map(|year| YearShape::of(bands, year)).collect();
        Self { draws: bands.worlds(), seed, months, years }
    }

    /// The names of what has a band in each month.
    pub fn of_months() -> impl Iterator<Item = &'static str> {
        names().filter(|name| *name != "month")
    }

    /// The names of what has a band in each year; results of which a year is not the sum of its months stand in its months
    /// only.
    pub fn of_years() -> impl Iterator<Item = &'static str> {
        names().filter(|name| is_summed(name))
    }
}

impl MonthShape {
    fn of(bands: &Bands, month: usize) -> Self {
        let named = names().zip(bands.month(month, figures)).filter(|(name, _)| *name != "month");
        Self { month: month + 1, bands: named.map(|(name, band)| (name, band.into())).collect() }
    }
}

impl YearShape {
    fn of(bands: &Bands, year: usize) -> Self {
        let named = names().zip(bands.year(year, figures)).filter(|(name, _)| is_summed(name));
        let chance = bands.chance(year);
        let [p10, p50, p90] = [0.1, 0.5, 0.9].map(|share| chance.percentile(share));
        Self {
            year: year + 1,
            bands: named.map(|(name, band)| (name, band.into())).collect(),
            none: chance.none(),
            range: RangeShape { p10, p50, p90 },
        }
    }
}

impl From<Band> for BandShape {
    fn from(Band { p10, p50, p90 }: Band) -> Self {
        Self { p10, p50, p90 }
    }
}

impl Serialize for MonthShape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("month", &self.month)?;
        self.bands.iter().try_for_each(|(name, band)| map.serialize_entry(name, band))?;
        map.end()
    }
}

impl Serialize for YearShape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("year", &self.year)?;
        self.bands.iter().try_for_each(|(name, band)| map.serialize_entry(name, band))?;
        map.serialize_entry("none", &self.none)?;
        map.serialize_entry("range", &self.range)?;
        map.end()
    }
}

fn names() -> impl Iterator<Item = &'static str> {
    TOTALS.into_iter().chain(Month::NAMES)
}

fn is_summed(name: &str) -> bool {
    Month::SUMMED.contains(&name) || TOTALS.contains(&name)
}

fn figures(month: &Month) -> [f64; FIGURES] {
    let mut figures = [0.0; FIGURES];
    figures[0] = month.customers().total();
    figures[1] = month.inquiries().total();
    figures[2..].copy_from_slice(&month.values());
    figures
}
