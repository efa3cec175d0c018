//! Who still sees my posts?

use super::events;
use crate::answers::claim::{Claims, Reading, claim};
use crate::answers::{Figure, Outlook};
use crate::model::platform::Feed;

/// From which part of the followers reached on, strangers are worth a sentence.
const WORTH_A_SENTENCE: f64 = 0.25;

pub(super) static CLAIMS: Claims = Claims {
    verdicts: &[
        claim("platform.nobody", nobody_follows, &[("rate", |outlook| Figure::Share(outlook.first().reach_rate))]),
        claim("platform.unseen", nobody_is_reached, &LATER),
        claim("platform.gone", nobody_is_reached_later, &LATER),
        claim("platform.fewer_of_more", |outlook| fewer_are_reached(outlook) && more_follow(outlook), &LATER),
        claim("platform.fewer", fewer_are_reached, &LATER),
        claim("platform.as_many", |_| true, &LATER),
    ],
    more: &[
        // The question that the next chapter answers.
        claim(
            "platform.list_needed",
            |outlook| posts_reach_more(outlook) && outlook.summary.break_even_list.is_some(),
            &[("list", |outlook| Figure::About(outlook.summary.break_even_list.unwrap_or_default()))],
        ),
        claim(
            "platform.list_leads",
            |outlook| outlook.first().reached_email > outlook.first().reached_social,
            &[("email", |outlook| Figure::People(outlook.first().reached_email))],
        ),
        claim("platform.strangers_young", is_young, &STRANGERS),
        claim("platform.strangers_recommended", is_recommended, &STRANGERS),
        claim(
            "platform.strangers",
            |outlook| strangers_matter(outlook) && !is_young(outlook) && !is_recommended(outlook),
            &STRANGERS,
        ),
        events::SHOCK,
        events::STOP,
    ],
};

static LATER: [(&str, Reading); 5] = [
    ("followers", |outlook| Figure::Count(outlook.first().followers)),
    ("today", |outlook| Figure::People(outlook.first().reached_social)),
    ("years", |outlook| Figure::Tenths(outlook.scenario.months / 12.0)),
    ("later", |outlook| Figure::People(outlook.last().reached_social)),
    ("later_followers", |outlook| Figure::People(outlook.last().followers)),
];

static STRANGERS: [(&str, Reading); 1] = [("strangers", |outlook| Figure::People(outlook.first().reached_strangers))];

fn nobody_follows(outlook: &Outlook) -> bool {
    outlook.first().followers == 0.0
}

fn nobody_is_reached(outlook: &Outlook) -> bool {
    outlook.first().reached_social == 0.0
}

fn nobody_is_reached_later(outlook: &Outlook) -> bool {
    outlook.last().reached_social == 0.0
}

fn fewer_are_reached(outlook: &Outlook) -> bool {
    outlook.last().reached_social < outlook.first().reached_social
}

fn more_follow(outlook: &Outlook) -> bool {
    outlook.last().followers > outlook.first().followers
}

/// A post reaches somebody today, and more than a mail.
fn posts_reach_more(outlook: &Outlook) -> bool {
    outlook.first().reached_social > outlook.first().reached_email
}

fn strangers_matter(outlook: &Outlook) -> bool {
    let first = outlook.first();
    first.reached_strangers >= 0.5 && first.reached_strangers >= WORTH_A_SENTENCE * first.reached_social
}

/// Strangers matter, most of them because the platform is young, and it is: not half grown yet.
fn is_young(outlook: &Outlook) -> bool {
    let (by_youth, by_the_feed) = why_strangers(outlook);
    strangers_matter(outlook) && outlook.first().stage < 0.5 && by_youth > by_the_feed
}

/// Strangers matter, most of them because the feed recommends.
fn is_recommended(outlook: &Outlook) -> bool {
    let (by_youth, by_the_feed) = why_strangers(outlook);
    strangers_matter(outlook) && by_the_feed > by_youth
}

/// The two parts of what brings strangers, as the model adds them up.
fn why_strangers(outlook: &Outlook) -> (f64, f64) {
    let (scenario, stage) = (&outlook.scenario, outlook.first().stage);
    let taken = Feed::at(scenario, stage).taken();
    (scenario.discovery * (1.0 - stage), scenario.recommended * taken / (1.0 - taken))
}
