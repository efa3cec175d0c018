//! The pages: hosted ones start to fetch the core beside the script; the one in one file has everything put inside, so
//! that it works from a disk.

use std::fs;

use anyhow::{Context, Result, bail};

use super::scripts::{loaded_modules, results};
use super::{assets, found, notices, one_file};
use crate::project;

/// What a page names as its icon; it is put inside, since a first visit asks for as few files as it can.
const ICON: &str = "href=\"icon.svg\"";

/// Names what the script of a page will ask for, so that the browser need not wait for the script to learn it.
pub(crate) struct Hosted {
    core: String,
    parts: Vec<String>,
    icon: String,
}

impl Hosted {
    /// With the names that the last build gave.
    pub(crate) fn of_this_build() -> Result<Self> {
        let parts = loaded_modules()?.into_iter().skip(1).collect();
        Ok(Self { core: assets::file("reach-calculator.wasm")?, parts, icon: icon()? })
    }

    /// A page of `www/pages`, or of a folder beside them, whose files lie `up` from it.
    pub(crate) fn page(&self, page: &str, up: &str) -> String {
        let Self { core, parts, icon } = self;
        let script = format!("<script type=\"module\" src=\"{up}reach-calculator.js\"></script>");
        let preload =
            format!("<link rel=\"preload\" href=\"{up}{core}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n");
        let hints = parts.iter().map(|part| format!("<link rel=\"modulepreload\" href=\"{up}{part}\">\n"));
        let hints: String = std::iter::once(preload).chain(hints).collect();
        page.replace(&script, &format!("{hints}{script}")).replace(ICON, icon)
    }
}

/// The icon as part of a page.
fn icon() -> Result<String> {
    let file = found::folder().join("icon.svg");
    let drawn = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let escaped = drawn.replace('<', "%3C").replace('>', "%3E").replace('#', "%23");
    Ok(format!("href=\"data:image/svg+xml,{escaped}\""))
}

/// Turns `www/pages/index.html` into a page that needs no other file.
pub(crate) fn one_file() -> Result<String> {
    let page =
        fs::read_to_string(project::www().join("pages/index.html")).context("www/pages/index.html is missing")?;
    let page = inline(&page.replace(ICON, &icon()?), &one_file::elements()?, &|name| read(name))?;
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
                Some("icon") => result.push_str(line),
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
