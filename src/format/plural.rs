//! Which plural form the words around a figure take.

/// The plural forms of German and English, as CLDR names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plural {
    /// Exactly "1": one customer.
    One,
    /// Everything else, 0 and 1.0 included: 0 customers, 1.0 customers.
    Other,
}

impl Plural {
    /// The form for a figure as it is displayed, since the reader sees the text and not the value behind it: 0.96
    /// shown as "1" is one customer, and CLDR gives a "1.0" the other form.
    ///
    /// ```
    /// use reach_calculator::format::Plural;
    /// assert_eq!(Plural::of("1"), Plural::One);
    /// assert_eq!(Plural::of("1,0"), Plural::Other);
    /// assert_eq!(Plural::of("1.000"), Plural::Other);
    /// ```
    pub fn of(text: &str) -> Self {
        let mut digits = text.chars().filter(char::is_ascii_digit);
        if digits.next() == Some('1') && digits.next().is_none() { Self::One } else { Self::Other }
    }

    /// The form's name in the locale files.
    pub fn name(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Other => "other",
        }
    }
}
