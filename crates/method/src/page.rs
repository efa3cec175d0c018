//! The pages: one file for each language, at its own address, each complete without the others.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::prose::{self, Filling};
use crate::site::Site;
use crate::words::Words;
use crate::{charts, figures, formulas, tables};

/// The method page in one language.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where it lies, such as `en/method.html`; the style sheet lies in the folder above or the same one.
    pub path: String,
    /// The page.
    pub html: String,
}

/// The page in every language and way of speaking. Where the site is known it names its address, the formal one that of the
/// other, which says the same.
pub fn pages(site: &Site) -> Vec<Page> {
    let spoken = Words::spoken();
    spoken.iter().map(|words| Page { path: words.address(), html: page(words, &spoken, site).into_string() }).collect()
}

fn page(words: &Words, spoken: &[Words], site: &Site) -> Markup {
    let figures = figures::figures(words);
    let block = |name: &str| block(name, words);
    let (PreEscaped(body), headings) = prose::html(words.prose, &Filling { figures: &figures, block: &block });
    let (opening, parts) = body.split_at(body.find("<h2").unwrap_or_default());
    let (tag, up) = (words.tag, words.up());
    let others = || spoken.iter().filter(|other| other.address() != words.address());
    // Of the ways to speak a language the first one stands for all.
    let own = spoken.iter().find(|one| one.tag == tag).and_then(|one| site.whole(&one.address()));
    html! {
        (DOCTYPE)
        html lang=(tag) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (words.get("title")) }
                meta name="description" content=(words.get("description"));
                @if let Some(address) = own { link rel="canonical" href=(address); }
                @for other in Words::all().iter().filter(|other| other.tag != tag) {
                    link rel="alternate" hreflang=(other.tag) href={ (up) (other.address()) };
                }
                link rel="stylesheet" href={ (up) "method.css" };
            }
            body {
                header {
                    a href={ (up) "index.html#rc1&lg=" (words.in_links()) } { (words.get("back")) }
                    @for other in others() {
                        a href={ (up) (other.address()) } lang=(other.tag) hreflang=(other.tag) { (other.get("own name")) }
                    }
                }
                main {
                    article {
                        (PreEscaped(opening))
                        nav aria-label=(words.get("contents")) {
                            ol { @for (anchor, text) in headings { li { a href={ "#" (anchor) } { (text) } } } }
                        }
                        (PreEscaped(parts))
                    }
                }
            }
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
