//! Opens `dist/` in headless Chromium, for tests that look at it as a reader does.
//!
//! ```no_run
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> anyhow::Result<()> {
//! use browser_tests::{Page, Setup, dist};
//!
//! let server = dist().start()?;
//! let page = Page::open(&server.url("/"), Setup::phone()).await?;
//! page.wait_for("document.title !== ''").await?;
//! assert_eq!(page.problems().await?, [""; 0]);
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod accessibility;
mod command;
mod driver;
mod firefox;
mod input;
mod launch;
mod lifeline;
mod page;
mod paper;
mod pictures;
mod setup;
mod shadow;

use std::path::PathBuf;

pub use dist_server::{STRICT_POLICY, Server, Serving};
pub use firefox::Firefox;
pub use page::Page;
pub use paper::Paper;
pub use setup::Setup;

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
