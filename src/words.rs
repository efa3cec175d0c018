//! Figures and sentences as the reader writes them: shown in the form of the reader's country, and read back from
//! a field.
//!
//! The separators, signs and places of units are those of Unicode's CLDR 48, as `Intl.NumberFormat` prints them; a
//! golden table made with `Intl` is compared in `tests/it/words/intl.rs`. Everything works on whole numbers scaled by a
//! power of ten: `core::fmt`'s float printing and `str::parse::<f64>` would each cost the page 7 to 8 KB.

mod date;
mod decimal;
mod figure;
mod format;
mod locale;
mod number;
mod parse;
mod plural;
mod sentence;
mod signs;
mod spreadsheet;
mod template;
mod texts;

pub use date::month_and_year;
pub use locale::{Language, Locale};
pub use parse::{NumberError, NumberProblem, parse_number, parse_value};
pub use plural::Plural;
pub use sentence::{Speaker, plain_text};
pub use template::{Piece, filled};
pub use texts::Texts;

pub use decimal::parse_plain;
pub(crate) use decimal::plain;
#[cfg(feature = "chart")]
pub(crate) use decimal::{push_whole, whole};
pub(crate) use parse::meant;
pub(crate) use signs::plain_sign;
