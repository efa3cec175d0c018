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

use libm::{ceil, log};
use wide::f64x4;

use super::lanes::{ONE, Pair, ZERO, exponential};
use super::{SMALL_TAIL, Spread, Window};

/// Neighbouring windows evaluated side by side.
pub const LANES: usize = 4;

/// A figure for each of four neighbouring windows.
pub type Lanes = [f64; LANES];

/// Where the series may stop: the share of its first term that the dropped ones have at most, 2⁻⁵⁰.
const LOG_PRECISION: f64 = 50.0 * core::f64::consts::LN_2;

/// The largest ratio of neighbouring terms at which the series is considered at all.
const STEEPEST: f64 = 0.7;

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
    spread: Spread,
    contacts: u32,
    visibility: Pair,
    size: f64x4,
    blocks: Vec<Block>,
}

/// What is known of four neighbouring windows before the chance is.
struct Block {
    /// Messages in each window, and all bits set where they are as many as the contacts asked for.
    messages: f64x4,
    enough: f64x4,
    /// 1/(S + i) for the first factors, 0 where the window has no such message.
    heads: Vec<f64x4>,
    /// H_k(n)/k, the highest power first.
    sums: Vec<f64x4>,
    /// For each number of contacts that is too few, the largest first.
    steps: Vec<Step>,
}

/// The parts of `P(X = j + 1) / P(X = j) = (n − j)/(j + 1) · (α + j)/(S + n − j − 1 − α)`.
struct Step {
    met: f64x4,
    left: f64x4,
    missed: f64x4,
}

impl ExposureTable {
    /// Tabulates the sums; costs `messages · windows` divisions and a few multiplications for each.
    pub fn new(design: Design) -> Self {
        let spread = Spread::new(design.heterogeneity);
        let [one, other] = design.visibility;
        let largest_chance = (one.max(other) * design.largest_chance).min(1.0);
        let (head, terms) = split(spread.size, largest_chance * spread.size);
        let mut sums = PowerSums {
            spread,
            messages: design.messages,
            windows: design.windows,
            head,
            window: 0,
            total: vec![0.0; terms],
        };
        let blocks = (0..design.windows.div_ceil(LANES as u32)).map(|_| sums.next_block(design.contacts)).collect();
        let visibility = Pair(f64x4::splat(one), f64x4::splat(other));
        Self { spread, contacts: design.contacts, visibility, size: f64x4::splat(spread.size), blocks }
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
        let group = |[alpha, reach, missed, tail]: [Lanes; 4]| {
            f64x4::new(core::array::from_fn(|lane| {
                let (messages, alpha) = (block.messages.to_array()[lane], alpha[lane]);
                let window = Window { messages, alpha, reach: reach[lane], missed: missed[lane] };
                let enough = messages >= f64::from(self.contacts);
                if enough { self.spread.mended(&window, self.contacts, tail[lane]) } else { 0.0 }
            }))
        };
        Pair(group(figures.map(|pair| pair.0.to_array())), group(figures.map(|pair| pair.1.to_array())))
    }
}

impl Block {
    /// `1 − P(X = 0)` and `P(X = 0)`, each with all its digits.
    #[inline]
    fn reach(&self, alpha: Pair) -> (Pair, Pair) {
        let nobody = Pair(ZERO, ZERO);
        let (reach, missed) = self.heads.iter().fold((nobody, Pair(ONE, ONE)), |(reach, missed), &factor| {
            let newly = missed * (alpha * factor);
            (reach + newly, missed - newly)
        });
        let series = self.sums.iter().fold(nobody, |series, &sum| series * alpha + sum) * alpha;
        let ((lost, left), (other_lost, other_left)) = (exponential(-series.0), exponential(-series.1));
        let reach = reach - missed * Pair(lost, other_lost);
        (Pair(reach.0.fast_min(ONE), reach.1.fast_min(ONE)), missed * Pair(left, other_left))
    }

    /// `P(1 ≤ X < contacts) / P(X = 0)` as one fraction, so that it takes one division.
    #[inline]
    fn few(&self, alpha: Pair) -> Pair {
        let nothing = (Pair(ZERO, ZERO), Pair(ONE, ONE));
        let (above, below) = self.steps.iter().fold(nothing, |(above, below), step| {
            let missed = Pair(step.missed, step.missed) - alpha;
            ((alpha + step.met) * step.left * (above + below), below * missed)
        });
        above / below
    }
}

/// The power sums, window after window.
struct PowerSums {
    spread: Spread,
    messages: u32,
    /// Factors that are multiplied instead.
    head: usize,
    /// Windows passed, and the longest one; those beyond repeat it.
    window: u32,
    windows: u32,
    /// H_k of the last window.
    total: Vec<f64>,
}

impl PowerSums {
    fn next_block(&mut self, contacts: u32) -> Block {
        let (head, terms) = (self.head, self.total.len());
        let (mut messages, mut heads, mut sums) = ([0.0; LANES], vec![[0.0; LANES]; head], vec![[0.0; LANES]; terms]);
        for lane in 0..LANES {
            if self.window < self.windows {
                self.pass_month();
            }
            messages[lane] = f64::from(self.messages * self.window);
            for (i, factor) in heads.iter_mut().enumerate().take((self.messages * self.window) as usize) {
                factor[lane] = 1.0 / (self.spread.size + i as f64);
            }
            for (power, total) in self.total.iter().enumerate() {
                sums[terms - 1 - power][lane] = total / (power + 1) as f64;
            }
        }
        let enough =
            f64x4::new(messages.map(|messages| f64::from_bits(if messages >= f64::from(contacts) { !0 } else { 0 })));
        let messages = f64x4::new(messages);
        let steps =
            (0..contacts.saturating_sub(1)).rev().map(|met| Step::new(messages, f64::from(met), self.spread.size));
        let wide = |lanes: Vec<Lanes>| lanes.into_iter().map(f64x4::new).collect();
        Block { messages, enough, heads: wide(heads), sums: wide(sums), steps: steps.collect() }
    }

    /// Adds a month's powers, summed apart before they are added to the months before.
    fn pass_month(&mut self) {
        let mut month = vec![0.0; self.total.len()];
        let first = (self.window * self.messages) as usize;
        self.window += 1;
        for i in first.max(self.head)..first + self.messages as usize {
            add_powers(&mut month, 1.0 / (self.spread.size + i as f64));
        }
        for (total, month) in self.total.iter_mut().zip(month) {
            *total += month;
        }
    }
}

impl Step {
    fn new(messages: f64x4, met: f64, size: f64) -> Self {
        let left = messages - met;
        Self { met: f64x4::splat(met), left: left / (met + 1.0), missed: left + (size - 1.0) }
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
