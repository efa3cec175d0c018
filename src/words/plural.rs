//! Which plural form the words around a figure take, by language.

use super::locale::Language;

/// The plural forms of all languages, as CLDR names them; most languages have two or three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plural {
    /// What Arabic and Welsh say of nothing.
    Zero,
    /// One customer.
    One,
    /// A dual.
    Two,
    /// What Polish and Czech say of two, three and four.
    Few,
    /// What Polish says of five.
    Many,
    /// Several, or none, in German and English; fractions in most languages.
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
    /// All forms, in CLDR's order.
    pub const ALL: [Plural; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The form's name in the locale files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}
