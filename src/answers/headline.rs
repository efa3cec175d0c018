//! What each chapter says: which sentence fits the figures, and the figures that go into it.
//!
//! Words are found under the sentence's key in `www/words/locales`; here is decided only what is said. Every figure is
//! read from the one [`Outlook`] that charts and tables show.

mod contacts;
mod customers;
mod difference;
mod events;
mod partners;
mod platform;
mod readers;

pub use difference::{Difference, difference};

use super::{Chapter, Outlook, Sentence};

/// The headline of a chapter, and after it what is surprising or in short supply.
pub fn headline(chapter: Chapter, outlook: &Outlook) -> Vec<Sentence> {
    match chapter {
        Chapter::Platform => platform::sentences(outlook),
        Chapter::Contacts => contacts::sentences(outlook),
        Chapter::Readers => readers::sentences(outlook),
        Chapter::Partners => partners::sentences(outlook),
        Chapter::Customers => customers::sentences(outlook),
    }
}
