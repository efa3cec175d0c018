//! Who asked in the last twelve months, by way, beside what the model has for the next twelve.
//!
//! What a way brings hangs on one input that nobody has measured, so a count may move it: as far as the count is worth beside
//! what is thought plausible. Inquiries of a year are few and come by chance, so they count as Poisson's; the input's
//! logarithm is normal around its present value.

use libm::{exp, log};

use crate::inputs::{Inputs, Key, Scenario};
use crate::model::{Month, YEAR, forecast};
use crate::questions::assumption::PLAUSIBLE;

/// Halvings until the answer has its digits.
const HALVINGS: usize = 60;

/// A way of inquiries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InquiryWay {
    /// Posts.
    Social,
    /// Mails.
    Email,
    /// Partners who recommend.
    Partners,
    /// Clients who recommend.
    Clients,
    /// Pieces that were found, and people to whom a reader passed one on.
    Found,
}

/// A count of inquiries beside the model's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Heard {
    /// By which way they came.
    pub way: InquiryWay,
    /// Inquiries counted in a year.
    pub counted: f64,
    /// Inquiries of the scenario's first year.
    pub expected: f64,
    /// Value of the way's [input](InquiryWay::key) that fits both the count and what is plausible, within its bounds;
    /// `None` where the scenario expects nobody by this way, so that no value of the input would.
    pub value: Option<f64>,
}

impl InquiryWay {
    /// Every way.
    pub const ALL: [InquiryWay; 5] = [Self::Social, Self::Email, Self::Partners, Self::Clients, Self::Found];

    /// Its name in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Social => "social",
            Self::Email => "email",
            Self::Partners => "partners",
            Self::Clients => "clients",
            Self::Found => "found",
        }
    }

    /// The judgement on which its inquiries hang.
    pub fn key(self) -> Key {
        match self {
            Self::Social => Key::Fit,
            Self::Email => Key::FitEmail,
            Self::Partners => Key::Referrals,
            Self::Clients => Key::ClientReferrals,
            Self::Found => Key::Finds,
        }
    }

    fn inquiries(self, month: &Month) -> f64 {
        let by_channel = month.inquiries();
        match self {
            Self::Social => by_channel.social,
            Self::Email => by_channel.email,
            Self::Partners => by_channel.partners,
            Self::Clients => by_channel.clients,
            Self::Found => by_channel.found,
        }
    }
}

impl Heard {
    /// So many inquiries in a year by one way, which are not negative, beside those of a scenario.
    ///
    /// ```
    /// use reach_calculator::inputs::Inputs;
    /// use reach_calculator::questions::fit::{Heard, InquiryWay};
    /// let heard = |counted| Heard::of(&Inputs::default(), InquiryWay::Partners, counted);
    /// let expected = heard(0.0).expected;
    /// let as_expected = heard(expected).value.expect("partners recommend");
    /// assert!((as_expected / Inputs::default().referrals - 1.0).abs() < 1e-3);
    /// let none = heard(0.0).value.expect("a year without any is no proof that there are none");
    /// assert!(none > 0.0 && none < as_expected);
    /// ```
    pub fn of(inputs: &Inputs, way: InquiryWay, counted: f64) -> Self {
        let year = Inputs { months: YEAR as f64, ..inputs.clone() };
        let months = forecast(&Scenario::settled(year).0).months;
        let expected: f64 = months.iter().map(|month| way.inquiries(month)).sum();
        Self { way, counted, expected, value: fitting(inputs, way.key(), counted, expected) }
    }
}

/// The most probable value of an input that `expected` is in proportion to: where `n − m·f − ln f/τ²` crosses 0, n being the
/// count, m what is expected, f the factor on the input and τ its plausible deviation.
fn fitting(inputs: &Inputs, key: Key, counted: f64, expected: f64) -> Option<f64> {
    let row = key.parameter();
    let (low, high) = row.plausible?;
    let deviation = log(high / low) / (2.0 * PLAUSIBLE);
    let present = inputs.get(key);
    if !(expected > 0.0 && present > 0.0 && counted >= 0.0 && counted.is_finite()) {
        return None;
    }
    let (mut less, mut more) = (log(row.bounds().grid().recip() / present).min(0.0), log(row.max / present).max(0.0));
    for _ in 0..HALVINGS {
        let middle = (less + more) / 2.0;
        let pull = counted - expected * exp(middle) - middle / (deviation * deviation);
        if pull > 0.0 { less = middle } else { more = middle }
    }
    Some(row.settled(present * exp((less + more) / 2.0)))
}
