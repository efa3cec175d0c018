//! The guides: how the calculator comes into a website, a course or a talk, a page each, in German and English. They are
//! written in `docs/guides`, where they can be read as they are; here they become pages beside the calculator.

mod address;
mod guide;
mod page;
mod picture;
mod prose;
mod words;

use std::path::PathBuf;

use guide::{folder, names};
use reach_method::Site;

pub use guide::Language;

/// A file that lies beside the calculator.
#[derive(Clone, Debug)]
pub struct File {
    /// Where, from the calculator's own page, such as `en/guides/wix.html`.
    pub path: PathBuf,
    /// What it holds.
    pub content: Vec<u8>,
}

/// The pages, which name their own address where the site is known, their style, the pictures in them, and what a guide gives
/// to download.
pub fn files(site: &Site) -> std::io::Result<Vec<File>> {
    let style = format!("{}\n{}", reach_method::common(), include_str!("../guide.css"));
    let mut files = vec![File { path: "guides/guide.css".into(), content: style.into_bytes() }];
    for language in Language::ALL {
        for name in names(language)? {
            let text = guide::text(language, &name)?;
            let html = page::html(language, &name, &text, site).into_string();
            files.push(File { path: address::of(language, &name).into(), content: html.into_bytes() });
        }
    }
    for beside in ["pictures", "hugo"] {
        for entry in std::fs::read_dir(folder().join(beside))? {
            let entry = entry?;
            let path = PathBuf::from("guides").join(beside).join(entry.file_name());
            files.push(File { path, content: std::fs::read(entry.path())? });
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests;
