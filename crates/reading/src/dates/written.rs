//! One date as it is written, before its column tells what is day and what is month.

use crate::day::days_in;
use crate::sheet::is_invisible;
use crate::{Cell, Day, Month};

/// Serial numbers of Excel from 2000 to 2069; posts are not older.
const SERIALS: std::ops::RangeInclusive<f64> = 36_526.0..=62_091.0;

/// Seconds since 1970, from 2001 to 2096.
const SECONDS: std::ops::RangeInclusive<u64> = 1_000_000_000..=3_999_999_999;

/// A date as it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Written {
    /// A day, beyond doubt.
    Day(Day),
    /// A month of a year.
    Month(Month),
    /// `3/4/2026`: which of them is the month?
    Either { first: u32, second: u32, year: i32, dashes: bool },
    /// `23 August`
    NoYear { month: u32, day: u32 },
    /// `August`
    MonthAlone(u32),
    /// `Sep 17`: a day or a year.
    DayOrYear { month: u32, number: u32 },
    /// No date that exists.
    Bad,
    /// Nothing.
    Missing,
}

/// What a cell says where a date should stand.
pub(crate) fn of(cell: &Cell) -> Written {
    match cell {
        Cell::Empty => Written::Missing,
        Cell::Date(day) => Written::Day(*day),
        Cell::Number(number) => lone(*number),
        Cell::Error(_) | Cell::Formula(_) => Written::Bad,
        Cell::Text(text) => iso(text).map_or_else(|| of_text(text), Written::Day),
    }
}

/// The month of a word, in German or English, whole or cut after three letters or more.
pub(crate) fn month_of(word: &str) -> Option<u32> {
    const NAMES: [(&str, u32); 26] = [
        ("januar", 1),
        ("january", 1),
        ("jänner", 1),
        ("februar", 2),
        ("february", 2),
        ("feber", 2),
        ("märz", 3),
        ("march", 3),
        ("maerz", 3),
        ("mrz", 3),
        ("april", 4),
        ("mai", 5),
        ("may", 5),
        ("juni", 6),
        ("june", 6),
        ("juli", 7),
        ("july", 7),
        ("august", 8),
        ("september", 9),
        ("oktober", 10),
        ("october", 10),
        ("november", 11),
        ("dezember", 12),
        ("december", 12),
        ("jun", 6),
        ("jul", 7),
    ];
    let long_enough = word.chars().count() >= 3;
    NAMES.iter().find(|(name, _)| long_enough && name.starts_with(word)).map(|(_, month)| *month)
}

/// Whether a word is the name of a month in German and not in English.
pub(crate) fn is_german_month(word: &str) -> bool {
    const GERMAN: [&str; 10] =
        ["januar", "jänner", "februar", "märz", "mrz", "mai", "juni", "juli", "oktober", "dezember"];
    let whole = GERMAN.contains(&word);
    whole || ["mär", "okt", "dez", "jän"].contains(&word)
}

#[derive(Debug, PartialEq)]
enum Token {
    Number { value: u64, digits: usize },
    Word(String),
    Mark(char),
}

fn of_text(text: &str) -> Written {
    if text.len() > 80 {
        return Written::Bad;
    }
    if crate::numbers::is_missing(text) {
        return Written::Missing;
    }
    let mut tokens = tokens(text);
    cut_time(&mut tokens);
    let noise = |token: &Token| matches!(token, Token::Word(word) if is_noise(word));
    tokens.retain(|token| !noise(token));
    let words: Vec<&str> = tokens
        .iter()
        .filter_map(|token| if let Token::Word(word) = token { Some(word.as_str()) } else { None })
        .collect();
    match words.as_slice() {
        [] => numeric(&tokens),
        ["月", "日"] | ["年", "月", "日"] => east_asian(&tokens),
        [word] => month_of(word).map_or(Written::Bad, |month| named(&tokens, month)),
        _ => Written::Bad,
    }
}

/// `2026-11-28`, with whatever time behind it: most rows of most files, so it is read without ado.
fn iso(text: &str) -> Option<Day> {
    let is_cut = text.as_bytes().get(10).is_none_or(|next| matches!(next, b'T' | b' '));
    let date =
        text.get(..10).filter(|date| is_cut && date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'))?;
    let is_iso = date.as_bytes()[4] == b'-' && date.as_bytes()[7] == b'-';
    if is_iso { Day::from_iso(date) } else { None }
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for letter in text.chars().filter(|letter| !is_invisible(*letter)) {
        match (letter.to_digit(10), tokens.last_mut()) {
            (Some(digit), Some(Token::Number { value, digits })) if *digits < 18 => {
                (*value, *digits) = (*value * 10 + u64::from(digit), *digits + 1);
            }
            (Some(digit), _) => tokens.push(Token::Number { value: digit.into(), digits: 1 }),
            (None, Some(Token::Word(word))) if letter.is_alphabetic() && !"年月日".contains(letter) => {
                word.extend(letter.to_lowercase());
            }
            _ if letter.is_alphabetic() => tokens.push(Token::Word(letter.to_lowercase().collect())),
            _ => tokens.push(Token::Mark(letter)),
        }
    }
    tokens
}

/// The time of day stands at the end, rarely first, and what follows it is its zone: neither moves the day.
fn cut_time(tokens: &mut Vec<Token>) {
    let is_blank = |token: &Token| matches!(token, Token::Mark(mark) if mark.is_whitespace());
    if tokens.last() == Some(&Token::Word(String::from("uhr"))) && !tokens.contains(&Token::Mark(':')) {
        // `10.22 Uhr`, `9 Uhr`
        let end = tokens.len() - 1 - usize::from(tokens.len() > 1 && is_blank(&tokens[tokens.len() - 2]));
        tokens.truncate(tokens[..end].iter().rposition(is_blank).unwrap_or(end));
    }
    if let Some(colon) = tokens.iter().position(|token| *token == Token::Mark(':')) {
        let leads = tokens[..colon.saturating_sub(1)].iter().all(|token| !matches!(token, Token::Number { .. }));
        match tokens.iter().skip(colon).position(is_blank).filter(|_| leads) {
            // `10:30 05.01.2026`
            Some(blank) => drop(tokens.drain(..=colon + blank)),
            None => tokens.truncate(colon.saturating_sub(1)),
        }
    }
    while tokens.last().is_some_and(|token| matches!(token, Token::Mark(mark) if mark.is_whitespace() || *mark == ','))
    {
        tokens.pop();
    }
}

fn is_noise(word: &str) -> bool {
    const DAYS: [&str; 14] = [
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonntag",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    const SHORT: [&str; 13] =
        ["mo", "di", "mi", "do", "fr", "sa", "so", "tues", "wed", "thur", "thurs", "sonnabend", "mon"];
    const OTHERS: [&str; 14] = ["t", "um", "uhr", "at", "am", "pm", "den", "the", "of", "st", "nd", "rd", "th", "on"];
    let cut = word.chars().count() >= 3 && DAYS.iter().any(|day| day.starts_with(word));
    cut || SHORT.contains(&word) || OTHERS.contains(&word)
}

fn numbers(tokens: &[Token]) -> Vec<(u64, usize)> {
    let number =
        |token: &Token| if let Token::Number { value, digits } = token { Some((*value, *digits)) } else { None };
    tokens.iter().filter_map(number).collect()
}

fn numeric(tokens: &[Token]) -> Written {
    let marks: Vec<char> =
        tokens.iter().filter_map(|token| if let Token::Mark(mark) = token { Some(*mark) } else { None }).collect();
    let marks: Vec<char> = marks.into_iter().filter(|mark| !mark.is_whitespace() && !"',".contains(*mark)).collect();
    let mark = marks.first().copied().unwrap_or(' ');
    let same = marks.iter().all(|other| *other == mark) && "./- ".contains(mark);
    match numbers(tokens).as_slice() {
        _ if !same => Written::Bad,
        [(year, 4), (month, 1..=2), (day, 1..=2)] if marks.len() == 2 => exact(*year, *month, *day),
        [(day, 1..=2), (month, 1..=2), (year, 2 | 4)] if mark == '.' => exact(full(*year), *month, *day),
        [(first, 1..=2), (second, 1..=2), (year, digits @ (2 | 4))] if mark == '/' || (mark == '-' && *digits == 4) => {
            either(*first as u32, *second as u32, full(*year) as i32, mark == '-')
        }
        [(year, 4), (month, 1..=2)] | [(month, 1..=2), (year, 4)] if marks.len() == 1 => month_of_year(*year, *month),
        [(day, 1..=2), (month, 1..=2)] if marks == ['.', '.'] => no_year(*month as u32, *day as u32),
        [(number, _)] if marks.is_empty() => lone(*number as f64),
        _ => Written::Bad,
    }
}

fn named(tokens: &[Token], month: u32) -> Written {
    let word = tokens.iter().position(|token| matches!(token, Token::Word(_))).unwrap_or_default();
    let leads = numbers(&tokens[..word]).is_empty();
    let apostrophe = tokens.iter().any(|token| matches!(token, Token::Mark('\'' | '’')));
    let month = u64::from(month);
    match numbers(tokens).as_slice() {
        [(year, 4), (day, 1..=2)] if !leads => exact(*year, month, *day),
        [(day, 1..=2), (year, 2 | 4)] => exact(full(*year), month, *day),
        [(year, 4)] => month_of_year(*year, month),
        [(year, 2)] if apostrophe => month_of_year(full(*year), month),
        [(number, 1..=2)] if leads => day_or_year(month as u32, *number as u32),
        [(day, 1..=2)] => no_year(month as u32, *day as u32),
        [] => Written::MonthAlone(month as u32),
        _ => Written::Bad,
    }
}

fn east_asian(tokens: &[Token]) -> Written {
    match numbers(tokens).as_slice() {
        [(year, 4), (month, _), (day, _)] => exact(*year, *month, *day),
        [(month, _), (day, _)] => no_year(*month as u32, *day as u32),
        _ => Written::Bad,
    }
}

/// A number alone: a serial number of Excel, eight digits of a date, or seconds since 1970.
fn lone(number: f64) -> Written {
    if !number.is_finite() || number < 0.0 {
        return Written::Bad;
    }
    let whole = number as u64;
    let day = if SERIALS.contains(&number) {
        Day::from_serial(number)
    } else if number.fract() != 0.0 {
        None
    } else if SECONDS.contains(&whole) {
        Day::from_days((whole / 86_400) as i64)
    } else if SECONDS.contains(&(whole / 1_000)) {
        Day::from_days((whole / 86_400_000) as i64)
    } else {
        Day::new((whole / 10_000) as i32, (whole / 100 % 100) as u32, (whole % 100) as u32)
    };
    match day {
        Some(day) => Written::Day(day),
        None if (200_001..=210_012).contains(&whole) => month_of_year(whole / 100, whole % 100),
        None => Written::Bad,
    }
}

/// A year of two digits: no network is older than this century.
fn full(year: u64) -> u64 {
    if year < 100 { 2_000 + year } else { year }
}

fn exact(year: u64, month: u64, day: u64) -> Written {
    Day::new(year as i32, month as u32, day as u32).map_or(Written::Bad, Written::Day)
}

fn month_of_year(year: u64, month: u64) -> Written {
    let first = Day::new(year as i32, month as u32, 1);
    first.map_or(Written::Bad, |day| Written::Month(day.month()))
}

fn either(first: u32, second: u32, year: i32, dashes: bool) -> Written {
    match (Day::new(year, second, first), Day::new(year, first, second)) {
        (None, None) => Written::Bad,
        _ => Written::Either { first, second, year, dashes },
    }
}

fn no_year(month: u32, day: u32) -> Written {
    // 2024 has a 29 February.
    let exists = (1..=12).contains(&month) && (1..=days_in(2024, month)).contains(&day);
    if exists { Written::NoYear { month, day } } else { Written::Bad }
}

fn day_or_year(month: u32, number: u32) -> Written {
    match no_year(month, number) {
        Written::Bad => Written::Month(Month { year: 2_000 + number as i32, month }),
        _ => Written::DayOrYear { month, number },
    }
}
