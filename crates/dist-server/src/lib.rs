//! Serves `dist/` with the headers of a careful host; tests make it careless and look at what was asked for.
//!
//! ```no_run
//! # fn main() -> std::io::Result<()> {
//! let server = dist_server::Server::new("dist").wasm_type("application/octet-stream").start()?;
//! println!("{}", server.url("/index.html"));
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod answer;
mod content;
mod hashed;
mod media_type;
mod policy;
mod serving;

use std::collections::{HashMap, HashSet};
use std::io;
use std::path::PathBuf;

pub use policy::{OWN_POLICY, STRICT_POLICY};
pub use serving::{Request, Serving};

/// A server that has not been started: a folder and how to serve it.
#[derive(Clone, Debug)]
pub struct Server {
    folder: PathBuf,
    port: u16,
    cors: bool,
    policy: Option<String>,
    media_types: HashMap<String, String>,
    pages: HashMap<String, Page>,
    missing: HashSet<String>,
    leads_on: bool,
}

/// A page that is not in the folder, for example a blog post that embeds the calculator.
#[derive(Clone, Debug)]
struct Page {
    body: Vec<u8>,
    policy: Option<String>,
}

impl Server {
    /// Serves a folder on a free port of the loopback interface, with [`OWN_POLICY`] and for readers from everywhere.
    pub fn new(folder: impl Into<PathBuf>) -> Server {
        Server {
            folder: folder.into(),
            port: 0,
            cors: true,
            policy: Some(OWN_POLICY.to_owned()),
            media_types: HashMap::new(),
            pages: HashMap::new(),
            missing: HashSet::new(),
            leads_on: false,
        }
    }

    /// Asks for a port; 0 is any free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Server {
        self.port = port;
        self
    }

    /// Lets no page of another origin read the files.
    #[must_use]
    pub fn without_cors(mut self) -> Server {
        self.cors = false;
        self
    }

    /// Sends this path with another media type than its name asks for; the name without its hash is enough.
    #[must_use]
    pub fn media_type(mut self, path: &str, media_type: &str) -> Server {
        self.media_types.insert(path.to_owned(), media_type.to_owned());
        self
    }

    /// Sends the core with this media type.
    #[must_use]
    pub fn wasm_type(self, media_type: &str) -> Server {
        self.media_type("/reach-calculator.wasm", media_type)
    }

    /// Sends this content security policy, word for word, instead of [`OWN_POLICY`].
    #[must_use]
    pub fn policy(mut self, policy: &str) -> Server {
        self.policy = Some(policy.to_owned());
        self
    }

    /// Sends no content security policy.
    #[must_use]
    pub fn without_policy(mut self) -> Server {
        self.policy = None;
        self
    }

    /// Adds a page without a policy of its own, as most sites have none. The name of a file without its hash is enough.
    #[must_use]
    pub fn page(mut self, path: &str, body: impl Into<Vec<u8>>) -> Server {
        self.pages.insert(path.to_owned(), Page { body: body.into(), policy: None });
        self
    }

    /// Adds a page with this policy, word for word.
    #[must_use]
    pub fn page_with_policy(mut self, path: &str, body: impl Into<Vec<u8>>, policy: &str) -> Server {
        self.pages.insert(path.to_owned(), Page { body: body.into(), policy: Some(policy.to_owned()) });
        self
    }

    /// Answers this path with "not found", as if it had been forgotten in an upload; the name without its hash is enough.
    #[must_use]
    pub fn missing(mut self, path: &str) -> Server {
        self.missing.insert(path.to_owned());
        self
    }

    /// Leads from `/page.html` to `/page` and from `/index.html` to `/`, as Cloudflare Pages and Netlify do.
    #[must_use]
    pub fn without_html_in_names(mut self) -> Server {
        self.leads_on = true;
        self
    }

    /// Starts serving; it ends when the result is dropped.
    ///
    /// # Errors
    /// The port is taken.
    pub fn start(self) -> io::Result<Serving> {
        Serving::start(self)
    }
}
