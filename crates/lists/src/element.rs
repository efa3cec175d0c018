//! `data/element.json`: what the element offers to a page, and who else knows its attributes.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::generated::read;
use crate::names;

/// The element's contract.
#[derive(Deserialize)]
pub(crate) struct Element {
    pub(crate) tag: String,
    pub(crate) about: Words,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) members: Vec<Member>,
    pub(crate) events: Vec<Event>,
    pub(crate) slots: Vec<Named>,
    pub(crate) parts: Vec<Named>,
    pub(crate) properties: Vec<Named>,
    /// What each colour is for; each is a property of its own.
    colours: BTreeMap<String, Words>,
}

/// The same words in English and German.
#[derive(Clone, Deserialize)]
pub(crate) struct Words {
    pub(crate) en: String,
    pub(crate) de: String,
}

/// Something with a name and an explanation.
#[derive(Deserialize)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) about: Words,
}

#[derive(Deserialize)]
pub(crate) struct Attribute {
    pub(crate) name: String,
    pub(crate) values: Values,
    pub(crate) known: Vec<Knower>,
    pub(crate) about: Words,
    /// Pixels that what it brings takes beyond the measured heights.
    #[serde(default)]
    pub(crate) room: u32,
}

/// What an attribute may hold.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Values {
    Chapters,
    Layouts,
    Languages,
    Link,
    Inputs,
    Pixels,
    Colour,
    Theme,
    Address,
    Action,
    Text,
    Font,
    Links,
    Flag,
}

/// Who takes an attribute.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Knower {
    /// The element itself.
    Element,
    /// A `div` or `a` that stands for it, as `data-…`.
    Data,
    /// Shortcode and block.
    WordPress,
    /// The address of `embed.html`.
    Frame,
}

impl Attribute {
    /// What it is called as a property, and how TypeScript declares that; none where the browser has it already, as it has
    /// `lang`.
    pub(crate) fn property(&self) -> Option<(String, &'static str)> {
        if self.values == Values::Languages || !self.known.contains(&Knower::Element) {
            return None;
        }
        let mut words = self.name.split('-');
        let first = words.next().unwrap_or_default().to_owned();
        let name = words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..]);
        let kind = match self.values {
            Values::Flag => "boolean",
            Values::Inputs => "string | string[]",
            _ => "string",
        };
        Some((name, kind))
    }
}

/// A property or a method.
#[derive(Deserialize)]
pub(crate) struct Member {
    pub(crate) name: String,
    /// As TypeScript declares it.
    pub(crate) declaration: String,
    /// What it is or gives.
    #[serde(rename = "type")]
    pub(crate) kind: String,
    /// What a method takes; a property has none.
    pub(crate) parameters: Option<Vec<Parameter>>,
    pub(crate) about: Words,
}

#[derive(Deserialize)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
}

#[derive(Deserialize)]
pub(crate) struct Event {
    pub(crate) name: String,
    /// What its `detail` is called in types.
    pub(crate) interface: String,
    pub(crate) about: Words,
    pub(crate) detail: Vec<Detail>,
}

#[derive(Deserialize)]
pub(crate) struct Detail {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) about: Words,
}

impl Element {
    /// The attributes that bring something which takes room, and how much.
    pub(crate) fn rooms(&self) -> Vec<(&str, u32)> {
        let takes = self.attributes.iter().filter(|attribute| attribute.room > 0);
        takes.map(|attribute| (attribute.name.as_str(), attribute.room)).collect()
    }

    pub(crate) fn read() -> Result<Element> {
        let mut element: Element = serde_json::from_str(&read("data/element.json")?).context("data/element.json")?;
        if element.colours.len() != names::colours().len() {
            bail!("data/element.json: `colours` needs one of each: {}", names::colours().join(", "));
        }
        for colour in names::colours() {
            let about = element.colours.remove(*colour);
            let about = about.with_context(|| format!("data/element.json: what is the colour {colour} for?"))?;
            element.properties.push(Named { name: format!("--reach-{colour}"), about });
        }
        Ok(element)
    }

    /// The attributes that somebody takes, in their order.
    pub(crate) fn known_to(&self, knower: Knower) -> Vec<&str> {
        let known = self.attributes.iter().filter(|attribute| attribute.known.contains(&knower));
        known.map(|attribute| attribute.name.as_str()).collect()
    }
}

impl Values {
    /// Where there are only these.
    pub(crate) fn choices(self) -> Option<Vec<&'static str>> {
        match self {
            Values::Chapters => Some(names::chapters()),
            Values::Layouts => Some(names::layouts()),
            Values::Languages => Some(names::languages().into_iter().map(|(tag, _)| tag).collect()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::in_checkout;

    /// Every `part` that a script gives, wherever it lies.
    fn parts_in(folder: &std::path::Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                parts_in(&entry, found);
            } else if entry.extension().is_some_and(|extension| extension == "js") {
                let script = std::fs::read_to_string(&entry).expect("a script");
                let named = script.split("part: '").skip(1).filter_map(|rest| rest.split('\'').next());
                found.extend(named.map(str::to_owned));
            }
        }
    }

    #[test]
    fn every_part_of_the_page_is_listed_and_none_is_made_up() {
        let mut found = Vec::new();
        parts_in(&in_checkout("www"), &mut found);
        found.sort();
        found.dedup();
        let mut listed: Vec<_> = Element::read().expect("readable").parts.into_iter().map(|part| part.name).collect();
        listed.sort();
        assert_eq!(listed, found);
    }
}
