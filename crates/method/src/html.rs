//! Parts that many places of the page are made of.

use maud::{Markup, html};
use reach_calculator::inputs::Key;

/// A link to a source on the web; the bare name where no address is known.
pub(crate) fn source(name: &str, url: &str) -> Markup {
    html! {
        @if url.starts_with("https://") || url.starts_with("http://") {
            a href=(url) rel="noopener noreferrer" { (name) }
        } @else {
            (name)
        }
    }
}

/// A link to a page, by the name of its server; nothing where no address is known.
pub(crate) fn server(url: &str) -> Markup {
    let server = url.split("//").nth(1).and_then(|rest| rest.split(['/', '?']).next()).unwrap_or_default();
    let server = server.strip_prefix("www.").unwrap_or(server);
    html! { @if !server.is_empty() { (source(server, url)) } }
}

/// An input's name as a link to its row; other code as it stands.
pub(crate) fn key(name: &str) -> Markup {
    html! {
        @if Key::from_name(name).is_some() {
            a.key href={ "#" (name) } { code { (name) } }
        } @else {
            code { (name) }
        }
    }
}

/// A table whose cells carry their column's name, so that a phone can show rows as cards.
pub(crate) fn table(class: &str, caption: &str, columns: &[&str], rows: &[Vec<Markup>]) -> Markup {
    html! {
        div.wide {
            table class=(class) {
                @if !caption.is_empty() { caption { (caption) } }
                thead { tr { @for name in columns { th scope="col" { (name) } } } }
                tbody { @for row in rows { (line(columns, row)) } }
            }
        }
    }
}

fn line(columns: &[&str], row: &[Markup]) -> Markup {
    html! {
        tr {
            @for (place, (name, cell)) in columns.iter().zip(row).enumerate() {
                @if place == 0 {
                    th scope="row" data-name=(name) { (cell) }
                } @else {
                    td data-name=(name) { (cell) }
                }
            }
        }
    }
}
