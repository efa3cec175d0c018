//! `custom-elements.json`: the element's contract as editors and catalogues read it.

use anyhow::Result;
use serde_json::{Value, json};

use crate::element::{Attribute, Element, Event, Knower, Member, Named};
use crate::generated::Generated;

pub(crate) fn file(element: &Element) -> Result<Generated> {
    let observed = element.attributes.iter().filter(|attribute| attribute.known.contains(&Knower::Element));
    let module = "reach-calculator.js";
    let class = json!({
        "kind": "class",
        "name": "ReachCalculator",
        "description": element.about.en,
        "superclass": { "name": "HTMLElement" },
        "customElement": true,
        "tagName": element.tag,
        "attributes": observed.map(attribute).collect::<Vec<_>>(),
        "members": element.attributes.iter().filter_map(property).chain(element.members.iter().map(member)).collect::<Vec<_>>(),
        "events": element.events.iter().map(event).collect::<Vec<_>>(),
        "slots": element.slots.iter().map(named).collect::<Vec<_>>(),
        "cssParts": element.parts.iter().map(named).collect::<Vec<_>>(),
        "cssProperties": element.properties.iter().map(named).collect::<Vec<_>>(),
    });
    let declaration = json!({ "name": "ReachCalculator", "module": module });
    let manifest = json!({
        "schemaVersion": "2.1.0",
        "modules": [{
            "kind": "javascript-module",
            "path": module,
            "declarations": [class],
            "exports": [
                { "kind": "js", "name": "ReachCalculator", "declaration": declaration.clone() },
                { "kind": "custom-element-definition", "name": element.tag, "declaration": declaration },
            ],
        }],
    });
    Ok(Generated { path: "custom-elements.json", text: serde_json::to_string_pretty(&manifest)? + "\n" })
}

fn attribute(attribute: &Attribute) -> Value {
    let kind = attribute.values.choices().map_or_else(
        || "string".to_owned(),
        |choices| choices.iter().map(|choice| format!("'{choice}'")).collect::<Vec<_>>().join(" | "),
    );
    let mut entry = json!({ "name": attribute.name, "description": attribute.about.en, "type": { "text": kind } });
    if let Some((name, _)) = attribute.property() {
        entry["fieldName"] = json!(name);
    }
    entry
}

/// The property that follows an attribute.
fn property(attribute: &Attribute) -> Option<Value> {
    let (name, kind) = attribute.property()?;
    let about = &attribute.about.en;
    Some(json!({
        "kind": "field", "name": name, "description": about, "type": { "text": kind }, "attribute": attribute.name, "reflects": true,
    }))
}

fn member(member: &Member) -> Value {
    let (name, about, kind) = (&member.name, &member.about.en, json!({ "text": member.kind }));
    match &member.parameters {
        None => json!({ "kind": "field", "name": name, "description": about, "type": kind, "readonly": true }),
        Some(parameters) => {
            let parameters = parameters.iter().map(|one| json!({ "name": one.name, "type": { "text": one.kind } }));
            json!({
                "kind": "method",
                "name": name,
                "description": about,
                "parameters": parameters.collect::<Vec<_>>(),
                "return": { "type": kind },
            })
        }
    }
}

fn event(event: &Event) -> Value {
    let kind = format!("CustomEvent<{}>", event.interface);
    json!({ "name": event.name, "description": event.about.en, "type": { "text": kind } })
}

fn named(named: &Named) -> Value {
    json!({ "name": named.name, "description": named.about.en })
}
