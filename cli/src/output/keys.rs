//! The table of inputs.

use std::io::{self, Write};

use reach_calculator::inputs::{PARAMETERS, Parameter, Scale};
use serde::Serialize;
use serde_json::Number;

use super::named::number;

/// Writes every row, in the order of the table.
pub(super) fn write(out: &mut impl Write) -> io::Result<()> {
    let rows: Vec<RowShape> = PARAMETERS.iter().map(RowShape::from).collect();
    serde_json::to_writer_pretty(&mut *out, &rows)?;
    writeln!(out)
}

#[derive(Serialize)]
struct RowShape {
    name: &'static str,
    link: &'static str,
    meaning: &'static str,
    group: String,
    kind: String,
    unit: &'static str,
    min: Number,
    max: Number,
    step: Number,
    decimals: u32,
    whole: bool,
    scale: &'static str,
    default: Number,
    neutral: Option<Number>,
    plausible: Option<[Number; 2]>,
    basis: String,
    source: &'static str,
    url: Option<&'static str>,
}

impl From<&Parameter> for RowShape {
    fn from(parameter: &Parameter) -> Self {
        Self {
            name: parameter.name,
            link: parameter.link,
            meaning: parameter.meaning,
            group: parameter.group.id().to_ascii_lowercase(),
            kind: parameter.kind.id().to_ascii_lowercase(),
            unit: parameter.unit.name(),
            min: number(parameter.min),
            max: number(parameter.max),
            step: number(parameter.step),
            decimals: parameter.decimals(),
            whole: parameter.whole,
            scale: match parameter.scale {
                Scale::Linear => "linear",
                Scale::Log => "log",
            },
            default: number(parameter.default),
            neutral: parameter.neutral.map(number),
            plausible: parameter.plausible.map(|(low, high)| [number(low), number(high)]),
            basis: parameter.basis.id().to_ascii_lowercase(),
            source: parameter.source,
            url: (!parameter.url.is_empty()).then_some(parameter.url),
        }
    }
}
