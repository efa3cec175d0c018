//! What the scripts of the page must know, and the texts that they carry with them.

use reach_calculator::link::QUESTIONS;
use reach_questions::{Figure, figures};

use crate::element::{Element, Knower, Values};
use crate::generated::{Generated, note, quoted};
use crate::names;

pub(crate) fn files(element: &Element) -> Vec<Generated> {
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
    let languages = names::languages();
    let languages: Vec<_> = languages.iter().map(|(tag, name)| format!("{tag}: {}", quoted(name))).collect();
    let lists = format!(
        "/** {} */\n\n\
         /** How much is shown. */\nexport const LAYOUTS = /** @type {{const}} */ ({});\n\n\
         /** The languages that have texts, by their own names. */\nexport const LANGUAGES = {{ {} }};\n\n\
         /** What the page around may choose as `--reach-…`. */\nexport const HOST_COLOURS = {};\n\n\
         /** What the element tells. */\nexport const EVENTS = /** @type {{const}} */ ({});\n",
        note("data/element.json and the lists in Rust"),
        list(&names::layouts()),
        languages.join(", "),
        list(names::colours()),
        list(&events),
    );
    let carried = CARRIED.map(|(path, file)| Generated { path, text: carried(file) });
    let own = [
        Generated { path: "www/element/attributes.js", text: attributes },
        Generated { path: "www/words/lists.js", text: lists },
        Generated { path: "www/questions/asked.js", text: asked() },
    ];
    own.into_iter().chain(carried).collect()
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

/// Files of texts that a script has inside, and not beside it.
const CARRIED: [(&str, &str); 6] = [
    ("www/words/carried/causes.js", "causes"),
    ("www/words/carried/check.js", "check"),
    ("www/words/carried/embedded.js", "embedded"),
    ("www/words/carried/embedding.js", "embedding"),
    ("www/words/carried/failures.js", "failures"),
    ("www/words/carried/installing.js", "installing"),
];

/// The texts of such a file by language; what one lacks is said in English.
fn carried(file: &str) -> String {
    let languages = names::languages();
    let import = |(tag, _): &(&str, &str)| format!("import {tag} from '../locales/{tag}/{file}.json';\n");
    let texts = languages.iter().map(|&(tag, _)| match tag {
        "en" => "en".to_owned(),
        tag => format!("{tag}: {{ ...en, ...{tag} }}"),
    });
    format!(
        "/** {} */\n\n{}\n/** What a language lacks is said in English. */\nexport const TEXTS = {{ {} }};\n",
        note("the languages in Rust"),
        languages.iter().map(import).collect::<String>(),
        texts.collect::<Vec<_>>().join(", "),
    )
}

fn list(values: &[&str]) -> String {
    format!("[{}]", values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join(", "))
}
