//! The first chart of somebody who has never been here, on a slow line, and what it loads until then.

use anyhow::Result;
use browser_tests::{Page, Serving, Setup};
use serde::Deserialize;
use serde_json::json;

use crate::rivals::Built;

/// "Fast 3G" of Chromium's developer tools: milliseconds, and bytes a second.
const LATENCY: f64 = 562.5;
const DOWN: f64 = 180_000.0;
const UP: f64 = 84_375.0;

/// Notes when chart and sentence have been shown, in milliseconds since the address was opened.
const FIRST: &str = "
    const look = () => {
        const place = document.querySelector('reach-calculator')?.shadowRoot ?? document;
        const chart = place.querySelector('[part~=chart]');
        if (chart?.width > 0 && place.querySelector('[part~=headline]')?.textContent) {
            // The frame that shows it ends after this callback.
            requestAnimationFrame(() => { window.first = performance.now(); });
        } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

/// What was loaded until then.
const LOADED: &str = "
    const [page] = performance.getEntriesByType('navigation');
    const rest = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < first);
    return { first, bytes: [page, ...rest].reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) };";

#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) struct First {
    /// Milliseconds.
    pub(crate) first: f64,
    /// In gzip, as it is sent.
    pub(crate) bytes: f64,
}

/// Opens it for the first time.
pub(crate) fn first_chart(built: Built, server: &Serving) -> Result<First> {
    let page = Page::open("about:blank", Setup::laptop().prelude(FIRST))?;
    // The servers that stand behind most websites send gzip; with brotli all of them are a seventh smaller.
    page.cdp("Network.setExtraHTTPHeaders", json!({ "headers": { "Accept-Encoding": "gzip" } }))?;
    let line = json!({ "offline": false, "latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP });
    page.cdp("Network.emulateNetworkConditions", line)?;
    page.go(&server.url(&built.address("platform")))?;
    page.wait_for("window.first")?;
    Ok(serde_json::from_value(page.run(LOADED)?)?)
}
