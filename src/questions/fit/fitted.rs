//! What a link keeps of own figures: how far the scenario's reach may be off.

use libm::{exp, round};

use crate::inputs::Inputs;
use crate::model::contacts::undisturbed_reach_rate;
use crate::questions::assumption::PLAUSIBLE;

/// Even many points do not say more: accounts change.
const LEAST_SPREAD: f64 = 1.15;

/// A reach that differs by this share and half a person is the one that was fitted: links round what they carry.
const SAME: f64 = 0.01;

/// Thousandths of the error take so many digits of the number in a link.
const THOUSANDTHS: u32 = 1_000;

/// That a scenario's reach was set by own figures: the people whom it then reached, and how far that may be off. Where the
/// scenario reaches others by now, it says nothing any more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fitted {
    /// Standard deviation of the logarithm of reach, 0 to 1.
    pub error: f64,
    /// Followers whom one post of month 1 reached by the fitted inputs.
    pub people: f64,
}

impl Fitted {
    /// The note about inputs that own figures have set with this error.
    pub fn of(inputs: &Inputs, error: f64) -> Self {
        Self { error, people: reached(inputs) }
    }

    /// What a number in a link means: people, and in its last three digits the error in thousandths.
    ///
    /// ```
    /// use reach_calculator::questions::Fitted;
    /// let fitted = Fitted::read(84_110);
    /// assert_eq!((fitted.people, fitted.error, fitted.written()), (84.0, 0.11, 84_110));
    /// ```
    pub fn read(number: u32) -> Self {
        let [people, thousandths] = [number / THOUSANDTHS, number % THOUSANDTHS].map(f64::from);
        Self { error: thousandths / f64::from(THOUSANDTHS), people }
    }

    /// The number that [`Fitted::read`] reads; an error of 1 and more is written as 0.999, which narrows nothing.
    pub fn written(&self) -> u32 {
        let thousandths = round(self.error * f64::from(THOUSANDTHS)).clamp(0.0, f64::from(THOUSANDTHS - 1));
        let people = round(self.people).clamp(0.0, f64::from(u32::MAX / THOUSANDTHS - 1));
        THOUSANDTHS * people as u32 + thousandths as u32
    }

    /// The factor k within which the true reach lies in eight of ten cases, `max(1.15, e^{1.2816 · error})`; `None` where the
    /// inputs have left what was fitted.
    pub fn spread(&self, inputs: &Inputs) -> Option<f64> {
        let off = (reached(inputs) - self.people).abs();
        (off <= 0.5 + SAME * self.people).then(|| exp(PLAUSIBLE * self.error).max(LEAST_SPREAD))
    }
}

fn reached(inputs: &Inputs) -> f64 {
    inputs.followers * undisturbed_reach_rate(inputs)
}
