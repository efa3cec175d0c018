//! What people type where a number is expected. Words that the page must never say ("NaN") are not typed in its spelling: what
//! is typed is repeated to whoever typed it.

use fastrand::Rng;

/// Numbers as people of both languages write them, and what is none.
const TYPED: [&str; 34] = [
    "",
    " ",
    "0",
    "-0",
    "-1",
    "-99999",
    "1",
    "12",
    "1.234",
    "1,234",
    "1.234,5",
    "1,234.5",
    "1'234",
    "1 234,5",
    "1.2.3",
    "0,5",
    ".5",
    ",5",
    "50 %",
    "1e3",
    "1e999",
    "-1e999",
    "5e-324",
    "1E+2",
    "0x1F",
    "nan",
    "inf",
    "∞",
    "zwölf",
    "twelve",
    "👩‍👩‍👧🚀",
    "٣٤",
    "−7",
    "<b>5</b>",
];

/// Something to type.
pub(super) fn typed(chance: &mut Rng) -> String {
    match chance.u8(..5) {
        // More digits than any number keeps.
        0 => (0..chance.usize(1..60)).map(|_| chance.digit(10)).collect(),
        1 => (0..chance.usize(1..30))
            .map(|_| chance.char('!'..='ž'))
            .filter(|sign| *sign != '{' && *sign != '[')
            .collect(),
        2 => chance.u32(..2000).to_string(),
        _ => TYPED[chance.usize(..TYPED.len())].to_owned(),
    }
}
