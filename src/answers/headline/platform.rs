//! Who still sees my posts?

use super::events::events;
use crate::answers::{Figure, Outlook, Sentence};
use crate::evidence::model_deviation;
use crate::model::events::health;
use crate::model::platform::reach_rate;

pub(super) fn sentences(outlook: &Outlook) -> Vec<Sentence> {
    let scenario = &outlook.scenario;
    let (Some(first), Some(last)) = (outlook.months().first(), outlook.months().last()) else { return Vec::new() };
    if scenario.followers == 0.0 {
        return vec![Sentence::new("platform.nobody").with("rate", Figure::Share(first.reach_rate))];
    }
    let later = scenario.followers * reach_rate(scenario, last.stage, scenario.followers, health(scenario, last.month));
    let mut sentences = vec![
        Sentence::new("platform.main")
            .with("followers", Figure::Count(scenario.followers))
            .with("now", Figure::Count(first.reached_social))
            .with("later", Figure::Count(later))
            .with("years", Figure::Tenths(scenario.months / 12.0)),
    ];
    if first.reached_strangers > first.reached_social {
        sentences.push(Sentence::new("platform.strangers").with("strangers", Figure::Count(first.reached_strangers)));
    }
    sentences.extend(events(outlook));
    sentences.extend(fit(outlook));
    sentences
}

/// How far the curve lies from what others measured, so that nobody need guess it from the chart.
fn fit(outlook: &Outlook) -> Option<Sentence> {
    let deviation = model_deviation(&outlook.scenario)?;
    Some(
        Sentence::new("platform.fit")
            .with("factor", Figure::OneDecimal(deviation.typical_factor()))
            .with("points", Figure::Whole(deviation.points as f64)),
    )
}
