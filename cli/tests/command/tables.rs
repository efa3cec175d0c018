//! Inputs, presets and schema: what others need to write a scenario.

use reach_calculator::inputs::{PARAMETERS, PRESETS};
use serde_json::{Value, json};

use super::running::answer;

fn json(argument: &str) -> Value {
    serde_json::from_str(&answer(&[argument], "")).expect("JSON")
}

#[test]
fn every_row_of_the_table_is_written() {
    let keys = json("--keys");
    let rows = keys.as_array().expect("an array");
    assert_eq!(rows.len(), PARAMETERS.len());
    for (row, parameter) in rows.iter().zip(&PARAMETERS) {
        assert_eq!((&row["name"], &row["link"]), (&json!(parameter.name), &json!(parameter.link)));
        for (field, value) in [
            ("min", Some(parameter.min)),
            ("max", Some(parameter.max)),
            ("step", Some(parameter.step)),
            ("default", Some(parameter.default)),
            ("neutral", parameter.neutral),
        ] {
            assert_eq!(row[field].as_f64(), value, "{field} of {}", parameter.name);
        }
        assert_eq!(row["plausible"][0].as_f64(), parameter.plausible.map(|plausible| plausible.0));
        assert_eq!(row["plausible"][1].as_f64(), parameter.plausible.map(|plausible| plausible.1));
        assert_eq!((&row["unit"], &row["source"]), (&json!(parameter.unit.name()), &json!(parameter.source)));
        assert_eq!((&row["whole"], &row["decimals"]), (&json!(parameter.whole), &json!(parameter.decimals())));
    }
}

#[test]
fn a_row_is_spelled_like_this() {
    let expected = json!({
        "name": "silent_value", "link": "sv",
        "meaning": "how often a convinced silent reader asks against a convinced active one", "group": "readers", "kind": "assumption", "unit": "factor",
        "min": 0, "max": 2, "step": 0.02, "decimals": 4, "whole": false, "scale": "linear",
        "default": 0.5, "neutral": null, "plausible": [0.32, 1], "basis": "derived",
        "source": "an inactive list member is worth 32 % of an active one (Mailchimp 2016), a lower bound",
        "url": "https://www.mediapost.com/publications/article/269472/",
    });
    let keys = json("--keys");
    assert_eq!(keys.as_array().and_then(|rows| rows.iter().find(|row| row["name"] == "silent_value")), Some(&expected));
}

#[test]
fn every_preset_is_written_with_its_values_in_order() {
    let presets = json("--presets");
    let written = presets.as_array().expect("an array");
    assert_eq!(written.len(), PRESETS.len());
    for (written, preset) in written.iter().zip(&PRESETS) {
        assert_eq!((&written["id"], &written["claim"]), (&json!(preset.id), &json!(preset.claim)));
        assert_eq!(written["subject"], format!("{:?}", preset.subject).to_lowercase());
        let date = written["date"].as_f64();
        assert_eq!(date.map(|date| date * 1e6).map(f64::round), preset.date.map(|date| date * 1e6).map(f64::round));
        let values = written["values"].as_array().expect("an array").iter();
        let values: Vec<_> = values.map(|pair| (pair["key"].as_str(), pair["value"].as_f64())).collect();
        let expected: Vec<_> = preset.values().map(|(key, value)| (Some(key.parameter().name), Some(value))).collect();
        assert_eq!(values, expected, "{}", preset.id);
    }
}

#[test]
fn the_schema_knows_every_input_and_no_other() {
    let schema = json("--schema");
    assert_eq!((&schema["type"], &schema["additionalProperties"]), (&json!("object"), &json!(false)));
    let properties = schema["properties"].as_object().expect("an object");
    assert_eq!(properties.len(), PARAMETERS.len());
    for parameter in &PARAMETERS {
        let property = &properties[parameter.name];
        assert_eq!(property["type"], if parameter.whole { "integer" } else { "number" });
        assert_eq!(property["minimum"].as_f64(), Some(parameter.min));
        assert_eq!(property["maximum"].as_f64(), Some(parameter.max));
        assert_eq!(property["default"].as_f64(), Some(parameter.default));
        assert_eq!(property["unit"], parameter.unit.name());
        assert_eq!(property["description"].as_str().unwrap_or_default(), parameter.source);
    }
}

/// Without `description`, which says it in words, a schema cannot hold what one input allows another.
#[test]
fn the_schema_names_the_limits_between_inputs() {
    let description = json("--schema")["description"].as_str().map(String::from).expect("a text");
    for name in ["creators", "silent", "followers", "cap", "partners", "partner_capacity"] {
        assert!(description.contains(name), "{description}");
    }
}
