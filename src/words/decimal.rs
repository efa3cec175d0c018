//! Decimals as scaled whole numbers: `units / 10^decimals`, written and read without floating-point text routines.
//!
//! A whole number below 2^53 divided by 10^d with d ≤ 22 is the correctly rounded `f64` of the decimal that it spells
//! (both operands are exact, and IEEE division rounds once), so what is written is read back bit for bit.

/// Largest scaled value that is printed; everything a page shows stays far below.
const LARGEST: f64 = 9e18;

/// From here on a scaled value has no half that ten times it could name exactly.
const WITHOUT_HALVES: f64 = 9e14;

/// More decimals than any figure has, and few enough for the buffer that digits are turned around in.
const MOST_DECIMALS: u32 = 15;

/// A number rounded to a count of decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fixed {
    negative: bool,
    units: u64,
    decimals: u32,
}

/// The characters that structure a written number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Marks {
    /// Between whole part and decimals.
    pub(crate) decimal: char,
    /// Between thousands; nothing in links.
    pub(crate) group: Option<char>,
}

impl Fixed {
    /// Rounds half away from zero, as `Intl` does; `None` for what is not a number or too large to print.
    pub(crate) fn of(value: f64, decimals: u32) -> Option<Self> {
        let decimals = decimals.min(MOST_DECIMALS);
        let units = rounded_units(value.abs(), decimals);
        // NaN fails the comparison too.
        let printable = units <= LARGEST;
        printable.then_some(Self { negative: value < 0.0 && units > 0.0, units: units as u64, decimals })
    }

    /// The same digits a hundred times as large: a share turned into percent, exactly.
    pub(crate) fn in_percent(self) -> Self {
        Self { decimals: self.decimals.saturating_sub(2), ..self }
    }

    /// Without zeros at the end, but with at least `min_decimals` decimals.
    pub(crate) fn trimmed(mut self, min_decimals: u32) -> Self {
        while self.decimals > min_decimals && self.units.is_multiple_of(10) {
            self.units /= 10;
            self.decimals -= 1;
        }
        self
    }

    /// Whether the sign is a minus; zero has none.
    pub(crate) fn is_negative(self) -> bool {
        self.negative
    }

    /// Whether no decimals are shown.
    pub(crate) fn is_whole(self) -> bool {
        self.decimals == 0
    }

    /// Appends the digits with their marks, without sign.
    pub(crate) fn push_digits(self, out: &mut String, marks: Marks) {
        let mut buffer = [0_u8; 24];
        let mut count = 0;
        let mut rest = self.units;
        while rest > 0 || count <= self.decimals as usize {
            buffer[count] = (rest % 10) as u8;
            rest /= 10;
            count += 1;
        }
        for place in (0..count).rev() {
            out.push(char::from(b'0' + buffer[place]));
            self.push_mark(out, marks, place);
        }
    }

    /// Appends the mark, if any, that follows the digit at `place`, counted from the right.
    fn push_mark(self, out: &mut String, marks: Marks, place: usize) {
        let decimals = self.decimals as usize;
        if place > 0 && place == decimals {
            out.push(marks.decimal);
        } else if place > decimals && (place - decimals).is_multiple_of(3) {
            out.extend(marks.group);
        }
    }
}

/// A whole number without grouping. The standard library's printing would come with all that it can do besides.
pub(crate) fn whole(value: i64) -> String {
    let mut text = String::new();
    push_whole(&mut text, value);
    text
}

/// Appends a whole number without grouping.
pub(crate) fn push_whole(out: &mut String, value: i64) {
    if value < 0 {
        out.push('-');
    }
    let fixed = Fixed { negative: false, units: value.unsigned_abs(), decimals: 0 };
    fixed.push_digits(out, Marks { decimal: '.', group: None });
}

/// Appends a value as links spell it: the shortest decimal on its grid, `.` as mark, no exponent.
pub(crate) fn plain(out: &mut String, value: f64, decimals: u32) {
    if let Some(fixed) = Fixed::of(value, decimals) {
        let fixed = fixed.trimmed(0);
        if fixed.is_negative() {
            out.push('-');
        }
        fixed.push_digits(out, Marks { decimal: '.', group: None });
    }
}

/// Reads a number as links spell it: digits with at most one `.`, perhaps a sign. No exponent, no `NaN`, no
/// `infinity`; a figure too large for an `f64` reads as infinite, so that it can be clamped.
pub fn parse_plain(text: &str) -> Option<f64> {
    let (negative, body) = match text.strip_prefix('-') {
        Some(body) => (true, body),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let mut digits = Digits::default();
    for character in body.chars() {
        match character.to_digit(10) {
            Some(digit) => digits.push(digit),
            None if character == '.' && !digits.fraction => digits.fraction = true,
            None => return None,
        }
    }
    digits.value(negative, 0)
}

/// Digits as they are read from left to right.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Digits {
    mantissa: u64,
    exponent: i32,
    any: bool,
    /// Whether the decimal mark has been passed.
    pub(crate) fraction: bool,
}

impl Digits {
    /// Takes the next digit; from the 18th significant one on only its place counts.
    pub(crate) fn push(&mut self, digit: u32) {
        self.any = true;
        if self.mantissa < 100_000_000_000_000_000 {
            self.mantissa = self.mantissa * 10 + u64::from(digit);
            self.exponent -= i32::from(self.fraction);
        } else {
            self.exponent += i32::from(!self.fraction);
        }
    }

    /// The value times 10^`shift`, `None` without a digit; exact where the digits are fewer than 16.
    pub(crate) fn value(self, negative: bool, shift: i32) -> Option<f64> {
        if !self.any {
            return None;
        }
        let exponent = self.exponent + shift;
        let mantissa = self.mantissa as f64;
        let power = power_of_ten(exponent.unsigned_abs().min(400));
        let value = match exponent {
            _ if self.mantissa == 0 => 0.0,
            ..0 => mantissa / power,
            _ => mantissa * power,
        };
        // Zero has no sign here: −0 and 0 would be two inputs with one text.
        Some(if negative && value > 0.0 { -value } else { value })
    }
}

/// The value in units of 10^-`decimals`, rounded half up.
///
/// `Intl` rounds the shortest decimal that names the float: 1.005, stored as 1.00499…, becomes 1.01. A float is named by
/// a decimal half when it is the float next to it, so comparing with that float gives the same without finding the name.
fn rounded_units(value: f64, decimals: u32) -> f64 {
    let scaled = value * power_of_ten(decimals);
    if scaled >= WITHOUT_HALVES {
        return libm::round(scaled);
    }
    let below = scaled.floor();
    let half = (below * 10.0 + 5.0) / power_of_ten(decimals + 1);
    if value >= half { below + 1.0 } else { below }
}

/// 10^`exponent`, exact up to 10^22.
fn power_of_ten(exponent: u32) -> f64 {
    (0..exponent).fold(1.0, |power, _| power * 10.0)
}

#[cfg(test)]
mod tests {
    use super::{parse_plain, plain};

    #[track_caller]
    fn written(value: f64, decimals: u32, expected: &str) {
        let mut text = String::new();
        plain(&mut text, value, decimals);
        assert_eq!(text, expected);
    }

    #[test]
    fn numbers_are_written_short() {
        written(500.0, 2, "500");
        written(0.65, 5, "0.65");
        written(0.0005, 6, "0.0005");
        written(100_000_000.0, 2, "100000000");
        written(0.1 + 0.2, 4, "0.3");
        written(-3.5, 1, "-3.5");
        written(-0.0001, 2, "0");
        written(0.0, 0, "0");
    }

    #[test]
    fn what_is_no_plain_number_is_refused() {
        for text in
            ["", ".", "-", "+", "abc", "1e5", "NaN", "inf", "infinity", "0x10", "1,5", "1.2.3", "--1", "1 000", "٣"]
        {
            assert_eq!(parse_plain(text), None, "{text}");
        }
    }

    #[test]
    fn plain_numbers_agree_with_the_standard_library() {
        for text in [
            "0",
            "7",
            "0.65",
            "0.005",
            ".5",
            "5.",
            "+3",
            "-3.25",
            "000123.4500",
            "123456789012345",
            "0.000001",
            "99999999.99",
        ] {
            let expected: f64 = text.parse().expect(text);
            assert_eq!(parse_plain(text).map(f64::to_bits), Some(expected.to_bits()), "{text}");
        }
        assert_eq!(parse_plain("-0").map(f64::to_bits), Some(0));
        assert_eq!(parse_plain(&"9".repeat(500)), Some(f64::INFINITY));
        assert_eq!(parse_plain(&format!("0.{}1", "0".repeat(500))), Some(0.0));
    }
}
