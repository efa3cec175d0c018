//! The languages that the page speaks, the ways in which it speaks them, and the form of numbers in each country.

use super::format::{AUSTRIAN, BRITISH, Format, GERMAN, SWISS};

/// A language that has texts, or a way of speaking it that has some of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// German, which says "du".
    De,
    /// German, which says "Sie": what its folder lacks is said as in German.
    DeFormal,
    /// English.
    En,
}

impl Language {
    /// Every language, German first.
    pub const ALL: [Language; 3] = [Self::De, Self::DeFormal, Self::En];

    /// Those that are no way of speaking another one.
    ///
    /// ```
    /// use reach_calculator::words::Language;
    /// assert!(Language::ALL.iter().all(|one| (one.spoken() == *one) == Language::OWN.contains(one)));
    /// ```
    pub const OWN: [Language; 2] = [Self::De, Self::En];

    /// Its tag, which is also the name of its folder in `www/words/locales`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::DeFormal => "de-formal",
            Self::En => "en",
        }
    }

    /// What it calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::DeFormal => "Deutsch (Sie)",
            Self::En => "English",
        }
    }

    /// The language whose way of speaking it is; most are their own.
    ///
    /// ```
    /// use reach_calculator::words::Language;
    /// assert_eq!(Language::DeFormal.spoken(), Language::De);
    /// assert_eq!(Language::En.spoken(), Language::En);
    /// ```
    pub fn spoken(self) -> Language {
        match self {
            Self::De | Self::DeFormal => Self::De,
            Self::En => Self::En,
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
    /// As in Germany, with "Sie".
    DeFormal,
    /// As in Austria, with "Sie".
    DeAtFormal,
    /// As in Switzerland, with "Sie".
    DeChFormal,
    /// English as in Britain: 1,234.5 · 12% · €509. Also what an unknown language gets.
    #[default]
    En,
}

impl Locale {
    /// All of them.
    pub const ALL: [Locale; 7] =
        [Self::De, Self::DeAt, Self::DeCh, Self::DeFormal, Self::DeAtFormal, Self::DeChFormal, Self::En];

    /// The locale of a language tag such as `de-AT`, in any case; the language decides where the country is unknown,
    /// and an unknown language falls back to English.
    ///
    /// ```
    /// use reach_calculator::words::Locale;
    /// assert_eq!(Locale::from_tag("de-at"), Locale::DeAt);
    /// assert_eq!(Locale::from_tag("de-LU"), Locale::De);
    /// assert_eq!(Locale::from_tag("de_DE_formal"), Locale::DeFormal);
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
        let is_formal = subtags.clone().next_back() == Some(b"formal");
        let country = subtags.find(|subtag| subtag.len() == 2).unwrap_or_default();
        let locale = match (language, country) {
            (b"de", b"at") => Self::DeAt,
            (b"de", b"ch" | b"li") => Self::DeCh,
            _ => Self::ALL.into_iter().find(|locale| locale.tag().as_bytes() == language)?,
        };
        Some(if is_formal { locale.formal() } else { locale })
    }

    /// The same with the formal way of speaking, where the language has one.
    fn formal(self) -> Self {
        match self {
            Self::De => Self::DeFormal,
            Self::DeAt => Self::DeAtFormal,
            Self::DeCh => Self::DeChFormal,
            _ => self,
        }
    }

    /// The tag for `lang` attributes and `Intl`; links spell it in lower case.
    pub fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::DeAt => "de-AT",
            Self::DeCh => "de-CH",
            Self::DeFormal => "de-formal",
            Self::DeAtFormal => "de-AT-formal",
            Self::DeChFormal => "de-CH-formal",
            Self::En => "en",
        }
    }

    /// The language of its words.
    pub fn language(self) -> Language {
        match self {
            Self::De | Self::DeAt | Self::DeCh => Language::De,
            Self::DeFormal | Self::DeAtFormal | Self::DeChFormal => Language::DeFormal,
            Self::En => Language::En,
        }
    }

    /// How its numbers are written.
    pub(super) fn format(self) -> &'static Format {
        match self {
            Self::De | Self::DeFormal => &GERMAN,
            Self::DeAt | Self::DeAtFormal => &AUSTRIAN,
            Self::DeCh | Self::DeChFormal => &SWISS,
            Self::En => &BRITISH,
        }
    }
}
