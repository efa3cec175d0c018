//! A figure of a sentence or table in the reader's form.

use super::decimal::whole;
use super::locale::Locale;
use super::texts::Texts;
use crate::answers::Figure;

impl Locale {
    /// A figure as text; inputs are named in the words of `texts`.
    pub fn figure(self, figure: &Figure, texts: &Texts) -> String {
        match *figure {
            Figure::Count(value) => self.count(value),
            Figure::People(value) => self.count(significant(value, 3)),
            Figure::About(value) => self.about(value),
            Figure::AboutEuro(amount) => self.euro_with(significant(amount, 2), 0, 0),
            Figure::Few(value) => self.few(value),
            Figure::Share(share) => self.share(share),
            Figure::WholeShare(share) => self.percent(share, 0, 0),
            Figure::ShareTenths(share) => self.percent(share, 1, 1),
            Figure::Euro(amount) => self.euro_with(amount, 0, 0),
            Figure::Whole(value) => self.decimal(value, 0, 0),
            Figure::Tenths(value) => self.decimal(value, 0, 1),
            Figure::OneDecimal(value) => self.decimal(value, 1, 1),
            Figure::CalendarYear(year) => whole(year),
            Figure::Value(key, value) => self.value(value, key.parameter()),
            Figure::Platform(platform) => platform.name().get(self.language().tag()).into(),
            Figure::Name(key) => texts.get("parameters", key.parameter().name).into(),
            Figure::Words(ref words) => words.clone(),
        }
    }

    /// Two significant digits: whole from two on, since nobody counts a tenth of a customer among several.
    fn about(self, value: f64) -> String {
        let decimals = if value.abs() < 1.95 { 1 } else { 0 };
        self.decimal(significant(value, 2), 0, decimals)
    }

    /// Hundredths below ten, whole above.
    fn few(self, value: f64) -> String {
        let decimals = if value < 10.0 { 2 } else { 0 };
        self.decimal(value, decimals, decimals)
    }
}

/// The value at so many significant digits; whole figures below that many digits keep all they have.
fn significant(value: f64, digits: i32) -> f64 {
    let (mut unit, mut places) = (1.0, 10.0_f64);
    for _ in 1..digits {
        places *= 10.0;
    }
    while value.is_finite() && value.abs() >= unit * places {
        unit *= 10.0;
    }
    if unit > 1.0 { libm::round(value / unit) * unit } else { value }
}
