//! My own figures: what a network's or a mail tool's export, or a single typed figure, says of a scenario's inputs.
//!
//! | figure | file | sets |
//! | --- | --- | --- |
//! | what the last posts reached | [`relevance_of_reach`] | `relevance`, in closed form |
//! | many posts with their dates | [`Level`] | `relevance`, and how far it may be off |
//! | the same, with their course | [`StageToo`] | `stage` as well, where the points tell it |
//! | how many follow and subscribe | [`new_followers`], [`signups`] | how they grow |
//! | how often, and who opens | [`a_month`], [`open_rate`] | posts and mails a month, `open_rate` |
//! | who asked in a year, by way | [`Heard`] | the one judgement behind each way |
//!
//! Logarithms are fitted by medians, never by least squares: single posts differ by a factor of ten, and two of them carry a
//! month. [`Fitted`] is what a link keeps of all this: no figure of anybody's, only how sure the scenario's reach is.

mod fitted;
mod growth;
mod inquiries;
mod level;
mod point;
mod rhythm;
mod robust;
mod stage;

pub use fitted::Fitted;
pub use growth::{mean_change, new_followers, signups};
pub use inquiries::{Heard, InquiryWay};
pub use level::{Level, TYPED_ERROR, relevance_of_reach};
pub use point::{Counted, Placed, Point};
pub use rhythm::{Mail, Opens, a_month, open_rate};
pub use stage::StageToo;
