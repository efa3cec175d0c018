//! The figures that the prose names, computed and written in a language's form.

mod adoption;
mod counted;
mod forecast;
mod inputs;
mod presets;
mod validation;

use std::collections::BTreeMap;

use crate::words::Words;

/// Figures by the names that the prose uses.
pub(crate) type Figures = BTreeMap<&'static str, String>;

/// Every figure of the prose.
pub(crate) fn figures(words: &Words) -> Figures {
    let mut figures = Figures::new();
    forecast::add(&mut figures, words);
    inputs::add(&mut figures, words);
    validation::add(&mut figures, words);
    adoption::add(&mut figures, words);
    presets::add(&mut figures, words);
    counted::add(&mut figures, words);
    figures
}
