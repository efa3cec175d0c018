//! What the five chapters answer, as data: which sentence fits the figures and the figures that go into it, readouts,
//! tables, and what becomes of a chapter's figure along a slider. Nothing here knows a language or a pixel.

mod around;
#[cfg(feature = "questions")]
mod asked;
mod banded;
#[cfg(feature = "questions")]
mod cases;
mod chapter;
mod claim;
mod curves;
mod figure;
mod fit;
mod headline;
mod lever;
mod listing;
mod outlook;
#[cfg(feature = "questions")]
pub mod own;
mod preset;
mod readout;
mod sentence;
#[cfg(feature = "questions")]
mod sure;
mod what_if;

#[cfg(feature = "questions")]
pub use asked::{
    Aftermath, GoalTold, goal_said, lever_said, levers_said, mix_said, remains, strongest_decisions, ways_said,
};
pub use banded::{Banded, figures_with_bands};
pub use chapter::{Chapter, PlatformAxis};
pub use claim::{Claim, Claims};
pub use curves::months_to_see;
pub use figure::{customers, inquiries_of_readers, recommended_last_year};
pub use fit::fit;
pub use headline::{Difference, claims, difference, headline};
pub use listing::Listing;
pub use outlook::Outlook;
pub use preset::calibrated_reach;
pub use readout::{Crosshair, Steps};
pub use sentence::{Figure, Sentence};
#[cfg(feature = "questions")]
pub use sure::{Place, Sure, SureClaim, sure_claims, sure_headline};
pub use what_if::{POINTS, WhatIf};
