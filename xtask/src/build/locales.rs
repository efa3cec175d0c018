//! The texts as scripts ask for them: by folder and by what they are for, without the white space that is there for people.

use anyhow::{Context, Result};
use reach_texts::Locales;
use serde_json::{Map, Value};

use super::explanations;
use crate::project;

/// Files of texts that come with what they are for.
const PARTS: [&str; 4] = ["exports", "figures", "questions", "workshop"];

/// The texts by the names of their files: `de` for the first look, `de.more` for the explanations, `workshop.de` for those
/// who present, `exports.de` for those who take something along, `questions.de` for what is asked beside the chapters,
/// `figures.de` for one's own figures.
pub(crate) fn texts() -> Result<Vec<(String, Value)>> {
    let locales = checkout();
    let mut found = Vec::new();
    for folder in locales.folders()? {
        let mut texts = locales.complete(&folder, "page.json")?;
        let more = explanations::split_off(&folder, &mut texts)?;
        found.push((format!("{folder}.more"), more));
        for part in PARTS {
            found.push((format!("{part}.{folder}"), locales.complete(&folder, &format!("{part}.json"))?));
        }
        found.push((folder, texts));
    }
    Ok(found)
}

/// Texts by their names, and beside them, by theirs, what lies over others: the name of those, and what differs.
type Layered = (Vec<(String, Value)>, Map<String, Value>);

/// The same for a build in one file: languages as they are, and of ways of speaking one, by the same names, the texts that
/// they lie over and what they say otherwise.
pub(crate) fn texts_in_one_file() -> Result<Layered> {
    let locales = checkout();
    let (mut languages, mut ways) = (Vec::new(), Map::new());
    let texts = texts()?;
    for (name, own) in &texts {
        let folder = name.split('.').find(|part| locales.spoken(part).is_some());
        let Some((folder, language)) = folder.and_then(|folder| Some((folder, locales.spoken(folder)?))) else {
            languages.push((name.clone(), own.clone()));
            continue;
        };
        let below = name.replace(folder, language);
        let spoken = texts.iter().find(|(name, _)| *name == below);
        let (_, spoken) = spoken.with_context(|| format!("{name} speaks {below}, which is missing"))?;
        ways.insert(name.clone(), Value::from(vec![below.into(), differing(own, spoken).unwrap_or_default()]));
    }
    Ok((languages, ways))
}

/// The story of each folder, such as `stories/de.txt`.
pub(crate) fn stories() -> Result<Vec<(String, Vec<u8>)>> {
    let locales = checkout();
    let story = |folder: String| Ok((format!("stories/{folder}.txt"), locales.story(&folder)?.into_bytes()));
    locales.folders()?.into_iter().map(story).collect()
}

/// The languages of which one comes with the first answer, without ways of speaking one, which come for those who ask.
pub(crate) fn languages() -> Result<Vec<String>> {
    let locales = checkout();
    Ok(locales.folders()?.into_iter().filter(|folder| locales.spoken(folder).is_none()).collect())
}

fn checkout() -> Locales {
    Locales::of(project::root())
}

/// What a text or a group of texts says otherwise than another one; nothing where it says the same.
fn differing(own: &Value, other: &Value) -> Option<Value> {
    match (own, other) {
        (own, other) if own == other => None,
        (Value::Object(own), Value::Object(other)) => {
            let differing = |(key, own): (&String, &Value)| Some((key.clone(), differing(own, other.get(key)?)?));
            Some(Value::Object(own.iter().filter_map(differing).collect()))
        }
        (own, _) => Some(own.clone()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_way_of_speaking_is_carried_as_what_it_says_otherwise() {
        let du = json!({ "ui": { "your": "deine", "close": "zu" }, "list": ["a"], "title": "Reichweite" });
        let sie = json!({ "ui": { "your": "Ihre", "close": "zu" }, "list": ["a"], "title": "Reichweite" });
        assert_eq!(differing(&sie, &du), Some(json!({ "ui": { "your": "Ihre" } })));
        assert_eq!(differing(&du, &du), None);
    }

    #[test]
    fn languages_come_with_the_first_answer_and_ways_of_speaking_do_not() {
        let languages = languages().expect("the folders are there");
        assert!(
            languages.contains(&"de".to_owned()) && !languages.iter().any(|tag| tag.contains('-')),
            "{languages:?}"
        );
    }
}
