//! Questions that are asked of the model: how sure is it, which lever matters, how much of it does it take, and with which
//! hours.
//!
//! | question | file | answer |
//! | --- | --- | --- |
//! | what is not known | [`Uncertainty`], [`reach_spread`] | assumptions on their scales, reach as an anchor |
//! | in which worlds | [`Draws`] | the same ones for the same seed, everywhere |
//! | how sure | [`Bands`], [`Chance`] | percentiles of months and years, the chance of none, crossings |
//!
//! Like the model's, every figure comes from `+ − × ÷`, the square root and [`libm`], so that a link shows one band to its
//! last digit. What takes long is made of steps that a page can take one by one.

mod assumption;
mod band;
mod bands;
mod chance;
mod crossing;
mod draws;
mod normal;
mod sequence;
mod spread;
mod uncertainty;

pub use band::Band;
pub use bands::{Bands, FirstCustomer};
pub use chance::Chance;
pub use crossing::{Comparison, Crossing};
pub use draws::Draws;
pub use normal::quantile as normal_quantile;
pub use spread::reach_spread;
pub use uncertainty::Uncertainty;
