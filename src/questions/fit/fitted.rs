//! What a link keeps of own figures: how far the scenario's reach may be off.

use libm::{exp, round};

use crate::inputs::Inputs;
use crate::model::contacts::undisturbed_reach_rate;
use crate::questions::assumption::PLAUSIBLE;

/// Even many points do not say more: accounts change.
const LEAST_SPREAD: f64 = 1.15;

/// A reach that differs by this share and half a person is the one that was fitted: links round what they carry.
const SAME: f64 = 0.01;

/// Whoever reads a link with a larger one was fooled.
const LARGEST_ERROR: f64 = 9.0;

/// That a scenario's reach was set by own figures: the people whom it then reached, and how far that may be off. Where the
/// scenario reaches others by now, it says nothing any more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fitted {
    /// Standard deviation of the logarithm of reach, 0 to 9.
    pub error: f64,
    /// Followers whom one post of month 1 reached by the fitted inputs.
    pub people: f64,
}

impl Fitted {
    /// The note about inputs that own figures have set with this error.
    pub fn of(inputs: &Inputs, error: f64) -> Self {
        Self { error, people: reached(inputs) }
    }

    /// As links write it: thousandths of the error, and people, a tilde between them; `None` for anything else.
    ///
    /// ```
    /// use reach_calculator::questions::Fitted;
    /// let fitted = Fitted::read("110~84").expect("a note");
    /// assert_eq!((fitted.error, fitted.people, fitted.written().as_str()), (0.11, 84.0, "110~84"));
    /// assert_eq!(Fitted::read("a lot"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let (error, people) = text.split_once('~')?;
        let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u32>().ok())?;
        let error = f64::from(number(error)?) / 1_000.0;
        (error <= LARGEST_ERROR).then_some(Self { error, people: f64::from(number(people)?) })
    }

    /// The text that [`Fitted::read`] reads.
    pub fn written(&self) -> String {
        let thousandths = round(1_000.0 * self.error.clamp(0.0, LARGEST_ERROR));
        format!("{}~{}", thousandths as u32, round(self.people) as u32)
    }

    /// The factor k within which the true reach lies in eight of ten cases, `max(1.15, e^{1.2816 · error})`; `None` where the
    /// inputs have left what was fitted.
    pub(in crate::questions) fn spread(&self, inputs: &Inputs) -> Option<f64> {
        let off = (reached(inputs) - self.people).abs();
        (off <= 0.5 + SAME * self.people).then(|| exp(PLAUSIBLE * self.error).max(LEAST_SPREAD))
    }
}

fn reached(inputs: &Inputs) -> f64 {
    inputs.followers * undisturbed_reach_rate(inputs)
}
