//! Numbers and objects as JSON spells them.

use reach_calculator::inputs::{Inputs, PARAMETERS};
use serde::{Serialize, Serializer};
use serde_json::Number;

/// A number without `.0`, where it is whole.
pub(super) fn number(value: f64) -> Number {
    // Up to here every whole float is a whole number of its own.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() < EXACT {
        Number::from(value as i64)
    } else {
        Number::from_f64(value).unwrap_or_else(|| panic!("{value} is not in the table: its values are finite"))
    }
}

/// An object whose keys keep their order.
pub(super) struct InOrder<T>(pub(super) Vec<(&'static str, T)>);

impl<T: Serialize> Serialize for InOrder<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// Every input by its name, in the order of the table.
pub(super) fn named(inputs: &Inputs) -> InOrder<Number> {
    InOrder(PARAMETERS.iter().map(|parameter| (parameter.name, number(inputs.get(parameter.key)))).collect())
}
