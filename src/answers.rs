//! What the five chapters answer, as data: which sentence fits the figures and the figures that go into it, readouts,
//! tables, and what becomes of a chapter's figure along a slider. Nothing here knows a language or a pixel.

mod around;
mod chapter;
mod claim;
mod curves;
mod figure;
mod fit;
mod headline;
mod lever;
mod listing;
mod outlook;
mod preset;
mod readout;
mod sentence;
mod what_if;

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
pub use what_if::{POINTS, WhatIf};
