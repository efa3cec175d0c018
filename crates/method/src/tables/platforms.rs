//! The presets of platforms: what they set, and the published reach behind them.

use maud::{Markup, html};
use reach_calculator::evidence::{CALIBRATIONS, Calibration, Measurement, REFERENCE_FOLLOWERS};
use reach_calculator::inputs::{Inputs, Key, Preset};
use reach_calculator::model::platform::{Feed, reach_rate};

use super::cell;
use crate::html;
use crate::platforms;
use crate::words::Words;

pub(super) fn html(words: &Words) -> Markup {
    let locale = words.locale;
    let reach_of = |followers: f64| words.get("reach of").replace("{n}", &locale.count(followers));
    let (usual, own) = (reach_of(REFERENCE_FOLLOWERS), reach_of(Key::Followers.parameter().default));
    let named = |name: &'static str| words.get(name);
    let columns = [
        named("preset"),
        named("stage"),
        named("taken"),
        named("throttle"),
        named("supply"),
        named("published"),
        &usual,
        &own,
        named("basis"),
    ];
    let rows: Vec<_> = CALIBRATIONS.iter().filter_map(|place| row(place, words)).collect();
    html::table("figures", words.get("table platforms"), &columns, &rows)
}

fn row(place: &Calibration, words: &Words) -> Option<Vec<Markup>> {
    let (locale, preset) = (words.locale, Preset::from_id(place.preset)?);
    let inputs = platforms::on_the_defaults(preset);
    let value = |key: Key| cell(locale.value(inputs.get(key), key.parameter()));
    let (rate, account) = (words.rate(place.target.rate()), locale.count(place.target.followers));
    Some(vec![
        html! { a href={ "#preset-" (preset.id) } { (words.preset(preset.id).0) } },
        value(Key::Stage),
        cell(locale.percent(Feed::at(&inputs, inputs.stage).taken(), 0, 0)),
        value(Key::Throttle),
        value(Key::Supply),
        cell(words.get("rate at").replace("{rate}", &rate).replace("{n}", &account)),
        reach(&inputs, REFERENCE_FOLLOWERS, words),
        reach(&inputs, Key::Followers.parameter().default, words),
        evidence(place, words),
    ])
}

/// What an account of this size reaches, where the platform allows so many followers.
fn reach(inputs: &Inputs, followers: f64, words: &Words) -> Markup {
    let reached = (followers <= inputs.cap).then(|| reach_rate(inputs, inputs.stage, followers, 1.0));
    cell(reached.map_or_else(String::new, |rate| words.rate(rate)))
}

/// What the published reach rests on, and where it stands.
fn evidence(place: &Calibration, words: &Words) -> Markup {
    let mut rows: Vec<&Measurement> = place.measurements().collect();
    rows.dedup_by(|one, other| one.source == other.source);
    html! {
        @for (index, row) in rows.into_iter().enumerate() {
            @if index > 0 { br; }
            (words.evidence(row.evidence)) ": " (html::source(row.source.name, row.source.url))
            @if !row.comparable() { " " span.mark { (words.get("views")) } }
        }
    }
}
