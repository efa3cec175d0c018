//! Do likes matter?

use super::Sentence;
use crate::chapter::{Outlook, inquiries_of_readers};
use crate::format::Locale;

pub(super) fn sentences(outlook: &Outlook, locale: Locale) -> Vec<Sentence> {
    let Some(first) = outlook.months().first() else { return Vec::new() };
    let reactions = locale.count(first.reactions);
    let Some(share) = outlook.summary.years.first().and_then(|year| year.silent_share) else {
        return vec![Sentence::new("readers.nobody").with("reactions", reactions)];
    };
    let inquiries: f64 = outlook.months().iter().take(12).map(inquiries_of_readers).sum();
    let main = Sentence::new(if share >= 0.5 { "readers.main" } else { "readers.active" })
        .with("reactions", reactions)
        .with("share", locale.percent(share, 0, 0))
        .with("others", locale.percent(1.0 - share, 0, 0));
    let number = Sentence::new("readers.inquiries").with("inquiries", locale.count(inquiries));
    vec![main, number]
}
