//! Section 1, and what is written and advertised in a month.

use reach_calculator::inputs::Inputs;

/// Whether month t lies at or after an event, whose month is 0 where it never happens.
pub(super) fn since(event: f64, t: i32) -> bool {
    event > 0.0 && f64::from(t) >= event
}

/// posts(t)
pub(super) fn posts(inputs: &Inputs, t: i32) -> f64 {
    written(inputs, t, inputs.posts_before, inputs.posts)
}

/// mails(t)
pub(super) fn mails(inputs: &Inputs, t: i32) -> f64 {
    written(inputs, t, inputs.mails_before, inputs.mails)
}

fn written(inputs: &Inputs, t: i32, before: f64, now: f64) -> f64 {
    if t <= 0 {
        before
    } else if since(inputs.stop_month, t) {
        0.0
    } else {
        now
    }
}

/// ads(t)
pub(super) fn ads(inputs: &Inputs, t: i32) -> f64 {
    if since(inputs.stop_month, t) { 0.0 } else { inputs.ad_budget }
}

/// h(t)
pub(super) fn health(inputs: &Inputs, t: i32) -> f64 {
    if since(inputs.shock_month, t) { 1.0 - inputs.shock_severity } else { 1.0 }
}

/// s(t) = F(A₀ + t/12), with F(A) = (1 − e^{−(p+q)A}) / (1 + (q/p) e^{−(p+q)A})
/// and A₀ = −ln((1 − s₀) / (1 + (q/p) s₀)) / (p + q)
pub(super) fn stage(inputs: &Inputs, t: i32) -> f64 {
    let (p, q, start) = (inputs.innovation, inputs.imitation, inputs.stage);
    let age = -((1.0 - start) / (1.0 + q / p * start)).ln() / (p + q) + f64::from(t) / 12.0;
    let decayed = (-(p + q) * age).exp();
    (1.0 - decayed) / (1.0 + q / p * decayed)
}

/// T(s) = throttle · s^throttle_onset
fn taken(inputs: &Inputs, stage: f64) -> f64 {
    inputs.throttle * stage.powf(inputs.throttle_onset)
}

/// r(s, N, h) = activity · (1 − exp(−h · relevance · size(N) · slots(s) / rivals(s))), with
/// slots(s) = attention · (1 − T(s)), rivals(s) = supply · s^crowding, size(N) = (max(N, 1)/10 000)^(−size_effect).
///
/// 1 − exp(−x) is asked of `exp_m1`, which keeps the digits of a small x.
pub(super) fn reach_rate(inputs: &Inputs, stage: f64, followers: f64, health: f64) -> f64 {
    let slots = inputs.attention * (1.0 - taken(inputs, stage));
    let rivals = inputs.supply * stage.powf(inputs.crowding);
    let size = (followers.max(1.0) / 10_000.0).powf(-inputs.size_effect);
    inputs.activity * -(-health * inputs.relevance * size * slots / rivals).exp_m1()
}

/// r₀ = r(s(1), N(1), 1)
pub(super) fn reach_rate_before(inputs: &Inputs) -> f64 {
    reach_rate(inputs, stage(inputs, 1), inputs.followers, 1.0)
}

/// room(N) = max(0, 1 − N/market)
pub(super) fn room(inputs: &Inputs, followers: f64) -> f64 {
    (1.0 - followers / inputs.market).max(0.0)
}

/// strangers = min(N · r · (recommended · T/(1 − T) + discovery · (1 − s)) · room(N), max(0, market − N))
pub(super) fn strangers(inputs: &Inputs, stage: f64, followers: f64, rate: f64) -> f64 {
    let taken = taken(inputs, stage);
    let times = inputs.recommended * taken / (1.0 - taken) + inputs.discovery * (1.0 - stage);
    (followers * rate * times * room(inputs, followers)).min((inputs.market - followers).max(0.0))
}
