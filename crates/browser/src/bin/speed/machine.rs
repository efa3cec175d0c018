//! What all this was measured on.

use std::fs;

use anyhow::Result;
use browser_tests::{Page, Serving, Setup};
use serde_json::json;

/// Processor, browser and day.
pub(crate) struct Machine {
    pub(crate) processor: String,
    pub(crate) cores: usize,
    pub(crate) browser: String,
    pub(crate) day: String,
}

impl Machine {
    pub(crate) fn look(server: &Serving) -> Result<Machine> {
        let page = Page::open(&server.url("/bench/empty.html"), Setup::laptop())?;
        let version = page.cdp("Browser.getVersion", json!({}))?;
        Ok(Machine {
            processor: processor().unwrap_or_else(|| "a processor without a name".to_owned()),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            browser: version["product"].as_str().unwrap_or("Chromium").to_owned(),
            day: page.value("new Date().toISOString().slice(0, 10)")?,
        })
    }
}

/// As Linux calls it.
fn processor() -> Option<String> {
    let described = fs::read_to_string("/proc/cpuinfo").ok()?;
    let name = described.lines().find_map(|line| line.strip_prefix("model name"))?;
    Some(name.trim_start_matches([' ', '\t', ':']).to_owned())
}

/// Programs that want to run, on average of the last minute; nothing where the system does not tell.
pub(crate) fn load() -> String {
    let told = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    told.split(' ').next().unwrap_or_default().to_owned()
}
