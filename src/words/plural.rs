//! Which plural form the words around a figure take, by language.

use super::locale::Language;

/// The plural forms of the languages that there are, as CLDR names them; a language that has more adds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plural {
    /// One customer.
    One,
    /// Several, or none.
    Other,
}

impl Language {
    /// The forms that the language has, in the order in which its texts give them: `{n|one|other}`.
    pub fn forms(self) -> &'static [Plural] {
        match self {
            Self::De | Self::DeFormal | Self::En => &[Plural::One, Plural::Other],
        }
    }

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
        match self {
            Self::De | Self::DeFormal | Self::En => match (digits.next(), digits.next()) {
                (Some('1'), None) => Plural::One,
                _ => Plural::Other,
            },
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
