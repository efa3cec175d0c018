//! What the scripts of the page must know.

use crate::element::{Element, Knower};
use crate::generated::{Generated, note, quoted};
use crate::names;

pub(crate) fn files(element: &Element) -> Vec<Generated> {
    let observed = element.known_to(Knower::Element);
    let framed: Vec<_> = element.known_to(Knower::Frame).into_iter().filter(|name| observed.contains(name)).collect();
    let attributes = format!(
        "/** {} */\n\n\
         /** The attributes that the element observes. */\nexport const OBSERVED = {};\n\n\
         /** Those that a `div` or `a` in its place may carry as `data-…`. */\nexport const CARRIED = {};\n\n\
         /** Those that the address of `embed.html` may choose. */\nexport const FRAMED = {};\n",
        note("data/element.json"),
        list(&observed),
        list(&element.known_to(Knower::Data)),
        list(&framed),
    );
    let languages = names::languages();
    let languages: Vec<_> = languages.iter().map(|(tag, name)| format!("{tag}: {}", quoted(name))).collect();
    let lists = format!(
        "/** {} */\n\n\
         /** How much is shown. */\nexport const LAYOUTS = /** @type {{const}} */ ({});\n\n\
         /** The languages that have texts, by their own names. */\nexport const LANGUAGES = {{ {} }};\n",
        note("the lists in Rust"),
        list(&names::layouts()),
        languages.join(", "),
    );
    vec![
        Generated { path: "www/element/attributes.js", text: attributes },
        Generated { path: "www/words/lists.js", text: lists },
    ]
}

fn list(values: &[&str]) -> String {
    format!("[{}]", values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join(", "))
}
