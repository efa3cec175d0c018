//! How prose and formulas become markup.

use std::collections::BTreeMap;

use maud::html;
use reach_calculator::inputs::Key;

use crate::words::Words;
use crate::{formulas, prose};

#[test]
fn prose_is_escaped_and_linked() {
    let figures = BTreeMap::from([("share", "12 %".to_owned())]);
    let block = |name: &str| html! { "[" (name) "]" };
    let filling = prose::Filling { figures: &figures, block: &block };
    let html = |text: &str| prose::html(text, &filling).0.into_string();
    assert_eq!(html("a < b & *c*"), "<p>a &lt; b &amp; <em>c</em></p>\n");
    assert_eq!(html("**{share}** of all"), "<p><strong>12 %</strong> of all</p>\n");
    assert_eq!(html("`stage`"), "<p><a class=\"key\" href=\"#stage\"><code>stage</code></a></p>\n");
    assert_eq!(html("`other`"), "<p><code>other</code></p>\n");
    assert_eq!(html("[inputs](#parameters)"), "<p><a href=\"#parameters\">inputs</a></p>\n");
    assert_eq!(html("$s$"), "<p><math><mi>s</mi></math></p>\n");
    let (html, headings) = prose::html("## Limits {#limits}\n\n{{chart reach}}", &filling);
    assert_eq!(html.into_string(), "<h2 id=\"limits\">Limits</h2>\n[chart reach]");
    let headings: Vec<_> = headings.into_iter().map(|(anchor, text)| (anchor, text.into_string())).collect();
    assert_eq!(headings, [("limits".to_owned(), "Limits".to_owned())]);
}

#[test]
fn formulas_explain_every_input_that_they_name() {
    let [_, english] = Words::all();
    for (name, tex) in formulas::parts() {
        let html = formulas::html(name, &english).into_string();
        assert!(html.contains("<math"), "{name}");
        let words = tex.split("\\mathrm{").skip(1).filter_map(|rest| rest.split_once('}')).map(|(word, _)| word);
        for word in words.filter(|word| word.contains('_')).map(|word| word.replace("\\_", "_")) {
            assert!(Key::from_name(&word).is_some(), "{name}: {word} is no input");
            assert!(html.contains(&format!("href=\"#{word}\"")), "{name}: {word} is not explained");
        }
    }
}

/// Every input is explained by a formula or named in the prose; `months` alone says only how far the forecast goes.
#[test]
fn every_input_occurs_in_what_is_told_of_the_model() {
    for words in Words::all() {
        let explained: String = formulas::parts().map(|(name, _)| formulas::html(name, &words).into_string()).collect();
        for key in Key::all().filter(|&key| key != Key::Months) {
            let name = key.parameter().name;
            let told = explained.contains(&format!("href=\"#{name}\"")) || words.prose.contains(&format!("`{name}`"));
            assert!(told, "{}: {name}", words.tag);
        }
    }
}
