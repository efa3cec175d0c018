//! From [`Link`] to text, in one canonical spelling that is never too long.

use super::contents::Link;
use super::pairs::push_pair;
use super::view::{Layout, View};
use super::{packed, versions};
use crate::answers::{Chapter, PlatformAxis};
use crate::inputs::Inputs;
use crate::words::plain;

/// Longest text that is written, in characters.
pub const LONGEST: usize = 400;

/// How long a text may be, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    /// Where inputs are single pairs.
    pub pairs: usize,
    /// Where they are packed.
    pub packed: usize,
}

impl Space {
    /// Of a link in an address.
    pub const ADDRESS: Space = Space { pairs: LONGEST, packed: LONGEST };

    /// Of a link in a QR code that holds so many bytes. The packed form is one long run of digits and letters, which a
    /// code in capitals holds in 5.5 bits each: 77 bytes less, of which 7 are for changing over.
    pub fn of_code(bytes: usize) -> Space {
        Space { pairs: bytes, packed: bytes + 70 }
    }
}

/// A link's text, and what did not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The link, without `#`.
    pub text: String,
    /// What was left out to stay short enough; mostly nothing.
    pub left_out: Vec<LeftOut>,
}

/// A part of a link that can be done without, most important first. The scenario itself, its preset and seed always
/// fit, and so do a question and what own figures left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeftOut {
    /// The scenario that others are compared with.
    Baseline,
    /// Chapter, language, layout and axis.
    View,
    /// What other programs put into the link.
    Foreign,
}

/// Writes a link; see [`Link::write_within`].
///
/// Most important first, each part is taken in that leaves the whole short enough. What is read back from the text
/// makes the same choices again, so that writing, reading and writing gives the same text.
pub(super) fn write(link: &Link, space: Space) -> Written {
    let mut parts = [false; LeftOut::ALL.len()];
    let mut written = Written { text: shortest(link, parts, space).0, left_out: Vec::new() };
    for part in LeftOut::ALL {
        parts[part as usize] = true;
        let (text, fits) = shortest(link, parts, space);
        if fits {
            written.text = text;
        } else {
            parts[part as usize] = false;
            written.left_out.push(part);
        }
    }
    written
}

impl LeftOut {
    const ALL: [LeftOut; 3] = [Self::Baseline, Self::View, Self::Foreign];
}

/// Which parts are taken in.
type Parts = [bool; LeftOut::ALL.len()];

/// Single pairs, which people can read, or as much of it packed as has to be; and whether it fits.
fn shortest(link: &Link, parts: Parts, space: Space) -> (String, bool) {
    let mut text = String::new();
    for (packed, longest) in
        [(NEITHER, space.pairs), (BASELINE, space.pairs), (INPUTS, space.packed), (INPUTS | BASELINE, space.packed)]
    {
        text = composed(link, parts, packed);
        if text.len() <= longest {
            return (text, true);
        }
    }
    (text, false)
}

/// What of a link is packed: neither, or one, or both.
const NEITHER: u8 = 0;
const INPUTS: u8 = 1;
const BASELINE: u8 = 2;

/// The whole text with these parts, and this of it packed.
fn composed(link: &Link, [baseline, view, foreign]: Parts, packed: u8) -> String {
    let version = versions::newest();
    let mut text = String::from("rc");
    plain(&mut text, f64::from(version.number), 0);
    push_choice(&mut text, "pr", link.preset);
    if packed & INPUTS != 0 {
        text.push_str("&z=");
        packed::push(&mut text, &link.inputs, None, version);
    } else {
        push_differences(&mut text, &link.inputs, &link.base(), '&', '=');
    }
    if view {
        push_view(&mut text, &link.view);
    }
    for (key, number) in [("&sd=", link.seed), ("&ow=", link.fitted)] {
        if let Some(number) = number {
            text.push_str(key);
            plain(&mut text, f64::from(number), 0);
        }
    }
    push_choice(&mut text, "ask", link.question.as_deref());
    match link.baseline.as_ref().filter(|_| baseline) {
        Some(baseline) if packed & BASELINE != 0 => {
            text.push_str("&b=z~");
            packed::push(&mut text, baseline, Some(&link.inputs), version);
        }
        Some(baseline) => push_baseline(&mut text, baseline),
        None => {}
    }
    if foreign {
        text.push_str(link.foreign.text());
    }
    text
}

fn push_view(text: &mut String, view: &View) {
    push_choice(text, "v", view.chapter.map(Chapter::id));
    push_choice(text, "lg", view.language.map(|language| language.tag().to_ascii_lowercase()).as_deref());
    push_choice(text, "ly", view.layout.map(Layout::id));
    push_choice(text, "ax", view.axis.map(PlatformAxis::id));
    push_choice(text, "bd", view.band.map(|band| if band { "1" } else { "0" }));
}

/// `b=f~500~p~8`, or `b=~` where the baseline differs in nothing.
fn push_baseline(text: &mut String, baseline: &Inputs) {
    let mut differing = String::new();
    push_differences(&mut differing, baseline, &versions::newest().base(None), '~', '~');
    text.push_str("&b=");
    text.push_str(differing.strip_prefix('~').unwrap_or("~"));
}

/// Each input that differs, with a mark before its key and one before its value.
fn push_differences(text: &mut String, inputs: &Inputs, from: &Inputs, before_key: char, before_value: char) {
    let known = versions::newest().inputs.iter();
    for input in known.filter(|input| inputs.get(input.key) != from.get(input.key)) {
        let released = input.released();
        text.push(before_key);
        text.push_str(released.link);
        text.push(before_value);
        plain(text, inputs.get(input.key), released.bounds.decimals);
    }
}

fn push_choice(text: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        push_pair(text, key, value);
    }
}
