//! Opens `dist/` in headless Chromium, for tests that look at it as a reader does.
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
mod firefox;
mod input;
mod keys;
mod lifeline;
mod page;
mod paper;
mod pictures;
mod setup;
mod shadow;
mod told;
mod visit;
mod waiting;
mod wire;

use std::path::PathBuf;

pub use dist_server::{STRICT_POLICY, Server, Serving};
pub use firefox::Firefox;
pub use keys::Key;
pub use page::Page;
pub use paper::Paper;
pub use setup::Setup;
pub use waiting::until;

/// The chapters' names in links, in their order.
pub const CHAPTERS: [&str; 5] = ["platform", "contacts", "readers", "partners", "customers"];

/// A server for `dist/` under the strict policy, to be varied and started.
pub fn dist() -> Server {
    Server::new(dist_folder())
}

/// What `cargo xtask build` fills.
pub fn dist_folder() -> PathBuf {
    root().join("dist")
}

/// The top of the checkout.
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}
