//! The presets: calibrated on published figures by the rule in their documentation, which is repeated here.

use reach_calculator::evidence::{Calibration, Evidence, Measure, facebook_attention};
use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Group, Inputs, Key, Kind};
use reach_calculator::inputs::{PRESETS, Preset, Subject};
use reach_calculator::model::platform::reach_rate;

#[test]
fn each_platform_preset_reproduces_the_published_rate() {
    for (preset, place) in calibrated() {
        let (rate, target) = (rate_of(&applied(preset), place), place.target.rate());
        println!("{}: {rate:.5}, published {target:.5}", preset.id);
        assert!((rate / target - 1.0).abs() < 1e-3, "{}: {rate}, published {target}", preset.id);
    }
}

#[test]
fn values_follow_from_the_adoption_fit_and_the_published_rate() {
    for (preset, place) in calibrated() {
        let (stored, found) = (applied(preset), calibration(preset, place));
        for key in [Key::stage, Key::innovation, Key::imitation, Key::supply, Key::throttle] {
            assert_eq!(stored.get(key), found.get(key), "{}: {key:?}", preset.id);
        }
    }
}

#[test]
fn targets_are_published_measurements_with_a_source() {
    for (preset, place) in calibrated() {
        let rows: Vec<_> = place.measurements().collect();
        let ends = if place.target.low == place.target.high { 1 } else { 2 };
        assert_eq!(rows.len(), ends, "{}: {rows:?}", preset.id);
        assert_eq!(preset.claim, rows.iter().all(|row| row.evidence == Evidence::Claim), "{}", preset.id);
        assert!(rows.iter().all(|row| !row.source.name.is_empty()), "{}", preset.id);
        if preset.id.starts_with("tiktok") {
            assert!(rows.iter().all(|row| row.measure == Measure::Views), "its note says that views were counted");
        } else {
            assert!(rows.iter().all(|row| row.comparable()), "{}", preset.id);
        }
        let stage_of = preset.date.expect("a platform's preset has a date");
        let age = place.target.date.map_or(0.0, |date| (stage_of - date).abs());
        assert!(
            age <= if preset.id == "youtube-300" { 3.0 } else { 1.0 },
            "{}: the figure is {age} years off",
            preset.id
        );
    }
}

#[test]
fn platform_presets_leave_every_decision_alone() {
    for preset in PRESETS.iter().filter(|preset| preset.subject == Subject::Platform) {
        assert!(preset.decisions.is_empty(), "{}", preset.id);
        for (key, _) in preset.values() {
            let row = key.parameter();
            let allowed = row.kind == Kind::Assumption && (row.group == Group::Platform || key == Key::cap);
            assert!(allowed, "{} sets {}", preset.id, row.name);
        }
    }
}

#[test]
fn decisions_are_decisions_and_assumptions_are_assumptions() {
    for preset in &PRESETS {
        assert!(preset.decisions.iter().all(|(key, _)| key.parameter().kind == Kind::Decision), "{}", preset.id);
        assert!(preset.assumptions.iter().all(|(key, _)| key.parameter().kind == Kind::Assumption), "{}", preset.id);
    }
}

#[test]
fn two_presets_never_mix() {
    for first in PRESETS.iter().filter(|preset| preset.subject == Subject::Platform) {
        for (second, place) in calibrated() {
            let mut inputs = applied(first);
            second.apply(&mut inputs);
            assert_eq!(rate_of(&inputs, place), rate_of(&applied(second), place), "{} after {}", second.id, first.id);
        }
    }
}

#[test]
fn presets_are_checked_scenarios_that_a_link_carries_exactly() {
    for preset in &PRESETS {
        for (key, value) in preset.values() {
            assert_eq!(key.parameter().settled(value), value, "{}: {key:?}", preset.id);
        }
        assert!(Scenario::new(applied(preset)).is_ok(), "{}", preset.id);
    }
}

#[test]
fn names_are_unique_and_safe_in_links() {
    for (place, preset) in PRESETS.iter().enumerate() {
        assert!(preset.id.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-')), "{}", preset.id);
        assert_eq!(Preset::from_id(preset.id), Some(&PRESETS[place]));
    }
    assert_eq!(Preset::from_id("myspace-2006"), None);
}

/// The stories have the names and values of the reference cases.
#[test]
fn stories_are_those_of_the_reference_cases() {
    let cases: serde_json::Value = serde_json::from_str(include_str!("../../reference/cases.json")).expect("JSON");
    let stories = [("list-100000", "list_of_100000"), ("network", "network_instead_of_watering_can")];
    for (id, name) in stories {
        let case =
            cases.as_array().expect("list").iter().find(|case| case["name"] == name).expect("a case of that name");
        let preset = Preset::from_id(id).expect("a preset of that name");
        let scenario = case["scenario"].as_object().expect("object");
        assert_eq!(preset.values().count(), scenario.len(), "{id}");
        for (key, value) in preset.values() {
            assert_eq!(scenario[key.parameter().name].as_f64(), Some(value), "{id}: {key:?}");
        }
    }
    let youtube = Preset::from_id("youtube-300").expect("a preset of that name");
    let decided = [(Key::followers, 300.0), (Key::new_followers, 5.0), (Key::posts, 4.0)];
    assert_eq!(youtube.decisions, decided, "three_hundred_subscribers");
}

#[test]
fn of_five_thousand_friends_25_see_a_post_as_claimed_and_1750_as_measured() {
    let seen = |id: &str| {
        let inputs = applied(Preset::from_id(id).expect("a preset of that name"));
        assert_eq!((inputs.followers, inputs.cap), (5_000.0, 5_000.0));
        (inputs.followers * reach_rate(&inputs, inputs.stage, inputs.followers, 1.0)).round()
    };
    assert_eq!(seen("facebook-profile-claimed"), 25.0);
    assert_eq!(seen("facebook-profile-2012"), 1750.0);
}

fn calibrated() -> impl Iterator<Item = (&'static Preset, &'static Calibration)> {
    PRESETS.iter().filter_map(|preset| Some((preset, Calibration::of(preset.id)?)))
}

fn applied(preset: &Preset) -> Inputs {
    let mut inputs = Inputs::default();
    preset.apply(&mut inputs);
    inputs
}

fn rate_of(inputs: &Inputs, place: &Calibration) -> f64 {
    reach_rate(inputs, inputs.stage, place.target.followers, 1.0)
}

/// The rule, step by step.
fn calibration(preset: &Preset, place: &Calibration) -> Inputs {
    let (fit, date) = (place.adoption(), preset.date.expect("a platform's preset has a date"));
    let mut inputs = Inputs {
        stage: rounded(fit.stage_at(date), 3),
        innovation: rounded(fit.adoption.innovation, 4).min(Key::innovation.parameter().max),
        imitation: rounded(fit.adoption.imitation, 2),
        ..Inputs::default()
    };
    if fit.name == "Facebook" {
        inputs.supply = rounded(facebook_attention().supply, 0);
    }
    if let Some(throttle) = solved(&inputs, Key::throttle, place) {
        inputs.throttle = rounded(throttle, 4);
        return inputs;
    }
    let supply = solved(&inputs, Key::supply, place).unwrap_or_else(|| {
        inputs.throttle = Key::throttle.parameter().max;
        solved(&inputs, Key::supply, place).expect("some supply gives the published rate")
    });
    inputs.supply = rounded(supply, 0);
    inputs
}

/// The value of `key` within its bounds at which the rate is the published one; the rate falls with throttle and supply.
fn solved(inputs: &Inputs, key: Key, place: &Calibration) -> Option<f64> {
    let excess = |value: f64| {
        let mut inputs = inputs.clone();
        inputs.set(key, value);
        rate_of(&inputs, place) - place.target.rate()
    };
    let (mut low, mut high) = (key.parameter().min, key.parameter().max);
    if excess(low) < 0.0 || excess(high) > 0.0 {
        return None;
    }
    for _ in 0..100 {
        let middle = (low + high) / 2.0;
        if excess(middle) > 0.0 { low = middle } else { high = middle }
    }
    Some((low + high) / 2.0)
}

fn rounded(value: f64, decimals: i32) -> f64 {
    let units = 10.0_f64.powi(decimals);
    (value * units).round() / units
}

/// Notes name the figures a preset was calibrated on, so a changed target must change its note.
#[test]
fn every_preset_has_a_name_and_a_note_in_both_languages() {
    for (text, decimal) in [
        (include_str!("../../../www/words/locales/de/page.json"), ","),
        (include_str!("../../../www/words/locales/en/page.json"), "."),
    ] {
        let texts: serde_json::Value = serde_json::from_str(text).expect("JSON");
        let texts = texts["presets"].as_object().expect("presets");
        assert!(texts.keys().map(String::as_str).eq(sorted_ids()), "{:?}", texts.keys());
        for (preset, place) in calibrated() {
            let note = texts[preset.id]["note"].as_str().expect("a note");
            for rate in [place.target.low, place.target.high] {
                let exact = format!("{}", rounded(rate * 100.0, 2)).replace('.', decimal);
                let short = format!("{}", rounded(rate * 100.0, 1)).replace('.', decimal);
                assert!(
                    note.contains(&exact) || note.contains(&short),
                    "{}: {exact} % is missing in {note}",
                    preset.id
                );
            }
        }
    }
}

fn sorted_ids() -> Vec<&'static str> {
    let mut ids: Vec<_> = PRESETS.iter().map(|preset| preset.id).collect();
    ids.sort_unstable();
    ids
}
