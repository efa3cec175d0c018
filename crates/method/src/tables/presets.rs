//! Every preset: what it is about, and what it sets.

use maud::{Markup, html};
use reach_calculator::inputs::{Key, PRESETS, Preset};

use crate::html;
use crate::words::Words;

pub(super) fn html(words: &Words) -> Markup {
    html! { div.presets { @for preset in &PRESETS { (entry(preset, words)) } } }
}

fn entry(preset: &Preset, words: &Words) -> Markup {
    let (name, note) = words.preset(preset.id);
    html! {
        section.preset id={ "preset-" (preset.id) } {
            h3 {
                (name)
                @if preset.claim { " " span.mark { (words.get("claim")) } }
            }
            p { (note) }
            p {
                @for (index, &(key, value)) in preset.assumptions.iter().chain(preset.decisions).enumerate() {
                    @if index > 0 { " · " }
                    (set(key, value, words))
                }
            }
        }
    }
}

fn set(key: Key, value: f64, words: &Words) -> Markup {
    let parameter = key.parameter();
    html! { (html::key(parameter.name)) "\u{a0}" (words.locale.value(value, parameter)) }
}
