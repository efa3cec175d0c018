//! A page as search engines read it: a calculator that costs nothing and runs in the browser, and the question that it answers.

use serde_json::{Map, Value, json};

use crate::Site;
use crate::told::Told;

/// JSON-LD, safe inside a script element.
pub(crate) fn json_ld(told: &Told<'_>, site: &Site) -> String {
    let (words, subject) = (told.words, told.subject);
    let mut page: Map<String, Value> = Map::new();
    let mut add = |name: &str, value: Value| drop(page.insert(name.to_owned(), value));
    add("@context", json!("https://schema.org"));
    add("@type", json!("WebApplication"));
    add("name", json!(told.title()));
    add("description", json!(told.description()));
    add("inLanguage", json!(words.language.tag()));
    add("applicationCategory", json!("BusinessApplication"));
    add("operatingSystem", json!("Any"));
    add("browserRequirements", json!("JavaScript, WebAssembly"));
    add("isAccessibleForFree", json!(true));
    add("license", json!("https://spdx.org/licenses/MIT"));
    add("offers", json!({ "@type": "Offer", "price": 0, "priceCurrency": "EUR" }));
    if let Some(address) = site.whole(&subject.address(words.language)) {
        add("url", json!(address));
    }
    if let Some(card) = site.whole(&subject.card(words.language)) {
        add("image", json!(card));
    }
    Value::Object(page).to_string().replace('<', "\\u003c")
}
