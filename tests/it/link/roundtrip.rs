//! What is written is read back, bit for bit, in one canonical spelling that is never too long.

use proptest::prelude::*;
use proptest::sample::select;
use reach_calculator::answers::{Chapter, PlatformAxis};
use reach_calculator::inputs::PRESETS;
use reach_calculator::inputs::{Inputs, Key, PARAMETERS};
use reach_calculator::link::{LONGEST, Layout, LeftOut, Link, OTHER_KEYS, QUESTIONS, View};
use reach_calculator::words::Locale;

/// Inputs of which each one keeps its default or takes any value within its bounds, as often as `share` says.
fn inputs(share: f64) -> impl Strategy<Value = Inputs> {
    let one = (prop::bool::weighted(share), 0.0..=1.0);
    prop::collection::vec(one, PARAMETERS.len()).prop_map(|choices| {
        let mut inputs = Inputs::default();
        for (parameter, (change, place)) in PARAMETERS.iter().zip(choices) {
            if change {
                inputs.set(parameter.key, parameter.settled(parameter.min + place * (parameter.max - parameter.min)));
            }
        }
        inputs
    })
}

fn view() -> impl Strategy<Value = View> {
    let chapter = prop::option::of(select(Chapter::ALL.to_vec()));
    let language = prop::option::of(select(Locale::ALL.to_vec()));
    let layout = prop::option::of(select(Layout::ALL.to_vec()));
    let axis = prop::option::of(select(PlatformAxis::ALL.to_vec()));
    let band = prop::option::of(any::<bool>());
    (chapter, language, layout, axis, band).prop_map(|(chapter, language, layout, axis, band)| View {
        chapter,
        language,
        layout,
        axis,
        band,
    })
}

/// A link as it can come about: read from foreign pairs, then filled with state.
fn link(share: f64) -> impl Strategy<Value = Link> {
    let preset = prop::option::of(select(PRESETS.iter().map(|preset| preset.id).collect::<Vec<_>>()));
    let baseline = prop::option::of(inputs(share / 4.0));
    (
        inputs(share),
        preset,
        view(),
        prop::option::of(any::<u32>()),
        prop::option::of(
            (select(&QUESTIONS[..]), r"(~[0-9]{1,4}(\.[0-9])?){0,3}")
                .prop_map(|(word, figures)| word.to_owned() + &figures),
        ),
        prop::option::of(any::<u32>()),
        baseline,
        "(&[a-z_.~A-Z0-9-]{1,20}(=[ -~]{0,40})?){0,8}",
    )
        .prop_map(|(inputs, preset, view, seed, question, fitted, baseline, foreign)| {
            let foreign = Link::read(&format!("rc1{foreign}")).0.foreign;
            Link { preset, inputs, view, seed, question, fitted, baseline, foreign }
        })
}

#[track_caller]
fn bits(inputs: &Inputs) -> Vec<u64> {
    Key::all().map(|key| inputs.get(key).to_bits()).collect()
}

fn is_clean(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'~' | b'=' | b'&' | b'-'))
}

fn check(link: &Link) -> Result<(), TestCaseError> {
    let written = link.write();
    prop_assert!(written.text.len() <= LONGEST, "{} characters: {}", written.text.len(), written.text);
    prop_assert!(is_clean(&written.text), "{}", written.text);
    let (read, notes) = Link::read(&written.text);
    prop_assert_eq!(notes, vec![], "{}", &written.text);
    prop_assert_eq!(bits(&read.inputs), bits(&link.inputs), "{}", &written.text);
    prop_assert_eq!((read.preset, read.seed), (link.preset, link.seed));
    prop_assert_eq!((&read.question, &read.fitted), (&link.question, &link.fitted));
    let kept = |part| !written.left_out.contains(&part);
    if kept(LeftOut::Baseline) {
        prop_assert_eq!(read.baseline.as_ref().map(bits), link.baseline.as_ref().map(bits));
    }
    if kept(LeftOut::View) {
        prop_assert_eq!(read.view, link.view);
    }
    if kept(LeftOut::Foreign) {
        prop_assert_eq!(&read.foreign, &link.foreign);
    }
    let again = read.write();
    prop_assert_eq!(&again.text, &written.text);
    prop_assert!(again.left_out.is_empty());
    Ok(())
}

proptest! {
    #[test]
    fn links_with_few_changes_come_back(link in link(0.1)) {
        check(&link)?;
    }

    #[test]
    fn links_with_many_changes_come_back(link in link(0.6)) {
        check(&link)?;
    }

    #[test]
    fn links_with_every_input_changed_come_back(link in link(1.0)) {
        check(&link)?;
    }

    #[test]
    fn a_written_link_survives_what_programs_do_to_it(link in link(0.15)) {
        let text = link.write().text;
        let expected = Link::read(&text).0;
        let encoded: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
        for bent in [
            format!("https://example.org/reach/#{text}"),
            format!("https://example.org/reach/?{text}"),
            format!("https://example.org/?p=123&{text}#contact"),
            format!("#{text}#?secret=abc"),
            format!("#{}", text.to_ascii_uppercase()),
            format!("#{}", text.replace('&', "&amp;")),
            format!("#{encoded}"),
            format!("(see https://example.org/#{text}).").replace("(see ", ""),
            format!("#{text}, what do you think?"),
        ] {
            let (read, notes) = Link::read(&bent);
            prop_assert_eq!(notes, vec![], "{}", &bent);
            prop_assert_eq!(&read, &expected, "{}", &bent);
        }
    }

    #[test]
    fn every_slider_position_is_shared_exactly(row in 0..PARAMETERS.len(), place in 0.0..=1.0) {
        let parameter = &PARAMETERS[row];
        let mut link = Link::default();
        link.inputs.set(parameter.key, parameter.at_position(place));
        let read = Link::read(&link.write().text).0;
        prop_assert_eq!(bits(&read.inputs), bits(&link.inputs));
    }
}

#[test]
fn no_key_means_two_things() {
    let mut keys: Vec<&str> = OTHER_KEYS.to_vec();
    keys.extend(PARAMETERS.iter().map(|parameter| parameter.link));
    keys.extend(PARAMETERS.iter().map(|parameter| parameter.name));
    let mut unique = keys.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), keys.len());
    for key in PARAMETERS.iter().map(|parameter| parameter.link).chain(OTHER_KEYS) {
        assert!(!key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()), "{key}");
        let is_version = key
            .strip_prefix("rc")
            .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()) && !rest.is_empty());
        assert!(!is_version, "{key} looks like a version");
    }
}

/// Browsers read `&lt`, `&copy` and their like in running text as characters, with or without a semicolon behind.
#[test]
fn no_key_reads_as_an_html_entity() {
    const ENTITIES: [&str; 31] = [
        "amp", "lt", "gt", "quot", "copy", "reg", "not", "para", "sect", "deg", "cent", "pound", "yen", "curren",
        "uml", "shy", "eth", "times", "divide", "micro", "middot", "macr", "acute", "cedil", "ordf", "ordm", "sup1",
        "sup2", "sup3", "nbsp", "thorn",
    ];
    for key in PARAMETERS.iter().flat_map(|parameter| [parameter.link, parameter.name]).chain(OTHER_KEYS) {
        for entity in ENTITIES {
            let mut as_written = String::from(key);
            as_written.push('=');
            // Reading puts this one back.
            let mended = key == "noticed" && entity == "not";
            assert!(mended || !as_written.starts_with(entity), "&{key}= would be read as &{entity};");
        }
    }
}

#[test]
fn every_input_is_written_and_read_by_both_its_names() {
    for parameter in &PARAMETERS {
        for value in [parameter.min, parameter.max] {
            let mut link = Link::default();
            link.inputs.set(parameter.key, value);
            let text = link.write().text;
            let expected = if value == parameter.default {
                String::from("rc1")
            } else {
                format!("rc1&{}={value}", parameter.link)
            };
            assert_eq!(text, expected);
            for name in [parameter.link, parameter.name] {
                let (read, notes) = Link::read(&format!("#rc1&{name}={value}"));
                assert_eq!((read.inputs.get(parameter.key).to_bits(), notes), (value.to_bits(), vec![]), "{name}");
            }
        }
    }
}

#[test]
fn only_what_differs_is_written() {
    let write = |text| Link::read(text).0.write().text;
    assert_eq!(write("#rc1&f=1500&p=12"), "rc1");
    assert_eq!(write("#rc1&f=1500.001"), "rc1");
    assert_eq!(write("#rc1&p=8&f=500.0"), "rc1&f=500&p=8");
    assert_eq!(write("#rc1&followers=500&months=24"), "rc1&f=500&mt=24");
    assert_eq!(write("#rc1&b=p~8~f~500"), "rc1&b=f~500~p~8");
    assert_eq!(write("#rc1&b=f~1500"), "rc1&b=~");
    assert_eq!(write("#rc1&b"), "rc1&b=~");
}

#[test]
fn a_preset_is_what_its_link_differs_from() {
    let preset = &PRESETS[0];
    let (link, notes) = Link::read(&format!("#rc1&pr={}&f=500", preset.id));
    assert_eq!(notes, vec![]);
    assert_eq!(link.preset, Some(preset.id));
    for (key, value) in preset.assumptions {
        assert_eq!(link.inputs.get(*key), key.parameter().settled(*value), "{key:?}");
    }
    assert_eq!(link.write().text, format!("rc1&pr={}&f=500", preset.id));
}

#[test]
fn garbage_falls_back_to_the_preset() {
    let preset = PRESETS
        .iter()
        .find(|preset| preset.values().any(|(key, value)| key == Key::Stage && value != Key::Stage.parameter().default))
        .expect("one");
    let (link, notes) = Link::read(&format!("#rc1&pr={}&s=abc", preset.id));
    assert_eq!(notes[0].used, Some(link.inputs.stage));
    assert_eq!(link.inputs.stage, link.base().stage);
    assert_ne!(link.inputs.stage, Key::Stage.parameter().default);
}

/// A scenario with everything changed needs the packed form; it must fit beside preset and seed, today and when the
/// table grows.
#[test]
fn the_longest_scenario_leaves_room() {
    let mut link = Link { seed: Some(u32::MAX), ..Link::default() };
    for parameter in &PARAMETERS {
        let odd = parameter.max - 1.2345 * parameter.step;
        link.inputs.set(parameter.key, parameter.settled(odd));
    }
    link.preset = PRESETS.iter().map(|preset| preset.id).max_by_key(|id| id.len());
    let written = link.write();
    assert!(written.text.contains("&z="), "{}", written.text);
    assert!(written.text.len() <= 350, "{} characters", written.text.len());
}

#[test]
fn what_does_not_fit_is_left_out_and_said() {
    let mut link = Link::read("#rc2&x=1&v=readers").0;
    for parameter in &PARAMETERS {
        link.inputs.set(parameter.key, parameter.settled(parameter.max - 1.2345 * parameter.step));
    }
    assert_eq!(link.write().left_out, vec![]);
    let baseline =
        PARAMETERS.iter().map(|parameter| (parameter.key, parameter.settled(parameter.min + parameter.step)));
    let mut far = link.inputs.clone();
    baseline.for_each(|(key, value)| far.set(key, value));
    link.baseline = Some(far);
    let written = link.write();
    assert_eq!(written.left_out, vec![LeftOut::Baseline]);
    assert!(written.text.ends_with("&v=readers&x=1"), "{}", written.text);
}

/// Twenty-five changed inputs left the comparison no room, and nobody said so.
#[test]
fn a_comparison_fits_beside_twenty_five_changed_inputs() {
    let changed = |from: usize, share: f64| {
        let mut inputs = Inputs::default();
        for parameter in &PARAMETERS[from..from + 25] {
            inputs.set(parameter.key, parameter.settled(parameter.min + (parameter.max - parameter.min) * share));
        }
        inputs
    };
    let base = || Link { view: View { chapter: Some(Chapter::Readers), ..View::default() }, ..Link::default() };
    for (inputs, baseline) in [
        (changed(0, 0.3), changed(0, 0.3)),
        (changed(0, 0.3), changed(0, 0.7)),
        (changed(0, 0.3), Inputs::default()),
        (changed(0, 0.3), changed(5, 0.3)),
        (changed(40, 0.3), changed(50, 0.7)),
        (Inputs::default(), changed(40, 0.7)),
    ] {
        let link = Link { inputs, baseline: Some(baseline), ..base() };
        let written = link.write();
        assert_eq!(written.left_out, vec![], "{}", written.text);
        assert!(written.text.len() <= LONGEST && is_clean(&written.text), "{}", written.text);
        assert_eq!(Link::read(&written.text), (link, vec![]), "{}", written.text);
    }
}
