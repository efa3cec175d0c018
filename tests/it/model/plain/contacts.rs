//! Section 2: who follows, who subscribes, who leaves.

use reach_calculator::inputs::Inputs;
use reach_calculator::model::Month;

use super::platform::{ads, health, mails, posts, reach_rate_before, room};

/// joined(t) = max(0, min(new_followers · h(t) · room(N) + follow_rate · posts(t) · strangers, cap − kept,
/// market − kept)), where kept = N · (1 − unfollow)
pub(super) fn joined(inputs: &Inputs, t: i32, followers: f64, strangers: f64) -> f64 {
    let kept = followers * (1.0 - inputs.unfollow);
    let own = inputs.new_followers * health(inputs, t) * room(inputs, followers);
    let willing = own + inputs.follow_rate * posts(inputs, t) * strangers;
    willing.min(inputs.cap - kept).min(inputs.market - kept).max(0.0)
}

/// loss(t) = 1 − (1 − unsubscribe · (1 − 0.0937 segmentation))^mails(t) · (1 − list_decay)^(1/12)
pub(super) fn loss(inputs: &Inputs, t: i32) -> f64 {
    let stays = 1.0 - inputs.unsubscribe * (1.0 - 0.0937 * inputs.segmentation);
    1.0 - stays.powf(mails(inputs, t)) * (1.0 - inputs.list_decay).powf(1.0 / 12.0)
}

/// gain(t) = confirmation · (signups · (1 − σ + σ · level(t)) + ads(t)/cost_per_signup + 3 · asking · found(t)),
/// where σ = signups_from_posts
pub(super) fn gain(inputs: &Inputs, t: i32, level: f64, found: f64) -> f64 {
    let following = inputs.signups_from_posts;
    let own = inputs.signups * (1.0 - following + following * level);
    inputs.confirmation * (own + ads(inputs, t) / inputs.cost_per_signup + 3.0 * inputs.asking * found)
}

/// level(t) = min(5, N(t) · r(t) · posts(t) / (N(1) · r₀ · p₀)), 1 where the denominator is 0; p₀ = posts_before, or
/// `posts` where that is 0
pub(super) fn level(inputs: &Inputs, t: i32, month: &Month) -> f64 {
    let messages = if inputs.posts_before == 0.0 { inputs.posts } else { inputs.posts_before };
    let before = inputs.followers * reach_rate_before(inputs) * messages;
    if before == 0.0 {
        return 1.0;
    }
    (month.followers * month.reach_rate * posts(inputs, t) / before).min(5.0)
}

/// opened = min(1, open_rate · (1 − machine_opens) · (1 + 0.1431 segmentation))
pub(super) fn opened(inputs: &Inputs) -> f64 {
    (inputs.open_rate * (1.0 - inputs.machine_opens) * (1.0 + 0.1431 * inputs.segmentation)).min(1.0)
}
