//! Do likes matter?

use crate::answers::claim::{Claims, claim};
use crate::answers::{Chapter, Figure, Outlook, Sentence};

/// From how many inquiries a year on they are counted; fewer are told as shares.
const ENOUGH_TO_COUNT: f64 = 1.95;

pub(super) static CLAIMS: Claims = Claims {
    verdicts: &[
        claim(|outlook| inquiries(outlook) == 0.0 && unseen(outlook), |_| Sentence::new("readers.nothing")),
        claim(
            |outlook| inquiries(outlook) == 0.0,
            |outlook| Sentence::new("readers.nobody").with("reactions", reactions(outlook)),
        ),
        claim(
            |outlook| unseen(outlook) && countable(outlook),
            |outlook| asked(outlook, Sentence::new("readers.unseen")),
        ),
        claim(unseen, |outlook| shared(outlook, Sentence::new("readers.unseen_share"))),
        claim(
            |outlook| mostly_silent(outlook) && countable(outlook),
            |outlook| asked(outlook, Sentence::new("readers.main")),
        ),
        claim(mostly_silent, |outlook| shared(outlook, Sentence::new("readers.main_share"))),
        claim(countable, |outlook| asked(outlook, Sentence::new("readers.active"))),
        claim(|_| true, |outlook| shared(outlook, Sentence::new("readers.active_share"))),
    ],
    more: &[],
};

/// Nobody reacts visibly.
fn unseen(outlook: &Outlook) -> bool {
    outlook.months().first().is_none_or(|month| month.reactions == 0.0)
}

/// Silent readers make half of the inquiries of the first year or more.
fn mostly_silent(outlook: &Outlook) -> bool {
    silent_share(outlook) >= 0.5
}

fn countable(outlook: &Outlook) -> bool {
    inquiries(outlook) >= ENOUGH_TO_COUNT
}

/// Inquiries of followers and subscribers in the first twelve months.
fn inquiries(outlook: &Outlook) -> f64 {
    Chapter::Readers.figure(outlook)
}

fn silent_share(outlook: &Outlook) -> f64 {
    outlook.summary.years.first().and_then(|year| year.silent_share).unwrap_or_default()
}

fn reactions(outlook: &Outlook) -> Figure {
    Figure::People(outlook.months().first().map_or(0.0, |month| month.reactions))
}

/// With the inquiries of the first twelve months, and those of silent and active readers among them.
fn asked(outlook: &Outlook, sentence: Sentence) -> Sentence {
    let (all, silent) = (inquiries(outlook), silent_share(outlook));
    sentence
        .with("reactions", reactions(outlook))
        .with("silent", Figure::About(all * silent))
        .with("active", Figure::About(all * (1.0 - silent)))
        .with("inquiries", Figure::About(all))
}

/// The same in shares.
fn shared(outlook: &Outlook, sentence: Sentence) -> Sentence {
    let silent = silent_share(outlook);
    sentence
        .with("reactions", reactions(outlook))
        .with("share", Figure::WholeShare(silent))
        .with("others", Figure::WholeShare(1.0 - silent))
}
