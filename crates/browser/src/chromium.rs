//! A headless Chromium, which many pages share: each has a window, cookies, caches and workers of its own, as in a private
//! window, and starting a browser costs three times what such a window does.

use std::collections::HashMap;
use std::env;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::lifeline;
use crate::wire::Wire;

/// No display, no account, not a word to any other host; a window that another one covers draws as if it were alone, and has
/// no page behind its address field for suggestions, which would cost four times what the window does.
const FLAGS: [&str; 17] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
    "--remote-debugging-pipe",
];

/// Those that run, by language: it belongs to a whole browser.
static SHARED: Mutex<Option<HashMap<String, Arc<Chromium>>>> = Mutex::new(None);

/// A running browser, which ends when nobody holds it any more or this process ends.
pub(crate) struct Chromium {
    wire: Arc<Wire>,
}

impl Chromium {
    /// The one that all pages of a language share.
    pub(crate) fn shared(language: &str) -> Result<Arc<Chromium>> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        let running = shared.get_or_insert_default();
        if let Some(browser) = running.get(language).filter(|browser| !browser.wire.has_ended()) {
            return Ok(Arc::clone(browser));
        }
        let browser = Chromium::start(language)?;
        running.insert(language.to_owned(), Arc::clone(&browser));
        Ok(browser)
    }

    /// One for a single page: what lies on the clipboard, for one, belongs to a whole browser.
    pub(crate) fn start(language: &str) -> Result<Arc<Chromium>> {
        let program = program();
        let folder = lifeline::folder()?;
        let mut flags = vec![format!("--user-data-dir={}", folder.display())];
        flags.extend(FLAGS.map(str::to_owned));
        flags.push(format!("--accept-lang={language}"));
        flags.push(format!("--lang={language}"));
        let (input, output) = lifeline::start_with_pipe(&folder, &program, &flags)?;
        let browser = Chromium { wire: Wire::new(input, output) };
        browser.call("Browser.getVersion", &json!({})).with_context(|| {
            format!("`{program}` did not start; type: cargo xtask test (which installs it), or name it in CHROMIUM")
        })?;
        Ok(Arc::new(browser))
    }

    pub(crate) fn wire(&self) -> &Wire {
        &self.wire
    }

    /// A command to the browser itself.
    pub(crate) fn call(&self, method: &str, parameters: &Value) -> Result<Value> {
        self.wire.call("", method, parameters)
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        // It may have ended before.
        let _ = self.wire.tell("", "Browser.close", &json!({}));
    }
}

/// Debian calls it `chromium`, others by its maker's name.
fn program() -> String {
    let path = env::var_os("PATH").unwrap_or_default();
    let is_there = |name: &&str| env::split_paths(&path).any(|folder| folder.join(name).is_file());
    let names = ["chromium", "google-chrome", "chrome"];
    let found = || names.into_iter().find(is_there).unwrap_or("chromium").to_owned();
    env::var("CHROMIUM").unwrap_or_else(|_| found())
}
