//! Numbers as readers type them: 1.234,5 and 1,234.5, 12 % and € 500, never 1,000,000 as 1000.
//!
//! A single `.` or `,` can mean two things. It is the decimal mark where it is the locale's; otherwise it groups
//! thousands if it stands where a thousands mark stands (one to three digits before, not "0", and exactly three
//! behind), and is taken for a foreign decimal mark if not. So "1.234" is 1234 in German, "0.65" and "1.5" are what
//! they look like. Two different marks, or the same mark twice, leave no choice in any locale.

use core::fmt;

use super::decimal::Digits;
use super::in_percent;
use super::locale::Locale;
use crate::parameters::Unit;

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

/// Longest text that is looked at, in characters; a number in words of its unit is far shorter.
const LONGEST: usize = 400;

/// Longest part of a text that an error repeats, in characters.
const REPEATED: usize = 40;

/// Reads a number as typed; percent signs, currencies and units around it are passed over.
///
/// ```
/// use reach_calculator::format::{Locale, parse_number};
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
    parse_shifted(text, locale, if in_percent(unit) { -2 } else { 0 })
}

/// Reads a number times 10^`shift`, in one division, so that 12.3 % is the float nearest to 0.123.
fn parse_shifted(text: &str, locale: Locale, shift: i32) -> Result<f64, NumberError> {
    read(text, locale, shift)
        .map_err(|problem| NumberError { problem, text: text.trim().chars().take(REPEATED).collect() })
}

fn read(text: &str, locale: Locale, shift: i32) -> Result<f64, NumberProblem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(NumberProblem::Empty);
    }
    if text.chars().nth(LONGEST).is_some() {
        return Err(NumberProblem::NotANumber);
    }
    let (negative, body) = without_sign_and_unit(text).ok_or(NumberProblem::NotANumber)?;
    let mark = decimal_mark(body, locale)?;
    let whole = &body[..mark.unwrap_or(body.len())];
    check_grouping(whole)?;
    let mut digits = Digits::default();
    for (place, character) in body.char_indices() {
        digits.fraction |= Some(place) == mark;
        match character.to_digit(10) {
            Some(digit) => digits.push(digit),
            None if digits.fraction && Some(place) != mark => return Err(NumberProblem::Grouping),
            None => {}
        }
    }
    digits.value(negative, shift).ok_or(NumberProblem::NotANumber)
}

/// Splits off sign, currency and unit; `None` where more than digits and marks is left.
fn without_sign_and_unit(text: &str) -> Option<(bool, &str)> {
    let (minus, rest) = without_sign(text);
    let rest = without_currency(rest);
    let (inner_minus, rest) = without_sign(rest);
    let end = rest
        .char_indices()
        .take_while(|&(_, character)| is_of_number(character))
        .last()
        .map_or(0, |(at, character)| at + character.len_utf8());
    let (body, unit) = rest.split_at(end);
    let body = body.trim();
    (!(minus && inner_minus) && is_unit(unit)).then_some((minus || inner_minus, body))
}

fn without_sign(text: &str) -> (bool, &str) {
    match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text).trim_start()),
    }
}

fn without_currency(text: &str) -> &str {
    if let Some(rest) = text.strip_prefix('€') {
        return rest.trim_start();
    }
    match text.get(..3) {
        Some(code) if code.eq_ignore_ascii_case("eur") => text[3..].trim_start(),
        _ => text,
    }
}

/// Words that may follow a number. A list, since passing over any word would read "5k" as 5.
const UNIT_WORDS: [&str; 33] = [
    "%", "€", "eur", "euro", "euros", "per", "pro", "je", "im", "a", "cent", "prozent", "percent", "h", "std",
    "stunde", "stunden", "hour", "hours", "monat", "monate", "monaten", "month", "months", "jahr", "jahre", "year",
    "years", "people", "personen", "leute", "menschen", "kontakte",
];

/// Whether what follows the digits is a unit, or nothing.
fn is_unit(text: &str) -> bool {
    text.split(|character: char| character.is_whitespace() || matches!(character, '/' | '.'))
        .all(|word| word.is_empty() || UNIT_WORDS.iter().any(|unit| word.eq_ignore_ascii_case(unit)))
}

/// Where the decimal mark stands, if there is one.
fn decimal_mark(body: &str, locale: Locale) -> Result<Option<usize>, NumberProblem> {
    let Some(at) = body.rfind(['.', ',']) else { return Ok(None) };
    let (mark, other) = if body[at..].starts_with('.') { ('.', ',') } else { (',', '.') };
    let before = &body[..at];
    match (before.contains(mark), before.contains(other)) {
        (true, true) => Err(NumberProblem::Grouping),
        (true, false) => Ok(None),
        (false, true) => Ok(Some(at)),
        (false, false) => Ok(if groups_thousands(body, at, mark, locale) { None } else { Some(at) }),
    }
}

/// Whether the only mark of a text stands between thousands.
fn groups_thousands(body: &str, at: usize, mark: char, locale: Locale) -> bool {
    let foreign = match locale {
        Locale::De | Locale::DeAt => mark == '.',
        Locale::En => mark == ',',
        // A Swiss comma is a decimal mark written by hand; thousands have the apostrophe.
        Locale::DeCh => false,
    };
    let (before, after) = (&body[..at], &body[at + 1..]);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    foreign
        && after.len() == 3
        && (1..=3).contains(&before.len())
        && !before.starts_with('0')
        && digits(before)
        && digits(after)
}

/// Whether the marks of the whole part leave one to three digits in front and three in each other group.
fn check_grouping(whole: &str) -> Result<(), NumberProblem> {
    let mut groups = whole.split(|character: char| !character.is_ascii_digit());
    let first = groups.next().map_or(0, str::len);
    let mut others = groups.map(str::len).peekable();
    if others.peek().is_none() || ((1..=3).contains(&first) && others.all(|length| length == 3)) {
        Ok(())
    } else {
        Err(NumberProblem::Grouping)
    }
}

/// Digits, decimal marks and everything that is used between thousands.
fn is_of_number(character: char) -> bool {
    character.is_ascii_digit() || matches!(character, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}
