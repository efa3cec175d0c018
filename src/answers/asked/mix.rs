//! With which hours, in words.

use crate::answers::cases::{almost_all, hardly_any, of_ten};
use crate::answers::{Figure, Sentence};
use crate::inputs::Key;
use crate::questions::{Contest, Mix, Mixed};

/// A gain below this share of the customers is none.
const NOTHING: f64 = 0.005;

/// What the best mix is, what it gains over the present one and how surely, and what the next hour is worth. `contest` is
/// between the best and the present one, where there is a best.
pub fn mix_said(mix: &Mix, year: u32, contest: Option<&Contest>) -> Vec<Sentence> {
    let hours = |hours: f64| Figure::Count(hours);
    let Some(best) = mix.best else {
        return vec![
            Sentence::new("asked.mix.impossible")
                .with("hours", hours(mix.limits.hours))
                .with("least", hours(mix.nothing.most_hours)),
        ];
    };
    let mut said = vec![best_said(mix, &best, year)];
    if !mix.limits.allow(&mix.present.outcome) {
        said.push(Sentence::new("asked.mix.over").with("present", hours(mix.present.outcome.most_hours)));
    }
    said.extend(contest.filter(|_| gains(mix, &best)).map(|contest| how_surely(contest.share_better())));
    let used = best.outcome.most_hours;
    if used < 0.9 * mix.limits.hours {
        said.push(Sentence::new("asked.mix.left").with("left", hours(mix.limits.hours - used)));
    } else {
        // Where hours are left, one more is worth nothing.
        said.extend(next_hour(mix));
    }
    said
}

fn best_said(mix: &Mix, best: &Mixed, year: u32) -> Sentence {
    let plan = best.plan;
    let key = match () {
        () if plan == mix.present.plan => "asked.mix.as_now",
        () if !gains(mix, best) => "asked.mix.no_better",
        () if plan.ad_budget > 0.0 && mix.limits.cash.is_some() => "asked.mix.best_ads",
        () => "asked.mix.best",
    };
    Sentence::new(key)
        .with("posts", Figure::Whole(plan.posts))
        .with("mails", Figure::Whole(plan.mails))
        .with("partners", Figure::Tenths(plan.new_partners))
        .with("ads", Figure::Euro(plan.ad_budget))
        .with("customers", Figure::Count(best.outcome.customers))
        .with("present", Figure::Count(mix.present.outcome.customers))
        .with("year", Figure::Whole(f64::from(year)))
}

/// Whether the best mix brings more than the present one, whatever that takes.
fn gains(mix: &Mix, best: &Mixed) -> bool {
    best.outcome.customers > mix.present.outcome.customers * (1.0 + NOTHING)
}

fn how_surely(share: f64) -> Sentence {
    match () {
        () if almost_all(share) => Sentence::new("asked.mix.surely"),
        () if hardly_any(share) => Sentence::new("asked.mix.hardly"),
        () => Sentence::new("asked.mix.cases").with("cases", of_ten(share)),
    }
}

/// Where one hour a month more brings most, where it brings anything.
fn next_hour(mix: &Mix) -> Option<Sentence> {
    let next = mix.next_hour()?;
    let channels = [(Key::Posts, next.posts), (Key::Mails, next.mails), (Key::NewPartners, next.new_partners)];
    let worth = channels.into_iter().filter_map(|(key, worth)| Some((key, worth?)));
    let (key, worth) = worth.max_by(|one, other| one.1.total_cmp(&other.1))?;
    if worth < NOTHING {
        return Some(Sentence::new("asked.mix.next_nothing"));
    }
    Some(Sentence::new("asked.mix.next").with("channel", Figure::Name(key)).with("worth", Figure::Few(worth)))
}
