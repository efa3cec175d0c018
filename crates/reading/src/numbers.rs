//! Numbers as people and tools write them: which mark groups thousands and which begins decimals is proven by the column.

use crate::Cell;
use crate::sheet::is_invisible;

/// No account is that large; what is beyond is an identifier.
const LARGEST: f64 = 1e12;

/// What a cell says where a figure should stand.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Figure {
    /// A number.
    Is(f64),
    /// Nothing, or a word for nothing: missing, and not 0.
    Missing,
    /// Something that is no number.
    NoNumber,
    /// A number below 0.
    Negative,
    /// An error of a spreadsheet.
    Error,
    /// A formula whose value is not there.
    Formula,
}

/// Which mark begins decimals in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    /// Neither was seen: a single mark before three digits groups thousands.
    Unproven,
    /// `1.234,5`
    Comma,
    /// `1,234.5`
    Point,
}

impl Marks {
    /// What the cells of a column prove.
    pub(crate) fn of<'a>(cells: impl Iterator<Item = &'a Cell>) -> Self {
        let (mut comma, mut point) = (false, false);
        for text in cells.filter_map(Cell::text).filter(|text| text.contains(['.', ','])) {
            match proof(&bare(text)) {
                Some(',') => comma = true,
                Some('.') => point = true,
                _ => {}
            }
        }
        match (comma, point) {
            (true, false) => Self::Comma,
            (false, true) => Self::Point,
            _ => Self::Unproven,
        }
    }
}

/// The figure of a cell; shares keep what stands before their sign: `20,2 %` is 20.2.
pub(crate) fn figure(cell: &Cell, marks: Marks) -> Figure {
    match cell {
        Cell::Empty => Figure::Missing,
        Cell::Number(number) => bounded(*number),
        Cell::Date(_) => Figure::NoNumber,
        Cell::Error(_) => Figure::Error,
        Cell::Formula(_) => Figure::Formula,
        Cell::Text(text) => written(text, marks),
    }
}

/// Whether a text stands for a missing figure.
pub(crate) fn is_missing(text: &str) -> bool {
    let text: String = text.chars().filter(|letter| !letter.is_whitespace() && !is_invisible(*letter)).collect();
    let text = text.to_lowercase();
    let words = [
        "-",
        "–",
        "—",
        "--",
        "---",
        "n/a",
        "na",
        "n.a.",
        "k.a.",
        "k.a",
        "ka",
        "undefined",
        "null",
        "none",
        "nan",
        "?",
        "x",
        "keineangabe",
        "keineangaben",
        "keinedaten",
        "nodata",
        "#n/a",
        "#nv",
        "unbekannt",
        "unknown",
    ];
    text.is_empty() || words.contains(&text.as_str()) || text.starts_with('<')
}

/// A share between 0 and 1: by its sign or, without one, by the size of the whole column.
pub(crate) fn share(text_has_sign: bool, number: f64, column_above_one: bool) -> Option<f64> {
    let share = if text_has_sign || column_above_one { number / 100.0 } else { number };
    (0.0..=1.0).contains(&share).then_some(share)
}

fn written(text: &str, marks: Marks) -> Figure {
    // Digits alone, as in most cells.
    if !text.is_empty() && text.len() < 16 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return bounded(value(text, ""));
    }
    if is_missing(text) {
        return Figure::Missing;
    }
    let bare = bare(text);
    if bare.starts_with('#') && bare.ends_with(['!', '?']) {
        return Figure::Error;
    }
    let (digits, factor) = without_thousands_word(&bare);
    plain(digits, marks).map_or(Figure::NoNumber, |number| bounded(number * factor))
}

fn bounded(number: f64) -> Figure {
    if !number.is_finite() || number.abs() > LARGEST {
        Figure::NoNumber
    } else if number < 0.0 {
        Figure::Negative
    } else {
        Figure::Is(number)
    }
}

/// A number below 0, for columns in which that can be.
pub(crate) fn signed(cell: &Cell, marks: Marks) -> Figure {
    match (figure(cell, marks), cell) {
        (Figure::Negative, Cell::Number(number)) => Figure::Is(*number),
        (Figure::Negative, Cell::Text(text)) => plain(&bare(text), marks).map_or(Figure::NoNumber, Figure::Is),
        (other, _) => other,
    }
}

/// A text without blanks, invisible letters, and the sign of a share.
fn bare(text: &str) -> String {
    let kept = text.chars().filter(|letter| !letter.is_whitespace() && !is_invisible(*letter));
    let text: String = kept.map(|letter| if letter == '−' { '-' } else { letter }).collect();
    text.strip_suffix('%').map_or(text.clone(), str::to_owned)
}

/// `1.2K`, `3,4 Tsd.`, `1.1M`: rounded by the tool.
fn without_thousands_word(bare: &str) -> (&str, f64) {
    let words =
        [("Tsd.", 1e3), ("Tsd", 1e3), ("tsd.", 1e3), ("Mio.", 1e6), ("Mio", 1e6), ("K", 1e3), ("k", 1e3), ("M", 1e6)];
    let found = words.iter().find_map(|(word, factor)| bare.strip_suffix(word).map(|digits| (digits, *factor)));
    found.unwrap_or((bare, 1.0))
}

/// Whether a text is rounded to thousands by a word behind it.
pub(crate) fn is_rounded(text: &str) -> bool {
    let bare = bare(text);
    without_thousands_word(&bare).1 > 1.0 && plain(without_thousands_word(&bare).0, Marks::Unproven).is_some()
}

/// The mark that a single number proves to begin decimals.
fn proof(bare: &str) -> Option<char> {
    let digits = bare.trim_start_matches(['-', '+']);
    if digits.is_empty() || !digits.chars().all(|letter| letter.is_ascii_digit() || ".,'’".contains(letter)) {
        return None;
    }
    let other = |mark| if mark == '.' { ',' } else { '.' };
    let last = digits.rfind(['.', ',']).and_then(|place| digits[place..].chars().next())?;
    let count = |mark: char| digits.matches(mark).count();
    let behind = digits.len() - digits.rfind(last)? - 1;
    if count(last) > 1 {
        // A mark that comes twice groups.
        Some(other(last))
    } else if count(other(last)) > 0 {
        Some(last)
    } else {
        // 1.011 may be either, and so may 0.011 not.
        (behind != 3 || digits.starts_with('0') || digits.find(last)? > 3).then_some(last)
    }
}

/// The value of digits with marks; none where they do not stand as in a number.
fn plain(bare: &str, marks: Marks) -> Option<f64> {
    let (sign, digits) = match bare.strip_prefix('-') {
        Some(digits) => (-1.0, digits),
        None => (1.0, bare.strip_prefix('+').unwrap_or(bare)),
    };
    let decimal = match proof(digits) {
        Some(mark) => Some(mark),
        None => match marks {
            Marks::Comma => Some(','),
            Marks::Point => Some('.'),
            Marks::Unproven => None,
        },
    };
    let (whole, decimals) = match decimal.and_then(|mark| digits.split_once(mark)) {
        Some((whole, decimals)) => (whole, decimals),
        None => (digits, ""),
    };
    let whole = ungrouped(whole)?;
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(decimals) || (whole.is_empty() && decimals.is_empty()) || whole.len() + decimals.len() > 30 {
        return None;
    }
    Some(sign * value(&whole, decimals))
}

/// The number that digits spell: a whole number divided by a power of ten, both of them exact up to 15 digits, and so is what
/// IEEE division makes of them. `str::parse::<f64>` would cost 15 KB of tables, for digits that no table has.
fn value(whole: &str, decimals: &str) -> f64 {
    const ROOM: u64 = u64::MAX / 100;
    let (mut units, mut power) = (0_u64, 0_i32);
    for (digits, is_behind) in [(whole, false), (decimals, true)] {
        for digit in digits.bytes() {
            if units < ROOM {
                units = units * 10 + u64::from(digit - b'0');
                power -= i32::from(is_behind);
            } else {
                power += i32::from(!is_behind);
            }
        }
    }
    let scale = (0..power.abs()).fold(1.0, |scale, _| scale * 10.0);
    if power < 0 { units as f64 / scale } else { units as f64 * scale }
}

/// Digits without the marks of thousands, which stand before every three digits or nowhere.
fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split(['.', ',', '\'', '’']);
    let first = groups.next()?;
    let mut digits = first.to_owned();
    let mut grouped = false;
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        digits.push_str(group);
        grouped = true;
    }
    let fits = digits.bytes().all(|byte| byte.is_ascii_digit()) && (!grouped || (1..=3).contains(&first.len()));
    fits.then_some(digits)
}
