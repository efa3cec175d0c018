//! Writes the words of the crate's tables that the core for the browser does without: what each measurement counted, who
//! published it, and the English sources of the parameters with their addresses. The build puts them into the files of texts that the page
//! loads when somebody asks.

use reach_calculator::evidence::MEASUREMENTS;
use reach_calculator::inputs::{PARAMETERS, Parameter};
use reach_calculator::words::Language;
use serde_json::{Map, Value, json};

fn main() {
    let measurements: Vec<Value> = MEASUREMENTS
        .iter()
        .map(|row| {
            let mut texts = json!({ "source": row.source.name, "url": row.source.url });
            for tag in Language::ALL.map(Language::tag) {
                texts[tag] = row.metric.get(tag).into();
            }
            texts
        })
        .collect();
    let source = |parameter: &Parameter| json!({ "source": parameter.source, "url": parameter.url });
    let sources: Map<String, Value> =
        PARAMETERS.iter().map(|parameter| (parameter.name.to_owned(), source(parameter))).collect();
    println!("{}", json!({ "measurements": measurements, "sources": sources }));
}
