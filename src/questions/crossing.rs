//! Two monthly figures of which the one may outgrow the other.

use crate::model::Month;

/// What a chapter compares month by month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Customers by recommendation against customers by posts.
    Recommendations,
    /// People whom one mail reaches against people whom one post reaches.
    List,
}

/// A comparison that is won at some time, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Crossing {
    /// The month from which the first lies above the second, as the scenario has it; it may be the first.
    pub month: u32,
    /// The share of the worlds in which it does in that month.
    pub share: f64,
    /// The share of the worlds in which it does in the last month.
    pub share_in_the_end: f64,
}

impl Comparison {
    /// Every comparison.
    pub const ALL: [Comparison; 2] = [Self::Recommendations, Self::List];

    /// The two figures.
    pub fn figures(self) -> [fn(&Month) -> f64; 2] {
        match self {
            Self::Recommendations => [|month| month.customers().recommended(), |month| month.customers_social],
            Self::List => [|month| month.reached_email, |month| month.reached_social],
        }
    }
}
