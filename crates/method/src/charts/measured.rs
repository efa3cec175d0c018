//! Facebook pages: what was published, along the growth stage and against the model.

use maud::Markup;
use reach_calculator::chart::dash::Dash;
use reach_calculator::chart::palette::Role;
use reach_calculator::chart::picture::{Axis, Line, Mark, Picture, Point, Shape};
use reach_calculator::evidence::{Evidence, MEASUREMENTS, Measurement, Platform, facebook_attention};
use reach_calculator::model::platform::reach_rate;

use super::drawing::{Chart, HIGH};
use super::{axis, logarithmic};
use crate::words::Words;

/// The model with Facebook's own attention figures, and everything that was published.
pub(super) fn reach(words: &Words) -> Markup {
    let (x, y) = reach_axes(words);
    let mut marks = keys(words, &[Evidence::Primary, Evidence::Secondary, Evidence::Derived, Evidence::Claim]);
    let inputs = facebook_attention();
    let accounts = [
        (1_000.0, Role::Muted, Dash::Dotted),
        (10_000.0, Role::First, Dash::Solid),
        (1_000_000.0, Role::Muted, Dash::Dashed),
    ];
    for (followers, role, dash) in accounts {
        let stages = (4..=40).map(|step| f64::from(step) / 40.0);
        let points = stages.map(|stage| (stage, reach_rate(&inputs, stage, followers, 1.0).log10())).collect();
        let name = words.get("fans").replace("{n}", &words.locale.count(followers));
        marks.push(Mark::Line(Line { width: 2.0, ..Line::new(points, role, dash) }.named(&name)));
    }
    let place = |measurement: &Measurement| Some((measurement.stage()?, measurement.rate.log10()));
    let names = add_measured(&mut marks, place, |measurement| described(measurement, words));
    let picture = Picture { x, y, marks };
    Chart { title: words.get("chart reach"), picture, names, height: HIGH }.figure(words.get("caption reach"))
}

/// Growth stages, and reach rates on a scale of equal factors.
pub(super) fn reach_axes(words: &Words) -> (Axis, Axis) {
    let percent = |rate: f64| words.locale.percent(rate, 0, 1);
    let x = axis((0.0, 1.0), &[0.0, 0.25, 0.5, 0.75, 1.0], words.get("axis stage"), percent);
    let marked = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5];
    (x, logarithmic(axis((0.005, 0.5), &marked, words.get("axis reach"), percent)))
}

/// What each published rate of a Facebook page would be by the model.
pub(super) fn agreement(words: &Words) -> Markup {
    let rates = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5];
    let rising =
        |title: &str| logarithmic(axis((0.01, 0.5), &rates, words.get(title), |rate| words.locale.percent(rate, 0, 1)));
    let mut marks = keys(words, &[Evidence::Primary, Evidence::Secondary, Evidence::Derived]);
    // Straight lines, since both axes are logarithmic, with a corner where the strip leaves the picture.
    let corners = [0.01, 0.02, 0.25, 0.5];
    let times = |factor: f64| corners.map(|rate: f64| (rate.log10(), (rate * factor).log10())).to_vec();
    marks.push(Mark::Band { low: times(0.5), high: times(2.0), middle: Vec::new(), role: Role::First, opacity: 0.14 });
    marks.push(Mark::Line(Line::new(times(1.0), Role::First, Dash::Solid)));
    let inputs = facebook_attention();
    let modelled =
        |measurement: &Measurement| measurement.modelled(&inputs).filter(|_| measurement.evidence != Evidence::Claim);
    let place = |measurement: &Measurement| Some((measurement.rate.log10(), modelled(measurement)?.log10()));
    let name = |measurement: &Measurement| {
        let rate = modelled(measurement).map_or_else(String::new, |rate| words.locale.percent(rate, 1, 1));
        format!("{} – {} {rate}", described(measurement, words), words.get("model"))
    };
    let names = add_measured(&mut marks, place, name);
    let picture = Picture { x: rising("axis measured"), y: rising("axis modelled"), marks };
    Chart { title: words.get("chart agreement"), picture, names, height: HIGH }.figure(words.get("caption agreement"))
}

/// Adds the measurements that have a place, and returns their names.
fn add_measured(
    marks: &mut Vec<Mark>,
    place: impl Fn(&Measurement) -> Option<Point>,
    name: impl Fn(&Measurement) -> String,
) -> Vec<String> {
    let mut names = Vec::new();
    for measurement in MEASUREMENTS.iter().filter(|measurement| measurement.platform == Platform::FacebookPage) {
        if let Some(at) = place(measurement) {
            marks.push(Mark::Measured {
                at,
                shape: shape(measurement.evidence),
                role: Role::Second,
                index: names.len(),
            });
            names.push(name(measurement));
        }
    }
    names
}

/// The legend: what each shape rests on, in a word.
fn keys(words: &Words, kinds: &[Evidence]) -> Vec<Mark> {
    let key =
        |&kind: &Evidence| Mark::Key { shape: shape(kind), role: Role::Second, label: words.in_short(kind).to_owned() };
    kinds.iter().map(key).collect()
}

/// The shape by what a measurement rests on.
pub(super) fn shape(evidence: Evidence) -> Shape {
    match evidence {
        Evidence::Primary => Shape::Disc,
        Evidence::Secondary | Evidence::Unconfirmed => Shape::Ring,
        Evidence::Derived => Shape::Diamond,
        Evidence::Claim => Shape::Cross,
    }
}

/// A measurement in a few words.
pub(super) fn described(measurement: &Measurement, words: &Words) -> String {
    let date = measurement.date.map_or_else(String::new, |date| words.date(date));
    let rate = words.locale.percent(measurement.rate, 0, 2);
    format!("{date}: {rate}, {} ({})", words.of(measurement.metric), measurement.source.name)
}
