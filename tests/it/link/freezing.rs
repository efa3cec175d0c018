//! What `cargo xtask freeze-links` does, in its own words: its files are taken in as they are.

use std::fs;

use reach_calculator::inputs::{PARAMETERS, PRESETS, Parameter};

#[path = "../../../xtask/src/freeze_links/table.rs"]
pub(super) mod table;
#[path = "../../../xtask/src/freeze_links/version.rs"]
pub(super) mod version;

use table::{Row, Table};
use version::{Input, Preset, Version};

/// The versions, oldest first, as their files spell them.
pub(super) fn versions() -> Vec<Version> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/link/versions");
    let texts = (1..).map_while(|number| fs::read_to_string(format!("{folder}/rc{number}.rs")).ok());
    texts.map(|text| Version::read(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))).collect()
}

/// The table as it is compiled in.
pub(super) fn table() -> Table {
    let presets = PRESETS.iter().map(|preset| {
        let values = preset.values().map(|(key, value)| (format!("{key:?}"), value));
        Preset::of(preset.id, values.collect())
    });
    Table { rows: PARAMETERS.iter().map(row).collect(), presets: presets.collect() }
}

fn row(parameter: &Parameter) -> Row {
    let input = Input {
        key: format!("{:?}", parameter.key),
        link: String::from(parameter.link),
        name: String::from(parameter.name),
        min: parameter.min,
        max: parameter.max,
        decimals: parameter.decimals(),
        default: parameter.default,
        appended: false,
    };
    Row { input, neutral: parameter.neutral }
}
