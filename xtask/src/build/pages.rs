//! The pages: hosted ones start to fetch the core beside the script; the one in one file has everything put inside, so
//! that it works from a disk.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::scripts::{data_address, loaded_modules, results};
use super::{assets, notices, one_file};
use crate::project;

/// The element that starts the calculator on a page of its own.
const SCRIPT: &str = "<script type=\"module\" src=\"reach-calculator.js\"></script>";

/// Names what the script will ask for, so that the browser need not wait for the script to learn it.
pub(crate) fn hosted(page: &str) -> Result<String> {
    let core = assets::file("reach-calculator.wasm")?;
    let mut hints =
        format!("<link rel=\"preload\" href=\"{core}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n");
    for part in loaded_modules()?.iter().skip(1) {
        hints.push_str(&format!("<link rel=\"modulepreload\" href=\"{part}\">\n"));
    }
    Ok(page.replace(SCRIPT, &format!("{hints}{SCRIPT}")))
}

/// Turns `www/pages/index.html` into a page that needs no other file.
pub(crate) fn one_file() -> Result<String> {
    let page =
        fs::read_to_string(project::www().join("pages/index.html")).context("www/pages/index.html is missing")?;
    let page = inline(&page, &one_file::elements()?, &|name| read(name))?;
    // Passed on alone, it has no notices beside it.
    let notices = format!(
        "<!-- Reach calculator {}, MIT OR Apache-2.0. In it, with their licences: {}; and Rust's standard library (MIT OR \
         Apache-2.0). Their texts: LICENSES.txt where this file comes from. -->",
        env!("CARGO_PKG_VERSION"),
        notices::list()?
    );
    Ok(page.replacen("<head>", &format!("<head>\n{notices}"), 1))
}

/// Replaces the elements of the head that refer to files, and puts the scripts at the end of the body.
fn inline(page: &str, scripts: &str, read: &dyn Fn(&str) -> Result<Vec<u8>>) -> Result<String> {
    let mut result = String::with_capacity(page.len() + scripts.len());
    for line in page.lines() {
        let tag = line.trim();
        // Scripts stand at the end; what leads to pages beside this one would lead nowhere.
        if tag.starts_with("<script") || tag.starts_with("<nav") {
            continue;
        }
        if !tag.starts_with("<link") {
            result.push_str(line);
        } else if let Some(name) = attribute(tag, "href") {
            match attribute(tag, "rel") {
                Some("stylesheet") => {
                    let style = String::from_utf8(read(name)?)?;
                    result.push_str(&format!("<style>{}</style>", style.trim()));
                }
                Some("icon") if name.starts_with("data:") => result.push_str(line),
                Some("icon") => {
                    let icon = data_address(media_type(name), &read(name)?);
                    result.push_str(&format!("<link rel=\"icon\" href=\"{icon}\">"));
                }
                // A manifest or a preload makes no sense in one file.
                _ => continue,
            }
        }
        result.push('\n');
    }
    let Some(end) = result.rfind("</body>") else { bail!("www/pages/index.html needs its `</body>`") };
    result.insert_str(end, scripts);
    Ok(result)
}

/// Nothing in a script may end its element; in strings, templates and patterns a backslash before `/` or `!` changes nothing.
pub(super) fn safe_inside_html(script: &str) -> String {
    script.replace("</script", "<\\/script").replace("<!--", "<\\!--")
}

/// The value of a quoted attribute.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[start..].split('"').next()
}

/// A file that a page refers to, made small where the build has done so.
fn read(name: &str) -> Result<Vec<u8>> {
    let file = results().staged.join("pages").join(name);
    fs::read(file).with_context(|| format!("www/pages/index.html refers to `{name}`, which is not beside it"))
}

fn media_type(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|extension| extension.to_str()) {
        Some("svg") => "image/svg+xml",
        Some("ico") => "image/x-icon",
        _ => "image/png",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_file_refers_to_no_other() {
        let page = "<head>\n<link rel=\"stylesheet\" href=\"page.css\">\n<link rel=\"manifest\" href=\"m.json\">\n\
                    <script type=\"module\" src=\"reach-calculator.js\"></script>\n</head>\n<body>\n\
                    <nav><a href=\"method.html\">Method</a></nav>\n</body>\n";
        let result = inline(page, &format!("<script>{}</script>\n", safe_inside_html("go('</script>')")), &|_| {
            Ok(b"a{}".to_vec())
        })
        .expect("valid page");
        assert_eq!(
            result,
            "<head>\n<style>a{}</style>\n</head>\n<body>\n<script>go('<\\/script>')</script>\n</body>\n"
        );
    }
}
