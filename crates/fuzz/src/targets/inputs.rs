//! Links, numbers and scenarios.

use reach_calculator::inputs::{Inputs, PARAMETERS, Scenario};
use reach_calculator::link::{LONGEST, Link};
use reach_calculator::model::forecast;
use reach_calculator::words::{Locale, parse_number};

/// A link gives inputs within their bounds, a forecast of numbers, and a link that gives the same again.
pub(crate) fn links(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (link, _) = Link::read(&text);
    assert!(Link::is_in(&text) || link == Link::default(), "what is no link gives the defaults: {text:?}");
    within_bounds(&link.inputs);
    computes(&Scenario::settled(link.inputs.clone()).0);
    let written = link.write();
    assert!(written.text.len() <= LONGEST, "{} bytes: {}", written.text.len(), written.text);
    let (again, notes) = Link::read(&written.text);
    assert_eq!(again.inputs, link.inputs, "{text:?} is written as {}", written.text);
    // What a newer version says is written back as it stands, and only that version reads it.
    if written.left_out.is_empty() && link.foreign.is_empty() {
        assert_eq!(again.write().text, written.text, "{notes:?}");
    }
}

/// A number is finite, whatever stands there, in each way to write numbers.
pub(crate) fn numbers(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for locale in [Locale::De, Locale::En, Locale::from_tag("de-CH"), Locale::from_tag("de-AT")] {
        if let Ok(number) = parse_number(&text, locale) {
            assert!(number.is_finite(), "{text:?} is {number} in {locale:?}");
        }
    }
}

/// A scenario in JSON is refused, or computes.
pub(crate) fn scenarios(bytes: &[u8]) {
    let Ok(inputs) = serde_json::from_slice::<Inputs>(bytes) else { return };
    match Scenario::new(inputs.clone()) {
        Ok(scenario) => computes(&scenario),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    if PARAMETERS.iter().all(|parameter| inputs.get(parameter.key).is_finite()) {
        computes(&Scenario::settled(inputs).0);
    }
}

fn within_bounds(inputs: &Inputs) {
    for parameter in &PARAMETERS {
        let value = inputs.get(parameter.key);
        assert!((parameter.min..=parameter.max).contains(&value), "{} is {value}", parameter.name);
    }
}

fn computes(scenario: &Scenario) {
    let forecast = forecast(scenario);
    assert_eq!(forecast.months.len(), scenario.inputs().months as usize);
    let sums = forecast.months.iter().map(|month| month.reached_social + month.revenue + month.cost + month.stage);
    assert!(sums.clone().all(f64::is_finite), "{:?}", scenario.inputs());
}
