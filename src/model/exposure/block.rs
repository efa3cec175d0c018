//! Four neighbouring windows: what is known of them before the chance is, and what follows from it.

use wide::f64x4;

use super::lanes::{LANES, Lanes, ONE, Pair, ZERO, exponential};
use super::sums::PowerSums;

/// The share of a sum below which a term no longer changes it.
const NEGLIGIBLE: f64x4 = f64x4::splat(f64::EPSILON / 16.0);

/// What is known of four neighbouring windows before the chance is.
pub(super) struct Block {
    /// Messages in each window, and all bits set where they are as many as the contacts asked for.
    messages: f64x4,
    pub(super) enough: f64x4,
    /// S − 1.
    less_one: f64x4,
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

impl Block {
    /// Windows of these numbers of months, none shorter than the one before.
    pub(super) fn new(sums: &mut PowerSums, windows: [u32; LANES], contacts: u32) -> Self {
        let (mut heads, mut tails) = (vec![[0.0; LANES]; sums.head()], vec![[0.0; LANES]; sums.terms()]);
        let mut messages = [0.0; LANES];
        for (lane, months) in windows.into_iter().enumerate() {
            messages[lane] = f64::from(sums.advance(months));
            sums.heads().zip(&mut heads).for_each(|(factor, lanes)| lanes[lane] = factor);
            sums.tails().zip(tails.iter_mut().rev()).for_each(|(sum, lanes)| lanes[lane] = sum);
        }
        let met_enough = |messages| f64::from_bits(if messages >= f64::from(contacts) { u64::MAX } else { 0 });
        let enough = f64x4::new(messages.map(met_enough));
        let messages = f64x4::new(messages);
        let less_one = f64x4::splat(sums.size() - 1.0);
        let steps = (0..contacts.saturating_sub(1)).rev().map(|met| Step::new(messages, f64::from(met), less_one));
        let wide = |lanes: Vec<Lanes>| lanes.into_iter().map(f64x4::new).collect();
        Self { messages, enough, less_one, heads: wide(heads), sums: wide(tails), steps: steps.collect() }
    }

    /// `1 − P(X = 0)` and `P(X = 0)`, each with all its digits.
    #[inline]
    pub(super) fn reach(&self, alpha: Pair) -> (Pair, Pair) {
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
    pub(super) fn few(&self, alpha: Pair) -> Pair {
        let nothing = (Pair(ZERO, ZERO), Pair(ONE, ONE));
        let (above, below) = self.steps.iter().fold(nothing, |(above, below), step| {
            let missed = Pair(step.missed, step.missed) - alpha;
            ((alpha + step.met) * step.left * (above + below), below * missed)
        });
        above / below
    }

    /// `P(X ≥ contacts)`, summed upwards from `P(X = contacts)` until nothing is added any more, where `missed` is
    /// P(X = 0), and 0 in lanes that do not matter. The terms fall fast where such a tail is small: few messages then
    /// meet many contacts asked for.
    #[cold]
    pub(super) fn summed_up(&self, contacts: u32, alpha: f64x4, missed: f64x4) -> f64x4 {
        let mut met = ZERO;
        let mut next = |share: f64x4| {
            let left = self.messages - met;
            let grown = share * (left * (alpha + met)) / ((met + ONE) * (left + self.less_one - alpha));
            met += ONE;
            grown & left.simd_gt(ZERO)
        };
        let mut term = (0..contacts).fold(missed, |share, _| next(share));
        let mut tail = term;
        while term.simd_gt(tail * NEGLIGIBLE).any() {
            term = next(term);
            tail += term;
        }
        tail
    }
}

impl Step {
    fn new(messages: f64x4, met: f64, less_one: f64x4) -> Self {
        let left = messages - met;
        Self { met: f64x4::splat(met), left: left / (met + 1.0), missed: left + less_one }
    }
}
