//! Types of the npm package: what the model takes and gives, and what the element takes in a framework's markup.

use anyhow::{Context, Result};
use reach_calculator::inputs::{Inputs, PARAMETERS, Parameter};
use reach_calculator::model::Month;
use reach_calculator::questions::{BandsReport, Draws, Uncertainty, reach_spread};

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
    let door = read("wasm/exports/door.d.ts")?;
    let (row, preset) = (declared(&door, "Parameter")?, declared(&door, "Preset")?);
    // `Preset` is what the element's types call the names of presets.
    let preset = preset.replace("Record<string, number>", "Scenario").replace("type Preset", "type StartingScenario");
    let summary = read("src/model/summary/report.d.ts")?;
    let summary = summary.split_once('\n').context("src/model/summary/report.d.ts has no head")?.1.trim();
    Ok(format!(
        "/** {} */\n\n\
         /** Inputs by their names; what is missing has its default. */\nexport interface Scenario {{\n{inputs}}}\n\n\
         /** What the model says about one month. */\nexport interface Month {{\n{results}}}\n\n\
         {summary}\n\n{}\n{row}\n\n{preset}\n\n\
         /** Every month of a scenario; refused with name and bounds where an input does not fit. */\n\
         export declare function forecast(scenario: Scenario): Promise<Month[]>;\n\n\
         /** What a scenario answers; what does not exist is `null`. */\n\
         export declare function summary(scenario: Scenario): Promise<Summary>;\n\n\
         /** How sure a forecast is: the same scenario, seed and number of draws give the same bands everywhere. */\n\
         export declare function bands(scenario: Scenario, options?: BandsOptions): Promise<Bands>;\n\n\
         /** Every input with its bounds and default. */\n\
         export declare function parameters(): Promise<Parameter[]>;\n\n\
         /** Every scenario to start from, platforms first. */\n\
         export declare function presets(): Promise<StartingScenario[]>;\n\n\
         /** The inputs of a link, a whole address or the bare text; what is no link has the defaults. */\n\
         export declare function parseLink(text: string): Promise<Required<Scenario>>;\n\n\
         /** A link to a scenario, without `#`. */\n\
         export declare function formatLink(scenario: Scenario): Promise<string>;\n",
        note("the lists in Rust"),
        bands(),
    ))
}

/// What `bands` takes and gives.
fn bands() -> String {
    let banded =
        |names: &mut dyn Iterator<Item = &str>| -> String { names.map(|name| format!("  {name}: Band;\n")).collect() };
    format!(
        "/** In one of ten worlds it is less than `p10`, in one more than `p90`; `p50` is the middle. */\n\
         export interface Band {{\n  p10: number;\n  p50: number;\n  p90: number;\n}}\n\n\
         /** How sure a month is. */\nexport interface MonthOfBands {{\n  month: number;\n{}}}\n\n\
         /** How sure a year is; `none` is the chance of no customer at all, `range` how many come with chance on top. */\n\
         export interface YearOfBands {{\n  year: number;\n{}  none: number;\n  range: Band;\n}}\n\n\
         /** How sure a forecast is. */\n\
         export interface Bands {{\n  draws: number;\n  seed: number;\n  months: MonthOfBands[];\n  years: YearOfBands[];\n}}\n\n\
         /** What decides which worlds are drawn. */\nexport interface BandsOptions {{\n\
         \x20 /** How many, 1 to {}; {} without it. */\n  draws?: number;\n\
         \x20 /** Where the sequence begins; 0 without it. */\n  seed?: number;\n\
         \x20 /** The true reach lies within this factor in 8 of 10 cases, 1 to {}; {} without it. */\n  reach_spread?: number;\n}}\n",
        banded(&mut BandsReport::of_months()),
        banded(&mut BandsReport::of_years()),
        Draws::MOST,
        Draws::USUAL,
        Uncertainty::WIDEST_SPREAD,
        reach_spread(None, &Inputs::default(), None),
    )
}

/// A type as it stands in a door, with what is said of it before.
fn declared(door: &str, name: &str) -> Result<String> {
    let start = door.find(&format!("export type {name} =")).with_context(|| format!("no {name} at the door"))?;
    let comment = door[..start].rfind("/**").unwrap_or(start);
    let end = door[start..].find(", };").with_context(|| format!("{name} does not end"))?;
    Ok(door[comment..start + end + ", };".len()].to_owned())
}

fn input(Parameter { name, meaning, unit, min, max, default, .. }: &Parameter) -> String {
    format!("  /** {meaning}; {}, {min} to {max}, default {default} */\n  {name}?: number;\n", unit.name())
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
