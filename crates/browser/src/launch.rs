//! How Chromium is started.

use std::env;

use serde_json::{Map, Value, json};

use crate::Setup;

/// No display, no account, and not a word to any other host.
const FLAGS: [&str; 12] = [
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
];

/// WebDriver's description of the browser that is wanted.
pub(crate) fn capabilities(setup: &Setup) -> Map<String, Value> {
    let mut flags: Vec<String> = FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
    flags.push(format!("--accept-lang={}", setup.language));
    flags.push(format!("--lang={}", setup.language));
    flags.push(format!("--window-size={},{}", setup.width, setup.height));
    let mut options = json!({ "args": flags });
    if let Some(binary) = env::var("CHROMIUM").ok().or_else(installed) {
        options["binary"] = Value::from(binary);
    }
    let mut capabilities = Map::new();
    capabilities.insert("browserName".to_owned(), json!("chrome"));
    capabilities.insert("goog:chromeOptions".to_owned(), options);
    capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL", "performance": "ALL" }));
    // A page that hangs is a failure, not five minutes of waiting.
    capabilities.insert("timeouts".to_owned(), json!({ "pageLoad": 60_000, "script": 60_000 }));
    capabilities
}

/// Debian calls it `chromium`; what chromedriver finds by itself is good enough elsewhere.
fn installed() -> Option<String> {
    let path = env::var_os("PATH")?;
    let file = env::split_paths(&path).map(|folder| folder.join("chromium")).find(|file| file.is_file())?;
    Some(file.to_string_lossy().into_owned())
}
