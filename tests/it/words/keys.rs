//! Whatever can be said has words in every language, and there are no words that nothing says.

use std::collections::BTreeSet;

use reach_calculator::answers::Chapter;
use reach_calculator::inputs::{PARAMETERS, PRESETS};
use reach_calculator::link::NoteKind;
use reach_calculator::model::Month;
use reach_calculator::words::Language;

use super::locales::{files, group, is_way_of_speaking, locales, story, texts};
use super::sources::{dotted_keys, keys_behind};

/// Complains by language and key about what is said without words, and about words that nothing says.
#[track_caller]
fn said_and_worded(what: &str, said: &BTreeSet<String>, worded: impl Fn(Language) -> BTreeSet<String>) {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let (worded, tag) = (worded(language), language.tag());
        faults.extend(said.difference(&worded).map(|key| format!("{tag}: {what} {key} is said and has no words")));
        faults.extend(worded.difference(said).map(|key| format!("{tag}: {what} {key} has words and is never said")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn keys(language: Language, name: &str) -> BTreeSet<String> {
    group(language, "page.json", name).into_keys().collect()
}

fn set(names: impl IntoIterator<Item = impl Into<String>>) -> BTreeSet<String> {
    names.into_iter().map(Into::into).collect()
}

/// Names with each of these parts, such as `name` and `help`.
fn with_parts<'a>(names: impl IntoIterator<Item = &'a str>, parts: &[&str]) -> BTreeSet<String> {
    names.into_iter().flat_map(|name| parts.iter().map(move |part| format!("{name}/{part}"))).collect()
}

#[test]
fn every_language_has_a_folder_and_every_folder_a_language() {
    assert_eq!(locales().folders().expect("the folder is there"), set(Language::ALL.map(Language::tag)));
    for language in Language::ALL {
        let tag = language.tag();
        assert_eq!(files(language), files(Language::ALL[0]), "{tag}");
        let spoken = is_way_of_speaking(language).then(|| language.spoken().tag());
        assert_eq!(locales().spoken(tag), spoken, "{tag} lies over the language that its tag begins with");
    }
}

/// What `cargo xtask texts` says to those who translate.
#[test]
fn no_folder_lacks_anything() {
    let faults = |language: Language| reach_texts::faults(&locales(), language.tag()).expect("texts that can be read");
    let faults = Language::ALL.map(faults).concat();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_language_has_the_same_texts_in_every_file() {
    let mut faults = Vec::new();
    for file in files(Language::ALL[0]).iter().filter(|file| file.ends_with(".json")) {
        // English sources stand in the table itself.
        let paths = |language| {
            let paths = texts(language, file).into_keys();
            paths.filter(|path| !path.ends_with("/source")).collect::<BTreeSet<_>>()
        };
        let all: BTreeSet<_> = Language::ALL.into_iter().flat_map(paths).collect();
        for language in Language::ALL {
            let lacks = all
                .difference(&paths(language))
                .map(|key| format!("{} lacks {key} in {file}", language.tag()))
                .collect::<Vec<_>>();
            faults.extend(lacks);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_text_is_empty_but_the_unit_of_what_has_none() {
    for language in Language::ALL {
        for file in files(language).iter().filter(|file| file.ends_with(".json")) {
            for (path, text) in texts(language, file) {
                let may_be_empty = path.starts_with("units/Exponent/") || path.starts_with("units/Month/");
                assert!(!text.trim().is_empty() || may_be_empty, "{} {file} {path} is empty", language.tag());
            }
        }
    }
}

#[test]
fn stories_have_the_same_steps_in_every_language() {
    let links = |language| {
        let story = story(language);
        story.lines().filter(|line| line.starts_with("rc1")).map(str::to_owned).collect::<Vec<_>>()
    };
    for language in Language::ALL {
        assert!(!links(language).is_empty(), "{} has no story", language.tag());
        assert_eq!(links(language), links(Language::ALL[0]), "{}", language.tag());
    }
}

#[test]
fn every_sentence_has_words() {
    let mut said = dotted_keys("src/answers");
    said.extend(keys_behind("src/answers", "Sentence::new("));
    said_and_worded("sentence", &said, |language| {
        let asked = group(language, "questions.json", "sentences").into_keys();
        let own = group(language, "figures.json", "sentences").into_keys();
        keys(language, "sentences").into_iter().chain(asked).chain(own).collect()
    });
}

#[test]
fn every_note_has_words() {
    let mut said = set(NoteKind::ALL.map(NoteKind::name));
    // Those about a baseline.
    said.extend(dotted_keys("src/link/note.rs"));
    said_and_worded("note", &said, |language| keys(language, "notes"));
}

#[test]
fn every_word_of_a_chart_is_there() {
    said_and_worded("chart", &dotted_keys("src/chart"), |language| keys(language, "chart"));
}

#[test]
fn everything_in_the_lists_of_rust_has_its_words() {
    let chapters = Chapter::ALL.map(Chapter::id);
    let parameters = PARAMETERS.iter().map(|parameter| parameter.name);
    let presets = PRESETS.iter().map(|preset| preset.id);
    let units: BTreeSet<_> = PARAMETERS.iter().map(|parameter| parameter.unit.id()).collect();
    said_and_worded("units", &with_parts(units, &["short"]), |language| {
        keys(language, "units").into_iter().filter(|key| !key.contains("/spoken/")).collect()
    });
    for (name, said) in [
        ("chapters", with_parts(chapters, &["name", "question"])),
        ("outcomes", set(chapters)),
        ("results", set(Month::NAMES)),
        ("groups", PARAMETERS.iter().map(|parameter| parameter.group.id().to_owned()).collect()),
        ("bases", with_parts(PARAMETERS.iter().map(|parameter| parameter.basis.id()), &["name", "help"])),
        ("parameters", with_parts(parameters, &["name", "help"])),
        ("presets", with_parts(presets, &["name", "note"])),
        ("privacy", set(["title", "paragraph"])),
    ] {
        let worded = |language| keys(language, name).into_iter().filter(|key| !key.ends_with("/source")).collect();
        said_and_worded(name, &said, worded);
    }
}

/// The core carries English sources in its table, so that only other languages translate them.
#[test]
fn every_source_of_a_value_is_translated() {
    for language in Language::ALL {
        let translated = keys(language, "parameters");
        let mut faults = Vec::new();
        for parameter in &PARAMETERS {
            let is_there = translated.contains(&format!("{}/source", parameter.name));
            if is_there != (language != Language::En && !parameter.source.is_empty()) {
                let fault = if is_there { "needs no source" } else { "lacks the source" };
                faults.push(format!("{}: {fault} of {}: {:?}", language.tag(), parameter.name, parameter.source));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

/// Not every input has another name, but what has one is an input.
#[test]
fn synonyms_are_those_of_inputs() {
    let names = set(PARAMETERS.iter().map(|parameter| parameter.name));
    for language in Language::ALL {
        let unknown: Vec<_> = keys(language, "synonyms").difference(&names).cloned().collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", language.tag());
    }
}

#[test]
fn the_page_has_no_group_of_texts_that_no_test_knows() {
    let known = "bases chapters chart details groups notes outcomes parameters presets privacy results sentences synonyms title ui units";
    for language in Language::ALL {
        let groups: BTreeSet<_> = texts(language, "page.json")
            .into_keys()
            .map(|path| path.split('/').next().unwrap_or_default().to_owned())
            .collect();
        assert_eq!(groups, set(known.split(' ')), "{}", language.tag());
    }
}
