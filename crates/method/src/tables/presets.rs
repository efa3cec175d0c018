//! Every preset: what it sets, what it was calibrated on, and what it comes to.

use maud::{Markup, html};
use reach_calculator::evidence::{Calibration, Measurement};
use reach_calculator::inputs::{Inputs, Key, PRESETS, Preset};
use reach_calculator::model::platform::reach_rate;

use super::date;
use crate::html;
use crate::words::Words;

pub(super) fn html(words: &Words) -> Markup {
    html! { @for preset in &PRESETS { (entry(preset, words)) } }
}

fn entry(preset: &Preset, words: &Words) -> Markup {
    let (name, note) = words.preset(preset.id);
    html! {
        section.preset id={ (words.tag) "-preset-" (preset.id) } {
            h3 {
                (name)
                @if preset.claim { " " span.mark { (words.get("claim")) } }
            }
            p { (note) }
            @if let Some(place) = Calibration::of(preset.id) { (calibration(preset, place, words)) }
            p.values {
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
    html! { (html::key(parameter.name, words.tag)) "\u{a0}" (words.locale.value(value, parameter)) }
}

fn calibration(preset: &Preset, place: &Calibration, words: &Words) -> Markup {
    let mut inputs = Inputs::default();
    preset.apply(&mut inputs);
    let reached = reach_rate(&inputs, inputs.stage, place.target.followers, 1.0);
    let sentence = words
        .get("calibrated")
        .replace("{followers}", &words.locale.count(place.target.followers))
        .replace("{reached}", &words.locale.percent(reached, 0, 2))
        .replace("{target}", &words.locale.percent(place.target.rate(), 0, 2));
    html! {
        p.aside {
            (sentence) " "
            @for (index, row) in place.measurements().enumerate() {
                @if index > 0 { "; " }
                (measured(row, words))
            }
        }
    }
}

fn measured(row: &Measurement, words: &Words) -> Markup {
    html! {
        (words.locale.percent(row.rate, 0, 2)) ", " (date(row.date, words)) ": "
        (html::source(row.source.name, row.source.url)) " (" (words.evidence(row.evidence)) ")"
    }
}
