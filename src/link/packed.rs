//! All inputs in one short word, for scenarios in which so many were changed that single pairs exceed a link.
//!
//! Every value lies on a grid of `10^-decimals` between its bounds, so its place on the grid is a whole number, written
//! in base 36 with as many digits as the last place needs, in the order of the link's [`Version`]. A word may end before
//! inputs that were appended to its version: it was made before them, and they take their neutral values.

use super::versions::{FrozenInput, Version};
use crate::inputs::{Bounds, Inputs};

const BASE: u64 = 36;

/// Digits of an input's place in its version.
const PLACE: usize = 2;

/// Appends all inputs that a version knows, up to the last that says something: so that a link which was made before an
/// input was appended is written as it was. Where they are told from others, only those that differ, each with its place
/// in the version before it.
pub(super) fn push(out: &mut String, inputs: &Inputs, from: Option<&Inputs>, version: &Version) {
    let says =
        |input: &FrozenInput| from.is_some() || !input.appended || inputs.get(input.key) != input.released().default;
    let end = version.inputs.iter().rposition(says).map_or(0, |last| last + 1);
    for (at, input) in version.inputs[..end].iter().enumerate() {
        let (bounds, value) = (&input.released().bounds, inputs.get(input.key));
        match from {
            Some(from) if value == from.get(input.key) => continue,
            Some(_) => push_place(out, at as u64, PLACE),
            None => {}
        }
        push_place(out, place(bounds, value), width(bounds));
    }
}

/// All inputs, or those that differ from others; `None` unless the text has the digits of each that it must have.
pub(super) fn parse(text: &str, from: Option<&Inputs>, version: &Version) -> Option<Inputs> {
    let mut inputs = from.cloned().unwrap_or_else(|| version.base(None));
    let (mut rest, mut next) = (text, 0);
    loop {
        if rest.is_empty() && (from.is_some() || version.inputs.get(next).is_none_or(|input| input.appended)) {
            return Some(inputs);
        }
        if from.is_some() {
            next = number(taken(&mut rest, PLACE)?)? as usize;
        }
        let input = version.inputs.get(next)?;
        let bounds = &input.released().bounds;
        let place = number(taken(&mut rest, width(bounds))?)? as f64;
        inputs.set(input.key, bounds.nearest((place + units(bounds, bounds.min)) / bounds.grid()));
        next += 1;
    }
}

/// Takes so many digits off a text.
fn taken<'a>(text: &mut &'a str, digits: usize) -> Option<&'a str> {
    let (taken, behind) = text.split_at_checked(digits)?;
    *text = behind;
    Some(taken)
}

fn push_place(out: &mut String, place: u64, width: usize) {
    let mut scale = BASE.pow(width as u32 - 1);
    while scale > 0 {
        out.extend(char::from_digit((place / scale % BASE) as u32, BASE as u32));
        scale /= BASE;
    }
}

fn number(digits: &str) -> Option<u64> {
    digits.chars().try_fold(0, |number, digit| Some(number * BASE + u64::from(digit.to_digit(BASE as u32)?)))
}

/// Digits that the greatest value needs.
fn width(bounds: &Bounds) -> usize {
    let mut rest = place(bounds, bounds.max);
    let mut digits = 1;
    while rest >= BASE {
        rest /= BASE;
        digits += 1;
    }
    digits
}

/// Where a value lies on its grid, counted from the least value.
fn place(bounds: &Bounds, value: f64) -> u64 {
    (units(bounds, value) - units(bounds, bounds.min)) as u64
}

fn units(bounds: &Bounds, value: f64) -> f64 {
    libm::round(value * bounds.grid())
}
