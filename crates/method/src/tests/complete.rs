//! Everything that the tables of the crate know stands on the page.

use maud::html;
use reach_calculator::evidence::{CALIBRATIONS, FEED_SHARES, MEASUREMENTS};
use reach_calculator::inputs::{PARAMETERS, PRESETS};

use super::{attributes, each};
use crate::words::Words;
use crate::{charts, formulas};

#[test]
fn every_input_and_preset_has_its_place() {
    each(|page| {
        let anchors = attributes(&page.html, "id");
        for parameter in &PARAMETERS {
            assert!(anchors.contains(&parameter.name), "{}: {}", page.path, parameter.name);
        }
        for preset in &PRESETS {
            assert!(anchors.contains(&format!("preset-{}", preset.id).as_str()), "{}: {}", page.path, preset.id);
        }
        for calibration in &CALIBRATIONS {
            assert!(
                page.html.contains(&format!("<a href=\"#preset-{}\">", calibration.preset)),
                "{}",
                calibration.preset
            );
        }
    });
}

/// Default, bounds, plausible range, basis and source stand in the input's own row, in this language's numbers.
#[test]
fn every_input_is_told_with_all_that_its_row_knows() {
    for (words, page) in Words::spoken().iter().zip(crate::pages(&crate::Site::unknown())) {
        for parameter in &PARAMETERS {
            let start = page.html.find(&format!("id=\"{}\"", parameter.name)).expect("a row");
            let row = page.html[start..].split("</tr>").next().expect("rows are closed");
            let written = |text: &str| row.contains(&html! { (text) }.into_string());
            for value in [parameter.min, parameter.max] {
                assert!(written(&words.locale.value(value, parameter)), "{}: {value}", parameter.name);
            }
            for value in parameter.plausible.map_or([parameter.default; 2], <[f64; 2]>::from) {
                assert!(written(&words.locale.value(value, parameter)), "{}: {value}", parameter.name);
            }
            assert!(written(&words.value(parameter.default, parameter.key)), "{}", parameter.name);
            assert!(written(words.help(parameter.key)) && !words.help(parameter.key).is_empty(), "{}", parameter.name);
            assert!(written(&words.variant("bases", parameter.basis)), "{}", parameter.name);
            assert!(written(&words.source(parameter)), "{}", parameter.name);
        }
    }
}

#[test]
fn every_source_that_has_an_address_is_linked() {
    each(|page| {
        let addresses = attributes(&page.html, "href");
        let linked = |url: &str| {
            let address = html! { (url) }.into_string();
            assert!(url.is_empty() || addresses.contains(&address.as_str()), "{}: {url}", page.path);
        };
        PARAMETERS.iter().for_each(|parameter| linked(parameter.url));
        MEASUREMENTS.iter().for_each(|measurement| linked(measurement.source.url));
    });
}

#[test]
fn every_measurement_is_listed_with_its_words() {
    for (words, page) in Words::spoken().iter().zip(crate::pages(&crate::Site::unknown())) {
        for measurement in &MEASUREMENTS {
            let metric = html! { (words.of(measurement.metric)) }.into_string();
            assert!(page.html.contains(&metric), "{}: {metric}", page.path);
        }
        for share in &FEED_SHARES {
            let told = html! { (words.get(&format!("feed {}", share.adoption.name))) }.into_string();
            assert!(page.html.contains(&told), "{}: {told}", page.path);
        }
    }
}

#[test]
fn every_formula_and_every_chart_stands_in_the_prose() {
    for words in Words::all() {
        for (name, _) in formulas::parts() {
            assert!(words.prose.contains(&format!("{{{{formula {name}}}}}")), "{}: {name}", words.tag);
        }
        for (name, _) in charts::CHARTS {
            assert!(words.prose.contains(&format!("{{{{chart {name}}}}}")), "{}: {name}", words.tag);
        }
    }
}
