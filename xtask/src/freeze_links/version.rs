//! A version of links, as its file `src/link/versions/rcN.rs` spells it: written, and read back.

use std::fmt::Write;

/// A version of links.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Version {
    /// 1 for `rc1`.
    pub(crate) number: u32,
    /// Its inputs, in the order of the packed form.
    pub(crate) inputs: Vec<Input>,
    /// Its presets.
    pub(crate) presets: Vec<Preset>,
}

/// An input as a version froze it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Input {
    /// The input's key in Rust.
    pub(crate) key: String,
    /// Its key in links.
    pub(crate) link: String,
    /// Its full name, which links may use too.
    pub(crate) name: String,
    /// Least value.
    pub(crate) min: f64,
    /// Greatest value.
    pub(crate) max: f64,
    /// Decimals that a value keeps.
    pub(crate) decimals: u32,
    /// The value where a link says nothing.
    pub(crate) default: f64,
    /// Whether links of this version were already made when it came.
    pub(crate) appended: bool,
}

/// A preset as a version froze it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Preset {
    /// Its name in links.
    pub(crate) id: String,
    /// Every input that it sets, with the value it has in the end.
    pub(crate) values: Vec<(String, f64)>,
}

impl Version {
    /// Reads a file of the version.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let version = Self::parse(text).ok_or("not written by freeze-links: it cannot be read")?;
        // What was not understood would be lost.
        if version.text() != text {
            return Err(String::from("not as freeze-links wrote it: git has the file as it was"));
        }
        Ok(version)
    }

    fn parse(text: &str) -> Option<Self> {
        let (_, number) = text.split_once("number: ")?;
        let lines = || text.lines().map(str::trim_start);
        Some(Self {
            number: number.split_once(',')?.0.parse().ok()?,
            inputs: lines().filter(|line| line.contains("input(Key::")).map(Input::parse).collect::<Option<_>>()?,
            presets: lines().filter(|line| line.starts_with("preset(&(")).map(Preset::parse).collect::<Option<_>>()?,
        })
    }

    /// The file of the version.
    pub(crate) fn text(&self) -> String {
        let number = self.number;
        let appended = if self.inputs.iter().any(|input| input.appended) { "appended_input, " } else { "" };
        let (inputs, presets) = (self.inputs.len(), self.presets.len());
        let mut text = format!(
            "//! What links of version `rc{number}` give. Written by `cargo xtask freeze-links`; released, it never \
             changes.\n\n\
             use super::frozen::{{FrozenInput, Released, Version, {appended}frozen, input}};\n\
             use super::presets::{{FrozenPreset, preset}};\n\
             use crate::inputs::Key;\n\n\
             /// `rc{number}`.\n\
             pub(super) static VERSION: Version = Version {{ number: {number}, inputs: &INPUTS, presets: &PRESETS }};\n\n\
             static INPUTS: [FrozenInput; {inputs}] = frozen(&RELEASED);\n\n\
             #[rustfmt::skip]\nstatic RELEASED: [Released; {inputs}] = [\n"
        );
        self.inputs.iter().for_each(|input| input.push(&mut text));
        text.push_str(&format!("];\n\n#[rustfmt::skip]\nstatic PRESETS: [FrozenPreset; {presets}] = [\n"));
        self.presets.iter().for_each(|preset| preset.push(&mut text));
        text.push_str("];\n");
        text
    }
}

impl Input {
    fn push(&self, text: &mut String) {
        let Self { key, link, name, min, max, decimals, default, appended } = self;
        let function = if *appended { "appended_input" } else { "input" };
        line(text, &format!("{function}(Key::{key}, {link:?}, {name:?}, {min:?}, {max:?}, {decimals}, {default:?}),"));
    }

    fn parse(line: &str) -> Option<Self> {
        let (function, arguments) = line.strip_suffix("),")?.split_once("(Key::")?;
        let arguments: Vec<&str> = arguments.split(", ").collect();
        let &[key, link, name, min, max, decimals, default] = arguments.as_slice() else { return None };
        Some(Self {
            key: String::from(key),
            link: unquoted(link)?,
            name: unquoted(name)?,
            min: min.parse().ok()?,
            max: max.parse().ok()?,
            decimals: decimals.parse().ok()?,
            default: default.parse().ok()?,
            appended: function == "appended_input",
        })
    }
}

impl Preset {
    /// A preset of values in the order in which they are set: a platform's own above the defaults, for one. Only what is
    /// left in the end is kept for ever.
    pub(crate) fn of(id: &str, mut values: Vec<(String, f64)>) -> Self {
        for at in (0..values.len()).rev() {
            if values[at + 1..].iter().any(|later| later.0 == values[at].0) {
                values.remove(at);
            }
        }
        Self { id: String::from(id), values }
    }

    fn push(&self, text: &mut String) {
        let values: Vec<_> = self.values.iter().map(|(key, value)| format!("(Key::{key}, {value:?})")).collect();
        line(text, &format!("preset(&({:?}, &[{}])),", self.id, values.join(", ")));
    }

    fn parse(line: &str) -> Option<Self> {
        let (id, values) = line.strip_prefix("preset(&(")?.split_once(", &[")?;
        let values = values.strip_suffix("])),")?.split("(Key::").skip(1).map(|pair| {
            let (key, value) = pair.split_once(", ")?;
            Some((String::from(key), value.split_once(')')?.0.parse().ok()?))
        });
        Some(Self { id: unquoted(id)?, values: values.collect::<Option<_>>()? })
    }
}

/// `src/link/versions.rs` with one more version in it.
pub(crate) fn listed(list: &str, number: u32) -> Result<String, String> {
    let module = format!("mod rc{};\n", number - 1);
    let (before, rest) = list.split_once("static VERSIONS: ").ok_or("versions.rs has no `static VERSIONS`")?;
    let (_, behind) = rest.split_once("];\n").ok_or("in versions.rs, `static VERSIONS` has no end")?;
    if !before.contains(&module) {
        return Err(format!("versions.rs has no `{}`", module.trim_end()));
    }
    let before = before.replace(&module, &format!("{module}mod rc{number};\n"));
    let versions: Vec<_> = (1..=number).map(|number| format!("&rc{number}::VERSION")).collect();
    Ok(format!("{before}static VERSIONS: [&Version; {number}] = [{}];\n{behind}", versions.join(", ")))
}

fn line(text: &mut String, line: &str) {
    writeln!(text, "    {line}").expect("a string takes everything");
}

fn unquoted(text: &str) -> Option<String> {
    Some(String::from(text.strip_prefix('"')?.strip_suffix('"')?))
}
