//! From what was given to a scenario: preset, link, JSON object and settings, each above the one before.

mod object;
mod remark;

use std::collections::BTreeSet;
use std::io::{self, Read};

use reach_calculator::inputs::{Inputs, Key, Lowered, Preset, Scenario, ScenarioError};
use reach_calculator::link::{Link, differences};

use crate::arguments::Sources;
use crate::failure::Failure;

/// A scenario, and what had to be replaced to get there.
pub(crate) struct Given {
    /// What is computed with.
    pub(crate) scenario: Scenario,
    /// The link to what was asked for; limits between two inputs are not applied, so that nothing is lost.
    pub(crate) link: Link,
    /// What was replaced, a sentence each.
    pub(crate) remarks: Vec<String>,
}

impl Given {
    /// Takes one source after the other, stdin where it is to be read.
    pub(crate) fn gather(sources: &Sources, with_stdin: bool) -> Result<Self, Failure> {
        let mut draft = Draft::new();
        if let Some(id) = &sources.preset {
            draft.take_preset(id)?;
        }
        if let Some(text) = &sources.link {
            draft.take_link(text)?;
        }
        if with_stdin {
            let mut text = Vec::new();
            io::stdin().read_to_end(&mut text)?;
            draft.take_object(&text)?;
        }
        for text in &sources.set {
            draft.take_setting(text)?;
        }
        draft.finished()
    }
}

/// A scenario that is still being put together.
struct Draft {
    link: Link,
    /// The inputs that stdin or a setting names: they are refused where a link's would be replaced.
    demanded: BTreeSet<Key>,
    remarks: Vec<String>,
}

impl Draft {
    fn new() -> Self {
        let link = Link { inputs: Inputs::default(), ..Link::default() };
        Self { link, demanded: BTreeSet::new(), remarks: Vec::new() }
    }

    fn take_preset(&mut self, id: &str) -> Result<(), Failure> {
        let preset = Preset::from_id(id).ok_or_else(|| Failure::UnknownPreset(String::from(id)))?;
        preset.apply(&mut self.link.inputs);
        self.link.preset = Some(preset.id);
        Ok(())
    }

    /// A link says what it sets to something else than the default, and all that its preset sets.
    fn take_link(&mut self, text: &str) -> Result<(), Failure> {
        if !Link::is_in(text) {
            return Err(Failure::NoLink(String::from(text)));
        }
        let (link, notes) = Link::read(text);
        self.remarks.extend(notes.iter().map(remark::of_note));
        let (mut inputs, defaults) = (self.link.inputs.clone(), Inputs::default());
        let differing = differences(&link.inputs, &defaults).map(|parameter| parameter.key);
        let preset = link.preset.and_then(Preset::from_id);
        let of_preset = preset.iter().flat_map(|preset| preset.values()).map(|(key, _)| key);
        differing.chain(of_preset).for_each(|key| inputs.set(key, link.inputs.get(key)));
        self.link = Link { inputs, preset: link.preset.or(self.link.preset), ..link };
        Ok(())
    }

    fn take_object(&mut self, text: &[u8]) -> Result<(), Failure> {
        for (key, value) in object::read(text)? {
            self.demand(key, value);
        }
        Ok(())
    }

    /// `posts=20`; keys of links are known too, because that is what people see in addresses.
    fn take_setting(&mut self, text: &str) -> Result<(), Failure> {
        let (name, value) = text.split_once('=').ok_or_else(|| Failure::NoPair(String::from(text)))?;
        let (name, value) = (name.trim(), value.trim());
        let key = Key::from_link(name).ok_or_else(|| Failure::UnknownKey(String::from(name)))?;
        if name != key.parameter().name {
            self.remarks.push(format!("{name} is a key of links; its name is {}", key.parameter().name));
        }
        self.demand(key, value.parse().map_err(|_| Failure::NoNumber(key, format!("{value:?}")))?);
        Ok(())
    }

    fn demand(&mut self, key: Key, value: f64) {
        self.link.inputs.set(key, value);
        self.demanded.insert(key);
    }

    /// Checks the whole. Where nobody demanded either of two inputs that contradict each other, the one is lowered as
    /// on the page.
    fn finished(mut self) -> Result<Given, Failure> {
        let mut inputs = self.link.inputs.clone();
        loop {
            match Scenario::new(inputs.clone()) {
                Err(ScenarioError::Contradiction { limit, value, bound })
                    if self.may_lower(limit.key, limit.because) =>
                {
                    let lowered = Lowered { key: limit.key, because: limit.because, asked: value, used: bound };
                    self.remarks.push(remark::of_lowered(&lowered));
                    inputs.set(limit.key, bound);
                }
                checked => {
                    let scenario = checked.map_err(Failure::Scenario)?;
                    let link = Link { inputs: Link::to(&self.link.inputs).inputs, ..self.link };
                    return Ok(Given { scenario, link, remarks: self.remarks });
                }
            }
        }
    }

    fn may_lower(&self, key: Key, because: Key) -> bool {
        !self.demanded.contains(&key) && !self.demanded.contains(&because)
    }
}
