//! List or friends?

use super::lead::{always, between, end, from, holds_from, in_all_months, never, once, start, until};
use crate::answers::claim::{Claims, Reading, claim};
use crate::answers::{Figure, Outlook};
use crate::model::Month;
use crate::model::contacts::{break_even_list, opened};
use crate::model::summary::{Lead, signups_can_lead, signups_to_lead};

pub(super) static CLAIMS: Claims = Claims {
    verdicts: &[
        claim("contacts.unopened", |outlook| opened(&outlook.scenario) == 0.0, &[]),
        claim(
            "contacts.neither",
            |outlook| outlook.first().reached_social == 0.0 && outlook.first().reached_email == 0.0,
            &[],
        ),
        claim("contacts.always", |outlook| always(people(outlook)), &TODAY),
        claim("contacts.from", |outlook| from(people(outlook)), &TODAY),
        claim("contacts.once", |outlook| once(people(outlook)), &TODAY),
        claim("contacts.until", |outlook| until(people(outlook)), &TODAY),
        claim("contacts.between", |outlook| between(people(outlook)), &TODAY),
        claim("contacts.empty", |outlook| never(people(outlook)) && stays_empty(outlook), &[]),
        claim("contacts.ceiling", |outlook| never(people(outlook)) && stands_still_too_soon(outlook), &TODAY),
        claim("contacts.not_yet", |outlook| never(people(outlook)), &TODAY),
    ],
    more: &[
        claim(
            "contacts.signups",
            |outlook| never(people(outlook)) && signups_can_lead(&outlook.scenario),
            &[
                // Rounded up, since fewer would not be enough.
                ("signups", |outlook| Figure::Count(signups_to_lead(&outlook.scenario).unwrap_or_default().ceil())),
                ("years", |outlook| Figure::Tenths(outlook.scenario.months / 12.0)),
            ],
        ),
        claim("contacts.sells_always", |outlook| always(outlook.summary.list_sells), &[]),
        claim(
            "contacts.sells_from",
            |outlook| from(outlook.summary.list_sells),
            &[("month", |outlook| start(outlook.summary.list_sells))],
        ),
        claim("contacts.sells_never", |outlook| in_all_months(outlook, posts_sell_more), &[]),
        claim("contacts.cap", is_full, &CAP),
        claim("contacts.cap_from", fills_up, &CAP),
    ],
};

/// People reached today, when a mail leads, and what the list is and would have to be.
static TODAY: [(&str, Reading); 7] = [
    ("email", |outlook| Figure::People(outlook.first().reached_email)),
    ("social", |outlook| Figure::People(outlook.first().reached_social)),
    ("month", |outlook| start(people(outlook))),
    ("until", |outlook| end(people(outlook))),
    ("list", |outlook| Figure::About(outlook.summary.break_even_list.unwrap_or_default())),
    ("signups", |outlook| Figure::Count(outlook.scenario.signups)),
    ("ceiling", |outlook| Figure::About(outlook.summary.list_ceiling.unwrap_or_default())),
];

static CAP: [(&str, Reading); 2] = [
    ("cap", |outlook| Figure::Count(outlook.scenario.cap)),
    ("month", |outlook| Figure::Whole(full_from(outlook).unwrap_or(1.0))),
];

/// When one mail reaches more people than one post.
fn people(outlook: &Outlook) -> Lead {
    outlook.summary.list_leads
}

fn posts_sell_more(month: &Month) -> bool {
    month.customers_social > month.customers_email
}

fn stays_empty(outlook: &Outlook) -> bool {
    in_all_months(outlook, |month| month.subscribers == 0.0)
}

/// The list ends up with fewer addresses than a post of the last month is worth, however long it goes on like that.
fn stands_still_too_soon(outlook: &Outlook) -> bool {
    let needed = break_even_list(&outlook.scenario, outlook.last().reached_social);
    let (ceiling, in_the_end) = (outlook.summary.list_ceiling, outlook.last().subscribers);
    matches!((ceiling, needed), (Some(ceiling), Some(needed)) if ceiling < needed && in_the_end <= ceiling)
}

/// The friend list is full today.
fn is_full(outlook: &Outlook) -> bool {
    full(outlook, &outlook.first())
}

/// It is full from a later month on, until the end.
fn fills_up(outlook: &Outlook) -> bool {
    !is_full(outlook) && full_from(outlook).is_some()
}

/// The month from which on the friend list is full until the end.
fn full_from(outlook: &Outlook) -> Option<f64> {
    holds_from(outlook, |month| full(outlook, month))
}

/// Full but for rounding; who leaves in a month is replaced at once.
fn full(outlook: &Outlook, month: &Month) -> bool {
    month.followers >= outlook.scenario.cap * (1.0 - 1e-9)
}
