//! Inputs that have been checked: every value within its bounds, whole where it must be, and no two contradicting.
//!
//! [`Scenario::new`] refuses what does not fit and says why; [`Scenario::settled`] brings it into shape and says what
//! it changed. The model takes nothing but a [`Scenario`], so it never meets a value it could stumble over.

use core::fmt;
use core::ops::Deref;

use crate::parameters::{Inputs, Key, PARAMETERS};

/// Inputs that the model can compute with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario(Inputs);

impl Scenario {
    /// Takes inputs as they are, or names the first one that does not fit.
    ///
    /// # Errors
    /// A value outside its bounds or not a number, a fraction where a whole figure is needed, or two values that
    /// contradict each other.
    pub fn new(inputs: Inputs) -> Result<Self, ScenarioError> {
        for parameter in &PARAMETERS {
            let (key, value) = (parameter.key, inputs.get(parameter.key));
            if !(parameter.min..=parameter.max).contains(&value) {
                return Err(ScenarioError::OutOfBounds { key, value });
            }
            if parameter.whole && libm::trunc(value) != value {
                return Err(ScenarioError::NotWhole { key, value });
            }
        }
        match Limit::ALL.iter().find(|limit| limit.exceeded_by(&inputs)) {
            Some(&limit) => {
                Err(ScenarioError::Contradiction { limit, value: inputs.get(limit.key), bound: (limit.bound)(&inputs) })
            }
            None => Ok(Self(inputs)),
        }
    }

    /// Brings inputs into shape: each value rounded and within its bounds, then the contradicting ones lowered to what
    /// the others allow. The second part lists the values that were lowered because of another one.
    pub fn settled(mut inputs: Inputs) -> (Self, Vec<Lowered>) {
        for parameter in &PARAMETERS {
            inputs.set(parameter.key, parameter.settled(inputs.get(parameter.key)));
        }
        let mut lowered = Vec::new();
        for limit in Limit::ALL.iter() {
            if limit.exceeded_by(&inputs) {
                let used = (limit.bound)(&inputs);
                lowered.push(Lowered { key: limit.key, because: limit.because, asked: inputs.get(limit.key), used });
                inputs.set(limit.key, used);
            }
        }
        (Self(inputs), lowered)
    }

    /// The inputs, to change some of them and check again.
    pub fn inputs(&self) -> &Inputs {
        &self.0
    }
}

impl Deref for Scenario {
    type Target = Inputs;

    fn deref(&self) -> &Inputs {
        &self.0
    }
}

/// A value that was lowered because another one does not allow more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lowered {
    /// The input that was lowered.
    pub key: Key,
    /// The input that sets the limit.
    pub because: Key,
    /// What was asked for.
    pub asked: f64,
    /// What is used instead.
    pub used: f64,
}

/// Why inputs cannot be computed with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ScenarioError {
    /// A value below its least, above its greatest, or not a number.
    OutOfBounds {
        /// The input.
        key: Key,
        /// Its value.
        value: f64,
    },
    /// A fraction where only whole figures make sense.
    NotWhole {
        /// The input.
        key: Key,
        /// Its value.
        value: f64,
    },
    /// A value above what another input allows.
    Contradiction {
        /// The rule that is broken.
        limit: Limit,
        /// The value that is too large.
        value: f64,
        /// The most that the other input allows.
        bound: f64,
    },
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::OutOfBounds { key, value } => {
                let parameter = key.parameter();
                write!(
                    formatter,
                    "{} is {value}, but must lie between {} and {}",
                    parameter.name, parameter.min, parameter.max
                )
            }
            Self::NotWhole { key, value } => {
                let parameter = key.parameter();
                write!(
                    formatter,
                    "{} is {value}, but must be a whole number between {} and {}",
                    parameter.name, parameter.min, parameter.max
                )
            }
            Self::Contradiction { limit, value, bound } => {
                write!(
                    formatter,
                    "{} is {value}, but {} allows at most {bound}",
                    limit.key.parameter().name,
                    limit.because.parameter().name
                )
            }
        }
    }
}

impl core::error::Error for ScenarioError {}

/// A rule between two inputs: one may not exceed what the other allows.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// The input that is limited.
    pub key: Key,
    /// The input that limits it.
    pub because: Key,
    bound: fn(&Inputs) -> f64,
}

impl PartialEq for Limit {
    fn eq(&self, other: &Self) -> bool {
        (self.key, self.because) == (other.key, other.because)
    }
}

impl Limit {
    /// All rules between inputs.
    pub const ALL: [Limit; 3] = [
        Limit {
            key: Key::creators,
            because: Key::silent,
            bound: |inputs| Key::creators.parameter().rounded(1.0 - inputs.silent),
        },
        Limit { key: Key::followers, because: Key::cap, bound: |inputs| inputs.cap },
        Limit { key: Key::partners, because: Key::partner_capacity, bound: |inputs| inputs.partner_capacity },
    ];

    /// Whether the limited input is larger than the other allows; a hair's breadth of rounding is not.
    fn exceeded_by(&self, inputs: &Inputs) -> bool {
        inputs.get(self.key) > (self.bound)(inputs) + 1e-12
    }
}
