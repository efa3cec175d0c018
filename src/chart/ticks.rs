//! Round values for axes.

use crate::inputs::magnitude;

/// The greatest value of an axis that starts at 0 and shows `highest`: a round figure with a little air above.
pub fn round_up(highest: f64) -> f64 {
    if highest <= 0.0 {
        return 1.0;
    }
    let power = magnitude(highest);
    let factors = [1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0];
    factors.iter().map(|factor| factor * power).find(|&round| round >= highest * 1.04).unwrap_or(power * 12.0)
}

/// About `count` round values from `from` to `to`: steps of 1, 2 or 5 and tens of them.
pub fn values(from: f64, to: f64, count: usize) -> Vec<f64> {
    let rough = (to - from) / count.max(1) as f64;
    if rough <= 0.0 || !rough.is_finite() {
        return vec![from];
    }
    let power = magnitude(rough);
    let step = [1.0, 2.0, 5.0, 10.0].iter().map(|factor| factor * power).find(|&step| step >= rough * 0.999);
    let step = step.unwrap_or(power * 10.0);
    let first = (from / step - 1e-9).ceil() as i64;
    let last = (to / step + 1e-9).floor() as i64;
    (first..=last).map(|index| index as f64 * step).collect()
}

/// How many decimals tell neighbouring ticks apart.
pub fn decimals(ticks: &[f64]) -> u32 {
    let step = ticks.windows(2).map(|pair| pair[1] - pair[0]).fold(f64::INFINITY, f64::min);
    let exact = |decimals: &u32| {
        let scaled = step * libm::pow(10.0, f64::from(*decimals));
        (scaled - libm::round(scaled)).abs() < 1e-6
    };
    if step.is_finite() { (0..6).find(exact).unwrap_or(6) } else { 0 }
}

/// Months to mark on an axis of `months`: the first and every whole year, thinned to what fits.
pub fn months(months: f64, fits: usize) -> Vec<f64> {
    let years = (months / 12.0) as usize;
    let stride = years.div_ceil(fits.max(1)).max(1);
    let mut marked = vec![1.0];
    marked.extend((1..=years).filter(|year| year % stride == 0).map(|year| year as f64 * 12.0));
    marked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_ends_on_a_round_figure_above_its_highest_value() {
        for (highest, end) in [(0.0, 1.0), (0.31, 0.35), (184.0, 200.0), (9.9, 12.0), (100.0, 120.0), (0.0021, 0.0025)]
        {
            assert!((round_up(highest) - end).abs() < 1e-12, "{highest} gives {}", round_up(highest));
        }
    }

    #[test]
    fn ticks_are_round_and_inside_the_axis() {
        assert_eq!(values(0.0, 100.0, 5), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(values(0.0, 1.5, 4), [0.0, 0.5, 1.0, 1.5]);
        assert_eq!(decimals(&[0.0, 0.5, 1.0]), 1);
        assert_eq!(decimals(&[0.0, 20.0]), 0);
    }

    #[test]
    fn a_horizon_of_ten_years_marks_as_many_years_as_fit() {
        assert_eq!(months(60.0, 6), [1.0, 12.0, 24.0, 36.0, 48.0, 60.0]);
        assert_eq!(months(120.0, 5), [1.0, 24.0, 48.0, 72.0, 96.0, 120.0]);
        assert_eq!(months(12.0, 6), [1.0, 12.0]);
    }
}
