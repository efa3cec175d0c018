//! Every page with its other languages, for search engines; it has to name whole addresses.

use maud::{PreEscaped, html};
use reach_calculator::words::Language;

use crate::Site;
use crate::subject;

/// Its name.
pub(crate) const NAME: &str = "sitemap.xml";

/// The sitemap, where the site is known.
pub(crate) fn xml(site: &Site) -> Option<String> {
    site.whole("")?;
    let each = |address: fn(subject::Subject, Language) -> String| {
        subject::all().map(|subject| Language::OWN.map(|language| (language, address(subject, language)))).collect()
    };
    let mut pages: Vec<[(Language, String); Language::OWN.len()]> = each(subject::Subject::address);
    pages.push(Language::OWN.map(|language| (language, method(language))));
    let whole = |file: &str| site.whole(file).unwrap_or_default();
    let markup = html! {
        (PreEscaped("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
        urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" {
            @for page in &pages {
                @for (_, own) in page {
                    url {
                        loc { (whole(own)) }
                        @for (language, other) in page {
                            (PreEscaped(format!(
                                "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>", language.tag(), whole(other)
                            )))
                        }
                    }
                }
            }
        }
    };
    Some(markup.into_string())
}

/// The method page of a language.
pub(crate) fn method(language: Language) -> String {
    if language == Language::De { "method.html".to_owned() } else { format!("{}/method.html", language.tag()) }
}
