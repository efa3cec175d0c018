//! Section 3, first part, exposure: how unevenly contacts are spread, and how many people have enough of them.
//!
//! Everyone has an own chance of seeing a message, Beta-distributed around the mean chance c with intra-class
//! correlation ρ, so the contacts X out of n messages are beta-binomial: Metheringham, R. A. (1964), "Measuring the net
//! cumulative coverage of a print campaign", Journal of Advertising Research 4(4), 23–28, the standard of media
//! planning.
//!
//! With `S = 1/ρ − 1`, `α = c · S`, `β = (1 − c) · S`:
//!
//! ```text
//! P(X = 0)     = Π_{i<n} (β + i)/(S + i)
//! P(X = j + 1) = P(X = j) · (n − j)/(j + 1) · (α + j)/(β + n − j − 1)
//! ```
//!
//! [`Exposure`] counts message by message and is exact for any n, [`MonthlyReach`] does so for four audiences side by
//! side; [`tabulation`] gives the same figures at a cost that does not grow with n, for the many windows of a forecast.

mod block;
mod lanes;
mod month;
mod sums;
pub mod tabulation;

pub use month::MonthlyReach;

/// Below this share of the reach, a tail is summed from its own end: as a difference it would lose digits.
const SMALL_TAIL: f64 = 1e-4;

/// The contacts of an audience with the messages sent so far, each message met with the same mean chance.
///
/// ```
/// use reach_calculator::model::exposure::Exposure;
/// let mut exposure = Exposure::new(0.25, 0.5); // a = 0.25, b = 0.75
/// exposure.send(12);
/// assert!((exposure.reach() - 0.5649).abs() < 5e-5);
/// assert!((exposure.effective_reach(3) - 0.3828).abs() < 5e-5);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exposure {
    spread: Spread,
    alpha: f64,
    messages: u32,
    reach: f64,
    missed: f64,
}

impl Exposure {
    /// An audience that has been sent nothing yet; `chance` from 0 to 1, `heterogeneity` ρ between 0 and 1, both excluded.
    pub fn new(chance: f64, heterogeneity: f64) -> Self {
        let spread = Spread::new(heterogeneity);
        Self { spread, alpha: chance * spread.size, messages: 0, reach: 0.0, missed: 1.0 }
    }

    /// Sends `messages` more.
    ///
    /// Each message turns the share `α/(S + i)` of those it finds without contact into people reached. Both shares are
    /// kept, so that either may be small and still exact.
    pub fn send(&mut self, messages: u32) {
        for sent in self.messages..self.messages + messages {
            let newly = self.missed * (self.alpha / (self.spread.size + f64::from(sent)));
            self.reach += newly;
            self.missed -= newly;
        }
        self.messages += messages;
    }

    /// Unique reach: the share who have met at least one message, `1 − P(X = 0)`.
    pub fn reach(&self) -> f64 {
        self.reach.min(1.0)
    }

    /// Effective reach: the share who have met at least `contacts` messages, `P(X ≥ contacts)`; 1 for no contacts at all.
    pub fn effective_reach(&self, contacts: u32) -> f64 {
        match contacts {
            0 => 1.0,
            contacts if contacts > self.messages => 0.0,
            contacts => {
                let Self { spread, alpha, missed, .. } = *self;
                let window = Window { messages: f64::from(self.messages), alpha, reach: self.reach(), missed };
                spread.tail(&window, contacts)
            }
        }
    }
}

/// How evenly chances are spread: the S of the formulas, small where few see nearly all and most nearly nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Spread {
    size: f64,
}

/// One audience after a number of messages: what the tail is computed from.
struct Window {
    messages: f64,
    alpha: f64,
    /// `1 − P(X = 0)` and `P(X = 0)`, each with all its digits.
    reach: f64,
    missed: f64,
}

impl Spread {
    /// `S = 1/ρ − 1`.
    fn new(heterogeneity: f64) -> Self {
        Self { size: 1.0 / heterogeneity - 1.0 }
    }

    /// `P(X ≥ contacts)` for 1 ≤ contacts ≤ messages: a difference, or summed from its own end where that would have
    /// lost its digits.
    fn tail(self, window: &Window, contacts: u32) -> f64 {
        let few = (0..contacts - 1).rev().fold(0.0, |sum, met| self.ratio(window, met) * (1.0 + sum));
        let difference = window.reach - window.missed * few;
        if difference < SMALL_TAIL * window.reach { self.small_tail(window, contacts) } else { difference }
    }

    /// `P(X ≥ contacts)` summed upwards from `P(X = contacts)` until nothing is added any more. The terms fall fast,
    /// because the tail is small only where few messages meet many contacts asked for.
    fn small_tail(self, window: &Window, contacts: u32) -> f64 {
        let least = (0..contacts).fold(window.missed, |share, met| share * self.ratio(window, met));
        let (mut term, mut tail, mut met) = (least, least, contacts);
        while f64::from(met) < window.messages && term > tail * (f64::EPSILON / 16.0) {
            term *= self.ratio(window, met);
            tail += term;
            met += 1;
        }
        tail
    }

    /// `P(X = met + 1) / P(X = met)`.
    fn ratio(self, window: &Window, met: u32) -> f64 {
        let met = f64::from(met);
        let missed = self.size - window.alpha + window.messages - met - 1.0;
        (window.messages - met) / (met + 1.0) * (window.alpha + met) / missed
    }
}
