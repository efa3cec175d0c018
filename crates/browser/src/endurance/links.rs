//! Links that somebody pastes over the address: good ones, cut and bent ones, and what was never a link.

use fastrand::Rng;
use reach_calculator::answers::Chapter;
use reach_calculator::inputs::{PARAMETERS, PRESETS};

/// What attackers and mail programs put into addresses.
const BENT: [&str; 14] = [
    "",
    "rc1",
    "rc0&f=5",
    "rc99&f=5&zz=1",
    "rc1&f=nan&p=inf",
    "rc1&f=1e999",
    "rc1&&&=&=5&f",
    "rc1&pr=nobody&v=nothing",
    "rc1&b=f~1~p~",
    "rc1&ask=goal~0~0~0~9",
    "%E0%A4%A",
    "?utm_source=x#rc1&f=7",
    "sy=aaaaaaa&rc1",
    "rc1%26f%3D12&fbclid=IwAR0",
];

/// Something to put behind `#`.
pub(super) fn pasted(present: &str, chance: &mut Rng) -> String {
    match chance.u8(..8) {
        0 => BENT[chance.usize(..BENT.len())].to_owned(),
        1 => cut(present, chance),
        2 => format!("{present}{}", cut(present, chance)),
        3 => format!("rc1&pr={}{}", PRESETS[chance.usize(..PRESETS.len())].id, view(chance)),
        4 => format!("{present}{}", view(chance)),
        _ => format!("rc1{}{}", (0..chance.usize(..12)).map(|_| input(chance)).collect::<String>(), view(chance)),
    }
}

/// The beginning of a link, with one sign changed.
fn cut(link: &str, chance: &mut Rng) -> String {
    let mut signs: Vec<char> = link.chars().take(chance.usize(..=link.len())).collect();
    let count = signs.len();
    if count > 0 {
        signs[chance.usize(..count)] = chance.alphanumeric();
    }
    signs.into_iter().collect()
}

/// An input within its bounds, at them, or beyond.
fn input(chance: &mut Rng) -> String {
    let row = &PARAMETERS[chance.usize(..PARAMETERS.len())];
    let value = match chance.u8(..8) {
        0 => row.min,
        1 => row.max,
        2 => row.max * 10.0 + 1.0,
        _ => row.min + (row.max - row.min) * chance.f64().powi(3),
    };
    format!("&{}={value:.4}", row.name)
}

/// A chapter, a language and how sure it is, each now and then.
fn view(chance: &mut Rng) -> String {
    let mut text = String::new();
    if chance.bool() {
        text += &format!("&v={}", Chapter::ALL[chance.usize(..Chapter::ALL.len())].id());
    }
    for choices in [
        ["&lg=de", "&lg=en", "&lg=de-formal"],
        ["&bd=0", "&bd=1", "&ax=time"],
        ["&ask=levers~1", "&ask=goal~12~1", "&ask=mix~30~1~100"],
    ] {
        if chance.u8(..3) == 0 {
            text += choices[chance.usize(..choices.len())];
        }
    }
    text
}
