//! Every month as a JSON array of objects.

use std::io::{self, Write};

use reach_calculator::model::Month;

/// Writes the months, bit for bit.
pub(super) fn write(out: &mut impl Write, months: &[Month]) -> io::Result<()> {
    serde_json::to_writer(&mut *out, months)?;
    writeln!(out)
}
