//! From [`Link`] to text, in one canonical spelling that is never too long.

use super::{Axis, Layout, Link, VERSION, View, differences, packed};
use crate::chapter::Chapter;
use crate::format::{Locale, plain};
use crate::parameters::{Inputs, Parameter};

/// Longest text that is written, in characters; a room link of this length still fits a QR code of version 10.
pub const LONGEST: usize = 400;

/// A link's text, and what did not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The link, without `#`.
    pub text: String,
    /// What was left out to stay within [`LONGEST`], least important first; mostly nothing.
    pub left_out: Vec<LeftOut>,
}

/// A part of a link that can be done without. The scenario itself, its preset and seed always fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeftOut {
    /// What other programs put into the link.
    Foreign,
    /// Chapter, language, layout and axis.
    View,
    /// The scenario that others are compared with.
    Baseline,
}

/// The parts that a text is made with.
#[derive(Clone, Copy)]
struct Parts {
    baseline: bool,
    view: bool,
    foreign: bool,
    packed: bool,
}

/// Writes a link; see [`Link::write`].
///
/// Most important first, each part is taken in that leaves the whole short enough. What is read back from the text
/// makes the same choices again, so that writing, reading and writing gives the same text.
pub(super) fn write(link: &Link) -> Written {
    let mut parts = Parts { baseline: false, view: false, foreign: false, packed: false };
    for (part, add) in [
        (LeftOut::Baseline, (|parts| Parts { baseline: true, ..parts }) as fn(Parts) -> Parts),
        (LeftOut::View, |parts| Parts { view: true, ..parts }),
        (LeftOut::Foreign, |parts| Parts { foreign: true, ..parts }),
    ] {
        if has(link, part) && fits(link, add(parts)) {
            parts = add(parts);
        }
    }
    let left_out =
        [(LeftOut::Foreign, parts.foreign), (LeftOut::View, parts.view), (LeftOut::Baseline, parts.baseline)];
    let left_out =
        left_out.into_iter().filter(|&(part, taken)| !taken && has(link, part)).map(|(part, _)| part).collect();
    Written { text: shortest(link, parts), left_out }
}

fn has(link: &Link, part: LeftOut) -> bool {
    match part {
        LeftOut::Baseline => link.baseline.is_some(),
        LeftOut::View => link.view != View::default(),
        LeftOut::Foreign => !link.foreign.is_empty(),
    }
}

fn fits(link: &Link, parts: Parts) -> bool {
    shortest(link, parts).len() <= LONGEST
}

/// Single pairs, which people can read, or the packed form where those are too long.
fn shortest(link: &Link, parts: Parts) -> String {
    let text = composed(link, Parts { packed: false, ..parts });
    if text.len() <= LONGEST { text } else { composed(link, Parts { packed: true, ..parts }) }
}

fn composed(link: &Link, parts: Parts) -> String {
    let mut text = String::from("rc");
    plain(&mut text, f64::from(VERSION), 0);
    push_inputs(&mut text, link, parts.packed);
    if parts.view {
        push_view(&mut text, link);
    }
    if let Some(seed) = link.seed {
        push_key(&mut text, "sd");
        plain(&mut text, f64::from(seed), 0);
    }
    if let (true, Some(baseline)) = (parts.baseline, &link.baseline) {
        push_key(&mut text, "b");
        push_baseline(&mut text, baseline);
    }
    if parts.foreign {
        link.foreign.pairs().for_each(|(key, value)| push_pair(&mut text, key, value));
    }
    text
}

fn push_inputs(text: &mut String, link: &Link, packed: bool) {
    if let Some(preset) = link.preset {
        push_pair(text, "pr", preset);
    }
    if packed {
        push_key(text, "z");
        packed::push(text, &link.inputs);
        return;
    }
    for parameter in differences(&link.inputs, &link.base()) {
        push_key(text, parameter.link);
        push_value(text, parameter, &link.inputs);
    }
}

fn push_view(text: &mut String, link: &Link) {
    let view = link.view;
    let pairs = [
        ("v", view.chapter.map(Chapter::id)),
        ("lg", view.language.map(Locale::link_tag)),
        ("ly", view.layout.map(Layout::id)),
        ("ax", view.axis.map(Axis::id)),
    ];
    for (key, value) in pairs {
        if let Some(value) = value {
            push_pair(text, key, value);
        }
    }
}

fn push_baseline(text: &mut String, baseline: &Inputs) {
    let defaults = Inputs::default();
    let start = text.len();
    for parameter in differences(baseline, &defaults) {
        if text.len() > start {
            text.push('~');
        }
        text.push_str(parameter.link);
        text.push('~');
        push_value(text, parameter, baseline);
    }
    if text.len() == start {
        text.push('~');
    }
}

fn push_value(text: &mut String, parameter: &Parameter, inputs: &Inputs) {
    plain(text, inputs.get(parameter.key), parameter.decimals());
}

fn push_pair(text: &mut String, key: &str, value: &str) {
    text.push('&');
    text.push_str(key);
    if !value.is_empty() {
        text.push('=');
        text.push_str(value);
    }
}

fn push_key(text: &mut String, key: &str) {
    text.push('&');
    text.push_str(key);
    text.push('=');
}
