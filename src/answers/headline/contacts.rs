//! List or friends?

use super::lead::{always, from, lasting_lead, lost, never, once, span};
use crate::answers::claim::{Claims, claim};
use crate::answers::{Figure, Outlook, Sentence};
use crate::model::Month;
use crate::model::contacts::{break_even_list, opened};
use crate::model::summary::{Lead, signups_to_lead};

pub(super) static CLAIMS: Claims = Claims {
    verdicts: &[
        claim(|outlook| opened(&outlook.scenario) == 0.0, |_| Sentence::new("contacts.unopened")),
        claim(
            |outlook| outlook.first().reached_social == 0.0 && outlook.first().reached_email == 0.0,
            |_| Sentence::new("contacts.neither"),
        ),
        claim(|outlook| always(people(outlook)), |outlook| today(outlook, Sentence::new("contacts.always"))),
        claim(
            |outlook| from(people(outlook)),
            |outlook| even(outlook, today(outlook, span(Sentence::new("contacts.from"), people(outlook)))),
        ),
        claim(
            |outlook| once(people(outlook)),
            |outlook| today(outlook, span(Sentence::new("contacts.once"), people(outlook))),
        ),
        claim(
            |outlook| lost(people(outlook), 1),
            |outlook| today(outlook, span(Sentence::new("contacts.until"), people(outlook))),
        ),
        claim(
            |outlook| lost(people(outlook), 2),
            |outlook| today(outlook, span(Sentence::new("contacts.between"), people(outlook))),
        ),
        claim(|outlook| never(people(outlook)) && stays_empty(outlook), |_| Sentence::new("contacts.empty")),
        claim(
            |outlook| never(people(outlook)) && stands_still_too_soon(outlook),
            |outlook| not_yet(outlook, today(outlook, Sentence::new("contacts.ceiling"))),
        ),
        claim(|outlook| never(people(outlook)), |outlook| today(outlook, Sentence::new("contacts.not_yet"))),
    ],
    more: &[
        claim(
            |outlook| never(people(outlook)) && enough_signups(outlook).is_some(),
            |outlook| {
                // Rounded up, since fewer would not be enough.
                let signups = libm::ceil(enough_signups(outlook).unwrap_or_default());
                Sentence::new("contacts.signups")
                    .with("signups", Figure::Count(signups))
                    .with("years", Figure::Tenths(outlook.scenario.months / 12.0))
            },
        ),
        claim(|outlook| always(outlook.summary.list_sells), |_| Sentence::new("contacts.sells_always")),
        claim(
            |outlook| from(outlook.summary.list_sells),
            |outlook| span(Sentence::new("contacts.sells_from"), outlook.summary.list_sells),
        ),
        claim(
            |outlook| never(outlook.summary.list_sells) && lasting_lead(outlook, posts_sell_more),
            |_| Sentence::new("contacts.sells_never"),
        ),
        claim(is_full, |outlook| cap(outlook, Sentence::new("contacts.cap"))),
        claim(fills_up, |outlook| cap(outlook, Sentence::new("contacts.cap_from"))),
    ],
};

/// When one mail reaches more people than one post.
fn people(outlook: &Outlook) -> Lead {
    outlook.summary.list_leads
}

fn posts_sell_more(month: &Month) -> bool {
    month.customers_social > month.customers_email
}

fn stays_empty(outlook: &Outlook) -> bool {
    outlook.months().iter().all(|month| month.subscribers == 0.0)
}

/// The list ends up with fewer addresses than a post of the last month is worth, however long it goes on like that.
fn stands_still_too_soon(outlook: &Outlook) -> bool {
    let needed = break_even_list(&outlook.scenario, outlook.last().reached_social);
    let (ceiling, in_the_end) = (outlook.summary.list_ceiling, outlook.last().subscribers);
    matches!((ceiling, needed), (Some(ceiling), Some(needed)) if ceiling < needed && in_the_end <= ceiling)
}

/// Sign-ups that would be enough, where there are more of them than now.
fn enough_signups(outlook: &Outlook) -> Option<f64> {
    signups_to_lead(&outlook.scenario).filter(|enough| *enough > outlook.scenario.signups)
}

/// The friend list is full today.
fn is_full(outlook: &Outlook) -> bool {
    full(outlook, outlook.first())
}

/// It is full from a later month on, until the end.
fn fills_up(outlook: &Outlook) -> bool {
    !is_full(outlook) && full_from(outlook).is_some()
}

/// The month from which on the friend list is full until the end.
fn full_from(outlook: &Outlook) -> Option<Month> {
    let months = outlook.months();
    let open = months.iter().rposition(|month| !full(outlook, *month));
    months.get(open.map_or(0, |open| open + 1)).copied()
}

/// Full but for rounding; who leaves in a month is replaced at once.
fn full(outlook: &Outlook, month: Month) -> bool {
    month.followers >= outlook.scenario.cap * (1.0 - 1e-9)
}

fn today(outlook: &Outlook, sentence: Sentence) -> Sentence {
    let first = outlook.first();
    sentence.with("email", Figure::People(first.reached_email)).with("social", Figure::People(first.reached_social))
}

/// With the list that would reach as many people as a post today.
fn even(outlook: &Outlook, sentence: Sentence) -> Sentence {
    sentence.with("list", Figure::About(outlook.summary.break_even_list.unwrap_or_default()))
}

fn not_yet(outlook: &Outlook, sentence: Sentence) -> Sentence {
    sentence
        .with("signups", Figure::Count(outlook.scenario.signups))
        .with("ceiling", Figure::About(outlook.summary.list_ceiling.unwrap_or_default()))
}

fn cap(outlook: &Outlook, sentence: Sentence) -> Sentence {
    let month = full_from(outlook).unwrap_or_else(|| outlook.first()).month;
    sentence.with("cap", Figure::Count(outlook.scenario.cap)).with("month", Figure::Whole(month))
}
