//! Who still sees my posts?

use super::{Sentence, shock, years};
use crate::chapter::Outlook;
use crate::format::Locale;
use crate::measurements::model_deviation;
use crate::model::platform::{health, reach_rate};

pub(super) fn sentences(outlook: &Outlook, locale: Locale) -> Vec<Sentence> {
    let scenario = &outlook.scenario;
    let (Some(first), Some(last)) = (outlook.months().first(), outlook.months().last()) else { return Vec::new() };
    if scenario.followers == 0.0 {
        return vec![Sentence::new("platform.nobody").with("rate", locale.share(first.reach_rate))];
    }
    let later = scenario.followers * reach_rate(scenario, last.stage, scenario.followers, health(scenario, last.month));
    let mut sentences = vec![
        Sentence::new("platform.main")
            .with("followers", locale.count(scenario.followers))
            .with("now", locale.count(first.reached_social))
            .with("later", locale.count(later))
            .with("years", years(outlook, locale)),
    ];
    if first.reached_strangers > first.reached_social {
        sentences.push(Sentence::new("platform.strangers").with("strangers", locale.count(first.reached_strangers)));
    }
    sentences.extend(shock(outlook, locale));
    sentences.extend(fit(outlook, locale));
    sentences
}

/// How far the curve lies from what others measured, so that nobody need guess it from the chart.
fn fit(outlook: &Outlook, locale: Locale) -> Option<Sentence> {
    let deviation = model_deviation(&outlook.scenario)?;
    Some(
        Sentence::new("platform.fit")
            .with("factor", locale.decimal(deviation.typical_factor(), 1, 1))
            .with("points", locale.decimal(deviation.points as f64, 0, 0)),
    )
}
