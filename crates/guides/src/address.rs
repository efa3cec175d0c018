//! Where pages lie, and where the links of a guide lead once it is one.

use crate::guide::Language;

/// What a guide calls the folder of the calculator.
const BUILT: &str = "../../../dist/";

/// A page's place, from the calculator's own.
pub(crate) fn of(language: Language, name: &str) -> String {
    match language {
        Language::German => format!("guides/{name}.html"),
        Language::English => format!("{}/guides/{name}.html", language.tag()),
    }
}

/// The way from a guide to the calculator's own page.
pub(crate) fn up(language: Language) -> &'static str {
    match language {
        Language::German => "../",
        Language::English => "../../",
    }
}

/// Where a link or picture of a guide leads from its page.
pub(crate) fn from_page(target: &str, language: Language) -> String {
    let up = up(language);
    if let Some(built) = target.strip_prefix(BUILT) {
        // The calculator itself speaks the guide's language.
        let state = if built == "index.html" { format!("#rc1&lg={}", language.tag()) } else { String::new() };
        return format!("{up}{built}{state}");
    }
    if let Some(beside) = target.strip_prefix("../") {
        return format!("{up}guides/{beside}");
    }
    let (file, place) = target.split_once('#').map_or((target, String::new()), |(file, id)| (file, format!("#{id}")));
    file.strip_suffix(".md").map_or_else(|| target.to_owned(), |name| format!("{name}.html{place}"))
}

/// Whether a browser would show what somebody wants to have as a file.
pub(crate) fn is_download(target: &str) -> bool {
    target.starts_with("../hugo/")
}
