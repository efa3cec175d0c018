//! The languages that the page speaks, the four forms of numbers in them, and the marks of each.

use super::decimal::Marks;

/// A language that has texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// German.
    De,
    /// English.
    En,
}

impl Language {
    /// Every language, German first.
    pub const ALL: [Language; 2] = [Self::De, Self::En];

    /// Its tag, which is also the name of its folder in `www/words/locales`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// What it calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::En => "English",
        }
    }
}

/// A language with the number format of a country.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    /// German as in Germany: 1.234,5 · 12 % · 509 €.
    De,
    /// German as in Austria: 1 234,5 · 12 % · € 509.
    DeAt,
    /// German as in Switzerland and Liechtenstein: 1'234.5 · 12% · EUR 509.
    DeCh,
    /// English as in Britain: 1,234.5 · 12% · €509. Also what an unknown language gets.
    #[default]
    En,
}

/// Between thousands in Austria, so that no line breaks there.
const NO_BREAK_SPACE: char = '\u{a0}';

impl Locale {
    /// All of them.
    pub const ALL: [Locale; 4] = [Locale::De, Locale::DeAt, Locale::DeCh, Locale::En];

    /// The locale of a language tag such as `de-AT`, in any case; the language decides where the country is unknown,
    /// and an unknown language falls back to English.
    ///
    /// ```
    /// use reach_calculator::words::Locale;
    /// assert_eq!(Locale::from_tag("de-at"), Locale::DeAt);
    /// assert_eq!(Locale::from_tag("de-LU"), Locale::De);
    /// assert_eq!(Locale::from_tag("fr"), Locale::En);
    /// ```
    pub fn from_tag(tag: &str) -> Self {
        Self::known(tag).unwrap_or_default()
    }

    /// Like [`Locale::from_tag`], but `None` where the language has no texts.
    pub fn known(tag: &str) -> Option<Self> {
        let tag = tag.trim_ascii().to_ascii_lowercase();
        let mut subtags = tag.as_bytes().split(|byte| matches!(byte, b'-' | b'_'));
        let language = subtags.next()?;
        let country = subtags.find(|subtag| subtag.len() == 2).unwrap_or_default();
        match (language, country) {
            (b"de", b"at") => Some(Self::DeAt),
            (b"de", b"ch" | b"li") => Some(Self::DeCh),
            _ => Self::ALL.into_iter().find(|locale| locale.tag().as_bytes() == language),
        }
    }

    /// The tag for `lang` attributes and `Intl`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::DeAt => "de-AT",
            Self::DeCh => "de-CH",
            Self::En => "en",
        }
    }

    /// The tag as links spell it, in lower case.
    pub fn link_tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::DeAt => "de-at",
            Self::DeCh => "de-ch",
            Self::En => "en",
        }
    }

    /// The language of its words.
    pub fn language(self) -> Language {
        match self {
            Self::De | Self::DeAt | Self::DeCh => Language::De,
            Self::En => Language::En,
        }
    }

    /// The marks of plain numbers and percentages.
    pub(super) fn marks(self) -> Marks {
        match self {
            Self::De => Marks { decimal: ',', group: Some('.') },
            Self::DeAt => Marks { decimal: ',', group: Some(NO_BREAK_SPACE) },
            Self::DeCh => Marks { decimal: '.', group: Some('\'') },
            Self::En => Marks { decimal: '.', group: Some(',') },
        }
    }

    /// The marks of money: Austria groups amounts with points, but plain numbers with spaces.
    pub(super) fn money_marks(self) -> Marks {
        match self {
            Self::DeAt => Self::De.marks(),
            _ => self.marks(),
        }
    }
}
