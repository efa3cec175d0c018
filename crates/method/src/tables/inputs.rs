//! Every row of the one table of inputs, by group.

use maud::{Markup, html};
use reach_calculator::inputs::{PARAMETERS, Parameter};

use super::cell;
use crate::html;
use crate::words::Words;

pub(super) fn html(words: &Words) -> Markup {
    let columns = ["input", "default", "plausible", "bounds", "basis", "link"].map(|name| words.get(name));
    html! {
        @for group in PARAMETERS.chunk_by(|one, next| one.group == next.group) {
            @let rows: Vec<_> = group.iter().map(|parameter| row(parameter, words)).collect();
            (html::table("parameters", &words.variant("groups", group[0].group), &columns, &rows))
        }
    }
}

fn row(parameter: &Parameter, words: &Words) -> Vec<Markup> {
    let bare = |value: f64| words.locale.value(value, parameter);
    let range = |(low, high): (f64, f64)| format!("{} {} {}", bare(low), words.get("to"), bare(high));
    vec![
        html! {
            span.anchor id=(parameter.name) { (words.name(parameter.key)) }
            " " code { (parameter.name) } br;
            span.aside { (words.variant("kinds", parameter.kind)) " · " (words.help(parameter.key)) }
        },
        cell(words.value(parameter.default, parameter.key)),
        cell(parameter.plausible.map_or_else(String::new, range)),
        cell(range((parameter.min, parameter.max))),
        basis(parameter, words),
        html! { code { (parameter.link) } },
    ]
}

/// What the default rests on, in words, and where it was published.
fn basis(parameter: &Parameter, words: &Words) -> Markup {
    let (basis, source) = (words.variant("bases", parameter.basis), words.source(parameter));
    html! {
        b { (basis) }
        @if !source.is_empty() { br; (source) }
        @if !parameter.url.is_empty() { br; (html::server(parameter.url)) }
    }
}
