//! How many followers have one contact, and how many enough of them, the more posts there are.

use maud::Markup;
use reach_calculator::chart::dash::Dash;
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::picture::{Line, Mark, Point};
use reach_calculator::chart::ticks;
use reach_calculator::inputs::{Key, Scenario};
use reach_calculator::model::contacts::undisturbed_reach_rate;
use reach_calculator::model::exposure::Exposure;

use super::drawing::{Chart, LOW};
use super::{axis, from_zero};
use crate::words::Words;

pub(super) fn html(words: &Words) -> Markup {
    let scenario = Scenario::default();
    let chance = scenario.noticed * undisturbed_reach_rate(&scenario);
    let most = (scenario.posts * scenario.memory) as u32;
    let curve = |heterogeneity: f64, contacts: u32| -> Vec<Point> {
        let share = |messages: u32| {
            let mut exposure = Exposure::new(chance, heterogeneity);
            exposure.send(messages);
            if contacts <= 1 { exposure.reach() } else { exposure.effective_reach(contacts) }
        };
        (0..=most).step_by(4).map(|messages| (f64::from(messages), share(messages))).collect()
    };
    let (even, uneven) = Key::Heterogeneity.parameter().plausible.unwrap_or((0.3, 0.65));
    let trust = scenario.trust_contacts as u32;
    let enough = words.get("enough contacts").replace("{n}", &trust.to_string());
    let curves =
        [(1, words.get("one contact"), Role::Second, Dash::Dashed), (trust, enough.as_str(), Role::First, Dash::Solid)];
    let mut marks = Vec::new();
    for (contacts, name, role, dash) in curves {
        marks.push(Mark::Band {
            low: curve(uneven, contacts),
            high: curve(even, contacts),
            middle: Vec::new(),
            role,
            opacity: 0.14,
        });
        marks.push(Mark::Line(Line::new(curve(scenario.heterogeneity, contacts), role, dash).named(name)));
    }
    let most = f64::from(most);
    let x = axis((0.0, most), &ticks::values(0.0, most, 5), words.get("axis messages"), |messages| {
        words.locale.count(messages)
    });
    let percent = |share: f64| words.locale.percent(share, 0, 0);
    let picture = from_zero(x, words.get("axis audience"), percent, marks);
    Chart { title: words.get("chart exposure"), picture, names: Vec::new(), height: LOW }
        .figure(words.get("caption exposure"))
}
