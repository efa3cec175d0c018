//! The formulas: written once in TeX, for both languages, and shown as MathML.

use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};
use maud::{Markup, PreEscaped, html};
use reach_calculator::inputs::Key;

use crate::html;
use crate::words::Words;

/// Where a line may break on a narrow window.
const BREAK: &str = ",\\quad ";

/// A part of the model begins with a comment that names it; a formula is a line.
const ALL: &str = include_str!("../texts/formulas.tex");

/// The formulas of a part of the model.
pub(crate) fn lines(name: &str) -> Vec<&'static str> {
    let part = parts().find_map(|(own, lines)| (own == name).then_some(lines));
    part.unwrap_or_else(|| panic!("no formula is called {name:?}")).lines().filter(|line| !line.is_empty()).collect()
}

/// Every part by its name.
pub(crate) fn parts() -> impl Iterator<Item = (&'static str, &'static str)> {
    ALL.split("% ").filter_map(|part| part.split_once('\n'))
}

/// The formulas of a part, and the names of the inputs in them.
pub(crate) fn html(name: &str, words: &Words) -> Markup {
    let lines = lines(name);
    let keys: Vec<Key> = Key::all().filter(|key| lines.iter().any(|line| mentions(line, *key))).collect();
    html! {
        div.formulas {
            div.sheet role="group" aria-label=(words.get("formulas")) tabindex="0" {
                @for line in &lines {
                    div.formula { @for part in line.split(BREAK) { (mathml(part, MathDisplay::Block)) } }
                }
            }
            @if !keys.is_empty() {
                ul.where { @for key in keys { (meaning(key, words)) } }
            }
        }
    }
}

fn meaning(key: Key, words: &Words) -> Markup {
    let parameter = key.parameter();
    html! {
        li {
            (html::key(parameter.name)) " " (words.name(key)) " "
            span.aside { "(" (words.value(parameter.default, key)) ")" }
        }
    }
}

/// Whether an input stands in a formula, and not a name that the formula makes up: `\mathrm{partners}(t)`, `v_{\mathrm{silent}}`.
fn mentions(line: &str, key: Key) -> bool {
    let word = format!(r"\mathrm{{{}}}", key.parameter().name.replace('_', r"\_"));
    line.match_indices(&word).any(|(at, _)| !line[..at].ends_with("_{") && !line[at + word.len()..].starts_with('('))
}

/// TeX as MathML.
pub(crate) fn mathml(tex: &str, display: MathDisplay) -> Markup {
    let converter = LatexToMathML::new(MathCoreConfig::default()).expect("there are no macros that could be wrong");
    let made = converter.convert_with_local_state(tex, display);
    PreEscaped(made.unwrap_or_else(|error| panic!("{tex}: {error:?}")).mathml)
}
