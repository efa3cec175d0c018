//! Every month as a row of a table.

use std::io::{self, Write};

use reach_calculator::model::Month;

/// Writes a header and the months, bit for bit.
pub(super) fn write(out: &mut impl Write, months: &[Month]) -> io::Result<()> {
    writeln!(out, "{}", Month::NAMES.join(","))?;
    months.iter().try_for_each(|month| writeln!(out, "{}", month.values().map(|value| format!("{value:?}")).join(",")))
}
