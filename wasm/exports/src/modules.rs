//! For programmers: the model without a widget.

use js_sys::{Array, Object};
use reach_calculator::inputs::{Inputs, Key, PARAMETERS, PRESETS, Parameter, Preset, Scenario, Subject};
use reach_calculator::link::Link;
use reach_calculator::model;
use reach_calculator::model::summary::Report;
use reach_calculator::questions::{Bands, BandsReport, Draws, Uncertainty, reach_spread};
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

/// A scenario to start from.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Preset"))]
pub(crate) struct PresetShape {
    /// Its name in links.
    id: &'static str,
    /// A platform at a date, or somebody's situation.
    #[cfg_attr(test, ts(type = "'platform' | 'story'"))]
    subject: &'static str,
    /// Whether the reach it rests on is only claimed, never measured.
    claim: bool,
    /// The date of its platform, as a fractional year.
    date: Option<f64>,
    /// What it sets.
    #[cfg_attr(test, ts(type = "Record<string, number>"))]
    inputs: Named,
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
    out(&model::forecast(&checked(scenario)?).months)
}

/// What a scenario answers: years, leads, the list's ceiling.
///
/// # Errors
/// As [`forecast`].
#[wasm_bindgen(unchecked_return_type = "Record<string, unknown>")]
pub fn summary(
    #[wasm_bindgen(unchecked_param_type = "Record<string, number>")] scenario: &Object,
) -> Result<JsValue, JsError> {
    out(&Report::of(&checked(scenario)?))
}

/// How sure a forecast is: 10, 50 and 90 % of every result in each month and year. `options` may name `draws`, `seed` and
/// `reach_spread`.
///
/// # Errors
/// As [`forecast`], and an option that is unknown or does not fit.
#[wasm_bindgen(unchecked_return_type = "Record<string, unknown>")]
pub fn bands(
    #[wasm_bindgen(unchecked_param_type = "Record<string, number>")] scenario: &Object,
    #[wasm_bindgen(unchecked_optional_param_type = "Record<string, number>")] options: Option<Object>,
) -> Result<JsValue, JsError> {
    let scenario = checked(scenario)?;
    let (mut draws, mut seed, mut spread) = (Draws::USUAL, 0, reach_spread(None, &scenario, None));
    for (name, value) in options.as_ref().map(figures).transpose()?.unwrap_or_default() {
        match name.as_str() {
            "draws" => draws = whole(&name, value, 1, Draws::MOST)?,
            "seed" => seed = whole(&name, value, 0, u32::MAX)?,
            "reach_spread" if (1.0..=Uncertainty::WIDEST_SPREAD).contains(&value) => spread = value,
            "reach_spread" => return Err(outside(&name, value, 1.0, Uncertainty::WIDEST_SPREAD)),
            _ => return Err(JsError::new(&format!("there is no option called {name}"))),
        }
    }
    let draws = Draws::new(Uncertainty::of(&scenario, spread), seed, draws);
    out(&BandsReport::of(&Bands::all(draws), seed))
}

/// Every input: name, short name in links, unit, bounds, step and default.
///
/// # Errors
/// None.
#[wasm_bindgen(unchecked_return_type = "Parameter[]")]
pub fn parameters() -> Result<JsValue, JsError> {
    out(&PARAMETERS.iter().map(ParameterShape::from).collect::<Vec<_>>())
}

/// Every scenario to start from, platforms first.
///
/// # Errors
/// None.
#[wasm_bindgen(unchecked_return_type = "Preset[]")]
pub fn presets() -> Result<JsValue, JsError> {
    out(&PRESETS.iter().map(PresetShape::from).collect::<Vec<_>>())
}

/// The inputs of a link by full name, as they are computed with: what one does not allow of another is lowered.
///
/// # Errors
/// None: what is no link has the defaults.
#[wasm_bindgen(js_name = parseLink, unchecked_return_type = "Record<string, number>")]
pub fn parse_link(text: &str) -> Result<JsValue, JsError> {
    let (link, _) = Link::read(text);
    let (scenario, _) = Scenario::settled(link.inputs);
    out(&Named(Key::all().map(|key| (key, scenario.inputs().get(key))).collect()))
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

/// The values of inputs by their names; of two values of one input the later one counts.
struct Named(Vec<(Key, f64)>);

impl Serialize for Named {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key.parameter().name, value)))
    }
}

impl From<&'static Preset> for PresetShape {
    fn from(preset: &'static Preset) -> Self {
        Self {
            id: preset.id,
            subject: match preset.subject {
                Subject::Platform => "platform",
                Subject::Story => "story",
            },
            claim: preset.claim,
            date: preset.date,
            inputs: Named(preset.values().collect()),
        }
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

/// The scenario that an object names, refused where an input does not fit.
fn checked(object: &Object) -> Result<Scenario, JsError> {
    Scenario::new(inputs(object)?).map_err(|error| JsError::new(&error.to_string()))
}

/// The inputs that an object names; the others take their defaults.
fn inputs(object: &Object) -> Result<Inputs, JsError> {
    let mut inputs = Inputs::default();
    for (name, value) in figures(object)? {
        let key = Key::from_name(&name).ok_or_else(|| JsError::new(&format!("there is no input called {name}")))?;
        inputs.set(key, value);
    }
    Ok(inputs)
}

/// What an object names.
fn figures(object: &Object) -> Result<Vec<(String, f64)>, JsError> {
    let figure = |entry: JsValue| {
        let pair: Array = entry.unchecked_into();
        let name = pair.get(0).as_string().unwrap_or_default();
        let value = pair.get(1).as_f64().ok_or_else(|| JsError::new(&format!("{name} is not a number")))?;
        Ok((name, value))
    };
    Object::entries(object).iter().map(figure).collect()
}

fn whole(name: &str, value: f64, min: u32, max: u32) -> Result<u32, JsError> {
    let fits = value.fract() == 0.0 && (f64::from(min)..=f64::from(max)).contains(&value);
    if fits { Ok(value as u32) } else { Err(outside(name, value, min.into(), max.into())) }
}

fn outside(name: &str, value: f64, min: f64, max: f64) -> JsError {
    JsError::new(&format!("{name} is {value}, but must lie between {min} and {max}"))
}

/// A value as a plain object.
fn out<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsError> {
    value.serialize(&Serializer::json_compatible()).map_err(|error| JsError::new(&error.to_string()))
}
