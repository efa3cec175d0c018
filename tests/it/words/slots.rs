//! Slots of texts: the same in every language, filled wherever the text is used, with as many forms as the language has.

use std::collections::{BTreeMap, BTreeSet};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use reach_calculator::answers::{
    Chapter, Crosshair, Outlook, PlatformAxis, Sentence, calibrated_reach, difference, fit, headline,
};
use reach_calculator::chart::figure::{self, Options};
use reach_calculator::chart::palette::Palette;
use reach_calculator::chart::surface::svg::SvgSurface;
use reach_calculator::evidence::{CALIBRATIONS, Platform};
use reach_calculator::link::Link;
use reach_calculator::session::Session;
use reach_calculator::widget::Widget;
use reach_calculator::words::{Language, Locale};

use super::golden::SCENARIOS;
use super::locales::{agreeing, files, group, shown, slots, texts};
use super::plurals::forms_of;
use crate::scenarios::{any_scenario, config};
use crate::texts::speaker;

/// Words that agree with a figure in one language and need no form in another: text, language, figure, and why.
const NEED_NO_FORM: [(&str, &str, &str, &str); 17] = [
    ("sentences/asked.goal.followers", "de", "value", "Follower is its own plural"),
    ("sentences/difference.contacts_ahead", "en", "then", "it is the subject"),
    ("sentences/difference.contacts_fallen", "en", "then", "it is the subject"),
    ("sentences/events.shock", "en", "severity", "visibility is the subject"),
    ("sentences/readout.platform_time", "en", "rate", "the post is the subject"),
    ("sentences/preset.reach", "en", "followers", "it is the subject"),
    ("sentences/preset.reach_between", "en", "followers", "it is the subject"),
    ("sentences/contacts.between", "en", "email", "it is the subject"),
    ("sentences/contacts.from", "en", "email", "it is the subject"),
    ("sentences/contacts.once", "en", "email", "it is the subject"),
    ("sentences/contacts.until", "en", "email", "it is the subject"),
    ("sentences/platform.as_many", "en", "later", "it is the subject"),
    ("sentences/platform.fewer", "en", "later", "it is the subject"),
    ("sentences/platform.fewer_of_more", "en", "later", "it is the subject"),
    ("sentences/readers.active_share", "en", "others", "inquiries are the subject"),
    ("sentences/readers.main_share", "en", "share", "inquiries are the subject"),
    ("sentences/difference.platform", "de", "then", "the accusative of one Mensch is Menschen, too"),
];

/// A text in every language that has it.
struct Text {
    file: String,
    path: String,
    words: Vec<(Language, String)>,
}

/// Every text of every file.
fn every_text() -> Vec<Text> {
    let mut all: BTreeMap<(String, String), Vec<(Language, String)>> = BTreeMap::new();
    for language in Language::ALL {
        for file in files(language).into_iter().filter(|file| file.ends_with(".json")) {
            for (path, text) in texts(language, &file) {
                all.entry((file.clone(), path)).or_default().push((language, text));
            }
        }
    }
    all.into_iter().map(|((file, path), words)| Text { file, path, words }).collect()
}

/// What the words of one language have and those of another lack: path, language that lacks it, slot.
fn lacking(slots: fn(&str) -> BTreeSet<String>) -> BTreeSet<(String, &'static str, String)> {
    let mut lacking = BTreeSet::new();
    for Text { path, words, .. } in every_text() {
        let all: BTreeSet<_> = words.iter().flat_map(|(_, text)| slots(text)).collect();
        for (language, text) in &words {
            let lacks = all.difference(&slots(text)).cloned().collect::<Vec<_>>();
            lacking.extend(lacks.into_iter().map(|slot| (path.clone(), language.spoken().tag(), slot)));
        }
    }
    lacking
}

#[test]
fn every_text_has_the_same_slots_in_every_language() {
    let none = BTreeSet::new();
    assert_eq!(lacking(shown), none, "text, language and the slot that another language has");
}

#[test]
fn words_that_agree_with_a_figure_agree_in_every_language() {
    let excused = NEED_NO_FORM.map(|(path, tag, slot, _)| (path.to_owned(), tag, slot.to_owned()));
    assert_eq!(lacking(agreeing), BTreeSet::from(excused), "text, language and the figure that no word agrees with");
}

#[test]
fn words_have_as_many_forms_as_their_language() {
    for Text { file, path, words } in every_text() {
        for (language, text) in words {
            let (tag, slots) = (language.tag(), slots(&text));
            let brackets = (text.matches('{').count(), text.matches('}').count());
            assert_eq!(brackets, (slots.len(), slots.len()), "{tag} {file} {path}: a bracket stands alone");
            for slot in slots.iter().filter(|slot| !slot.forms.is_empty()) {
                let is_sentence = ["sentences/", "notes/", "chart/"].iter().any(|group| path.starts_with(group));
                let is_cores = ["figures.json", "page.json", "questions.json"].contains(&file.as_str());
                assert!(is_cores && is_sentence, "{tag} {file} {path}: only the core knows forms");
                assert_eq!(slot.forms.len(), forms_of(language).len(), "{tag} {path}: forms of {}", slot.name);
            }
        }
    }
}

/// A hundred scenarios of every kind, and those that are reviewed.
fn outlooks() -> Vec<Outlook> {
    let mut runner = TestRunner::new(config(1));
    let mut any = || any_scenario().new_tree(&mut runner).expect("a scenario").current();
    let random = (0..100).map(|_| Outlook::new(any())).collect::<Vec<_>>();
    SCENARIOS.iter().map(|(_, link)| of(link)).chain(random).collect()
}

fn of(link: &str) -> Outlook {
    let mut session = Session::new();
    session.read(link);
    Outlook::new(session.scenario().clone())
}

/// Every sentence that is said of a scenario.
fn sentences(outlook: &Outlook, baseline: &Outlook) -> Vec<Sentence> {
    let mut said = Vec::new();
    said.extend(CALIBRATIONS.iter().map(|calibration| calibrated_reach(calibration, outlook)));
    said.extend(Platform::ALL.map(|platform| fit(platform, &outlook.scenario)));
    for chapter in Chapter::ALL {
        said.extend(headline(chapter, outlook));
        let difference = difference(chapter, outlook, baseline);
        said.extend([difference.changed, difference.unchanged]);
        for axis in PlatformAxis::ALL {
            said.push(Crosshair { outlook, chapter, axis, year: 2026.0, months: 60.0 }.readout(12.0));
        }
    }
    said
}

#[test]
fn every_slot_of_a_sentence_is_a_figure_that_it_carries() {
    // One whose list leads in the end, and one whose list falls behind.
    let baselines = [Outlook::new(Default::default()), of("rc1&l=10&sg=1&as=0")];
    let (mut faults, mut met) = (BTreeSet::new(), BTreeSet::new());
    let worded = Language::ALL.map(|language| (language.tag(), group(language, "page.json", "sentences")));
    let outlooks = outlooks();
    let pairs = outlooks.iter().flat_map(|outlook| baselines.iter().map(move |baseline| (outlook, baseline)));
    for sentence in pairs.flat_map(|(outlook, baseline)| sentences(outlook, baseline)) {
        met.insert(sentence.key.to_owned());
        let carried: BTreeSet<_> = sentence.figures.iter().map(|(name, _)| (*name).to_owned()).collect();
        for (tag, texts) in &worded {
            // What has no words at all is named elsewhere.
            let text = texts.get(sentence.key).map_or("", String::as_str);
            let named: BTreeSet<_> = slots(text).into_iter().map(|slot| slot.name).collect();
            faults
                .extend(named.difference(&carried).map(|slot| format!("{tag} {} has no figure {slot}", sentence.key)));
        }
    }
    assert!(faults.is_empty(), "{}", Vec::from_iter(faults).join("\n"));
    let unmet: Vec<_> = worded[0].1.keys().filter(|key| !met.contains(*key)).collect();
    assert!(unmet.is_empty(), "no scenario here says {unmet:?}: add one to the reviewed ones");
}

#[test]
fn every_slot_of_a_note_is_a_figure_that_it_carries() {
    let links =
        SCENARIOS.iter().map(|(_, link)| *link).chain(["rc1&pr=nowhere&f=x&p=99&nf=-1", "rc7&ax=q", "rc1&l=1.200"]);
    let mut met = BTreeMap::new();
    for note in links.flat_map(|link| Link::read(link).1) {
        let sentence = note.sentence();
        let carried: BTreeSet<_> = sentence.figures.iter().map(|(name, _)| (*name).to_owned()).collect();
        met.entry(sentence.key).or_insert(carried);
    }
    for language in Language::ALL {
        for (key, text) in group(language, "page.json", "notes") {
            let carried = met.get(key.as_str()).unwrap_or_else(|| panic!("no link here gives the note {key}"));
            for slot in slots(&text) {
                assert!(carried.contains(&slot.name), "{} {key} has no figure {}", language.tag(), slot.name);
            }
        }
    }
}

#[test]
fn no_chart_shows_a_slot_or_a_key() {
    const GROUPS: [&str; 5] = ["axis.", "line.", "mark.", "spot.", "people."];
    let locales = Language::ALL.map(|language| Locale::from_tag(language.tag()));
    for (link, locale) in SCENARIOS.iter().flat_map(|(_, link)| locales.map(|locale| (link, locale))) {
        for text in texts_of_charts(link, locale) {
            let is_open = text.contains(['{', '}', '|']);
            assert!(!is_open && !GROUPS.iter().any(|group| text.starts_with(group)), "{link} in {locale:?}: {text}");
        }
    }
}

/// Every text in the charts of a scenario.
fn texts_of_charts(link: &str, locale: Locale) -> BTreeSet<String> {
    let mut widget = Widget::new(speaker(locale));
    widget.change(|session| session.read(link));
    let mut svg = String::new();
    for axis in PlatformAxis::ALL {
        widget.change(|session| session.show_axis(axis));
        for chapter in Chapter::ALL {
            let (width, height) = (820.0, figure::height(chapter, 820.0));
            let options = Options { width, height, scale: 1.0, ..Options::default() };
            let surface = SvgSurface::new(&mut svg, width, height);
            widget.draw(chapter, surface, &Palette::LIGHT, &options, false).expect("drawing never fails");
        }
    }
    svg.split("</text>").filter_map(|before| before.rsplit('>').next()).map(str::to_owned).collect()
}
