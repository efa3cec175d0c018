//! How much of what there is.

use reach_calculator::evidence::MEASUREMENTS;
use reach_calculator::inputs::{Kind, PARAMETERS};

use super::Figures;
use crate::words::Words;

pub(super) fn add(figures: &mut Figures, words: &Words) {
    let count = |number: usize| words.locale.count(number as f64);
    figures.insert("inputs", count(PARAMETERS.len()));
    figures.insert("assumptions", count(PARAMETERS.iter().filter(|row| row.kind == Kind::Assumption).count()));
    figures.insert("measurements", count(MEASUREMENTS.len()));
    figures.insert("comparable", count(MEASUREMENTS.iter().filter(|row| row.comparable()).count()));
}
