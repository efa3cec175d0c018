//! The page's own texts: every key that a script asks for is there, every text is asked for, and every slot is filled.

use std::collections::{BTreeMap, BTreeSet};

use reach_calculator::answers::{Chapter, PlatformAxis};
use reach_calculator::link::Layout;
use reach_calculator::words::Language;

use super::locales::{Texts, group, shown, texts};
use super::sources::{Call, calls, keys_behind, sources, stated_keys, value_names};

/// Buttons of the bar in the workshop: the key of the label, with `Hint` behind it that of the hint.
const ACTIONS: [&str; 10] =
    ["previous", "next", "guess", "story", "notes", "join", "handout", "blank", "enlarge", "end"];

/// What arguments can be that do not say it themselves, by the end of the script's path and by how they are written.
fn values(file: &str, argument: &str) -> Option<Vec<String>> {
    let with = |before: &str, values: &[&str], behind: &str| {
        values.iter().map(|value| format!("{before}{value}{behind}")).collect::<Vec<_>>()
    };
    let axes = PlatformAxis::ALL.map(PlatformAxis::id);
    let questions = |before: &str| {
        let others = Chapter::ALL.map(Chapter::id).into_iter().filter(|id| *id != Chapter::Platform.id());
        let mut asked = with(before, &others.collect::<Vec<_>>(), "");
        asked.extend(with(&format!("{before}platform-"), &axes, ""));
        asked
    };
    Some(match argument {
        "`axis-${axis}`" => with("axis-", &axes, ""),
        "`lead-${name}-${plural}`" => {
            let nouns = ["followers-one", "followers-other", "subscribers-one", "subscribers-other"];
            with("lead-", &nouns, "")
        }
        "name" if file.ends_with("sharing.js") => with("", &["mail", "print", "embed"], ""),
        "kind" if file.ends_with("saving.js") => with("", &["png", "svg", "copy", "excel", "csv"], ""),
        "name" => with("", &ACTIONS, ""),
        "`${name}Hint`" => with("", &ACTIONS, "Hint"),
        "key" if file.ends_with("story-list.js") => with("step", &["Name", "Text", "Up", "Down", "Out"], ""),
        "key" if file.ends_with("single.js") => with("", &["assumption", "value", "basis"], ""),
        "`guess-${gap.verdict}`" => {
            let verdicts = keys_behind("wasm/workshop/src", "claim(");
            with("guess-", &verdicts.iter().map(String::as_str).collect::<Vec<_>>(), "")
        }
        "`guess-${told.verdict}`" => {
            let verdicts = keys_behind("wasm/workshop/src", "called(");
            with("guess-", &verdicts.iter().map(String::as_str).collect::<Vec<_>>(), "")
        }
        "`without-${part}`" => with("without-", &["baseline", "view"], ""),
        "`guess-${questionOf(this.#hall)}`" => questions("guess-"),
        "`calls-${question}`" | "`calls-${round.question}`" | "`calls-${questionOf(this.#hall)}`" => {
            questions("calls-")
        }
        _ => return None,
    })
}

/// Names of the values that a call hands over; what is spread out is named here.
fn handed(call: &Call) -> BTreeSet<String> {
    let names = value_names(call.arguments.get(1)).into_iter();
    let spread = |name: String| match name.as_str() {
        "...gap" => ["guess", "answer", "figure"].map(String::from).to_vec(),
        "...told" => ["count", "low", "middle", "high", "answer"].map(String::from).to_vec(),
        _ => vec![name],
    };
    names.flat_map(spread).collect()
}

/// Every key that the calls ask for, with the names of the values of each call.
#[track_caller]
fn asked(calls: &[Call], passes_on: &[&str]) -> BTreeMap<String, Vec<BTreeSet<String>>> {
    let mut asked: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for call in calls.iter().filter(|call| !passes_on.contains(&call.arguments[0].as_str())) {
        let argument = &call.arguments[0];
        let keys = stated_keys(argument).or_else(|| values(&call.file, argument));
        for key in keys.unwrap_or_else(|| panic!("{}: say in `values` what {argument} can be", call.file)) {
            asked.entry(key).or_default().push(handed(call));
        }
    }
    asked
}

#[track_caller]
fn asked_and_worded(asked: &BTreeMap<String, Vec<BTreeSet<String>>>, worded: impl Fn(Language) -> Texts) {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let (worded, tag) = (worded(language), language.tag());
        let unasked = worded.keys().filter(|key| !asked.contains_key(*key));
        faults.extend(unasked.map(|key| format!("{tag}: no script asks for {key}")));
        for (key, calls) in asked {
            let Some(text) = worded.get(key) else {
                faults.push(format!("{tag}: a script asks for {key}, which has no words"));
                continue;
            };
            for handed in calls {
                let open: Vec<_> = shown(text).difference(handed).cloned().collect();
                faults
                    .extend(open.iter().map(|slot| format!("{tag}: {key} has a slot {slot} that a call leaves open")));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_text_of_the_page_is_there_and_asked_for_and_its_slots_are_filled() {
    asked_and_worded(&asked(&calls("www", "words.ui"), &[]), |language| {
        // What is said only beside explanations comes with them.
        group(language, "page.json", "ui").into_iter().chain(group(language, "page.json", "details")).collect()
    });
}

/// The words that stand in files are counted in `wasm/exports/tests`.
#[test]
fn every_text_of_saving_is_there_and_asked_for() {
    asked_and_worded(&asked(&calls("www/sharing", "#say"), &[]), |language| group(language, "exports.json", "ui"));
}

#[test]
fn every_text_of_the_workshop_is_there_and_asked_for_and_its_slots_are_filled() {
    let mut all = calls("www/workshop", "texts.say");
    all.extend(calls("www/workshop", "said.say"));
    all.extend(calls("www/workshop/story-panel.js", "say"));
    asked_and_worded(&asked(&all, &[]), |language| texts(language, "workshop.json"));
}

/// Texts whose keys `tsc` checks: that none is missing. Here, that each is asked for.
#[track_caller]
fn each_is_asked_for(file: &str, place: &str, listed: &[String]) {
    let scripts: String = sources(place, "js").into_iter().map(|(_, source)| source).collect();
    for key in texts(Language::ALL[0], file).into_keys() {
        let property = scripts
            .match_indices(&format!(".{key}"))
            .any(|(at, found)| !scripts[at + found.len()..].starts_with(|letter: char| letter.is_ascii_alphanumeric()));
        let named = scripts.contains(&format!("'{key}'"));
        assert!(property || named || listed.contains(&key), "{file}: no script in {place} asks for {key}");
    }
}

#[test]
fn every_text_of_check_builder_and_failures_is_asked_for() {
    let mut listed: Vec<_> = Layout::ALL.map(|layout| layout.id().to_owned()).to_vec();
    let situations = ["shortcode", "snippet", "elementor", "builders", "element", "iframe", "link"];
    listed.extend(situations.iter().flat_map(|place| ["", "When", "1", "2", "3"].map(|part| format!("{place}{part}"))));
    each_is_asked_for("embedding.json", "www/embedding", &listed);
    each_is_asked_for("embedded.json", "www/embedded", &[]);
    each_is_asked_for("check.json", "www/pages", &[]);
    each_is_asked_for("failures.json", "www", &[]);
    each_is_asked_for("installing.json", "www/pages", &[]);
    // By the causes that `core/load-error.js` and `words/failures.js` name.
    each_is_asked_for("causes.json", "www", &[]);
}
