//! The page around a guide. It needs no script; the one that it has puts the calculator's true address into what is to be
//! pasted, and copies it.

use maud::{DOCTYPE, Markup, html};

use reach_method::Site;

use crate::address::{of, up};
use crate::guide::{INDEX, Language};
use crate::prose;
use crate::words::Words;

/// A guide's page.
pub(crate) fn html(language: Language, name: &str, guide: &str, site: &Site) -> Markup {
    let (words, other, up) = (Words::of(language), language.other(), up(language));
    let (tag, name_of_other) = (language.tag(), Words::of(other));
    html! {
        (DOCTYPE)
        html lang=(tag) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (prose::title(guide)) }
                meta name="description" content=(prose::description(guide));
                @if let Some(address) = site.whole(&of(language, name)) { link rel="canonical" href=(address); }
                link rel="alternate" hreflang=(other.tag()) href={ (up) (of(other, name)) };
                link rel="stylesheet" href={ (up) "guides/guide.css" };
                script src={ (up) "guide.js" } defer {}
            }
            body {
                header {
                    a href={ (up) "index.html#rc1&lg=" (tag) } { (words.get("back")) }
                    @if name != INDEX { a href={ (INDEX) ".html" } { (words.get("all")) } }
                    a.other href={ (up) (of(other, name)) } lang=(other.tag()) hreflang=(other.tag()) {
                        (name_of_other.get("own name"))
                    }
                }
                main data-up=(up) data-copy=(words.get("copy")) data-copied=(words.get("copied")) data-select=(words.get("select")) {
                    article { (prose::html(guide, language)) }
                }
            }
        }
    }
}
