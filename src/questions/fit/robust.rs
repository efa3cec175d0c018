//! Middle and spread of figures of which some may be far out.

/// The median absolute deviation of a normal distribution times this is its standard deviation.
const NORMAL: f64 = 1.48;

/// The median, the mean of the two in the middle where their number is even; `None` where there is none.
pub(super) fn median(figures: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    figures.sort_unstable_by(f64::total_cmp);
    let middle = figures.len() / 2;
    let upper = *figures.get(middle)?;
    Some(if figures.len() % 2 == 1 { upper } else { (figures[middle - 1] + upper) / 2.0 })
}

/// How far figures typically lie from a middle, as a standard deviation: `1.48 · MAD`.
pub(super) fn spread(figures: impl IntoIterator<Item = f64>, middle: f64) -> f64 {
    NORMAL * median(figures.into_iter().map(|figure| (figure - middle).abs())).unwrap_or_default()
}
