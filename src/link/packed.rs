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
/// input was appended is written as it was.
pub(super) fn push(out: &mut String, inputs: &Inputs, version: &Version) {
    let says = |input: &FrozenInput| !input.appended || inputs.get(input.key) != input.released().default;
    let end = version.inputs.iter().rposition(says).map_or(0, |last| last + 1);
    for input in &version.inputs[..end] {
        let bounds = &input.released().bounds;
        push_place(out, place(bounds, inputs.get(input.key)), width(bounds));
    }
}

/// The inputs that differ from others, each with its place in the version before it.
pub(super) fn differing(inputs: &Inputs, from: &Inputs, version: &Version) -> String {
    let mut out = String::new();
    for (at, input) in version.inputs.iter().enumerate() {
        let (bounds, value) = (&input.released().bounds, inputs.get(input.key));
        if value != from.get(input.key) {
            push_place(&mut out, at as u64, PLACE);
            push_place(&mut out, place(bounds, value), width(bounds));
        }
    }
    out
}

/// Inputs that differ from others as the text says; `None` unless it has the digits of each.
pub(super) fn changed(from: &Inputs, text: &str, version: &Version) -> Option<Inputs> {
    let mut inputs = from.clone();
    let mut rest = text;
    while !rest.is_empty() {
        let (at, behind) = rest.split_at_checked(PLACE)?;
        let input = version.inputs.get(number(at)? as usize)?;
        let bounds = &input.released().bounds;
        let (digits, behind) = behind.split_at_checked(width(bounds))?;
        inputs.set(input.key, value(bounds, digits)?);
        rest = behind;
    }
    Some(inputs)
}

/// All inputs, `None` unless the text has the digits of each that it must have.
pub(super) fn parse(text: &str, version: &Version) -> Option<Inputs> {
    let mut inputs = version.base(None);
    let mut rest = text;
    for input in version.inputs {
        if rest.is_empty() && input.appended {
            break;
        }
        let bounds = &input.released().bounds;
        let (digits, behind) = rest.split_at_checked(width(bounds))?;
        inputs.set(input.key, value(bounds, digits)?);
        rest = behind;
    }
    rest.is_empty().then_some(inputs)
}

fn push_place(out: &mut String, place: u64, width: usize) {
    let mut scale = BASE.pow(width as u32 - 1);
    while scale > 0 {
        out.extend(char::from_digit((place / scale % BASE) as u32, BASE as u32));
        scale /= BASE;
    }
}

fn value(bounds: &Bounds, digits: &str) -> Option<f64> {
    Some(bounds.nearest((number(digits)? as f64 + units(bounds, bounds.min)) / bounds.grid()))
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
