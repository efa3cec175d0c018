//! How sure a forecast is.

use std::io::{self, Write};

use reach_calculator::model::Month;
use reach_calculator::questions::{Band, Bands};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::asked::Drawn;

/// A month's results, and its inquiries and customers altogether.
const FIGURES: usize = Month::NAMES.len() + 2;

/// Writes the bands of every month and year.
pub(super) fn write(out: &mut impl Write, drawn: Drawn) -> io::Result<()> {
    let bands = Bands::all(drawn.draws);
    let months = (0..bands.months()).map(|month| MonthShape::of(&bands, month)).collect();
    let years = (0..bands.years()).map(|year| YearShape::of(&bands, year)).collect();
    let shape = BandsShape { draws: bands.worlds(), seed: drawn.seed, months, years };
    serde_json::to_writer(&mut *out, &shape)?;
    writeln!(out)
}

#[derive(serde::Serialize)]
struct BandsShape {
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

impl MonthShape {
    fn of(bands: &Bands, month: usize) -> Self {
        let named = names().zip(bands.month(month, figures)).filter(|(name, _)| *name != "month");
        Self { month: month + 1, bands: named.map(|(name, band)| (name, band.into())).collect() }
    }
}

impl YearShape {
    /// Results of which a year is not the sum of its months stand in its months only.
    fn of(bands: &Bands, year: usize) -> Self {
        let is_summed = |name: &str| Month::SUMMED.contains(&name) || ["customers", "inquiries"].contains(&name);
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

/// The totals come first: they are what most readers want.
fn names() -> impl Iterator<Item = &'static str> {
    ["customers", "inquiries"].into_iter().chain(Month::NAMES)
}

fn figures(month: &Month) -> [f64; FIGURES] {
    let mut figures = [0.0; FIGURES];
    figures[0] = month.customers().total();
    figures[1] = month.inquiries().total();
    figures[2..].copy_from_slice(&month.values());
    figures
}
