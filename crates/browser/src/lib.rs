//! Opens `dist/` in headless Chromium, in Firefox and in WebKit, for tests that look at it as a reader does.
//!
//! ```no_run
//! # fn main() -> anyhow::Result<()> {
//! use browser_tests::{Page, Setup, dist};
//!
//! let server = dist().start()?;
//! let page = Page::open(&server.url("/"), Setup::phone())?;
//! page.wait_for("document.title !== ''")?;
//! assert_eq!(page.problems()?, [""; 0]);
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod accessibility;
mod chromium;
pub mod endurance;
mod firefox;
pub mod heights;
mod input;
mod keys;
mod lifeline;
mod memory;
mod page;
mod paper;
mod pictures;
mod setup;
mod shadow;
mod told;
mod visit;
mod waiting;
mod webkit;
mod wire;

use std::path::PathBuf;

use reach_calculator::answers::Chapter;
use reach_calculator::words::Language;

pub use dist_server::{STRICT_POLICY, Server, Serving};
pub use firefox::Firefox;
pub use keys::Key;
pub use memory::Held;
pub use page::Page;
pub use paper::Paper;
pub use setup::Setup;
pub use waiting::until;
pub use webkit::WebKit;

/// The chapters' names in links, in their order.
pub fn chapters() -> [&'static str; Chapter::ALL.len()] {
    Chapter::ALL.map(Chapter::id)
}

/// The languages' tags, without ways of speaking one.
pub fn languages() -> Vec<&'static str> {
    Language::ALL.into_iter().filter(|language| language.spoken() == *language).map(Language::tag).collect()
}

/// A server for `dist/` under the strict policy, to be varied and started.
pub fn dist() -> Server {
    Server::new(dist_folder())
}

/// What `cargo xtask build` fills.
pub fn dist_folder() -> PathBuf {
    root().join("dist")
}

/// The path of a file that a script calls by this name, such as `/locales/de.json`: with the hash that the build put into it.
///
/// # Panics
/// There is no such file in `dist/`.
pub fn hashed(name: &str) -> String {
    let (folder, file) = name.rsplit_once('/').unwrap_or_default();
    let (stem, end) = file.rsplit_once('.').unwrap_or((file, ""));
    let is_it = |found: &String| {
        let hash = found.strip_prefix(&format!("{stem}-")).and_then(|rest| rest.strip_suffix(&format!(".{end}")));
        hash.is_some_and(|hash| hash.len() == 8)
    };
    let entries = dist_folder().join(folder.trim_start_matches('/')).read_dir().into_iter().flatten().flatten();
    let found = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).find(is_it);
    format!("{folder}/{}", found.unwrap_or_else(|| panic!("no {name} in dist/; type: cargo xtask build")))
}

/// The top of the checkout.
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}
