//! The presets: calibrated on published figures by the rule in their documentation, which is repeated here.

use reach_calculator::evidence::{Calibration, Evidence, FEED_SHARES, FeedShare, Measure};
use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Group, Inputs, Key, Kind};
use reach_calculator::inputs::{PRESETS, Preset, Subject};
use reach_calculator::model::Channels;
use reach_calculator::model::forecast;
use reach_calculator::model::platform::{Feed, reach_rate};
use reach_calculator::model::summary::{Summary, Year};

#[test]
fn each_platform_preset_reproduces_the_published_rate() {
    for (preset, place) in calibrated() {
        let (rate, target) = (rate_of(&applied(preset), place), place.target.rate());
        println!("{}: {rate:.5}, published {target:.5}", preset.id);
        // As near as a supply that is rounded to 10 allows.
        assert!((rate / target - 1.0).abs() < 0.03, "{}: {rate}, published {target}", preset.id);
    }
}

#[test]
fn values_follow_from_the_adoption_fit_and_the_published_rate() {
    for (preset, place) in calibrated() {
        let (stored, found) = (applied(preset), calibration(preset, place));
        let platform = Key::all().filter(|key| key.parameter().group == Group::Platform);
        for key in platform.filter(|key| *key != Key::Supply) {
            assert_eq!(stored.get(key), found.get(key), "{}: {key:?}", preset.id);
        }
        // The last digit depends on whether the stage is rounded before or after.
        assert!((stored.supply / found.supply - 1.0).abs() < 0.005, "{}: {}", preset.id, found.supply);
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
            age <= if preset.id == "youtube-2026" { 3.0 } else { 1.0 },
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
            let allowed = row.kind == Kind::Assumption && (row.group == Group::Platform || key == Key::Cap);
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

/// The throttle is one for all dates: what the operator takes in the middle of 2026 is what was measured last.
#[test]
fn in_2026_the_operator_takes_what_was_measured() {
    for (preset, place) in calibrated().filter(|(preset, _)| preset.date == Some(2026.5)) {
        let (inputs, share) = (applied(preset), feed(place));
        let taken = Feed::at(&inputs, inputs.stage).taken();
        assert!((taken / share.taken() - 1.0).abs() < 0.02, "{}: {taken}, {}", preset.id, share.source);
    }
}

#[test]
fn of_five_thousand_friends_25_see_a_post_as_claimed_and_many_times_more_as_measured() {
    let seen = |id: &str| {
        let inputs = applied(preset(id));
        assert_eq!((inputs.followers, inputs.cap), (5_000.0, 5_000.0));
        (inputs.followers * reach_rate(&inputs, inputs.stage, inputs.followers, 1.0)).round()
    };
    assert_eq!(seen("cap-claimed"), 25.0);
    assert!(seen("cap-2012") > 40.0 * seen("cap-claimed"), "{}", seen("cap-2012"));
}

/// Qualifying: addresses of people who fit, and answers to what they need.
#[test]
fn a_qualified_list_brings_more_customers_than_an_unqualified_one_with_the_same_time_for_conversations() {
    let (unqualified, qualified) = (years("list-100000"), years("list-100000-qualified"));
    assert_eq!(applied(preset("list-100000")).capacity, applied(preset("list-100000-qualified")).capacity);
    for (unqualified, qualified) in unqualified.iter().zip(&qualified) {
        assert!(qualified.customers.total() > 1.5 * unqualified.customers.total(), "{qualified:?}, {unqualified:?}");
    }
}

#[test]
fn in_the_network_partners_bring_most_customers_and_still_fewer_than_21_a_year() {
    for (year, figures) in years("network").iter().enumerate() {
        let Channels { partners, social, email, found, .. } = figures.customers;
        assert!(partners > social + email + found, "year {}: {:?}", year + 1, figures.customers);
        assert!(partners < 21.0, "year {}: {partners}", year + 1);
    }
}

#[test]
fn three_hundred_subscribers_with_fifty_findable_videos_bring_a_customer_a_year() {
    for (year, figures) in years("youtube-300").iter().enumerate() {
        let Channels { social, found, .. } = figures.customers;
        assert!(social + found >= 1.0, "year {}: {:?}", year + 1, figures.customers);
        assert!(found > social, "because they are found, year {}: {:?}", year + 1, figures.customers);
    }
}

#[test]
fn a_starting_coach_gets_most_by_recommendation_and_hardly_anything_by_posts() {
    let years = years("starting-coach");
    for (year, figures) in years.iter().enumerate().skip(1) {
        let customers = figures.customers;
        assert!(customers.recommended() > customers.others(), "year {}: {customers:?}", year + 1);
    }
    assert!(years[0].customers.total() < 2.0, "the first year is thin: {:?}", years[0].customers);
    let growth = years[4].customers.total() / years[0].customers.total();
    assert!(growth > 3.0, "cooperation compounds: {growth}");
}

#[test]
fn an_established_coach_lives_on_recommendations() {
    for (year, figures) in years("established-coach").iter().enumerate() {
        let customers = figures.customers;
        assert!(customers.recommended() > 2.0 * customers.others(), "year {}: {customers:?}", year + 1);
    }
}

fn preset(id: &str) -> &'static Preset {
    Preset::from_id(id).expect("a preset of that name")
}

fn years(id: &str) -> Vec<Year> {
    let scenario = Scenario::new(applied(preset(id))).expect("a preset fits");
    let years = Summary::of(&scenario, &forecast(&scenario)).years;
    for (year, figures) in years.iter().enumerate() {
        println!("{id}, year {}: {:.1?}", year + 1, figures.customers);
    }
    years
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

fn feed(place: &Calibration) -> &'static FeedShare {
    let of_it = |share: &&FeedShare| share.adoption.name == place.adoption().name;
    FEED_SHARES.iter().find(of_it).expect("a feed share for every platform with a preset")
}

/// The rule, step by step.
fn calibration(preset: &Preset, place: &Calibration) -> Inputs {
    let (fit, date, feed) = (place.adoption(), preset.date.expect("a platform's preset has a date"), feed(place));
    let mut inputs = Inputs {
        stage: rounded(fit.stage_at(date), 3),
        innovation: rounded(fit.adoption.innovation, 4).min(Key::Innovation.parameter().max),
        imitation: rounded(fit.adoption.imitation, 2),
        ..Inputs::default()
    };
    inputs.throttle_onset = if feed.from_the_start { 0.0 } else { 2.0 };
    let grown = rounded(fit.stage_at(2026.5), 3).powf(inputs.throttle_onset);
    inputs.throttle = rounded((feed.taken() / grown).min(0.95), 2);
    inputs.recommended = feed.recommended().map_or(inputs.recommended, |recommended| rounded(recommended, 2));
    inputs.supply = solved(&inputs, Key::Supply, place).expect("some supply gives the published rate");
    inputs.supply = (inputs.supply / 10.0).round() * 10.0;
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

#[test]
fn a_preset_names_the_platform_that_it_assumes() {
    let platform = |id: &str| Preset::from_id(id).and_then(|preset| preset.platform);
    for preset in PRESETS.iter().filter(|preset| preset.subject == Subject::Platform) {
        assert_eq!(platform(preset.id), Some(preset.id));
    }
    assert_eq!(platform("youtube-300"), Some("youtube-2026"));
    assert_eq!(platform("cap-claimed"), Some("facebook-profile-claimed"));
    assert_eq!(platform("cap-2012"), Some("facebook-profile-2012"));
    assert_eq!(platform("starting-coach"), None);
    assert_eq!(platform("network"), None);
}

/// Chosen from a list, it would stand there twice.
#[test]
fn the_defaults_stand_for_one_platform_which_is_known() {
    let usual: Vec<&str> = PRESETS.iter().filter(|preset| preset.is_usual()).map(|preset| preset.id).collect();
    assert_eq!(usual, ["linkedin-2026"]);
}
