//! The small markup of the prose: `## heading {#name}`, paragraphs, `- items`, `> notes`, `**strong**`, `*emphasis*`,
//! `` `code` ``, `[text](address)`, `{figure}` for a computed figure, and `{{block}}` alone on a line for a chart,
//! formula or table.

use crate::html::escaped;
use reach_calculator::inputs::Key;
use std::collections::BTreeMap;

/// What fills the gaps in the prose.
pub(crate) struct Filling<'a> {
    /// Begins every anchor: the language.
    pub(crate) tag: &'a str,
    /// Figures by name.
    pub(crate) figures: &'a BTreeMap<&'static str, String>,
    /// HTML of a block by name.
    pub(crate) block: &'a dyn Fn(&str) -> String,
}

/// The prose as HTML, and its headings of the second level as (anchor, text).
pub(crate) fn html(prose: &str, filling: &Filling<'_>) -> (String, Vec<(String, String)>) {
    let (mut html, mut headings) = (String::new(), Vec::new());
    for block in prose.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
        if let Some(name) = block.strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}")) {
            html += &(filling.block)(name);
        } else if let Some(heading) = block.strip_prefix("## ") {
            let (text, anchor) = anchored(heading);
            let anchor = format!("{}-{anchor}", filling.tag);
            let text = inline(text, filling);
            html += &format!("<h2 id=\"{anchor}\">{text}</h2>\n");
            headings.push((anchor, text));
        } else if let Some(heading) = block.strip_prefix("### ") {
            html += &format!("<h3>{}</h3>\n", inline(heading, filling));
        } else if let Some(heading) = block.strip_prefix("# ") {
            html += &format!("<h1>{}</h1>\n", inline(heading, filling));
        } else if let Some(lead) = block.strip_prefix("! ") {
            html += &format!("<p class=\"lead\">{}</p>\n", inline(&joined(lead), filling));
        } else if let Some(note) = block.strip_prefix("> ") {
            html += &format!("<p class=\"note\">{}</p>\n", inline(&joined(note), filling));
        } else if let Some(items) = block.strip_prefix("- ") {
            let items = items.split("\n- ").map(|item| format!("<li>{}</li>", inline(&joined(item), filling)));
            html += &format!("<ul>{}</ul>\n", items.collect::<String>());
        } else {
            html += &format!("<p>{}</p>\n", inline(&joined(block), filling));
        }
    }
    (html, headings)
}

/// `Text {#name}` as text and name.
fn anchored(heading: &str) -> (&str, &str) {
    let split = heading.split_once(" {#").and_then(|(text, name)| Some((text, name.strip_suffix('}')?)));
    split.unwrap_or_else(|| panic!("the heading {heading:?} has no {{#name}}"))
}

fn joined(lines: &str) -> String {
    lines.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

/// Words with emphasis, code, links and figures.
pub(crate) fn inline(text: &str, filling: &Filling<'_>) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['*', '`', '[', '{']) {
        html += &escaped(&rest[..at]);
        rest = &rest[at..];
        let (made, length) = marked(rest, filling);
        html += &made;
        rest = &rest[length..];
    }
    html + &escaped(rest)
}

/// What the mark at the start of `text` makes, and how long it is with its end.
fn marked(text: &str, filling: &Filling<'_>) -> (String, usize) {
    let between = |open: &str, close: &str| {
        let inner = text.strip_prefix(open)?;
        let end = inner.find(close)?;
        Some((&inner[..end], open.len() + end + close.len()))
    };
    if let Some((inner, length)) = between("**", "**") {
        (format!("<strong>{}</strong>", inline(inner, filling)), length)
    } else if let Some((inner, length)) = between("*", "*") {
        (format!("<em>{}</em>", inline(inner, filling)), length)
    } else if let Some((inner, length)) = between("`", "`") {
        (code(inner, filling.tag), length)
    } else if let Some((inner, length)) = between("[", ")").filter(|(inner, _)| inner.contains("](")) {
        let (words, address) = inner.split_once("](").expect("just found");
        let address = address.replace("#", &format!("#{}-", filling.tag));
        (format!("<a href=\"{}\">{}</a>", escaped(&address), inline(words, filling)), length)
    } else if let Some((name, length)) = between("{", "}") {
        let figure = filling.figures.get(name).unwrap_or_else(|| panic!("no figure is called {name:?}"));
        (escaped(figure), length)
    } else {
        (escaped(&text[..1]), 1)
    }
}

/// A key of the table as a link to its row; other code as it stands.
pub(crate) fn code(text: &str, tag: &str) -> String {
    match Key::from_name(text) {
        Some(_) => format!("<a class=\"key\" href=\"#{tag}-{text}\"><code>{text}</code></a>"),
        None => format!("<code>{}</code>", escaped(text)),
    }
}
