//! Percentiles of drawn figures.

/// The 10th, 50th and 90th percentile of a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Band {
    /// In one of ten worlds it is less.
    pub p10: f64,
    /// The median.
    pub p50: f64,
    /// In one of ten worlds it is more.
    pub p90: f64,
}

impl Band {
    /// The percentiles of these figures, which it leaves in another order; between two figures they are interpolated. Zeros
    /// where there is no figure.
    ///
    /// ```
    /// use reach_calculator::questions::Band;
    /// let band = Band::of(&mut [3.0, 1.0, 2.0, 5.0, 4.0]);
    /// assert_eq!((band.p10, band.p50, band.p90), (1.4, 3.0, 4.6));
    /// ```
    pub fn of(figures: &mut [f64]) -> Self {
        let [p10, p50, p90] = [0.1, 0.5, 0.9].map(|share| percentile(figures, share));
        Self { p10, p50, p90 }
    }
}

/// The figure at `share` of the way from the least to the greatest.
fn percentile(figures: &mut [f64], share: f64) -> f64 {
    let Some(last) = figures.len().checked_sub(1) else { return 0.0 };
    let place = share * last as f64;
    let whole = place as usize;
    let (_, &mut lower, above) = figures.select_nth_unstable_by(whole, f64::total_cmp);
    let upper = above.iter().copied().min_by(f64::total_cmp).unwrap_or(lower);
    lower + (place - whole as f64) * (upper - lower)
}
