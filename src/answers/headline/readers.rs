//! Do likes matter?

use crate::answers::claim::{Claims, Reading, claim};
use crate::answers::{Chapter, Figure, Outlook};

/// From how many inquiries a year on they are counted; fewer are told as shares.
const ENOUGH_TO_COUNT: f64 = 1.95;

pub(super) static CLAIMS: Claims = Claims {
    verdicts: &[
        claim("readers.nothing", |outlook| inquiries(outlook) == 0.0 && unseen(outlook), &[]),
        claim("readers.nobody", |outlook| inquiries(outlook) == 0.0, &ASKED),
        claim("readers.unseen", |outlook| unseen(outlook) && countable(outlook), &ASKED),
        claim("readers.unseen_share", unseen, &ASKED),
        claim("readers.main", |outlook| mostly_silent(outlook) && countable(outlook), &ASKED),
        claim("readers.main_share", mostly_silent, &ASKED),
        claim("readers.active", countable, &ASKED),
        claim("readers.active_share", |_| true, &ASKED),
    ],
    more: &[],
};

/// Reactions of a month; inquiries of the first twelve, and who makes them, counted and as shares.
static ASKED: [(&str, Reading); 6] = [
    ("reactions", |outlook| Figure::People(outlook.first().reactions)),
    ("silent", |outlook| Figure::About(inquiries(outlook) * silent_share(outlook))),
    ("active", |outlook| Figure::About(inquiries(outlook) * (1.0 - silent_share(outlook)))),
    ("inquiries", |outlook| Figure::About(inquiries(outlook))),
    ("share", |outlook| Figure::WholeShare(silent_share(outlook))),
    ("others", |outlook| Figure::WholeShare(1.0 - silent_share(outlook))),
];

/// Nobody reacts visibly.
fn unseen(outlook: &Outlook) -> bool {
    outlook.first().reactions == 0.0
}

/// Silent readers make half of the inquiries of the first year or more.
fn mostly_silent(outlook: &Outlook) -> bool {
    silent_share(outlook) >= 0.5
}

/// Enough to be counted, and not "3 of 3", which would say that nobody else asks: numbers are told whole and with two
/// digits, so that a tenth always shows.
fn countable(outlook: &Outlook) -> bool {
    let (all, share) = (inquiries(outlook), silent_share(outlook));
    let larger = all * share.max(1.0 - share);
    all >= ENOUGH_TO_COUNT && larger <= 0.9 * all && libm::round(larger) < libm::round(all)
}

/// Inquiries of followers and subscribers in the first twelve months.
fn inquiries(outlook: &Outlook) -> f64 {
    Chapter::Readers.figure(outlook)
}

fn silent_share(outlook: &Outlook) -> f64 {
    outlook.summary.years.first().and_then(|year| year.silent_share).unwrap_or_default()
}
