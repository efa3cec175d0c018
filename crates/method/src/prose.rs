//! The prose: Markdown, with three things more. `{name}` stands for a computed figure, `{{kind name}}` alone in a
//! paragraph for a chart, the formulas of a part or a table, and the name of an input in `` `code` `` leads to its row.

use math_core::MathDisplay;
use maud::{Markup, PreEscaped};
use pulldown_cmark::html::push_html;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream};
use reach_calculator::inputs::Key;
use std::collections::BTreeMap;

use crate::{formulas, html};

/// What fills the gaps in the prose.
pub(crate) struct Filling<'a> {
    /// Figures by name.
    pub(crate) figures: &'a BTreeMap<&'static str, String>,
    /// A block by its name.
    pub(crate) block: &'a dyn Fn(&str) -> Markup,
}

/// The prose, and its headings of the second level as anchor and words.
pub(crate) fn html(prose: &str, filling: &Filling<'_>) -> (Markup, Vec<(String, Markup)>) {
    let options = Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_MATH;
    let written: Vec<Event<'_>> = TextMergeStream::new(Parser::new_ext(prose, options)).collect();
    let mut events = Vec::new();
    let mut rest = written.as_slice();
    while let [event, after @ ..] = rest {
        if let [Event::Start(Tag::Paragraph), Event::Text(text), Event::End(_), after @ ..] = rest
            && let Some(name) = text.strip_prefix("{{").and_then(|text| text.strip_suffix("}}"))
        {
            events.push(Event::Html((filling.block)(name).into_string().into()));
            rest = after;
        } else {
            events.push(filled(event.clone(), filling));
            rest = after;
        }
    }
    (written_out(&events), headings(&events))
}

fn written_out(events: &[Event<'_>]) -> Markup {
    let mut html = String::new();
    push_html(&mut html, events.iter().cloned());
    PreEscaped(html)
}

fn headings(events: &[Event<'_>]) -> Vec<(String, Markup)> {
    let heading = |(at, event): (usize, &Event<'_>)| match event {
        Event::Start(Tag::Heading { level: HeadingLevel::H2, id, .. }) => {
            let end = events[at..].iter().position(|event| matches!(event, Event::End(TagEnd::Heading(_))))?;
            let id = id.as_ref().unwrap_or_else(|| panic!("a heading has no {{#name}}: {:?}", &events[at..at + end]));
            Some((id.to_string(), written_out(&events[at + 1..at + end])))
        }
        _ => None,
    };
    events.iter().enumerate().filter_map(heading).collect()
}

/// An event with its figures, formulas and inputs.
fn filled<'a>(event: Event<'a>, filling: &Filling<'_>) -> Event<'a> {
    match event {
        Event::Text(text) => Event::Text(figures_in(&text, filling).into()),
        Event::Code(name) if Key::from_name(&name).is_some() => inline(html::key(&name)),
        Event::InlineMath(tex) => inline(formulas::mathml(&tex, MathDisplay::Inline)),
        other => other,
    }
}

fn inline<'a>(html: Markup) -> Event<'a> {
    Event::InlineHtml(html.into_string().into())
}

fn figures_in(text: &str, filling: &Filling<'_>) -> String {
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or_else(|| panic!("a brace is open in {text:?}"));
        filled += filling.figures.get(name).unwrap_or_else(|| panic!("no figure is called {name:?}"));
        filled += rest;
    }
    filled
}
