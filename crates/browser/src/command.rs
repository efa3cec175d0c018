//! What chromedriver understands beyond WebDriver: Chromium's own protocol and its logs.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command with a body, below the session's address.
#[derive(Debug)]
pub(crate) struct Vendor {
    path: &'static str,
    body: Value,
}

impl Vendor {
    /// A command of Chromium's DevTools protocol.
    pub(crate) fn cdp(method: &str, parameters: &Value) -> Vendor {
        Vendor { path: "goog/cdp/execute", body: json!({ "cmd": method, "params": parameters }) }
    }

    /// Takes what has been logged since the last time; `kind` is `browser` or `performance`.
    pub(crate) fn log(kind: &str) -> Vendor {
        Vendor { path: "se/log", body: json!({ "type": kind }) }
    }
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
