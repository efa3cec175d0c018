//! Words that the page no longer uses, because the model no longer does what they say, or the calculator does not.

use crate::words::Words;

const GERMAN: [&str; 12] = [
    "Drossel",
    "gleichmäßig",
    "vergisst man nicht",
    "Zuhörer",
    "hört dich",
    "Geschichten wie",
    "von denselben",
    "Perzentil",
    "Unsicherheit",
    "Startwert",
    "wahrnehmen",
    "% Wachstum",
];

const ENGLISH: [&str; 11] = [
    "listener",
    "heard",
    "pro rata",
    "alike",
    "nobody forgets",
    "of the same 1",
    "Stories such as",
    "percentile",
    "uncertainty",
    "fixed seed",
    "% growth",
];

#[test]
fn no_word_of_version_1_and_none_about_what_is_not_there() {
    for (words, page) in Words::spoken().iter().zip(crate::pages(&crate::Site::unknown())) {
        // What was collected from others stands there as they wrote it.
        let own = page.html.split("id=\"collected\"").next().unwrap_or_default();
        let forbidden: &[&str] = if words.tag == "de" { &GERMAN } else { &ENGLISH };
        for word in forbidden {
            assert!(!own.contains(word), "{}: {word}", page.path);
        }
    }
}
