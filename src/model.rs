//! The reach model, month by month: one file for each section of the model's description.
//!
//! | section | file | computes |
//! | --- | --- | --- |
//! | months | [`events`] | posts, mails and what the platform shows, month by month |
//! | 1 Platform | [`platform`] | organic reach against growth stage |
//! | 2 Contacts | [`contacts`], [`found`] | followers under the cap, the list, people reached and people who find |
//! | 3 Readers | [`groups`], [`exposure`], [`readers`] | uneven contacts, trust, and silent readers who become inquiries |
//! | 2, 3 | [`audience`] | whom messages reach and convince, which 4 and 5 do not change |
//! | 4 Partners and clients | [`partners`], [`clients`], [`crisis`] | cooperation that compounds |
//! | 5 Conversations | [`channels`], [`conversations`], [`effort`] | customers, hours and costs |
//! | names of the results | [`month`] | every monthly figure |
//!
//! [`forecast()`] joins them month by month, [`summary`] answers the questions the page asks of a forecast, and
//! [`fingerprint()`] proves that two builds compute the same bits. Every figure comes from `+ − × ÷` and [`libm`]:
//! `std`'s `exp`, `ln` and `powf` differ between a native build and Wasm in the last bit, and a link must show the same
//! figures everywhere.

pub mod audience;
pub mod channels;
pub mod clients;
pub mod contacts;
pub mod conversations;
pub mod crisis;
pub mod effort;
pub mod events;
pub mod exposure;
mod fingerprint;
mod forecast;
pub mod found;
pub mod groups;
pub mod month;
pub mod partners;
pub mod platform;
pub mod readers;
pub mod summary;

pub use audience::Audience;
pub use channels::Channels;
pub use fingerprint::{fingerprint, fingerprint_scenarios};
pub use forecast::{Forecast, forecast, forecast_among};
pub use month::{Month, YEAR};
pub use summary::Summary;
