//! Exposure for many windows and chances at a cost that does not grow with the number of messages.
//!
//! The product `P(X = 0) = Π_{i<n} (1 − α/(S + i))` is split: its first factors are multiplied, and the others, whose
//! α/(S + i) are small, enter through the logarithm's series,
//!
//! ```text
//! Σ_{i₀≤i<n} ln(1 − α/(S + i)) = −Σ_k α^k/k · H_k(n),   H_k(n) = Σ_{i₀≤i<n} (S + i)^{−k}
//! ```
//!
//! The power sums H_k depend on the number of messages only and are tabulated once. A difference of log-gammas would
//! also be independent of n, but loses six digits of a small tail; Stirling's series for that difference keeps them at
//! the price of two logarithms an evaluation, more than the power sums cost.
//!
//! Four windows of two groups of readers are evaluated side by side.

use wide::f64x4;

use super::block::Block;
use super::lanes::{ONE, Pair};

pub use super::lanes::{LANES, Lanes};
use super::sums::PowerSums;
use super::{SMALL_TAIL, Spread};

const SMALL: f64x4 = f64x4::splat(SMALL_TAIL);

/// What a table is made for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Design {
    /// Intra-class correlation ρ, between 0 and 1, both excluded.
    pub heterogeneity: f64,
    /// Messages a month.
    pub messages: u32,
    /// Months of the longest window, at least 1.
    pub windows: u32,
    /// Contacts asked for, at least 1.
    pub contacts: u32,
    /// How many times the mean chance each of two groups of readers has; never more than certainty.
    pub visibility: [f64; 2],
    /// The largest mean chance that will be asked about; larger ones lose precision.
    pub largest_chance: f64,
}

/// Exposure to windows of one, two, three … months with the same number of messages a month; lanes beyond the longest
/// window repeat it.
pub struct ExposureTable {
    contacts: u32,
    visibility: Pair,
    size: f64x4,
    blocks: Vec<Block>,
}

impl ExposureTable {
    /// Tabulates the sums; costs `messages · windows` divisions and a few multiplications for each.
    pub fn new(design: Design) -> Self {
        let size = Spread::new(design.heterogeneity).size;
        let [one, other] = design.visibility;
        let largest_chance = (one.max(other) * design.largest_chance).min(1.0);
        let mut sums = PowerSums::new(size, design.messages, largest_chance * size);
        let block = |block: u32| {
            let windows: [u32; LANES] =
                core::array::from_fn(|lane| design.windows.min(block * LANES as u32 + lane as u32 + 1));
            Block::new(&mut sums, windows, design.contacts)
        };
        let blocks = (0..design.windows.div_ceil(LANES as u32)).map(block).collect();
        let visibility = Pair(f64x4::splat(one), f64x4::splat(other));
        Self { contacts: design.contacts, visibility, size: f64x4::splat(size), blocks }
    }

    /// Effective reach of windows of 1, 2, … months at these mean chances for both groups, four by four, as far as all
    /// slices go; gives the unique reach of the window of one month.
    pub fn evaluate(&self, chances: &[Lanes], [one, other]: [&mut [Lanes]; 2]) -> [f64; 2] {
        let mut first = None;
        for (((block, &chances), one), other) in self.blocks.iter().zip(chances).zip(one).zip(other) {
            let (reach, effective) = self.contacts(block, f64x4::new(chances));
            (*one, *other) = (effective.0.to_array(), effective.1.to_array());
            first = first.or(Some([reach.0.to_array()[0], reach.1.to_array()[0]]));
        }
        first.unwrap_or_default()
    }

    /// Effective reach of a single window of `months` months; 0 for a window of no months or beyond the table.
    pub fn effective_reach(&self, months: usize, chance: f64) -> [f64; 2] {
        let block = months.checked_sub(1).and_then(|at| self.blocks.get(at / LANES));
        block.map_or([0.0; 2], |block| {
            let (_, effective) = self.contacts(block, f64x4::splat(chance));
            [effective.0, effective.1].map(|group| group.to_array()[(months - 1) % LANES])
        })
    }

    /// Unique and effective reach of four windows.
    fn contacts(&self, block: &Block, chances: f64x4) -> (Pair, Pair) {
        let seen = self.visibility * chances;
        let alpha = Pair(seen.0.fast_min(ONE), seen.1.fast_min(ONE)) * self.size;
        let (reach, missed) = block.reach(alpha);
        let tail = (reach - missed * block.few(alpha)) & block.enough;
        let small = (tail.0.simd_lt(reach.0 * SMALL) | tail.1.simd_lt(reach.1 * SMALL)) & block.enough;
        (reach, if small.any() { self.mended(block, [alpha, reach, missed, tail]) } else { tail })
    }

    /// Tails that were found as differences, those that have lost their digits summed from their own end.
    #[cold]
    fn mended(&self, block: &Block, figures: [Pair; 4]) -> Pair {
        let group = |[alpha, reach, missed, tail]: [f64x4; 4]| {
            let small = tail.simd_lt(reach * SMALL) & block.enough;
            small.select(block.summed_up(self.contacts, alpha, missed & small), tail)
        };
        Pair(group(figures.map(|pair| pair.0)), group(figures.map(|pair| pair.1)))
    }
}
