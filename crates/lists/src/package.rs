//! Types of the npm package: what the model takes and gives, and what the element takes in a framework's markup.

use anyhow::{Context, Result};
use reach_calculator::inputs::{PARAMETERS, Parameter};
use reach_calculator::model::Month;

use crate::element::{Attribute, Element, Knower, Values};
use crate::generated::{Generated, note, read};

pub(crate) fn files(element: &Element) -> Result<[Generated; 2]> {
    Ok([
        Generated { path: "npm/types/core.d.ts", text: core()? },
        Generated { path: "npm/types/attributes.d.ts", text: attributes(element) },
    ])
}

fn core() -> Result<String> {
    let inputs: String = PARAMETERS.iter().map(input).collect();
    let results: String = Month::NAMES.iter().map(|name| format!("  {name}: number;\n")).collect();
    let row = parameter()?;
    Ok(format!(
        "/** {} */\n\n\
         /** Inputs by their names; what is missing has its default. */\nexport interface Scenario {{\n{inputs}}}\n\n\
         /** What the model says about one month. */\nexport interface Month {{\n{results}}}\n\n\
         /** One row of the table of inputs. */\n{row}\n\n\
         /** Every month of a scenario; refused with name and bounds where an input does not fit. */\n\
         export declare function forecast(scenario: Scenario): Promise<Month[]>;\n\n\
         /** Every input with its bounds and default. */\n\
         export declare function parameters(): Promise<Parameter[]>;\n\n\
         /** The inputs of a link, a whole address or the bare text; what is no link has the defaults. */\n\
         export declare function parseLink(text: string): Promise<Required<Scenario>>;\n\n\
         /** A link to a scenario, without `#`. */\n\
         export declare function formatLink(scenario: Scenario): Promise<string>;\n",
        note("the lists in Rust"),
    ))
}

fn input(Parameter { name, meaning, unit, min, max, default, .. }: &Parameter) -> String {
    format!("  /** {meaning}; {}, {min} to {max}, default {default} */\n  {name}?: number;\n", unit.name())
}

/// The type of a row as it stands at the door of the Wasm.
fn parameter() -> Result<String> {
    let door = read("wasm/exports/door.d.ts")?;
    let row = door.lines().find(|line| line.starts_with("export type Parameter ="));
    row.map(str::to_owned).context("wasm/exports/door.d.ts has no row of inputs")
}

fn attributes(element: &Element) -> String {
    let known = element.attributes.iter().filter(|attribute| attribute.known.contains(&Knower::Element));
    let attributes: String = known.map(attribute).collect();
    let events: Vec<_> = element.events.iter().map(|event| format!("'{}'", event.name)).collect();
    format!(
        "/** {} */\n\nimport type {{ Chapter, Layout }} from './element-types.js';\n\n\
         /** What `<{}>` takes in markup. */\nexport interface ReachCalculatorAttributes {{\n{attributes}}}\n\n\
         /** What it tells the page around. */\n\
         export type ReachCalculatorEvents = Pick<HTMLElementEventMap, {}>;\n",
        note("data/element.json"),
        element.tag,
        events.join(" | "),
    )
}

fn attribute(attribute: &Attribute) -> String {
    let kind = match attribute.values {
        Values::Chapters => "Chapter",
        Values::Layouts => "Layout",
        Values::Flag => "boolean",
        _ => "string",
    };
    let name = if attribute.name.contains('-') { format!("'{}'", attribute.name) } else { attribute.name.clone() };
    format!("  /** {} */\n  {name}?: {kind};\n", attribute.about.en)
}
