//! The whole page: one file, one part for each language, of which the style sheet shows the one that the address names
//! (`#en`, or any anchor in it), German where it names none.

use maud::{DOCTYPE, Markup, html};

use crate::prose::{self, Filling};
use crate::words::Words;
use crate::{charts, figures, formulas, tables};

/// The page as HTML.
pub fn page() -> String {
    let both = Words::both();
    let page = html! {
        (DOCTYPE)
        html lang="de" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "Wie der Reichweiten-Rechner rechnet · How the reach calculator works" }
                link rel="stylesheet" href="method.css";
            }
            body {
                main {
                    @for words in &both { (language(words)) }
                    (tables::collected(&both))
                }
            }
        }
    };
    page.into_string()
}

/// The page in one language.
fn language(words: &Words) -> Markup {
    let figures = figures::figures(words);
    let block = |name: &str| block(name, words);
    let (body, headings) = prose::html(words.prose, &Filling { tag: words.tag, figures: &figures, block: &block });
    let (tag, other) = (words.tag, if words.tag == "de" { "en" } else { "de" });
    html! {
        div.language #(tag) lang=(tag) {
            header {
                a href="index.html" { (words.get("back")) }
                " "
                a href={ "#" (other) } lang=(other) hreflang=(other) { (words.get("switch")) }
            }
            nav aria-label=(words.get("contents")) {
                ol { @for (anchor, text) in headings { li { a href={ "#" (anchor) } { (text) } } } }
            }
            article { (body) }
        }
    }
}

/// A chart, the formulas of a part, or a table by its name, such as `chart reach`.
fn block(name: &str, words: &Words) -> Markup {
    match name.split_once(' ') {
        Some(("chart", name)) => charts::html(name, words),
        Some(("formula", name)) => formulas::html(name, words),
        Some(("table", name)) => tables::html(name, words),
        _ => panic!("no block is called {name:?}"),
    }
}
