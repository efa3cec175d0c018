//! `docs/element.md`: the reference for whoever puts the element into a page.

use anyhow::Result;
use reach_calculator::inputs::PARAMETERS;

use crate::element::{Attribute, Element, Knower, Named, Values, Words};
use crate::generated::{Generated, note};
use crate::heights::Heights;
use crate::names;

pub(crate) fn file(element: &Element, heights: &Heights) -> Result<Generated> {
    let sections = [
        head(element),
        table("Attributes · Attribute", &["name", "values", "for", "what it does", "was es tut"], attributes(element)),
        table("Properties and methods · Eigenschaften und Methoden", &["declaration", "what", "was"], members(element)),
        events(element)?,
        named("Parts · Teile (`::part(…)`)", "name", &element.parts),
        named("CSS properties · CSS-Eigenschaften", "name", &element.properties),
        named("Slots", "name", &element.slots),
        choices(),
        room(heights),
        table("Inputs · Eingaben", &["name", "in links", "unit", "from", "to", "default"], inputs()),
    ];
    Ok(Generated { path: "docs/element.md", text: sections.join("\n") })
}

fn head(element: &Element) -> String {
    format!(
        "<!-- {} -->\n# `<{}>`\n\n{}\n\n{}\n",
        note("data/element.json and the lists in Rust"),
        element.tag,
        element.about.en,
        element.about.de
    )
}

fn table(title: &str, columns: &[&str], rows: Vec<Vec<String>>) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let columns: Vec<_> = columns.iter().map(|column| (*column).to_owned()).collect();
    let rule = vec!["---".to_owned(); columns.len()];
    let lines: String = [columns, rule].into_iter().chain(rows).map(line).collect();
    format!("## {title}\n\n{lines}")
}

fn code(text: &str) -> String {
    format!("`{}`", text.replace('|', "\\|"))
}

fn codes<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    texts.into_iter().map(code).collect::<Vec<_>>().join(", ")
}

fn both(about: &Words) -> [String; 2] {
    [about.en.clone(), about.de.clone()]
}

fn attributes(element: &Element) -> Vec<Vec<String>> {
    let row = |attribute: &Attribute| {
        let first = [code(&attribute.name), values(attribute.values), knowers(attribute)];
        first.into_iter().chain(both(&attribute.about)).collect()
    };
    element.attributes.iter().map(row).collect()
}

fn values(values: Values) -> String {
    values.choices().map(codes).unwrap_or_else(|| {
        let what = match values {
            Values::Inputs => "names of [inputs](#inputs--eingaben)",
            Values::Link => "a link",
            Values::Pixels => "200 to 3000",
            Values::Colour => "`#rgb`, `#rrggbb`",
            Values::Theme => "`light`, `dark`, `light dark`",
            Values::Address => "an address",
            Values::Action => "`https:…`, `mailto:…`, `tel:…`",
            Values::Font | Values::Links => "`page`",
            _ => "–",
        };
        what.to_owned()
    })
}

fn knowers(attribute: &Attribute) -> String {
    let place = |knower: &Knower| match knower {
        Knower::Element => "element",
        Knower::Data => "`data-…`",
        Knower::WordPress => "WordPress",
        Knower::Frame => "`embed.html?…`",
    };
    attribute.known.iter().map(place).collect::<Vec<_>>().join(", ")
}

fn members(element: &Element) -> Vec<Vec<String>> {
    let properties: Vec<_> = element.attributes.iter().filter_map(Attribute::property).collect();
    let names: Vec<_> =
        properties.iter().map(|(name, kind)| code(&format!("{name}: {}", kind.replace('|', "or")))).collect();
    let attributes = [
        names.join(", "),
        "The attributes of the same names; what is set here stands there.".to_owned(),
        "Die Attribute desselben Namens; was hier gesetzt wird, steht dort.".to_owned(),
    ];
    let members = element
        .members
        .iter()
        .map(|member| [code(&member.declaration)].into_iter().chain(both(&member.about)).collect());
    [attributes.into()].into_iter().chain(members).collect()
}

fn events(element: &Element) -> Result<String> {
    let mut rows = Vec::new();
    for event in &element.events {
        rows.push([code(&event.name), String::new()].into_iter().chain(both(&event.about)).collect());
        for detail in &event.detail {
            let name = code(&format!("detail.{}", detail.name));
            rows.push([name, code(&detail.kind)].into_iter().chain(both(&detail.about)).collect());
        }
    }
    let causes = names::causes()?;
    let causes = codes(causes.iter().map(String::as_str));
    Ok(table("Events · Ereignisse", &["name", "type", "when, what", "wann, was"], rows)
        + &format!("\nCauses · Gründe: {causes}\n"))
}

fn named(title: &str, first: &str, rows: &[Named]) -> String {
    let rows = rows.iter().map(|named| [code(&named.name)].into_iter().chain(both(&named.about)).collect()).collect();
    table(title, &[first, "what", "was"], rows)
}

fn choices() -> String {
    let languages = names::languages();
    let rows = [
        ("chapters · Kapitel", codes(names::chapters())),
        ("layouts · Darstellungen", codes(names::layouts())),
        (
            "languages · Sprachen",
            languages.iter().map(|(tag, name)| format!("`{tag}` {name}")).collect::<Vec<_>>().join(", "),
        ),
        ("presets · Vorlagen", codes(names::presets())),
    ];
    table("Names · Namen", &["of · von", "names"], rows.map(|(what, names)| vec![what.to_owned(), names]).into())
}

/// How tall each layout is, and how a page keeps the room for it.
fn room(heights: &Heights) -> String {
    let widths: Vec<_> =
        heights.tallest(names::layouts()[0]).into_keys().map(|width| format!("at {width} px")).collect();
    let columns: Vec<_> = std::iter::once("layout").chain(widths.iter().map(String::as_str)).collect();
    let row = |layout| {
        let tallest = heights.tallest(layout).into_values().map(|height| height.to_string());
        [code(layout)].into_iter().chain(tallest).collect()
    };
    let rows = names::layouts().into_iter().map(row).collect();
    table("Heights · Höhen", &columns, rows) + ROOM
}

const ROOM: &str = "
The tallest chapter of each layout in CSS pixels, by the width of its column, as `cargo xtask heights` has measured it. So that nothing
below moves when the calculator comes, the builder's snippets, the WordPress plugin and the style sheet beside the script keep this
room; the sheet does so for each way to write the element: `<link rel=\"stylesheet\" href=\"reach-calculator.css\">`.

Das höchste Kapitel jeder Darstellung in CSS-Pixeln, nach der Breite der Spalte, gemessen von `cargo xtask heights`. Damit nichts
springt, wenn der Rechner kommt, halten die Schnipsel, das WordPress-Plugin und das Stylesheet neben dem Skript diesen Platz frei.
";

fn inputs() -> Vec<Vec<String>> {
    let row = |input: &reach_calculator::inputs::Parameter| {
        let numbers = [input.min, input.max, input.default].map(|number| number.to_string());
        [code(input.name), code(input.link), input.unit.id().to_owned()].into_iter().chain(numbers).collect()
    };
    PARAMETERS.iter().map(row).collect()
}
