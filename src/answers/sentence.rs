//! A sentence as data: which one it is, and the figures that go into it. [`crate::words`] says it in a language.

use crate::evidence::Platform;
use crate::inputs::Key;

/// A sentence by its key, with the figures it names.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// Its key in `www/words/locales`.
    pub key: &'static str,
    /// Its figures by name, in the order in which they were added.
    pub figures: Vec<(&'static str, Figure)>,
}

/// A figure of a sentence, with what it counts, which decides how it is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// People, customers, inquiries, hours: whole from 10 up, finer below.
    Count(f64),
    /// People in a verdict: three significant digits, as [`Figure::Count`] below a hundred.
    People(f64),
    /// About so many: two significant digits, whole from two on.
    About(f64),
    /// About so many euros: two significant digits.
    AboutEuro(f64),
    /// What is small in one month: hundredths below ten, so that months compare.
    Few(f64),
    /// A share between 0 and 1: whole percents from 10 % up, finer below.
    Share(f64),
    /// A share in whole percents.
    WholeShare(f64),
    /// A share in percents with one decimal, so that rows compare.
    ShareTenths(f64),
    /// Whole euros.
    Euro(f64),
    /// A number of things that are always whole, such as a month.
    Whole(f64),
    /// A number with one decimal where it needs it, such as years.
    Tenths(f64),
    /// A number with exactly one decimal, such as a factor or the hours of a month.
    OneDecimal(f64),
    /// A year of the calendar, which is never grouped.
    CalendarYear(i64),
    /// A value of an input, with the sign of its unit.
    Value(Key, f64),
    /// A platform by the name a reader knows it by.
    Platform(Platform),
    /// An input by its name.
    Name(Key),
    /// Somebody else's words, such as a part of a link.
    Words(String),
}

impl Sentence {
    /// A sentence without figures yet.
    pub(crate) fn new(key: &'static str) -> Self {
        Self { key, figures: Vec::new() }
    }

    /// With one more figure.
    // Called some sixty times: copied into each place it would weigh more than everything it does.
    #[inline(never)]
    pub(crate) fn with(mut self, name: &'static str, figure: Figure) -> Self {
        self.figures.push((name, figure));
        self
    }
}
