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
//! the price of two logarithms an evaluation, twice what the power sums cost.
//!
//! Windows are evaluated four at a time in arrays of fixed size, which compilers turn into SIMD instructions. These
//! round like single ones, so every build computes the same bits.

use libm::{ceil, expm1, log};

use super::{Spread, Window};

/// Windows evaluated side by side.
const LANES: usize = 4;
type Lanes = [f64; LANES];

/// Where the series may stop: the share of its first term that the dropped ones have at most, 2⁻⁵⁰.
const LOG_PRECISION: f64 = 50.0 * core::f64::consts::LN_2;

/// The largest ratio of neighbouring terms at which the series is considered at all.
const STEEPEST: f64 = 0.7;

/// What a window of messages brings.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Contacts {
    /// Share who have met at least one message.
    pub reach: f64,
    /// Share who have met as many messages as were asked for.
    pub effective: f64,
}

/// Exposure to windows of one, two, three … months at the same number of messages a month.
pub struct ExposureTable {
    spread: Spread,
    contacts: u32,
    blocks: Vec<Block>,
}

/// Four neighbouring windows.
struct Block {
    /// Messages in each window.
    messages: Lanes,
    /// 1/(S + i) for the first factors, 0 where the window has no such message.
    heads: Vec<Lanes>,
    /// H_k(n)/k, the highest power first.
    sums: Vec<Lanes>,
}

/// What a [`ExposureTable`] is made for.
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
    /// The largest chance that will be asked about; larger ones lose precision.
    pub largest_chance: f64,
}

impl ExposureTable {
    /// Tabulates the sums; costs `messages · windows` divisions and a few multiplications for each.
    pub fn new(design: Design) -> Self {
        let spread = Spread::new(design.heterogeneity);
        let (head, terms) = split(spread.size, design.largest_chance.min(1.0) * spread.size);
        let blocks = (design.windows as usize).div_ceil(LANES);
        let block = |first| Block {
            messages: core::array::from_fn(|lane| f64::from(design.messages) * (first + lane + 1) as f64),
            heads: vec![[0.0; LANES]; head],
            sums: vec![[0.0; LANES]; terms],
        };
        let mut table =
            Self { spread, contacts: design.contacts, blocks: (0..blocks).map(|at| block(at * LANES)).collect() };
        table.fill(design.messages as usize, head, terms);
        table
    }

    /// Fills heads and sums window by window, each month's sums apart before they are added to the months before.
    fn fill(&mut self, messages: usize, head: usize, terms: usize) {
        let size = self.spread.size;
        let mut total = vec![0.0; terms];
        let mut month = vec![0.0; terms];
        for window in 0..self.blocks.len() * LANES {
            let (block, lane) = (&mut self.blocks[window / LANES], window % LANES);
            for (i, factor) in block.heads.iter_mut().enumerate().take((window + 1) * messages) {
                factor[lane] = 1.0 / (size + i as f64);
            }
            month.fill(0.0);
            for i in (window * messages).max(head)..(window + 1) * messages {
                add_powers(&mut month, 1.0 / (size + i as f64));
            }
            for (power, (total, month)) in total.iter_mut().zip(&month).enumerate() {
                *total += month;
                block.sums[terms - 1 - power][lane] = *total / (power + 1) as f64;
            }
        }
    }

    /// Contacts for windows of 1, 2, … months, `chances[m − 1]` being the chance in that of m months.
    pub fn evaluate(&self, chances: &[f64], contacts: &mut [Contacts]) {
        for ((block, chances), contacts) in
            self.blocks.iter().zip(chances.chunks(LANES)).zip(contacts.chunks_mut(LANES))
        {
            let lanes = core::array::from_fn(|lane| chances.get(lane).copied().unwrap_or(0.0));
            for (slot, lane) in contacts.iter_mut().zip(self.lanes(block, &lanes)) {
                *slot = lane;
            }
        }
    }

    /// Contacts in a single window of `months` months, none for a window of no months or beyond the table.
    pub fn single(&self, months: u32, chance: f64) -> Contacts {
        let Some(at) = (months as usize).checked_sub(1) else { return Contacts::default() };
        self.blocks
            .get(at / LANES)
            .map_or_else(Contacts::default, |block| self.lanes(block, &[chance; LANES])[at % LANES])
    }

    fn lanes(&self, block: &Block, chances: &Lanes) -> [Contacts; LANES] {
        let alphas = chances.map(|chance| chance * self.spread.size);
        let reach = block.reach(&alphas);
        let few = self.few(&block.messages, &alphas);
        core::array::from_fn(|lane| {
            let window = Window { messages: block.messages[lane], alpha: alphas[lane], reach: reach[lane] };
            Contacts { reach: window.reach, effective: self.effective(&window, few[lane]) }
        })
    }

    #[inline]
    fn effective(&self, window: &Window, few: f64) -> f64 {
        if window.messages < f64::from(self.contacts) {
            return 0.0;
        }
        self.spread.mended(window, self.contacts, window.reach - (1.0 - window.reach) * few)
    }

    /// `P(1 ≤ X < contacts) / P(X = 0)` as one fraction, so that it takes one division.
    #[inline]
    fn few(&self, messages: &Lanes, alphas: &Lanes) -> Lanes {
        let (mut above, mut below) = ([0.0; LANES], [1.0; LANES]);
        for met in (0..self.contacts.saturating_sub(1)).rev().map(f64::from) {
            for lane in 0..LANES {
                let left = messages[lane] - met;
                above[lane] = left * (alphas[lane] + met) * (above[lane] + below[lane]);
                below[lane] *= (met + 1.0) * (self.spread.size - alphas[lane] + left - 1.0);
            }
        }
        core::array::from_fn(|lane| above[lane] / below[lane])
    }
}

impl Block {
    /// `1 − P(X = 0)`, which keeps a small reach exact.
    #[inline]
    fn reach(&self, alphas: &Lanes) -> Lanes {
        let mut head = [0.0; LANES];
        for factors in &self.heads {
            for lane in 0..LANES {
                head[lane] += (1.0 - head[lane]) * (alphas[lane] * factors[lane]);
            }
        }
        let mut series = [0.0; LANES];
        for sums in &self.sums {
            for lane in 0..LANES {
                series[lane] = series[lane] * alphas[lane] + sums[lane];
            }
        }
        core::array::from_fn(|lane| head[lane] - (1.0 - head[lane]) * expm1(-series[lane] * alphas[lane]))
    }
}

/// How many factors to multiply and how many powers to sum, at the least cost of both together.
///
/// After `head` factors the series falls by `ratio = α/(S + head)` a term, so it needs `1 + ln 2⁵⁰ / −ln ratio` terms.
/// The search starts where the ratio is well below 1 and goes on as long as another factor saves a term.
fn split(size: f64, largest_alpha: f64) -> (usize, usize) {
    let terms = |head: usize| ceil(1.0 + LOG_PRECISION / -log(largest_alpha / (size + head as f64))) as usize;
    let mut head = ceil((largest_alpha / STEEPEST - size).max(0.0)) as usize;
    while terms(head + 1) < terms(head) {
        head += 1;
    }
    (head, terms(head))
}

/// Adds x, x², x³ … to the sums.
fn add_powers(sums: &mut [f64], x: f64) {
    let mut power = x;
    for sum in sums {
        *sum += power;
        power *= x;
    }
}
