//! Stratified draws: an Owen-scrambled Sobol sequence, whose first 2, 4, 8 … points are spread evenly by themselves, so that
//! a few draws are a coarse band already and more of them refine it.
//!
//! Burley, B. (2020), "Practical hash-based Owen scrambling", Journal of Computer Graphics Techniques 9(4), 1–20, as the
//! crate `sobol_burley` has it with the direction numbers of Joe and Kuo. A Latin hypercube with as many draws errs by two
//! fifths more.

use sobol_burley::sample;

use super::normal::quantile;

/// The sequence's numbers are multiples of 2⁻²⁴; the middle between two of them is neither 0 nor 1.
const HALF_A_STEP: f64 = 1.0 / (1_u32 << 25) as f64;

/// The standard normal figures of a draw, one for each dimension.
///
/// The sequence is most even in its first dimensions, so the last of ours, reach, gets the first of them.
pub(super) fn draw(seed: u32, draw: u32, dimensions: u32) -> impl Iterator<Item = f64> {
    let share = move |dimension| f64::from(sample(draw, dimension, seed)) + HALF_A_STEP;
    (0..dimensions).rev().map(move |dimension| quantile(share(dimension)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stratum_of_every_dimension_is_drawn_once() {
        for dimension in 0..51 {
            for draws in [64, 1_024] {
                let stratum = |draw| (sample(draw, dimension, 3) * draws as f32) as u32;
                let mut strata: Vec<u32> = (0..draws).map(stratum).collect();
                strata.sort_unstable();
                assert_eq!(strata, (0..draws).collect::<Vec<_>>(), "dimension {dimension}");
            }
        }
    }

    #[test]
    fn dimensions_do_not_run_along_each_other() {
        let draws: Vec<Vec<f64>> = (0..1_024).map(|number| draw(0, number, 51).collect()).collect();
        for one in 0..51 {
            for other in 0..one {
                let together: f64 = draws.iter().map(|draw| draw[one] * draw[other]).sum::<f64>() / 1_024.0;
                // Four and a half standard deviations of a correlation by chance, which 1,275 pairs hardly exceed.
                assert!(together.abs() < 4.5 / 32.0, "{one} and {other}: {together}");
            }
        }
    }

    #[test]
    fn every_draw_is_a_number() {
        assert!((0..8_192).flat_map(|number| draw(1, number, 51)).all(|z| z.abs() < 5.5));
    }
}
