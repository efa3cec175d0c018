//! For programmers: the model without a widget.

use js_sys::{Array, Object};
use reach_calculator::inputs::{Inputs, Key, PARAMETERS, Parameter, Scenario};
use reach_calculator::link::Link;
use reach_calculator::model;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
#[cfg(test)]
use ts_rs::TS;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsError, JsValue};

/// One row of the table of inputs.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Parameter"))]
pub(crate) struct ParameterShape {
    name: &'static str,
    link: &'static str,
    unit: &'static str,
    min: f64,
    max: f64,
    step: f64,
    whole: bool,
    default: f64,
}

/// Every month of a scenario, as objects with the names of the monthly results. Inputs that are missing take their
/// defaults.
///
/// # Errors
/// An unknown input, or a value that does not fit; the message names key, value and bounds.
#[wasm_bindgen(unchecked_return_type = "Record<string, number>[]")]
pub fn forecast(
    #[wasm_bindgen(unchecked_param_type = "Record<string, number>")] scenario: &Object,
) -> Result<JsValue, JsError> {
    let scenario = Scenario::new(inputs(scenario)?).map_err(|error| JsError::new(&error.to_string()))?;
    out(&model::forecast(&scenario).months)
}

/// Every input: name, short name in links, unit, bounds, step and default.
///
/// # Errors
/// None.
#[wasm_bindgen(unchecked_return_type = "Parameter[]")]
pub fn parameters() -> Result<JsValue, JsError> {
    out(&PARAMETERS.iter().map(ParameterShape::from).collect::<Vec<_>>())
}

/// The inputs of a link by full name, as they are computed with: what one does not allow of another is lowered.
///
/// # Errors
/// None: what is no link has the defaults.
#[wasm_bindgen(js_name = parseLink, unchecked_return_type = "Record<string, number>")]
pub fn parse_link(text: &str) -> Result<JsValue, JsError> {
    let (link, _) = Link::read(text);
    out(&Named(Scenario::settled(link.inputs).0.inputs()))
}

/// A link to a scenario, without `#`.
///
/// # Errors
/// An unknown input, or a value that is no number.
#[wasm_bindgen(js_name = formatLink)]
pub fn format_link(
    #[wasm_bindgen(unchecked_param_type = "Record<string, number>")] scenario: &Object,
) -> Result<String, JsError> {
    let (settled, _) = Scenario::settled(inputs(scenario)?);
    Ok(Link { inputs: settled.inputs().clone(), ..Link::default() }.write().text)
}

/// The value of every input by its name.
struct Named<'a>(&'a Inputs);

impl Serialize for Named<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Key::all().map(|key| (key.parameter().name, self.0.get(key))))
    }
}

impl From<&Parameter> for ParameterShape {
    fn from(parameter: &Parameter) -> Self {
        Self {
            name: parameter.name,
            link: parameter.link,
            unit: parameter.unit.name(),
            min: parameter.min,
            max: parameter.max,
            step: parameter.step,
            whole: parameter.whole,
            default: parameter.default,
        }
    }
}

/// The inputs that an object names; the others take their defaults.
fn inputs(object: &Object) -> Result<Inputs, JsError> {
    let mut inputs = Inputs::default();
    for entry in Object::entries(object).iter() {
        let pair: Array = entry.unchecked_into();
        let name = pair.get(0).as_string().unwrap_or_default();
        let key = Key::from_name(&name).ok_or_else(|| JsError::new(&format!("there is no input called {name}")))?;
        let value = pair.get(1).as_f64().ok_or_else(|| JsError::new(&format!("{name} is not a number")))?;
        inputs.set(key, value);
    }
    Ok(inputs)
}

/// A value as a plain object.
fn out<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsError> {
    value.serialize(&Serializer::json_compatible()).map_err(|error| JsError::new(&error.to_string()))
}
