//! The power sums `H_k(n) = Σ_{i₀≤i<n} (S + i)^{−k}`, message by message and window by window.

use libm::log;
use wide::f64x4;

use super::lanes::LANES;

/// Where the series may stop: the share of its first term that the dropped ones have at most, 2⁻⁵⁰.
const LOG_PRECISION: f64 = 50.0 * core::f64::consts::LN_2;

/// The largest ratio of neighbouring terms at which the series is considered at all.
const STEEPEST: f64 = 0.7;

/// The sums over the messages of a window that grows.
pub(super) struct PowerSums {
    /// S of the formulas.
    size: f64,
    /// Messages a month.
    messages: u32,
    /// Messages so far.
    sent: u32,
    /// Messages whose factors are multiplied instead.
    head: u32,
    /// H_1, H_2, … of the messages so far.
    sums: Vec<f64>,
    /// The same for the present month alone, in four parts.
    month: Vec<f64x4>,
}

impl PowerSums {
    /// No messages yet; `largest_alpha` is the largest chance times S.
    pub(super) fn new(size: f64, messages: u32, largest_alpha: f64) -> Self {
        let (head, terms) = split(size, largest_alpha);
        Self { size, messages, sent: 0, head, sums: vec![0.0; terms], month: vec![f64x4::ZERO; terms] }
    }

    pub(super) fn size(&self) -> f64 {
        self.size
    }

    pub(super) fn head(&self) -> usize {
        self.head as usize
    }

    pub(super) fn terms(&self) -> usize {
        self.sums.len()
    }

    /// Goes on to the end of month `months`, and gives the messages sent until then.
    pub(super) fn advance(&mut self, months: u32) -> u32 {
        while self.sent < months * self.messages {
            self.pass_month();
        }
        self.sent
    }

    /// `1/(S + i)` of the messages whose factors are multiplied, as far as they have been sent.
    pub(super) fn heads(&self) -> impl Iterator<Item = f64> {
        (0..self.head.min(self.sent)).map(|i| 1.0 / (self.size + f64::from(i)))
    }

    /// `H_k/k` for k = 1, 2, …
    pub(super) fn tails(&self) -> impl Iterator<Item = f64> {
        self.sums.iter().zip(1_u32..).map(|(sum, power)| sum / f64::from(power))
    }

    /// Adds a month's powers, four messages side by side and summed apart before they are added to the months before.
    fn pass_month(&mut self) {
        let end = self.sent + self.messages;
        self.month.fill(f64x4::ZERO);
        for first in (self.sent.max(self.head)..end).step_by(LANES) {
            let lane = |lane: usize| {
                let i = first + lane as u32;
                if i < end { 1.0 / (self.size + f64::from(i)) } else { 0.0 }
            };
            let inverse = f64x4::new(core::array::from_fn(lane));
            let mut power = inverse;
            for sum in &mut self.month {
                *sum += power;
                power *= inverse;
            }
        }
        for (sum, month) in self.sums.iter_mut().zip(&self.month) {
            *sum += month.to_array().iter().sum::<f64>();
        }
        self.sent = end;
    }
}

/// How many factors to multiply and how many powers to sum, at the least cost of both together.
///
/// After `head` factors the series falls by `ratio = α/(S + head)` a term, so it needs `1 + ln 2⁵⁰ / −ln ratio` terms. The
/// search starts where the ratio is well below 1 and goes on while another factor, which costs two terms, saves as many.
fn split(size: f64, largest_alpha: f64) -> (u32, usize) {
    let terms = |head: u32| (1.0 + LOG_PRECISION / -log(largest_alpha / (size + f64::from(head)))).ceil() as usize;
    let mut head = (largest_alpha / STEEPEST - size).max(0.0).ceil() as u32;
    while terms(head + 1) + 2 <= terms(head) {
        head += 1;
    }
    (head, terms(head))
}
