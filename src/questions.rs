//! Questions that are asked of the model: how sure is it, which lever matters, how much of it does it take, and with which
//! hours.
//!
//! | question | file | answer |
//! | --- | --- | --- |
//! | what is not known | [`Uncertainty`], [`reach_spread`] | assumptions on their scales, reach as an anchor |
//! | in which worlds | [`Draws`] | the same ones for the same seed, everywhere |
//! | how sure | [`Bands`], [`Chance`], [`BandsReport`] | percentiles of months and years, the chance of none, crossings |
//! | about which year | [`Case`] | what comes of it and what it takes |
//! | which lever | [`Bars`], [`Levers`] | a tornado, by theme |
//! | how much of it | [`Goal`] | the least value that reaches a goal, or the best there is |
//! | with which hours | [`best_mix`], [`Search`], [`Way`] | the best mix within limits, and three ways at equal hours |
//! | is it really better | [`Contest`] | two plans in the same worlds |
//! | what do my own figures say | [`fit`] | level, stage, growth and how sure they are |
//!
//! Like the model's, every figure comes from `+ − × ÷`, the square root and [`libm`], so that a link shows one band to its
//! last digit. What takes long is made of steps that a page can take one by one.

mod assumption;
mod band;
mod bands;
mod case;
mod chance;
mod contest;
mod crossing;
mod draws;
pub mod fit;
mod goal;
mod levers;
mod mix;
mod normal;
mod report;
mod sequence;
mod spread;
mod uncertainty;
mod ways;

pub use band::Band;
pub use bands::{Bands, FirstCustomer};
pub use case::{Case, Outcome};
pub use chance::Chance;
pub use contest::Contest;
pub use crossing::{Comparison, Crossing};
pub use draws::Draws;
pub use fit::Fitted;
pub use goal::{Answer, Goal};
pub use levers::{Bar, Bars, End, Lever, Levers, Theme, ThemeOfLevers};
pub use mix::{Limits, Mix, Mixed, NextHour, Plan, Search, best_mix};
pub use normal::quantile as normal_quantile;
pub use report::BandsReport;
pub use spread::reach_spread;
pub use uncertainty::Uncertainty;
pub use ways::Way;
