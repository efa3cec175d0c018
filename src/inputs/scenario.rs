//! Inputs that have been checked: every value within its bounds, whole where it must be, and no two contradicting.
//!
//! [`Scenario::new`] refuses what does not fit and says why; [`Scenario::settled`] brings it into shape and says what
//! it changed. The model takes nothing but a [`Scenario`], so it never meets a value it could stumble over.

use core::fmt;
use core::ops::Deref;

use super::table::{Inputs, Key, PARAMETERS};

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
            if parameter.whole && value.trunc() != value {
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
        let lowered = lower(&mut inputs);
        (Self(inputs), lowered)
    }

    /// The same for inputs that nobody typed and no link carries, such as drawn ones: only whole figures are rounded, and
    /// `relevance` is taken as it is. It stands for a reach that was measured or drawn, which may lie beyond what its
    /// slider can express; the model asks of it only that it is positive.
    pub fn drawn(mut inputs: Inputs) -> Self {
        let relevance = inputs.relevance;
        for parameter in &PARAMETERS {
            let value = inputs.get(parameter.key).clamp(parameter.min, parameter.max);
            inputs.set(parameter.key, if parameter.whole { libm::round(value) } else { value });
        }
        inputs.relevance = relevance;
        lower(&mut inputs);
        Self(inputs)
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
        Limit { key: Key::Creators, because: Key::Silent, bound: |inputs| without_noise(1.0 - inputs.silent) },
        Limit { key: Key::Followers, because: Key::Cap, bound: |inputs| inputs.cap },
        Limit { key: Key::Partners, because: Key::PartnerCapacity, bound: |inputs| inputs.partner_capacity },
    ];

    /// Whether the limited input is larger than the other allows; a hair's breadth of rounding is not.
    fn exceeded_by(&self, inputs: &Inputs) -> bool {
        inputs.get(self.key) > (self.bound)(inputs) + 1e-12
    }
}

/// Lowers what contradicts another input to what that allows.
fn lower(inputs: &mut Inputs) -> Vec<Lowered> {
    let mut lowered = Vec::new();
    for limit in Limit::ALL.iter() {
        if limit.exceeded_by(inputs) {
            let used = (limit.bound)(inputs);
            lowered.push(Lowered { key: limit.key, because: limit.because, asked: inputs.get(limit.key), used });
            inputs.set(limit.key, used);
        }
    }
    lowered
}

/// 1 − 0.9 is 0.09999999999999998 in binary; the reader, and the link, shall have 0.1.
fn without_noise(share: f64) -> f64 {
    libm::round(share * 1e12) / 1e12
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inputs(changes: &[(Key, f64)]) -> Inputs {
        let mut inputs = Inputs::default();
        for &(key, value) in changes {
            inputs.set(key, value);
        }
        inputs
    }

    #[track_caller]
    fn refused(changes: &[(Key, f64)], message: &str) {
        let error = Scenario::new(inputs(changes)).map(|_| ()).expect_err("the inputs do not fit");
        assert_eq!(error.to_string(), message);
    }

    #[track_caller]
    fn settled(key: Key, asked: f64, used: f64) {
        assert_eq!(Scenario::settled(inputs(&[(key, asked)])).0.get(key), used);
    }

    #[test]
    fn the_defaults_and_every_edge_are_accepted() {
        assert_eq!(Scenario::new(Inputs::default()), Ok(Scenario::default()));
        for parameter in &PARAMETERS {
            for edge in [parameter.min, parameter.max] {
                // A large cap, circle and silence leave room for the edges of what they limit.
                let roomy = [(Key::Cap, Key::Cap.parameter().max), (Key::PartnerCapacity, 200.0), (Key::Silent, 0.2)];
                let room = roomy.into_iter().filter(|&(key, _)| key != parameter.key);
                let limited = Limit::ALL
                    .iter()
                    .filter(|limit| limit.because == parameter.key)
                    .map(|limit| (limit.key, limit.key.parameter().min));
                let changes: Vec<_> = room.chain(limited).chain([(parameter.key, edge)]).collect();
                assert!(Scenario::new(inputs(&changes)).is_ok(), "{} may be {edge}", parameter.name);
            }
        }
    }

    #[test]
    fn what_lies_out_of_bounds_is_refused_with_key_value_and_bounds() {
        refused(&[(Key::Stage, 1.0)], "stage is 1, but must lie between 0.02 and 0.995");
        refused(&[(Key::Followers, -1.0)], "followers is -1, but must lie between 0 and 1000000");
        refused(&[(Key::Posts, 91.0)], "posts is 91, but must lie between 0 and 90");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        refused(&[(Key::Fit, f64::NAN)], "fit is NaN, but must lie between 0 and 1");
        refused(&[(Key::Revenue, f64::INFINITY)], "revenue is inf, but must lie between 0 and 100000");
        refused(&[(Key::Revenue, f64::NEG_INFINITY)], "revenue is -inf, but must lie between 0 and 100000");
    }

    #[test]
    fn a_fraction_of_a_post_is_refused() {
        refused(&[(Key::Posts, 1.5)], "posts is 1.5, but must be a whole number between 0 and 90");
    }

    #[test]
    fn contradictions_are_refused_with_both_inputs() {
        refused(&[(Key::Silent, 0.95), (Key::Creators, 0.06)], "creators is 0.06, but silent allows at most 0.05");
        refused(&[(Key::Followers, 6_000.0)], "followers is 6000, but cap allows at most 5000");
        refused(&[(Key::Partners, 16.0)], "partners is 16, but partner_capacity allows at most 15");
    }

    #[test]
    fn a_limit_may_be_met_exactly_although_binary_shares_have_noise() {
        for hundredths in 90..=99 {
            let silent = f64::from(hundredths) / 100.0;
            let creators = f64::from(100 - hundredths) / 100.0;
            assert!(
                Scenario::new(inputs(&[(Key::Silent, silent), (Key::Creators, creators)])).is_ok(),
                "{silent} and {creators}"
            );
        }
    }

    #[test]
    fn whatever_is_settled_lies_within_the_bounds() {
        settled(Key::Fit, f64::NAN, 0.35);
        settled(Key::Fit, f64::INFINITY, 1.0);
        settled(Key::Fit, f64::NEG_INFINITY, 0.0);
        settled(Key::Posts, 12.4, 12.0);
        settled(Key::Stage, 1e300, 0.995);
    }

    #[test]
    fn what_is_lowered_for_another_input_is_said() {
        let (scenario, lowered) =
            Scenario::settled(inputs(&[(Key::Followers, 9_000.0), (Key::Silent, 0.95), (Key::Creators, 0.1)]));
        assert_eq!((scenario.followers, scenario.creators), (5_000.0, 0.05));
        let followers = Lowered { key: Key::Followers, because: Key::Cap, asked: 9_000.0, used: 5_000.0 };
        let creators = Lowered { key: Key::Creators, because: Key::Silent, asked: 0.1, used: 0.05 };
        assert_eq!(lowered, [creators, followers]);
        assert_eq!(Scenario::settled(Inputs::default()).1, []);
    }
}
