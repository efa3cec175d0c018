//! Who still sees my posts?

use super::events;
use crate::answers::claim::{Claims, claim};
use crate::answers::{Figure, Outlook, Sentence};
use crate::model::platform::Feed;

/// From which part of the followers reached on, strangers are worth a sentence.
const WORTH_A_SENTENCE: f64 = 0.25;

pub(super) static CLAIMS: Claims = Claims {
    verdicts: &[
        claim(nobody_follows, |outlook| {
            Sentence::new("platform.nobody").with("rate", Figure::Share(outlook.first().reach_rate))
        }),
        claim(nobody_is_reached, |outlook| counted(outlook, Sentence::new("platform.unseen"))),
        claim(nobody_is_reached_later, |outlook| later(outlook, Sentence::new("platform.gone"))),
        claim(
            |outlook| fewer_are_reached(outlook) && more_follow(outlook),
            |outlook| later(outlook, Sentence::new("platform.fewer_of_more")),
        ),
        claim(fewer_are_reached, |outlook| later(outlook, Sentence::new("platform.fewer"))),
        claim(|_| true, |outlook| later(outlook, Sentence::new("platform.as_many"))),
    ],
    more: &[
        claim(
            |outlook| strangers_matter(outlook) && is_young(outlook),
            |outlook| strangers(outlook, Sentence::new("platform.strangers_young")),
        ),
        claim(
            |outlook| strangers_matter(outlook) && is_recommended(outlook),
            |outlook| strangers(outlook, Sentence::new("platform.strangers_recommended")),
        ),
        claim(
            |outlook| strangers_matter(outlook) && !is_young(outlook) && !is_recommended(outlook),
            |outlook| strangers(outlook, Sentence::new("platform.strangers")),
        ),
        events::SHOCK,
        events::STOP,
    ],
};

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

fn strangers_matter(outlook: &Outlook) -> bool {
    let first = outlook.first();
    first.reached_strangers >= 0.5 && first.reached_strangers >= WORTH_A_SENTENCE * first.reached_social
}

/// Most of the strangers come because the platform is young, and it is: not half grown yet.
fn is_young(outlook: &Outlook) -> bool {
    let (by_youth, by_the_feed) = why_strangers(outlook);
    outlook.first().stage < 0.5 && by_youth > by_the_feed
}

/// Most of the strangers come because the feed recommends.
fn is_recommended(outlook: &Outlook) -> bool {
    let (by_youth, by_the_feed) = why_strangers(outlook);
    by_the_feed > by_youth
}

/// The two parts of what brings strangers, as the model adds them up.
fn why_strangers(outlook: &Outlook) -> (f64, f64) {
    let (scenario, stage) = (&outlook.scenario, outlook.first().stage);
    let taken = Feed::at(scenario, stage).taken();
    (scenario.discovery * (1.0 - stage), scenario.recommended * taken / (1.0 - taken))
}

fn counted(outlook: &Outlook, sentence: Sentence) -> Sentence {
    let first = outlook.first();
    sentence.with("followers", Figure::People(first.followers)).with("now", Figure::People(first.reached_social))
}

fn later(outlook: &Outlook, sentence: Sentence) -> Sentence {
    let last = outlook.last();
    counted(outlook, sentence)
        .with("years", Figure::Tenths(outlook.scenario.months / 12.0))
        .with("later", Figure::People(last.reached_social))
        .with("later_followers", Figure::People(last.followers))
}

fn strangers(outlook: &Outlook, sentence: Sentence) -> Sentence {
    sentence.with("strangers", Figure::People(outlook.first().reached_strangers))
}
