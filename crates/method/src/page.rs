//! The whole page: one file, one `main` for each language, of which the style sheet shows the one that the address
//! names (`#en`, or any anchor in it), German where it names none.

use crate::markup::{self, Filling};
use crate::words::Words;
use crate::{charts, figures, formula, html, tables};

/// The page as HTML.
pub fn page() -> String {
    let both = Words::both();
    let mut mains: String = both.iter().map(language).collect();
    mains += &tables::collected(&both);
    format!(
        "<!doctype html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>Wie der Reichweiten-Rechner rechnet · How the reach calculator works</title>\n\
         <link rel=\"stylesheet\" href=\"method.css\">\n</head>\n<body>\n<main>\n{mains}</main>\n</body>\n</html>\n"
    )
}

/// The page in one language.
fn language(words: &Words) -> String {
    let figures = figures::figures(words);
    let block = |name: &str| block(name, words);
    let filling = Filling { tag: words.tag, figures: &figures, block: &block };
    let (body, headings) = markup::html(words.prose, &filling);
    let contents: String =
        headings.iter().map(|(anchor, text)| format!("<li><a href=\"#{anchor}\">{text}</a></li>")).collect();
    let (tag, other) = (words.tag, if words.tag == "de" { "en" } else { "de" });
    format!(
        "<div class=\"language\" id=\"{tag}\" lang=\"{tag}\">\n<header><a href=\"index.html\">{back}</a> \
         <a href=\"#{other}\" lang=\"{other}\" hreflang=\"{other}\">{switch}</a></header>\n\
         <nav aria-label=\"{contents_name}\"><ol>{contents}</ol></nav>\n<article>\n{body}</article>\n</div>\n",
        back = html::escaped(words.get("back")),
        switch = html::escaped(words.get("switch")),
        contents_name = html::escaped(words.get("contents")),
    )
}

/// A chart, formula or table by its name, such as `chart reach`.
fn block(name: &str, words: &Words) -> String {
    match name.split_once(' ') {
        Some(("chart", name)) => charts::html(name, words),
        Some(("formula", name)) => formula::html(name, words),
        Some(("table", name)) => tables::html(name, words),
        _ => panic!("no block is called {name:?}"),
    }
}
