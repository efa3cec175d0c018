//! Writes the words of the crate's tables that the core for the browser does without: what each measurement counted, who
//! published it, and the English sources of the parameters. The build puts them into the files of texts that the page
//! loads when somebody asks.

use reach_calculator::evidence::MEASUREMENTS;
use reach_calculator::inputs::PARAMETERS;
use serde_json::{Map, Value, json};

fn main() {
    let measurements: Vec<Value> = MEASUREMENTS
        .iter()
        .map(|row| {
            let source = row.source;
            json!({ "de": row.metric.de, "en": row.metric.en, "source": source.name, "url": source.url })
        })
        .collect();
    let sources: Map<String, Value> =
        PARAMETERS.iter().map(|parameter| (parameter.name.to_owned(), parameter.source.into())).collect();
    println!("{}", json!({ "measurements": measurements, "sources": sources }));
}
