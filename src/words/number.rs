//! Figures as text: plain, in percent, in euros, as people, and as a field shows them.

use super::decimal::{Fixed, Marks};
use super::format::Format;
use super::locale::Locale;
use crate::inputs::Parameter;

/// Shown for a figure that does not exist, such as a share of nobody.
const NOT_A_NUMBER: &str = "–";

/// Shown for what has no end, such as the list that would be needed when nobody opens a mail.
const WITHOUT_END: &str = "∞";

/// The finest decimals that a figure gets by itself.
const FINEST: u32 = 6;

impl Locale {
    /// A number with as many decimals as it needs, but at least `min_decimals` and at most `max_decimals`.
    ///
    /// Zero never carries a minus, not even −0.001 rounded to two decimals.
    ///
    /// ```
    /// use reach_calculator::words::Locale;
    /// assert_eq!(Locale::De.decimal(1234.5, 0, 1), "1.234,5");
    /// assert_eq!(Locale::DeCh.decimal(1234.5, 2, 2), "1'234.50");
    /// ```
    pub fn decimal(self, value: f64, min_decimals: u32, max_decimals: u32) -> String {
        Figure { min_decimals, max_decimals, marks: self.format().marks, before: "", after: "" }.write(value)
    }

    /// A share in percent, with at least `min_decimals` and at most `max_decimals` decimals.
    ///
    /// ```
    /// use reach_calculator::words::Locale;
    /// assert_eq!(Locale::De.percent(0.1234, 0, 1), "12,3\u{a0}%");
    /// assert_eq!(Locale::En.percent(0.1234, 0, 1), "12.3%");
    /// ```
    pub fn percent(self, share: f64, min_decimals: u32, max_decimals: u32) -> String {
        let Format { marks, percent, .. } = *self.format();
        Figure { min_decimals, max_decimals, marks, before: "", after: percent }.write_in_percent(share)
    }

    /// A share in percent as a sentence needs it: whole percents from 10 % up, finer below.
    pub fn share(self, share: f64) -> String {
        self.percent(share, 0, telling_decimals(share * 100.0))
    }

    /// An amount in whole euros; below 100 € and not whole, with cents.
    ///
    /// ```
    /// use reach_calculator::words::Locale;
    /// assert_eq!(Locale::De.euro(509.0), "509\u{a0}€");
    /// assert_eq!(Locale::En.euro(2.5), "€2.50");
    /// ```
    pub fn euro(self, amount: f64) -> String {
        if amount.abs() < 99.995 && has_decimals(amount, 2) {
            self.euro_with(amount, 2, 2)
        } else {
            self.euro_with(amount, 0, 0)
        }
    }

    /// An amount in euros with at least `min_decimals` and at most `max_decimals` decimals.
    pub fn euro_with(self, amount: f64, min_decimals: u32, max_decimals: u32) -> String {
        let Format { money: marks, euro: (before, after), minus_inside, .. } = *self.format();
        let digits = |before| Figure { min_decimals, max_decimals, marks, before, after }.write(amount);
        if !minus_inside {
            return digits(before);
        }
        let (mut text, digits) = (String::from(before), digits(""));
        if !digits.starts_with('-') {
            text.push('\u{a0}');
        }
        text.push_str(&digits);
        text
    }

    /// A number of people, customers or inquiries: whole from 10 up, one decimal below, and two significant digits
    /// below a tenth, so that little is told from nothing.
    ///
    /// ```
    /// use reach_calculator::words::Locale;
    /// assert_eq!(Locale::En.count(184.3), "184");
    /// assert_eq!(Locale::En.count(3.58), "3.6");
    /// assert_eq!(Locale::En.count(0.0234), "0.023");
    /// assert_eq!(Locale::En.count(0.0), "0");
    /// ```
    pub fn count(self, value: f64) -> String {
        self.decimal(value, 0, telling_decimals(value))
    }

    /// A parameter's value as its field shows it: every decimal that it has and none beyond, shares in percent, the
    /// unit left to the label. [`super::parse_value`] reads the same value back, bit for bit.
    ///
    /// ```
    /// use reach_calculator::{words::Locale, inputs::Key};
    /// assert_eq!(Locale::De.field(0.0055, Key::Unfollow.parameter()), "0,55");
    /// assert_eq!(Locale::De.field(1500.0, Key::Followers.parameter()), "1.500");
    /// ```
    pub fn field(self, value: f64, parameter: &Parameter) -> String {
        let max_decimals = parameter.decimals();
        if parameter.unit.is_share() {
            let max_decimals = max_decimals.saturating_sub(2);
            return Figure { min_decimals: 0, max_decimals, marks: self.format().marks, before: "", after: "" }
                .write_in_percent(value);
        }
        self.decimal(value, 0, max_decimals)
    }

    /// A parameter's value as a sentence names it: like [`Locale::field`], with the sign of percent or euro.
    pub fn value(self, value: f64, parameter: &Parameter) -> String {
        if parameter.unit.is_share() {
            self.percent(value, 0, parameter.decimals().saturating_sub(2))
        } else if parameter.unit.is_money() {
            let least = if has_decimals(value, parameter.decimals()) { 2 } else { 0 };
            self.euro_with(value, least, parameter.decimals())
        } else {
            self.field(value, parameter)
        }
    }
}

/// How a figure is written, apart from its value.
struct Figure {
    min_decimals: u32,
    max_decimals: u32,
    marks: Marks,
    before: &'static str,
    after: &'static str,
}

impl Figure {
    fn write(&self, value: f64) -> String {
        self.write_fixed(Fixed::of(value, self.max_decimals), value)
    }

    /// A share times a hundred, exactly: the digits stay and only the mark moves.
    fn write_in_percent(&self, share: f64) -> String {
        self.write_fixed(Fixed::of(share, self.max_decimals.saturating_add(2)).map(Fixed::in_percent), share)
    }

    /// Sign, prefix, digits and suffix; a sign alone for what is no number or has no end.
    fn write_fixed(&self, fixed: Option<Fixed>, value: f64) -> String {
        if value.is_nan() {
            return String::from(NOT_A_NUMBER);
        }
        let mut text = String::new();
        if fixed.map_or(value < 0.0, Fixed::is_negative) {
            text.push('-');
        }
        match fixed {
            Some(fixed) => {
                text.push_str(self.before);
                fixed.trimmed(self.min_decimals).push_digits(&mut text, self.marks);
                text.push_str(self.after);
            }
            None => text.push_str(WITHOUT_END),
        }
        text
    }
}

/// Whether a value shows decimals when rounded to so many.
fn has_decimals(value: f64, decimals: u32) -> bool {
    Fixed::of(value, decimals).is_some_and(|fixed| !fixed.trimmed(0).is_whole())
}

/// Decimals that tell something: none from 10 up, one down to a tenth, two significant digits below.
fn telling_decimals(value: f64) -> u32 {
    let mut value = value.abs();
    if value.is_nan() || value >= 10.0 {
        return 0;
    }
    let mut decimals = 1;
    while value < 0.1 && value > 0.0 && decimals < FINEST {
        value *= 10.0;
        decimals += 1;
    }
    if decimals > 1 { (decimals + 1).min(FINEST) } else { 1 }
}
