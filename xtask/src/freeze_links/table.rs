//! The table of inputs and the presets as they are today, and what they ask of the versions of links.

use heck::ToUpperCamelCase;
use serde_json::Value;

use super::version::{Input, Preset, Version};

/// Inputs and presets as they are today.
pub(crate) struct Table {
    /// The inputs, in the order of the table.
    pub(crate) rows: Vec<Row>,
    /// The presets.
    pub(crate) presets: Vec<Preset>,
}

/// An input as it is today.
pub(crate) struct Row {
    /// As a version would freeze it.
    pub(crate) input: Input,
    /// The value at which it changes nothing, for links that were made before it.
    pub(crate) neutral: Option<f64>,
}

/// What is to be done.
#[derive(Debug, PartialEq)]
pub(crate) enum Step {
    /// Nothing: the newest version says what the table says.
    Nothing,
    /// The newest version is to have these inputs more.
    Append(Version, Vec<String>),
    /// Another version is to be the newest, because the table says something else of these inputs and presets.
    Add(Version, Vec<String>),
}

impl Table {
    /// What `reach-forecast --keys` and `--presets` write.
    pub(crate) fn read(keys: &str, presets: &str) -> Result<Self, String> {
        let rows = list(keys)?.iter().map(Row::read).collect::<Option<_>>().ok_or("--keys lacks something")?;
        let presets =
            list(presets)?.iter().map(read_preset).collect::<Option<_>>().ok_or("--presets lacks something")?;
        Ok(Self { rows, presets })
    }

    /// What is to be done so that the newest of these versions says what the table says.
    pub(crate) fn step(&self, versions: &[Version]) -> Result<Step, String> {
        let newest = versions.last().ok_or("there is no version yet")?;
        self.check_neutral(versions)?;
        let changed = self.changed(newest);
        if !changed.is_empty() {
            return Ok(Step::Add(self.frozen(newest.number + 1), changed));
        }
        let new: Vec<Input> = self.rows.iter().filter(|row| !row.is_in(newest)).filter_map(Row::appended).collect();
        if new.is_empty() {
            return Ok(Step::Nothing);
        }
        let names = new.iter().map(|input| input.name.clone()).collect();
        let inputs = newest.inputs.iter().cloned().chain(new).collect();
        Ok(Step::Append(Version { inputs, ..newest.clone() }, names))
    }

    /// The whole table as a version.
    pub(crate) fn frozen(&self, number: u32) -> Version {
        let inputs = self.rows.iter().map(|row| row.input.clone()).collect();
        Version { number, inputs, presets: self.presets.clone() }
    }

    /// Refuses an input that one of the versions does not know and that names no neutral value: what links of that
    /// version give would change with it.
    pub(crate) fn check_neutral(&self, versions: &[Version]) -> Result<(), String> {
        for version in versions {
            if let Some(row) = self.rows.iter().find(|row| !row.is_in(version) && row.neutral.is_none()) {
                return Err(format!(
                    "links of rc{} do not know {}: let its row in src/inputs/table.rs name the value at which it changes \
                     nothing, `default … neutral …`",
                    version.number, row.input.name
                ));
            }
        }
        Ok(())
    }

    /// The inputs and presets of which a version and the table say different things.
    fn changed(&self, version: &Version) -> Vec<String> {
        let says = |input: &Input| {
            let row = self.rows.iter().find(|row| row.input.key == input.key);
            row.and_then(|row| if input.appended { row.appended() } else { Some(row.input.clone()) })
        };
        let inputs = version.inputs.iter().filter(|&input| says(input).as_ref() != Some(input));
        let changed = self.presets.iter().filter(|preset| !version.presets.contains(&preset.released_in(version)));
        let gone = version.presets.iter().filter(|old| self.presets.iter().all(|preset| preset.id != old.id));
        inputs.map(|input| input.name.clone()).chain(changed.chain(gone).map(|preset| preset.id.clone())).collect()
    }
}

impl Preset {
    /// As a version can know it. What a preset sets of inputs that were appended later, a platform's default for one, is
    /// written into each link, so the version need not know it.
    fn released_in(&self, version: &Version) -> Self {
        let knows = |name: &str| version.inputs.iter().any(|input| input.key == name && !input.appended);
        let values = self.values.iter().filter(|(name, _)| knows(name)).cloned().collect();
        Self { id: self.id.clone(), values }
    }
}

impl Row {
    fn read(value: &Value) -> Option<Self> {
        let text = |field: &str| value[field].as_str().map(String::from);
        // Exact: the table's numbers have few digits, which serde_json reads without rounding twice.
        let number = |field: &str| value[field].as_f64();
        let input = Input {
            key: text("name")?.to_upper_camel_case(),
            link: text("link")?,
            name: text("name")?,
            min: number("min")?,
            max: number("max")?,
            decimals: value["decimals"].as_u64()?.try_into().ok()?,
            default: number("default")?,
            appended: false,
        };
        Some(Self { input, neutral: number("neutral") })
    }

    /// As a version freezes it that has been released without it.
    fn appended(&self) -> Option<Input> {
        Some(Input { default: self.neutral?, appended: true, ..self.input.clone() })
    }

    fn is_in(&self, version: &Version) -> bool {
        version.inputs.iter().any(|input| input.key == self.input.key)
    }
}

fn read_preset(value: &Value) -> Option<Preset> {
    let pair = |value: &Value| Some((value["key"].as_str()?.to_upper_camel_case(), value["value"].as_f64()?));
    let values = value["values"].as_array()?.iter().map(pair).collect::<Option<_>>()?;
    Some(Preset::of(value["id"].as_str()?, values))
}

fn list(json: &str) -> Result<Vec<Value>, String> {
    serde_json::from_str(json).map_err(|error| format!("reach-forecast wrote no JSON array: {error}"))
}
