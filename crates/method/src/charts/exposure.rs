//! How many followers have one contact, and how many enough of them, the more posts there are.

use maud::Markup;
use reach_calculator::chart::dash::Dash;
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::picture::{Line, Mark, Picture, Point};
use reach_calculator::inputs::{Key, Scenario};
use reach_calculator::model::exposure::Exposure;
use reach_calculator::model::platform::reach_rate;

use super::axis;
use super::drawing::Chart;
use crate::words::Words;

pub(super) fn html(words: &Words) -> Markup {
    let scenario = Scenario::default();
    let chance = reach_rate(&scenario, scenario.stage, scenario.followers, 1.0);
    let most = (scenario.posts * scenario.memory) as u32;
    let curve = |heterogeneity: f64, contacts: u32| -> Vec<Point> {
        let share = |messages: u32| {
            let mut exposure = Exposure::new(chance, heterogeneity);
            exposure.send(messages);
            if contacts <= 1 { exposure.reach() } else { exposure.effective_reach(contacts) }
        };
        (0..=most).map(|messages| (f64::from(messages), share(messages))).collect()
    };
    let (even, uneven) = Key::Heterogeneity.parameter().plausible.unwrap_or((0.3, 0.65));
    let trust = scenario.trust_contacts as u32;
    let enough = words.get("enough contacts").replace("{n}", &trust.to_string());
    let curves = [
        (1, words.get("one contact"), Role::Second, Dash::Dashed),
        (trust, enough.as_str(), Role::Accent, Dash::Solid),
    ];
    let mut marks = Vec::new();
    for (contacts, name, role, dash) in curves {
        marks.push(Mark::Band { low: curve(uneven, contacts), high: curve(even, contacts), role, opacity: 0.14 });
        marks.push(Mark::Line(Line::new(curve(scenario.heterogeneity, contacts), role, dash).named(name)));
    }
    let most = f64::from(most);
    let quarters = [0.0, 0.25, 0.5, 0.75, 1.0];
    let picture = Picture {
        x: axis((0.0, most), &quarters.map(|share| share * most), words.get("axis messages"), |messages| {
            words.locale.count(messages)
        }),
        y: axis((0.0, 1.0), &quarters, words.get("axis audience"), |share| words.locale.percent(share, 0, 0)),
        marks,
    };
    Chart { title: words.get("chart exposure"), picture, names: Vec::new() }.figure(words.get("caption exposure"))
}
