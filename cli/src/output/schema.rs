//! JSON Schema of the object that stdin takes, made from the table of inputs.

use std::io::{self, Write};

use reach_calculator::inputs::{Limit, PARAMETERS, Parameter};
use serde::Serialize;
use serde_json::Number;

use super::named::{InOrder, number};

/// Writes the schema.
pub(super) fn write(out: &mut impl Write) -> io::Result<()> {
    let schema = Schema {
        schema: "https://json-schema.org/draft/2020-12/schema",
        title: "Scenario of the reach calculator",
        description: description(),
        kind: "object",
        additional_properties: false,
        properties: InOrder(PARAMETERS.iter().map(|parameter| (parameter.name, parameter.into())).collect()),
    };
    serde_json::to_writer_pretty(&mut *out, &schema)?;
    writeln!(out)
}

/// What holds between inputs, no schema can express.
fn description() -> String {
    let limits = Limit::ALL.map(|limit| {
        format!("{} may not exceed what {} allows", limit.key.parameter().name, limit.because.parameter().name)
    });
    format!("Every input may be left out, and then has its default. Beyond the bounds: {}.", limits.join("; "))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    #[serde(rename = "$schema")]
    schema: &'static str,
    title: &'static str,
    description: String,
    #[serde(rename = "type")]
    kind: &'static str,
    additional_properties: bool,
    properties: InOrder<Property>,
}

#[derive(Serialize)]
struct Property {
    #[serde(rename = "type")]
    kind: &'static str,
    minimum: Number,
    maximum: Number,
    default: Number,
    /// No word of JSON Schema, which passes over what it does not know.
    unit: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'static str,
}

impl From<&Parameter> for Property {
    fn from(parameter: &Parameter) -> Self {
        Self {
            kind: if parameter.whole { "integer" } else { "number" },
            minimum: number(parameter.min),
            maximum: number(parameter.max),
            default: number(parameter.default),
            unit: parameter.unit.name(),
            description: parameter.source,
        }
    }
}
