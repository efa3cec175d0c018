//! What each chapter says: which sentence fits the figures, and the figures that go into it.
//!
//! Words are found under the sentence's key in `www/words/locales`; here is decided only what is said, and under which
//! condition. Every figure is read from the one [`Outlook`] that charts and tables show.

mod contacts;
mod customers;
mod difference;
mod events;
mod lead;
mod partners;
mod platform;
mod readers;

pub use difference::{Difference, difference};

use super::claim::Claims;
use super::{Chapter, Outlook, Sentence};

/// The answer of a chapter, and after it what is surprising or in short supply.
pub fn headline(chapter: Chapter, outlook: &Outlook) -> Vec<Sentence> {
    claims(chapter).said(outlook)
}

/// All that a chapter may say, with the conditions.
pub fn claims(chapter: Chapter) -> &'static Claims {
    match chapter {
        Chapter::Platform => &platform::CLAIMS,
        Chapter::Contacts => &contacts::CLAIMS,
        Chapter::Readers => &readers::CLAIMS,
        Chapter::Partners => &partners::CLAIMS,
        Chapter::Customers => &customers::CLAIMS,
    }
}
