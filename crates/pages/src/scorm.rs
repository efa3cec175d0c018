//! The calculator for learning platforms such as Moodle, a package a language: each chapter is a SCORM 1.2 unit that is completed
//! once it has been looked at. What the pages load is put beside them when the package is packed.

use std::collections::BTreeMap;

use maud::{DOCTYPE, PreEscaped, html};
use reach_calculator::answers::Chapter;

use crate::Site;
use crate::words::Words;

/// What every page of a package loads, and what tells the platform.
const SHARED: [&str; 4] = ["reach-calculator.classic.js", "scorm.js", "LICENSE", "LICENSES.txt"];

/// A package's own files, by their names in it.
pub(crate) fn files(words: &Words, site: &Site) -> BTreeMap<String, Vec<u8>> {
    let page = |chapter: Chapter| (page_name(chapter), page(words, site, chapter).into_bytes());
    let pages = Chapter::ALL.map(page).into_iter();
    pages.chain([("imsmanifest.xml".to_owned(), manifest(words).into_bytes())]).collect()
}

fn page_name(chapter: Chapter) -> String {
    format!("{}.html", chapter.id())
}

fn page(words: &Words, site: &Site, chapter: Chapter) -> String {
    let tag = words.language.tag();
    let markup = html! {
        (DOCTYPE)
        html lang=(tag) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (words.question(chapter)) }
                script src="reach-calculator.classic.js" defer {}
                script src="scorm.js" defer {}
            }
            body {
                // Links out of a course lead to where everybody may go, if that is known.
                reach-calculator lang=(tag) chapter=(chapter.id()) share-base=[site.whole("index.html")] {
                    h1 { (words.question(chapter)) }
                    p { (words.say("loading", &[])) }
                }
            }
        }
        "\n"
    };
    markup.into_string()
}

/// What the package holds: a list of chapters, each with its page, and the files that all pages share.
fn manifest(words: &Words) -> String {
    let markup = html! {
        (PreEscaped("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
        manifest identifier={ "reach-calculator-" (words.language.tag()) } version=(env!("CARGO_PKG_VERSION"))
            xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" {
            metadata { schema { "ADL SCORM" } schemaversion { "1.2" } }
            organizations default="chapters" {
                organization identifier="chapters" {
                    (element("title", words.calculator()))
                    @for chapter in Chapter::ALL {
                        item identifier=(chapter.id()) identifierref={ (chapter.id()) "-page" } {
                            (element("title", words.question(chapter)))
                        }
                    }
                }
            }
            resources {
                @for chapter in Chapter::ALL {
                    (PreEscaped(resource(&format!("{}-page", chapter.id()), "sco", Some(&page_name(chapter)))))
                    (empty("file", "href", &page_name(chapter)))
                    (empty("dependency", "identifierref", "shared"))
                    (PreEscaped("</resource>"))
                }
                (PreEscaped(resource("shared", "asset", None)))
                @for file in SHARED { (empty("file", "href", file)) }
                (PreEscaped("</resource>"))
            }
        }
        "\n"
    };
    markup.into_string()
}

/// An element that HTML knows otherwise.
fn element(name: &str, text: &str) -> PreEscaped<String> {
    let text = html! { (text) }.into_string();
    PreEscaped(format!("<{name}>{text}</{name}>"))
}

/// An element with one attribute and nothing in it.
fn empty(name: &str, attribute: &str, value: &str) -> PreEscaped<String> {
    PreEscaped(format!("<{name} {attribute}=\"{value}\"/>"))
}

fn resource(identifier: &str, kind: &str, page: Option<&str>) -> String {
    let page = page.map(|page| format!(" href=\"{page}\"")).unwrap_or_default();
    format!("<resource identifier=\"{identifier}\" type=\"webcontent\" adlcp:scormtype=\"{kind}\"{page}>")
}
