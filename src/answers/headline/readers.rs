//! Do likes matter?

use crate::answers::{Chapter, Figure, Outlook, Sentence};

pub(super) fn sentences(outlook: &Outlook) -> Vec<Sentence> {
    let Some(first) = outlook.months().first() else { return Vec::new() };
    let reactions = Figure::Count(first.reactions);
    let Some(share) = outlook.summary.years.first().and_then(|year| year.silent_share) else {
        return vec![Sentence::new("readers.nobody").with("reactions", reactions)];
    };
    let inquiries = Chapter::Readers.figure(outlook);
    let main = Sentence::new(if share >= 0.5 { "readers.main" } else { "readers.active" })
        .with("reactions", reactions)
        .with("share", Figure::WholeShare(share))
        .with("others", Figure::WholeShare(1.0 - share));
    let number = Sentence::new("readers.inquiries").with("inquiries", Figure::Count(inquiries));
    vec![main, number]
}
