//! All inputs in one short word, for scenarios in which so many were changed that single pairs exceed a link.
//!
//! Every value lies on a grid of `10^-decimals` between its bounds, so its place on the grid is a whole number, written
//! in base 36 with as many digits as the last place needs, in the order of the table. The order and the bounds are
//! part of the link's version, as the defaults are.

use super::base;
use crate::parameters::{Inputs, PARAMETERS, Parameter};

const BASE: u64 = 36;

/// Appends all inputs.
pub(super) fn push(out: &mut String, inputs: &Inputs) {
    for parameter in &PARAMETERS {
        push_place(out, place(parameter, inputs.get(parameter.key)), width(parameter));
    }
}

/// All inputs, `None` unless the text has exactly their length and digits.
pub(super) fn parse(text: &str) -> Option<Inputs> {
    let mut inputs = base(None);
    let mut rest = text;
    for parameter in &PARAMETERS {
        let (digits, behind) = rest.split_at_checked(width(parameter))?;
        inputs.set(parameter.key, value(parameter, digits)?);
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

fn value(parameter: &Parameter, digits: &str) -> Option<f64> {
    let mut place = 0;
    for digit in digits.chars() {
        place = place * BASE + u64::from(digit.to_digit(BASE as u32)?);
    }
    Some(parameter.settled((place as f64 + units(parameter, parameter.min)) / grid(parameter)))
}

/// Digits that the greatest value needs.
fn width(parameter: &Parameter) -> usize {
    let mut rest = place(parameter, parameter.max);
    let mut digits = 1;
    while rest >= BASE {
        rest /= BASE;
        digits += 1;
    }
    digits
}

/// Where a value lies on its grid, counted from the least value.
fn place(parameter: &Parameter, value: f64) -> u64 {
    (units(parameter, value) - units(parameter, parameter.min)) as u64
}

fn units(parameter: &Parameter, value: f64) -> f64 {
    libm::round(value * grid(parameter))
}

fn grid(parameter: &Parameter) -> f64 {
    (0..parameter.decimals()).fold(1.0, |power, _| power * 10.0)
}
