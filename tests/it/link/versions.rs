//! Versions of links: the newest one says what the table says, and of none is anything lost.

use reach_calculator::inputs::{Inputs, Key, PARAMETERS, Parameter};
use reach_calculator::link::Link;

use super::freezing::table::Step;
use super::freezing::version::{Input, Version};
use super::freezing::{table, versions};

#[test]
fn the_newest_version_says_what_the_table_says() {
    match table().step(&versions()) {
        Ok(Step::Nothing) => {}
        Ok(Step::Append(_, names)) => panic!("links do not know {names:?} yet; type: cargo xtask freeze-links"),
        Ok(Step::Add(_, names)) => panic!("links know other figures of {names:?}; type: cargo xtask freeze-links"),
        Err(refusal) => panic!("{refusal}; then type: cargo xtask freeze-links"),
    }
}

#[test]
fn every_version_is_listed_and_the_newest_is_written() {
    let numbers: Vec<u32> = versions().iter().map(|version| version.number).collect();
    assert_eq!(numbers, (1..=numbers.len() as u32).collect::<Vec<_>>());
    for number in &numbers {
        assert_eq!(Link::read(&format!("rc{number}")).1, vec![], "rc{number} is listed in src/link/versions.rs");
    }
    assert_eq!(Link::default().write().text, format!("rc{}", numbers.len()));
}

/// A value that an old link gives has to be one that is computed with, to its last decimal.
#[test]
fn bounds_only_widen_and_decimals_only_grow() {
    each_input(|version, input, parameter| {
        let name = parameter.name;
        assert!(parameter.min <= input.min, "rc{version} lets {name} be {}", input.min);
        assert!(parameter.max >= input.max, "rc{version} lets {name} be {}", input.max);
        assert!(parameter.decimals() >= input.decimals, "rc{version} lets {name} have {} decimals", input.decimals);
    });
}

#[test]
fn every_key_still_resolves_by_both_its_names() {
    each_input(|version, input, parameter| {
        for (name, value) in [(&input.link, input.min), (&input.name, input.max)] {
            let (link, notes) = Link::read(&format!("rc{version}&{name}={value}"));
            assert_eq!((link.inputs.get(parameter.key), notes), (value, vec![]), "{name} in rc{version}");
        }
    });
}

#[test]
fn a_link_without_anything_gives_the_defaults_of_its_version() {
    for version in versions() {
        assert_eq!(Link::read(&format!("rc{}", version.number)).0.inputs, defaults(&version), "rc{}", version.number);
    }
}

#[test]
fn every_preset_still_gives_what_it_gave() {
    for version in versions() {
        for preset in &version.presets {
            let mut expected = defaults(&version);
            preset.values.iter().for_each(|(name, value)| expected.set(key(name), *value));
            let (link, notes) = Link::read(&format!("rc{}&pr={}", version.number, preset.id));
            assert_eq!((link.inputs, notes), (expected, vec![]), "{} in rc{}", preset.id, version.number);
        }
    }
}

/// Else a link that was made before the input could not be written down.
#[test]
fn neutral_values_can_be_written() {
    for parameter in &PARAMETERS {
        if let Some(neutral) = parameter.neutral {
            assert_eq!(parameter.settled(neutral), neutral, "{}", parameter.name);
        }
    }
}

/// What a version's links give where they say nothing; an input that it does not know has its neutral value.
fn defaults(version: &Version) -> Inputs {
    let mut inputs = Inputs::default();
    for parameter in &PARAMETERS {
        inputs.set(parameter.key, parameter.neutral.unwrap_or(parameter.default));
    }
    version.inputs.iter().for_each(|input| inputs.set(key(&input.key), input.default));
    inputs
}

#[track_caller]
fn each_input(check: impl Fn(u32, &Input, &'static Parameter)) {
    for version in versions() {
        version.inputs.iter().for_each(|input| check(version.number, input, key(&input.key).parameter()));
    }
}

#[track_caller]
fn key(name: &str) -> Key {
    let known = Key::all().find(|key| format!("{key:?}") == name);
    known.unwrap_or_else(|| panic!("{name} is gone from the table, but links name it"))
}
