//! What each chapter says: which sentence fits the figures, and the figures that go into it.
//!
//! Words are found under the sentence's key in `www/locales`; here is decided only what is said. Every figure is read
//! from the one [`Outlook`] that charts and tables show, and shown in the reader's number format.

mod contacts;
mod customers;
mod difference;
mod partners;
mod platform;
mod readers;

pub use difference::difference;

use crate::chapter::{Chapter, Outlook};
use crate::format::{Locale, Plural};

/// A sentence by its key, with the figures it names.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// Its key in the locale.
    pub key: &'static str,
    /// Its figures by name.
    pub parts: Vec<(&'static str, Part)>,
}

/// A figure as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Digits and unit.
    pub text: String,
    /// The form that the words around it take.
    pub plural: Plural,
}

impl Sentence {
    /// A sentence without figures yet.
    pub(crate) fn new(key: &'static str) -> Self {
        Self { key, parts: Vec::new() }
    }

    /// With one more figure, already in digits.
    // Called some sixty times: copied into each place it would weigh more than everything it does.
    #[inline(never)]
    pub(crate) fn with(mut self, name: &'static str, text: String) -> Self {
        let plural = Plural::of(&text);
        self.parts.push((name, Part { text, plural }));
        self
    }
}

/// The headline of a chapter, and after it what is surprising or in short supply.
pub fn headline(chapter: Chapter, outlook: &Outlook, locale: Locale) -> Vec<Sentence> {
    match chapter {
        Chapter::Platform => platform::sentences(outlook, locale),
        Chapter::Contacts => contacts::sentences(outlook, locale),
        Chapter::Readers => readers::sentences(outlook, locale),
        Chapter::Partners => partners::sentences(outlook, locale),
        Chapter::Customers => customers::sentences(outlook, locale),
    }
}

/// Years of the horizon, as said: "5" or, for a fraction, "1,5".
fn years(outlook: &Outlook, locale: Locale) -> String {
    locale.decimal(outlook.scenario.months / 12.0, 0, 1)
}

/// The sentence about a failing platform, where it fails within the horizon.
fn shock(outlook: &Outlook, locale: Locale) -> Option<Sentence> {
    let scenario = &outlook.scenario;
    let struck = scenario.shock_month > 0.0 && scenario.shock_month <= scenario.months && scenario.shock_severity > 0.0;
    struck.then(|| {
        Sentence::new("shock")
            .with("month", locale.decimal(scenario.shock_month, 0, 0))
            .with("severity", locale.share(scenario.shock_severity))
    })
}
