//! TypeScript for whoever writes a page around the element.

use anyhow::Result;

use crate::element::Element;
use crate::generated::{Generated, note};
use crate::names;

pub(crate) fn file(element: &Element) -> Result<Generated> {
    let mut text = format!("/** {} */\n\n", note("data/element.json and the lists in Rust"));
    let languages: Vec<_> = names::languages().into_iter().map(|(tag, _)| tag).collect();
    let causes = names::causes()?;
    let unions = [
        ("A question that the calculator answers.", "Chapter", names::chapters()),
        ("How much is shown.", "Layout", names::layouts()),
        ("A language that has texts.", "Language", languages),
        ("A scenario to start from.", "Preset", names::presets()),
        ("Why there is no calculator.", "Cause", causes.iter().map(String::as_str).collect()),
    ];
    for (about, name, values) in unions {
        let values: Vec<_> = values.iter().map(|value| format!("'{value}'")).collect();
        text.push_str(&format!("/** {about} */\nexport type {name} = {};\n\n", values.join(" | ")));
    }
    text.push_str(&format!("/** `<{}>`: {} */\n", element.tag, lowered(&element.about.en)));
    text.push_str("export interface ReachCalculatorElement extends HTMLElement {\n");
    for attribute in &element.attributes {
        let Some((name, kind)) = attribute.property() else { continue };
        let about = &attribute.about.en;
        // What is set as a list is read as its text.
        let declared = match kind.strip_suffix("[]") {
            Some(_) => format!("get {name}(): string;\n  set {name}(value: {kind})"),
            None => format!("{name}: {kind}"),
        };
        text.push_str(&format!("  /** {about} */\n  {declared};\n"));
    }
    for member in &element.members {
        text.push_str(&format!("  /** {} */\n  {};\n", member.about.en, member.declaration));
    }
    text.push_str("}\n\n");
    for event in &element.events {
        text.push_str(&format!(
            "/** The `detail` of `{}`: {} */\nexport interface {} {{\n",
            event.name,
            lowered(&event.about.en),
            event.interface
        ));
        for detail in &event.detail {
            text.push_str(&format!("  /** {} */\n  {}: {};\n", detail.about.en, detail.name, detail.kind));
        }
        text.push_str("}\n\n");
    }
    text.push_str("declare global {\n  interface HTMLElementTagNameMap {\n");
    text.push_str(&format!(
        "    '{}': ReachCalculatorElement;\n  }}\n  interface GlobalEventHandlersEventMap {{\n",
        element.tag
    ));
    for event in &element.events {
        text.push_str(&format!("    '{}': CustomEvent<{}>;\n", event.name, event.interface));
    }
    text.push_str("  }\n}\n");
    Ok(Generated { path: "www/element/element-types.d.ts", text })
}

/// A sentence as it goes on behind a colon.
fn lowered(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
