//! How sure the figures of a chapter are, as columns beside its months: in eight of ten cases a figure lies between the low
//! and the high one.

use reach_calculator::answers::{Banded, Chapter, figures_with_bands};
use reach_calculator::chart::bands::names;

use crate::given::Sheet;

/// What is known of a figure, month by month.
pub(crate) struct Known {
    /// As files for programs call it.
    pub(crate) name: &'static str,
    /// The key of what the chart calls it.
    pub(crate) text: &'static str,
    /// The low, the middle and the high one of each month.
    pub(crate) months: Vec<[f64; 3]>,
}

/// What the page knows; nothing where it shows no bands, or those of a forecast of another length.
pub(crate) fn known(sheet: &Sheet, months: usize) -> Vec<Known> {
    let Some(chapter) = Chapter::from_id(&sheet.chapter) else { return Vec::new() };
    let figures = figures_with_bands(chapter);
    if months == 0 || sheet.bands.len() != 3 * months * figures.len() {
        return Vec::new();
    }
    let bands = numbers(&sheet.bands);
    let of = |((figure, text), band): ((&Banded, &&'static str), &[f64])| {
        let months = band.chunks_exact(3).map(|month| [month[0], month[1], month[2]]);
        Known { name: figure.name, text, months: months.collect() }
    };
    figures.iter().zip(names(chapter)).zip(bands.chunks_exact(3 * months)).map(of).collect()
}

/// Figures from the bits of floats.
pub(crate) fn numbers(bits: &[u32]) -> Vec<f64> {
    bits.iter().map(|bits| f64::from(f32::from_bits(*bits))).collect()
}
