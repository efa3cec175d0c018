//! Numbers as readers type them: 1.234,5 and 1,234.5, 12 % and € 500, never 1,000,000 as 1000.
//!
//! A single `.` or `,` can mean two things. It is the decimal mark where it is the locale's; otherwise it groups
//! thousands if it stands where a thousands mark stands (one to three digits before, not "0", and exactly three
//! behind), and is taken for a foreign decimal mark if not. So "1.234" is 1234 in German, "0.65" and "1.5" are what
//! they look like. Two different marks, or the same mark twice, leave no choice in any locale.

use core::fmt;

use super::decimal::Digits;
use super::locale::Locale;
use super::signs::plain_sign;
use crate::inputs::Unit;

/// Why a typed text is no number; names the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberError {
    /// What is wrong with it.
    pub problem: NumberProblem,
    /// The text as it was typed, cut to a length that fits a message.
    pub text: String,
}

/// What can be wrong with a typed number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberProblem {
    /// Nothing was typed.
    Empty,
    /// Letters or signs that belong to no number; exponents as in 1e5 count as such, since nobody types them on purpose.
    NotANumber,
    /// Digits whose groups do not add up, such as 1,00,000 or 12 34.
    Grouping,
}

impl fmt::Display for NumberError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problem {
            NumberProblem::Empty => formatter.write_str("nothing was typed"),
            NumberProblem::NotANumber => write!(formatter, "“{}” is not a number", self.text),
            NumberProblem::Grouping => {
                write!(formatter, "“{}” groups its digits in no way that makes a number", self.text)
            }
        }
    }
}

impl core::error::Error for NumberError {}

/// Longest part of a text that is looked at, in characters; a number with its unit is far shorter.
const LONGEST: usize = 400;

/// Longest part of a text that an error repeats, in characters.
const REPEATED: usize = 40;

/// Reads a number as typed; percent signs, currencies and units around it are passed over.
///
/// ```
/// use reach_calculator::words::{Locale, parse_number};
/// assert_eq!(parse_number("1.234,5", Locale::De), Ok(1234.5));
/// assert_eq!(parse_number("1,000,000", Locale::De), Ok(1_000_000.0));
/// assert!(parse_number("abc", Locale::De).is_err());
/// ```
///
/// # Errors
/// A text that is empty, no number, or grouped in no known way.
pub fn parse_number(text: &str, locale: Locale) -> Result<f64, NumberError> {
    parse_shifted(text, locale, 0)
}

/// Reads a parameter's value as typed; shares are typed in percent, with or without its sign.
///
/// # Errors
/// As [`parse_number`].
pub fn parse_value(text: &str, unit: Unit, locale: Locale) -> Result<f64, NumberError> {
    parse_shifted(text, locale, if unit.is_share() { -2 } else { 0 })
}

/// What somebody most likely meant who wrote this value: "1.500" people and euros are fifteen hundred, whatever the mark
/// means elsewhere in the language, as long as there can be so many; nobody gives thousandths of them.
pub(crate) fn meant(text: &str, value: f64, unit: Unit, most: f64) -> f64 {
    if !unit.is_people() && !unit.is_money() {
        return value;
    }
    [Locale::De, Locale::En].into_iter().fold(value, |meant, locale| match read(text, locale, 0) {
        Ok(reading) if reading > 2.0 * value && reading <= most => meant.max(reading),
        _ => meant,
    })
}

/// Reads a number times 10^`shift`, in one division, so that 12.3 % is the float nearest to 0.123.
fn parse_shifted(text: &str, locale: Locale, shift: i32) -> Result<f64, NumberError> {
    read(text, locale, shift)
        .map_err(|problem| NumberError { problem, text: text.trim_ascii().chars().take(REPEATED).collect() })
}

fn read(text: &str, locale: Locale, shift: i32) -> Result<f64, NumberProblem> {
    let plain = in_ascii(text);
    let text = plain.trim_ascii();
    if text.is_empty() {
        return Err(NumberProblem::Empty);
    }
    let (negative, body) = without_sign_and_unit(text).ok_or(NumberProblem::NotANumber)?;
    let mark = decimal_mark(body, locale)?;
    digits(body, mark)?.value(negative, shift).ok_or(NumberProblem::NotANumber)
}

/// The text with one spelling for each sign: `-` for every minus, `'` and a plain space between thousands, `eur` for €.
/// What no number or unit has becomes `?`.
fn in_ascii(text: &str) -> Vec<u8> {
    let mut plain = Vec::new();
    for character in text.chars().filter_map(|sign| if sign == '\t' { Some(' ') } else { plain_sign(sign) }) {
        if plain.len() > LONGEST {
            plain.push(b'?');
            break;
        }
        let byte = match character {
            '-' | '−' | '–' | '—' => b'-',
            '\'' | '’' | '‘' | '´' | '`' => b'\'',
            // What is only about right is read as it is.
            ' ' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' | '~' | '≈' => b' ',
            '€' => {
                plain.extend_from_slice(b"eu");
                b'r'
            }
            '!'..='~' => (character as u8).to_ascii_lowercase(),
            _ => b'?',
        };
        plain.push(byte);
    }
    plain
}

/// Splits off sign, currency and unit; `None` where something else surrounds the digits.
fn without_sign_and_unit(text: &[u8]) -> Option<(bool, &[u8])> {
    let first = text.iter().position(u8::is_ascii_digit)?;
    // A fraction may begin with its mark.
    let has_mark = first > 0 && matches!(text[first - 1], b'.' | b',');
    let (head, rest) = text.split_at(first - usize::from(has_mark));
    let end = rest.iter().position(|&byte| !is_of_number(byte)).unwrap_or(rest.len());
    let (body, mut unit) = rest.split_at(end);
    // 1.500,- has no cents.
    while let ([.., b'.' | b','], [b'-', behind @ ..]) = (body, unit) {
        unit = behind;
    }
    let signs = head.iter().filter(|byte| b"+-".contains(byte)).count();
    let fits = signs <= 1 && !unit.contains(&b'-') && is_unit(head) && is_unit(unit);
    fits.then_some((head.contains(&b'-'), body.trim_ascii_end()))
}

/// Digits, decimal marks and everything that is used between thousands.
fn is_of_number(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'\'' | b' ')
}

/// How words begin that may stand beside a number: currencies, taxes, times, people and what they do; shorter ones are
/// filled up. A list, since passing over any word would read "5k" as 5, and "3 pro Woche" as 3 a month.
const BEGINNINGS: &[u8] = b"%  h  je im a  ca eurcenperprostdstuhoumonjahyeapeomenleukonconnetbrugroinkincexkexczzgmws\
    ustvatfolfanabosubadraddlesreakunkliclicusfrefriparbeiposmaimemmitleaempusenutetwruncirinn";

/// Whether what stands beside the digits is a unit, or nothing.
fn is_unit(text: &[u8]) -> bool {
    text.split(|byte| b" /.,()*:+-".contains(byte)).all(|word| {
        let start: [u8; 3] = core::array::from_fn(|place| word.get(place).copied().unwrap_or(b' '));
        let is_word = word.iter().all(|byte| !byte.is_ascii_digit());
        word.is_empty() || is_word && BEGINNINGS.chunks(3).any(|known| known == start)
    })
}

/// Where the decimal mark stands, if there is one.
fn decimal_mark(body: &[u8], locale: Locale) -> Result<Option<usize>, NumberProblem> {
    let Some(at) = body.iter().rposition(|byte| matches!(byte, b'.' | b',')) else { return Ok(None) };
    let (mark, before) = (body[at], &body[..at]);
    let other = if mark == b'.' { b',' } else { b'.' };
    match (before.contains(&mark), before.contains(&other)) {
        (true, true) => Err(NumberProblem::Grouping),
        (true, false) => Ok(None),
        (false, true) => Ok(Some(at)),
        (false, false) => Ok((!groups_thousands(body, at, locale)).then_some(at)),
    }
}

/// Whether the only mark of a text stands between thousands.
fn groups_thousands(body: &[u8], at: usize, locale: Locale) -> bool {
    locale.format().thousands == Some(body[at]) && (1..=3).contains(&at) && body.len() == at + 4 && body[0] != b'0'
}

/// The digits, provided that the whole part has one to three of them in front and three in each other group.
fn digits(body: &[u8], mark: Option<usize>) -> Result<Digits, NumberProblem> {
    let mut digits = Digits::default();
    let (mut grouped, mut run) = (false, 0);
    let whole = mark.unwrap_or(body.len());
    for (place, &byte) in body.iter().enumerate() {
        if byte.is_ascii_digit() {
            digits.push(u32::from(byte - b'0'));
            run += 1;
        } else if place < whole && (1..=3).contains(&run) && (!grouped || run == 3) {
            (grouped, run) = (true, 0);
        } else if place != whole || (grouped && run != 3) {
            return Err(NumberProblem::Grouping);
        } else {
            digits.fraction = true;
        }
    }
    if grouped && run != 3 && mark.is_none() { Err(NumberProblem::Grouping) } else { Ok(digits) }
}
