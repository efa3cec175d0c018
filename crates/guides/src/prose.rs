//! A guide's Markdown as a page's: links lead where pages lie, headings have names, pictures keep their room.

use maud::{Markup, PreEscaped, html};
use pulldown_cmark::html::push_html;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd, TextMergeStream};

use crate::address::{from_page, is_download};
use crate::guide::Language;
use crate::picture;

/// What a guide is made of. Comments are notes to the program that writes what is to be pasted.
fn events(guide: &str) -> Vec<Event<'_>> {
    let written = Parser::new(guide).filter(|event| !matches!(event, Event::Html(_) | Event::InlineHtml(_)));
    TextMergeStream::new(written).collect()
}

/// The guide as HTML.
pub(crate) fn html(guide: &str, language: Language) -> Markup {
    let written = events(guide);
    let mut is_picture = false;
    let mut events = Vec::new();
    for (at, event) in written.iter().enumerate() {
        // Its words stand in `alt`.
        let is_inside = is_picture;
        is_picture = match event {
            Event::Start(Tag::Image { .. }) => true,
            Event::End(TagEnd::Image) => false,
            _ => is_picture,
        };
        if !is_inside {
            events.push(shown(event, &written[at + 1..], language));
        }
    }
    let mut html = String::new();
    push_html(&mut html, events.into_iter());
    PreEscaped(html)
}

/// An event as the page shows it, with what comes after it.
fn shown<'a>(event: &Event<'a>, after: &[Event<'a>], language: Language) -> Event<'a> {
    match event {
        Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => {
            let id = Some(anchor(&text_of(after)).into());
            Event::Start(Tag::Heading { level: HeadingLevel::H2, id, classes: Vec::new(), attrs: Vec::new() })
        }
        Event::Start(Tag::Link { dest_url, .. }) => {
            let link = html! { a href=(from_page(dest_url, language)) download[is_download(dest_url)] {} };
            inline(link.into_string().trim_end_matches("</a>"))
        }
        Event::Start(Tag::Image { dest_url, .. }) => {
            let (width, height) = picture::size(dest_url);
            let address = from_page(dest_url, language);
            let picture =
                html! { img src=(address) alt=(text_of(after)) width=(width) height=(height) loading="lazy"; };
            inline(&picture.into_string())
        }
        Event::Start(Tag::CodeBlock(kind)) => {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind_of(kind).to_owned().into())))
        }
        other => other.clone(),
    }
}

fn inline<'a>(html: &str) -> Event<'a> {
    Event::InlineHtml(html.to_owned().into())
}

/// What a block is written in: the first word of its first line.
fn kind_of<'a>(kind: &'a CodeBlockKind<'_>) -> &'a str {
    match kind {
        CodeBlockKind::Fenced(line) => line.split(' ').next().unwrap_or_default(),
        CodeBlockKind::Indented => "",
    }
}

/// The words up to the end of a heading or of a picture's text.
fn text_of(events: &[Event<'_>]) -> String {
    let ends = |event: &Event<'_>| matches!(event, Event::End(TagEnd::Heading(_) | TagEnd::Image));
    let inside = events.iter().take_while(|event| !ends(event));
    inside.filter_map(words_of).collect()
}

fn words_of<'a>(event: &'a Event<'_>) -> Option<&'a str> {
    match event {
        Event::Text(words) | Event::Code(words) => Some(words),
        _ => None,
    }
}

/// A heading's name in addresses, as GitHub makes it.
pub(crate) fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || [' ', '-'].contains(letter));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

/// The guide's own heading.
pub(crate) fn title(guide: &str) -> String {
    let written = events(guide);
    let start = written.iter().position(|event| matches!(event, Event::Start(Tag::Heading { .. })));
    start.map_or_else(String::new, |at| text_of(&written[at + 1..]))
}

/// Its first paragraph, as search engines show it.
pub(crate) fn description(guide: &str) -> String {
    let written = events(guide);
    let paragraph = written.iter().skip_while(|event| !matches!(event, Event::Start(Tag::Paragraph)));
    paragraph.take_while(|event| !matches!(event, Event::End(TagEnd::Paragraph))).filter_map(words_of).collect()
}
