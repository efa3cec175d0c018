//! What the scripts of the page must know, and the texts that they carry with them.

use std::collections::BTreeMap;

use anyhow::Result;
use reach_calculator::link::QUESTIONS;
use reach_calculator::questions::fit::InquiryWay;
use reach_questions::{Figure, figures};
use reach_reading::Field;

use crate::element::{Element, Knower, Values};
use crate::generated::{Generated, in_checkout, note, quoted, read};
use crate::names;

pub(crate) fn files(element: &Element) -> Result<Vec<Generated>> {
    let observed = element.known_to(Knower::Element);
    let framed: Vec<_> = element.known_to(Knower::Frame).into_iter().filter(|name| observed.contains(name)).collect();
    let stood_for = element.known_to(Knower::Data);
    // What both lists hold is shipped once.
    let more: Vec<_> = observed.iter().filter(|name| !stood_for.contains(name)).copied().collect();
    let colours =
        element.attributes.iter().filter(|one| one.values == Values::Colour && one.known.contains(&Knower::Frame));
    let colours: Vec<_> = colours.map(|one| one.name.as_str()).collect();
    let events: Vec<_> = element.events.iter().map(|event| event.name.as_str()).collect();
    let attributes = format!(
        "/** {} */\n\n\
         /** Those that a `div` or `a` in the element's place may carry as `data-…`. */\nexport const CARRIED = {};\n\n\
         /** The attributes that the element observes. */\nexport const OBSERVED = [...CARRIED, {}];\n\n\
         /** Those that the address of `embed.html` may choose. */\nexport const FRAMED = {};\n\n\
         /** Colours that it may choose. */\nexport const FRAMED_COLOURS = {};\n",
        note("data/element.json"),
        list(&stood_for),
        list(&more).trim_matches(['[', ']']),
        list(&framed),
        list(&colours),
    );
    let ways: Vec<_> = names::ways_of_speaking().into_iter().map(|(tag, _)| tag).collect();
    let lists = format!(
        "/** {} */\n\n\
         /** How much is shown. */\nexport const LAYOUTS = /** @type {{const}} */ ({});\n\n\
         /** The languages that have texts, by their own names. */\nexport const LANGUAGES = {};\n\n\
         /** Ways of speaking one of them, which have texts of their own. */\nexport const WAYS_OF_SPEAKING = /** @type {{const}} */ ({});\n\n\
         /** What the page around may choose as `--reach-…`. */\nexport const HOST_COLOURS = {};\n\n\
         /** What the element tells. */\nexport const EVENTS = /** @type {{const}} */ ({});\n",
        note("data/element.json and the lists in Rust"),
        list(&names::layouts()),
        by_name(&names::own_languages()),
        list(&ways),
        list(names::colours()),
        list(&events),
    );
    let spoken = format!(
        "/** {} */\n\n/** Languages and ways of speaking them, by their own names. */\nexport const SPOKEN = {};\n",
        note("the languages in Rust"),
        by_name(&names::languages()),
    );
    let carried = CARRIED.map(|(path, file)| Generated { path, text: carried(file) });
    let own = [
        Generated { path: "www/element/attributes.js", text: attributes },
        Generated { path: "www/words/lists.js", text: lists },
        Generated { path: "www/words/spoken.js", text: spoken },
        Generated { path: "www/questions/asked.js", text: asked() },
        Generated { path: "www/figures/lists.js", text: of_figures()? },
        Generated { path: "www/embedding/guides.js", text: guides()? },
    ];
    Ok(own.into_iter().chain(carried).collect())
}

/// Which guide leads through each place of the embedding dialog.
fn guides() -> Result<String> {
    let guides: BTreeMap<String, String> = serde_json::from_str(&read("data/guides.json")?)?;
    let rows: String = guides.iter().map(|(place, guide)| format!("  {place}: {},\n", quoted(guide))).collect();
    Ok(format!(
        "/** {} */\n\n/** The guide to each place. */\nexport const GUIDES = {{\n{rows}}};\n",
        note("data/guides.json")
    ))
}

/// The questions that have figures, in the order of links.
fn asked() -> String {
    let number = |figure: f64| figure.to_string();
    let figure = |Figure { id, least, most, usual }: &Figure| {
        let usual = quoted(&usual.map_or(String::new(), number));
        format!("{{ id: {}, least: {least}, most: {most}, usual: {usual} }}", quoted(id))
    };
    let entry = |word: &&str| {
        let figures: Vec<_> = figures(word)?.iter().map(figure).collect();
        (!figures.is_empty()).then(|| format!("  {word}: [\n    {},\n  ],\n", figures.join(",\n    ")))
    };
    let entries: String = QUESTIONS.iter().filter_map(entry).collect();
    format!(
        "/** {} */\n\n\
         /** @typedef {{{{ id: string, least: number, most: number, usual: string }}}} Figure what is typed */\n\n\
         /** The figures of each question, in the order of links. @type {{Record<string, Figure[]>}} */\n\
         export const FIGURES = {{\n{entries}}};\n",
        note("the questions in Rust"),
    )
}

/// What own figures are of: as the Wasm that reads them names it.
fn of_figures() -> Result<String> {
    let fields = Field::BY_HAND.map(serde_json::to_value).into_iter().collect::<Result<Vec<_>, _>>()?;
    let fields: Vec<_> = fields.iter().filter_map(|field| field.as_str()).collect();
    Ok(format!(
        "/** {} */\n\n\
         /** What a column of a file may hold. */\nexport const FIELDS = {};\n\n\
         /** The ways by which people come who ask. */\nexport const WAYS = {};\n",
        note("the lists in Rust"),
        list(&fields),
        list(&InquiryWay::ALL.map(InquiryWay::id)),
    ))
}

/// Files of texts that a script has inside, and not beside it.
const CARRIED: [(&str, &str); 6] = [
    ("www/words/carried/causes.js", "causes"),
    ("www/words/carried/check.js", "check"),
    ("www/words/carried/embedded.js", "embedded"),
    ("www/words/carried/embedding.js", "embedding"),
    ("www/words/carried/failures.js", "failures"),
    ("www/words/carried/installing.js", "installing"),
];

/// What every visit carries along: it has to say nothing that depends on the form of address, and a test of the texts says so.
const SAID_AT_ONCE: &str = "failures";

/// The texts of such a file by folder; what a language lacks is said in English, what a way of speaking lacks as its language
/// says it.
fn carried(file: &str) -> String {
    let has_file = |tag: &str| in_checkout(&format!("www/words/locales/{tag}/{file}.json")).exists();
    let variable = |tag: &str| tag.replace('-', "_");
    let own = names::own_languages().into_iter().map(|(tag, _)| (tag, vec![tag]));
    let ways = names::ways_of_speaking().into_iter().map(|(tag, spoken)| {
        let own = has_file(tag).then_some(tag);
        (tag, [spoken].into_iter().chain(own).collect())
    });
    let folders: Vec<(&str, Vec<&str>)> = own.chain(ways.filter(|_| file != SAID_AT_ONCE)).collect();
    let with_file = folders.iter().map(|(tag, _)| *tag).filter(|tag| has_file(tag));
    let imports = with_file.map(|tag| format!("import {} from '../locales/{tag}/{file}.json';\n", variable(tag)));
    let texts = folders.iter().map(|(tag, layers)| match layers[..] {
        ["en"] => "en".to_owned(),
        _ => {
            let layers: String = layers.iter().map(|tag| format!(", ...{}", variable(tag))).collect();
            let key = if tag.contains('-') { quoted(tag) } else { (*tag).to_owned() };
            format!("{key}: {{ ...en{layers} }}")
        }
    });
    format!(
        "/** {} */\n\n{}\n/** What a language lacks is said in English. */\nexport const TEXTS = {{ {} }};\n",
        note("the languages in Rust"),
        imports.collect::<String>(),
        texts.collect::<Vec<_>>().join(", "),
    )
}

/// An object with a tag for each name.
fn by_name(languages: &[(&str, &str)]) -> String {
    let entry = |(tag, name): &(&str, &str)| match tag.contains('-') {
        true => format!("{}: {}", quoted(tag), quoted(name)),
        false => format!("{tag}: {}", quoted(name)),
    };
    format!("{{ {} }}", languages.iter().map(entry).collect::<Vec<_>>().join(", "))
}

fn list(values: &[&str]) -> String {
    format!("[{}]", values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join(", "))
}
