//! Which lever moves the customers of a year.

use std::io::{self, Write};

use reach_calculator::questions::{Bar, Bars, End, Lever, Levers};
use serde::Serialize;
use serde_json::Number;

use super::named::number;
use crate::asked::Year;

/// Writes the bars, the longest first: assumptions by theme, decisions apart.
pub(super) fn write(out: &mut impl Write, year: Year, spread: f64) -> io::Result<()> {
    let customers = year.case.present().customers;
    let levers = Levers::of(Bars::new(year.case, spread));
    let groups = levers.themes.iter().map(|theme| GroupShape {
        group: theme.theme.id(),
        length: theme.length,
        bars: theme.bars.iter().map(BarShape::from).collect(),
    });
    let shape = LeversShape {
        year: year.number,
        customers,
        groups: groups.collect(),
        decisions: levers.decisions.iter().map(BarShape::from).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &shape)?;
    writeln!(out)
}

#[derive(Serialize)]
struct LeversShape {
    year: u32,
    customers: f64,
    groups: Vec<GroupShape>,
    decisions: Vec<BarShape>,
}

#[derive(Serialize)]
struct GroupShape {
    group: &'static str,
    length: f64,
    bars: Vec<BarShape>,
}

/// `lever` is the name of an input, or `reach_rate` for today's reach.
#[derive(Serialize)]
struct BarShape {
    lever: &'static str,
    low: EndShape,
    high: EndShape,
}

#[derive(Serialize)]
struct EndShape {
    value: Number,
    customers: f64,
}

impl From<&Bar> for BarShape {
    fn from(bar: &Bar) -> Self {
        let lever = match bar.lever {
            Lever::Input(key) => key.parameter().name,
            Lever::Reach => "reach_rate",
        };
        Self { lever, low: bar.low.into(), high: bar.high.into() }
    }
}

impl From<End> for EndShape {
    fn from(end: End) -> Self {
        Self { value: number(end.value), customers: end.customers }
    }
}
