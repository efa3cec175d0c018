//! Text that is safe inside HTML.

/// Escapes what HTML would read as markup, in text and in quoted attributes.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A link to a source on the web; the bare name where no address is known.
pub(crate) fn source(name: &str, url: &str) -> String {
    if url.starts_with("https://") || url.starts_with("http://") {
        format!("<a href=\"{}\" rel=\"noopener noreferrer\">{}</a>", escaped(url), escaped(name))
    } else {
        escaped(name)
    }
}

/// A table whose cells, already HTML, carry their column's name, so that a phone can show rows as cards.
pub(crate) fn table(class: &str, caption: &str, columns: &[&str], rows: &[Vec<String>]) -> String {
    let head: String = columns.iter().map(|name| format!("<th scope=\"col\">{}</th>", escaped(name))).collect();
    let body: String = rows.iter().map(|row| line(columns, row)).collect();
    let caption = if caption.is_empty() { String::new() } else { format!("<caption>{}</caption>", escaped(caption)) };
    format!(
        "<div class=\"wide\"><table class=\"{class}\">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>\n"
    )
}

fn line(columns: &[&str], row: &[String]) -> String {
    let cell = |(place, (name, cell)): (usize, (&&str, &String))| {
        let name = escaped(name);
        if place == 0 {
            format!("<th scope=\"row\" data-name=\"{name}\">{cell}</th>")
        } else {
            format!("<td data-name=\"{name}\">{cell}</td>")
        }
    };
    let cells: String = columns.iter().zip(row).enumerate().map(cell).collect();
    format!("<tr>{cells}</tr>")
}
