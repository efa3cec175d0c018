//! A third language, made in a folder of its own: Polish, with the texts of English and the four forms that Polish has.

use std::fs;
use std::path::{Path, PathBuf};

use reach_texts::{Locales, faults, flat};
use serde_json::{Value, json};

/// A copy of all texts, with Polish as a copy of English.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Copy {
        let top = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&top);
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/words/locales");
        for (language, copy) in [("de", "de"), ("de-formal", "de-formal"), ("en", "en"), ("en", "pl")] {
            let folder = top.join("www/words/locales").join(copy);
            fs::create_dir_all(&folder).expect("a folder");
            for file in fs::read_dir(from.join(language)).expect("texts").map(|file| file.expect("a file").path()) {
                fs::copy(&file, folder.join(file.file_name().expect("a name"))).expect("copied");
            }
        }
        Copy(top)
    }

    fn locales(&self) -> Locales {
        Locales::of(&self.0)
    }

    fn faults(&self, folder: &str) -> Vec<String> {
        faults(&self.locales(), folder).expect("texts that can be read")
    }

    /// Changes a file of Polish.
    fn edit(&self, file: &str, change: impl Fn(&mut Value)) {
        let path = self.0.join("www/words/locales/pl").join(file);
        let mut texts = serde_json::from_str(&fs::read_to_string(&path).expect("a file")).expect("JSON");
        change(&mut texts);
        fs::write(path, texts.to_string()).expect("written");
    }

    /// Gives all texts the forms that Polish needs, and values their sources.
    fn translate(&self) {
        let files = self.locales().all_files().expect("files");
        for file in files.iter().filter(|file| file.ends_with(".json")) {
            self.edit(file, with_four_forms);
        }
        self.edit("page.json", |page| {
            let sources = self.locales().own("de", "page.json").expect("German");
            for (name, texts) in page["parameters"].as_object_mut().expect("parameters") {
                if let Some(source) = sources["parameters"][name].get("source") {
                    texts["source"] = source.clone();
                }
            }
        });
    }
}

/// `{n|one|other}` with four forms, and units that are spoken in as many.
fn with_four_forms(texts: &mut Value) {
    match texts {
        Value::String(text) => {
            let mut parts = text.split('{').map(str::to_owned);
            let first = parts.next().unwrap_or_default();
            let more = parts.map(|part| match part.split_once('}') {
                Some((slot, behind)) if slot.contains('|') => {
                    let other = slot.rsplit('|').next().unwrap_or_default();
                    format!("{{{slot}|{other}|{other}}}{behind}")
                }
                _ => format!("{{{part}"),
            });
            *text = first + &more.collect::<String>();
        }
        Value::Object(group) => {
            if let (Some(_), Some(other)) = (group.get("one"), group.get("other").cloned()) {
                group.insert("few".into(), other.clone());
                group.insert("many".into(), other);
            }
            group.values_mut().for_each(with_four_forms);
        }
        _ => {}
    }
}

#[test]
fn a_folder_that_is_translated_is_complete() {
    let copy = Copy::new("translated");
    copy.translate();
    let faults = copy.faults("pl");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    // The other languages lack nothing because there is one more.
    assert_eq!([copy.faults("de"), copy.faults("de-formal"), copy.faults("en")], [const { Vec::<String>::new() }; 3]);
}

#[test]
fn what_a_translation_lacks_is_named_with_its_place() {
    let copy = Copy::new("half_translated");
    copy.translate();
    copy.edit("workshop.json", |texts| {
        texts.as_object_mut().expect("texts").remove("endHint");
        texts["unheard"] = json!("Nikt o to nie pyta");
        texts["moved"] = json!("Teraz krok {number}.");
        texts["removed"] = json!("„{tytuł}” usunięto.");
        texts["end"] = json!(" ");
    });
    copy.edit("page.json", |texts| {
        texts["sentences"]["contacts.cap_from"] =
            json!("Od miesiąca {month} lista z {cap|kontaktem|kontaktami} jest pełna.");
        texts["units"]["Hours"]["spoken"].as_object_mut().expect("forms").remove("few");
    });
    fs::write(copy.0.join("www/words/locales/pl/story.txt"), "Tytuł\n\nKrok\nrc1&f=1\n").expect("written");
    fs::remove_file(copy.0.join("www/words/locales/pl/exports.json")).expect("removed");
    let faults = copy.faults("pl");
    for fault in [
        "pl workshop.json endHint is missing: \"",
        "pl workshop.json unheard is asked for by nothing",
        "pl workshop.json moved lacks {count}",
        "pl workshop.json removed has {tytuł}, which nothing fills",
        "pl workshop.json end is empty",
        "pl page.json sentences/contacts.cap_from has 2 forms in {cap|…}, and needs one|few|many|other",
        "pl page.json units/Hours/spoken/few is missing",
        "pl story.txt leads through other links than en",
        "pl exports.json ui/png is missing: \"PNG\"",
    ] {
        assert!(faults.iter().any(|found| found.starts_with(fault)), "{fault} is not said, but {faults:#?}");
    }
}

/// What a page gets of a language that lacks something, and of a way of speaking one.
#[test]
fn what_a_folder_lacks_is_said_by_the_one_below() {
    let copy = Copy::new("layers");
    copy.edit("workshop.json", |texts| *texts = json!({ "end": "Koniec" }));
    let said = |folder: &str, key: &str| {
        flat(&copy.locales().complete(folder, "workshop.json").expect("texts")).expect("texts")[key].clone()
    };
    assert_eq!(said("pl", "end"), "Koniec");
    assert_eq!(said("pl", "endHint"), said("en", "endHint"));
    assert_eq!(said("de-formal", "end"), said("de", "end"));
    assert_ne!(said("de-formal", "before"), said("de", "before"));
}

#[test]
fn a_way_of_speaking_says_nothing_twice_and_loses_no_figure() {
    let copy = Copy::new("ways");
    let path = copy.0.join("www/words/locales/de-formal/page.json");
    let mut texts: Value = serde_json::from_str(&fs::read_to_string(&path).expect("a file")).expect("JSON");
    let du = copy.locales().own("de", "page.json").expect("German");
    texts["title"] = du["title"].clone();
    texts["sentences"]["contacts.cap"] = json!("Ihre Freundesliste ist voll.");
    texts["sentences"]["platform.gone"] =
        json!("{today} von Ihren {followers} sehen heute einen Beitrag, in {years} keiner mehr.");
    fs::write(path, texts.to_string()).expect("written");
    let faults = copy.faults("de-formal");
    for fault in [
        "de-formal page.json title says what its language says by itself",
        "de-formal page.json sentences/contacts.cap lacks {cap}",
        "de-formal page.json sentences/platform.gone agrees with other figures",
    ] {
        assert!(faults.iter().any(|found| found.starts_with(fault)), "{fault} is not said, but {faults:#?}");
    }
    assert_eq!(faults.len(), 3, "{faults:#?}");
}
