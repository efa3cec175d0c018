//! Which plural form the words around a figure take, by language.

use super::locale::Language;

/// The plural forms of German and English, as CLDR names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plural {
    /// One customer.
    One,
    /// Several, or none.
    Other,
}

impl Language {
    /// The form for a figure as it is displayed, since the reader sees the text and not the value behind it: 0.96
    /// shown as "1" is one customer, and CLDR gives a "1.0" the other form in German and English.
    ///
    /// ```
    /// use reach_calculator::words::{Language, Plural};
    /// assert_eq!(Language::De.plural("1"), Plural::One);
    /// assert_eq!(Language::De.plural("1,0"), Plural::Other);
    /// assert_eq!(Language::En.plural("1,000"), Plural::Other);
    /// ```
    pub fn plural(self, figure: &str) -> Plural {
        let mut digits = figure.chars().filter(char::is_ascii_digit);
        let is_one = digits.next() == Some('1') && digits.next().is_none();
        match self {
            Self::De | Self::En if is_one => Plural::One,
            Self::De | Self::En => Plural::Other,
        }
    }
}

impl Plural {
    /// The form's name in the locale files.
    pub fn name(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Other => "other",
        }
    }
}
