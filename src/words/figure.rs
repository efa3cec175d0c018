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
            Figure::Name(key) => texts.get("parameters", key.parameter().name).into(),
            Figure::Words(ref words) => words.clone(),
        }
    }

    /// Hundredths below ten, whole above.
    fn few(self, value: f64) -> String {
        let decimals = if value < 10.0 { 2 } else { 0 };
        self.decimal(value, decimals, decimals)
    }
}
