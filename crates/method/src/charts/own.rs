//! The curves of presets with what was measured on the same platform.

use maud::{Markup, html};
use reach_calculator::chart::dash::Dash;
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::picture::{Line, Mark, Picture};
use reach_calculator::evidence::{MEASUREMENTS, Platform, REFERENCE_FOLLOWERS};
use reach_calculator::model::platform::reach_rate;

use super::drawing::{Chart, LOW};
use super::measured::{described, reach_axes, shape};
use crate::platforms::{self, Compared};
use crate::words::Words;

/// One chart for each platform but Facebook pages, which have one of their own.
pub(super) fn html(words: &Words) -> Markup {
    let others = platforms::compared().into_iter().filter(|compared| compared.platform != Platform::FacebookPage);
    html! {
        div.many.pair { @for compared in others { (chart(&compared, words)) } }
        p.caption { (words.get("caption own")) }
    }
}

fn chart(compared: &Compared, words: &Words) -> Markup {
    let stages = (4..=40).map(|step| f64::from(step) / 40.0);
    let curve =
        stages.map(|stage| (stage, reach_rate(&compared.inputs, stage, REFERENCE_FOLLOWERS, 1.0).log10())).collect();
    let mut marks = vec![Mark::Line(Line::new(curve, Role::First, Dash::Solid))];
    let mut names = Vec::new();
    let own = MEASUREMENTS.iter().filter(|row| row.comparable() && platforms::measured(row, compared.platform));
    for (row, stage) in own.filter_map(|row| Some((row, row.stage()?))) {
        let (shape, role) = (shape(row.evidence), Role::Second);
        marks.push(Mark::Measured { at: (stage, row.rate.log10()), shape, role, index: names.len() });
        names.push(described(row, words));
    }
    let (x, y) = reach_axes(words);
    let name = compared.platform.name();
    let title = format!("{}: {}", words.of(&name), words.get("chart own"));
    Chart { title: &title, picture: Picture { x, y, marks }, names, height: LOW }
        .small(&html! { b { (words.of(&name)) } " " (words.preset(compared.preset.id).0) })
}
