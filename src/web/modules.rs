//! For programmers: the model without a widget.

use js_sys::Object;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::given::inputs;
use super::out::{Named, out};
use super::refused::Refused;
use super::shapes::ParameterShape;
use crate::inputs::PARAMETERS;
use crate::inputs::{Scenario, ScenarioError};
use crate::link::Link;
use crate::model;
use crate::words::Locale;

/// Every month of a scenario, as objects with the names of the monthly results. Inputs that are missing take their
/// defaults.
///
/// # Errors
/// An unknown input, or a value that does not fit; the message names key, value and bounds.
#[wasm_bindgen(unchecked_return_type = "Record<string, number>[]")]
pub fn forecast(
    #[wasm_bindgen(unchecked_param_type = "Record<string, number>")] scenario: &Object,
) -> Result<JsValue, Refused> {
    let scenario = Scenario::new(inputs(scenario)?).map_err(refused)?;
    out(&model::forecast(&scenario).months)
}

/// Every input: name, short name in links, unit, bounds, step and default.
#[wasm_bindgen(unchecked_return_type = "Parameter[]")]
pub fn parameters() -> Result<JsValue, Refused> {
    out(&PARAMETERS.iter().map(ParameterShape::from).collect::<Vec<_>>())
}

/// The inputs of a link, by full name.
#[wasm_bindgen(js_name = parseLink, unchecked_return_type = "Record<string, number>")]
pub fn parse_link(text: &str) -> Result<JsValue, Refused> {
    let (link, _) = Link::read(text);
    out(&Named(&link.inputs))
}

/// A link to a scenario, without `#`.
///
/// # Errors
/// An unknown input, or a value that is no number.
#[wasm_bindgen(js_name = formatLink)]
pub fn format_link(
    #[wasm_bindgen(unchecked_param_type = "Record<string, number>")] scenario: &Object,
) -> Result<String, Refused> {
    let (settled, _) = Scenario::settled(inputs(scenario)?);
    Ok(Link { inputs: settled.inputs().clone(), ..Link::default() }.write().text)
}

/// Why a scenario does not fit, in the words of [`ScenarioError`] but without the printing of floats that its `Display`
/// would bring into the Wasm.
fn refused(error: ScenarioError) -> Refused {
    let number = |value: f64| Locale::En.decimal(value, 0, 6);
    let text = match error {
        ScenarioError::OutOfBounds { key, value } | ScenarioError::NotWhole { key, value } => {
            let parameter = key.parameter();
            let whole = if parameter.whole { "a whole number " } else { "" };
            let (min, max) = (number(parameter.min), number(parameter.max));
            [parameter.name, " is ", &number(value), ", but must be ", whole, "between ", &min, " and ", &max].concat()
        }
        ScenarioError::Contradiction { limit, value, bound } => {
            let (name, because) = (limit.key.parameter().name, limit.because.parameter().name);
            [name, " is ", &number(value), ", but ", because, " allows at most ", &number(bound)].concat()
        }
    };
    Refused::new(&text)
}
