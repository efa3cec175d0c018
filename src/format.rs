//! Numbers as the reader writes them: shown in German, Austrian, Swiss or English form, and read back from a field.
//!
//! The separators, signs and places of units are those of Unicode's CLDR 48, as `Intl.NumberFormat` prints them; a
//! golden table made with `Intl` is compared in `tests/format_intl.rs`. Everything works on whole numbers scaled by a
//! power of ten: `core::fmt`'s float printing and `str::parse::<f64>` would each cost the page 7 to 8 KB.

mod decimal;
mod locale;
mod number;
mod parse;
mod plural;

pub use locale::Locale;
pub use parse::{NumberError, NumberProblem, parse_number, parse_value};
pub use plural::Plural;

#[cfg(feature = "chart")]
pub(crate) use decimal::push_whole;
pub(crate) use decimal::{parse_plain, plain, whole};

use crate::parameters::Unit;

/// Whether values of this unit are shares, which readers see and type in percent.
pub fn in_percent(unit: Unit) -> bool {
    matches!(unit, Unit::Share | Unit::ShareOfFollowers | Unit::SharePerMonth | Unit::SharePerMail | Unit::SharePerYear)
}

/// Whether values of this unit are amounts of money.
pub fn in_euro(unit: Unit) -> bool {
    matches!(unit, Unit::Euro | Unit::EuroPerMonth | Unit::EuroPer1000 | Unit::EuroPerSubscriberAndMonth)
}
