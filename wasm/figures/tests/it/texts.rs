//! The texts of the page, as it hands them over.

use std::collections::BTreeMap;

use reach_figures::Groups;
use serde_json::Value;

/// What figures are told with in a language.
pub(crate) fn texts(language: &str) -> Groups {
    let read = |file: &str| -> Value {
        let path = format!("{}/../../www/words/locales/{language}/{file}", env!("CARGO_MANIFEST_DIR"));
        serde_json::from_str(&std::fs::read_to_string(path).expect("the texts are there")).expect("they are JSON")
    };
    let words = |value: &Value| -> BTreeMap<String, String> {
        let text = |value: &Value| value.as_str().or_else(|| value["name"].as_str()).unwrap_or_default().to_owned();
        let entries = value.as_object().expect("a group").iter();
        entries.map(|(key, value)| (key.clone(), text(value))).collect()
    };
    let (page, own) = (read("page.json"), read("figures.json"));
    let mut groups: Groups = BTreeMap::from([("parameters".to_owned(), words(&page["parameters"]))]);
    for group in ["sentences", "tools", "measures", "reasons", "refusals"] {
        groups.insert(group.to_owned(), words(&own[group]));
    }
    groups
}
