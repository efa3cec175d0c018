//! Three ways to spend the same hours.

use std::io::{self, Write};

use reach_calculator::questions::Way;
use serde::Serialize;

use super::mix::MixShape;
use super::named::InOrder;
use crate::asked::Year;

/// Writes each way by its name; `null` where not even the least of it fits.
pub(super) fn write(out: &mut impl Write, year: Year, hours: f64) -> io::Result<()> {
    let shape = |way: Way| {
        way.within(&year.case, hours).map(|mixed| WayShape {
            mix: MixShape::of(Some(mixed.plan), &mixed.outcome),
            hours_left: hours - mixed.outcome.most_hours,
        })
    };
    let ways = Way::ALL.into_iter().map(|way| (way.id(), shape(way)));
    serde_json::to_writer_pretty(&mut *out, &InOrder(ways.collect()))?;
    writeln!(out)
}

#[derive(Serialize)]
struct WayShape {
    #[serde(flatten)]
    mix: MixShape,
    /// What the busiest month leaves.
    hours_left: f64,
}
