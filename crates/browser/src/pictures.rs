//! Screenshots.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::Page;

/// Letters are still clear, and a picture has a quarter of what a PNG has.
const QUALITY: u8 = 60;

impl Page {
    /// The window as a PNG.
    fn screenshot(&self) -> Result<Vec<u8>> {
        self.capture(json!({ "format": "png" }))
    }

    /// The whole page as a PNG, however long it is.
    fn full_screenshot(&self) -> Result<Vec<u8>> {
        let height: f64 = self.value("document.documentElement.scrollHeight")?;
        let clip = json!({ "x": 0, "y": 0, "width": self.setup().width, "height": height, "scale": 1 });
        self.capture(json!({ "format": "png", "captureBeyondViewport": true, "clip": clip }))
    }

    /// Writes the window, or the whole page, to a file.
    pub fn save_screenshot(&self, file: &Path, full: bool) -> Result<()> {
        let picture = if full { self.full_screenshot()? } else { self.screenshot()? };
        fs::create_dir_all(file.parent().unwrap_or(Path::new(".")))?;
        fs::write(file, picture).with_context(|| format!("cannot write {}", file.display()))
    }

    /// Writes a part of the window to a WebP, small enough to lie in the checkout: `area` is an expression for a `DOMRect`.
    pub fn save_picture_of(&self, area: &str, file: &Path) -> Result<()> {
        let part = format!("(({{ x, y, width, height }}) => ({{ x, y, width, height, scale: 1 }}))({area})");
        let clip: Value = self.value(&part)?;
        let picture = self.capture(json!({ "format": "webp", "quality": QUALITY, "clip": clip }))?;
        fs::create_dir_all(file.parent().unwrap_or(Path::new(".")))?;
        fs::write(file, picture).with_context(|| format!("cannot write {}", file.display()))
    }

    fn capture(&self, parameters: Value) -> Result<Vec<u8>> {
        // Once everything due has been drawn.
        self.run("return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")?;
        let answer = self.cdp("Page.captureScreenshot", parameters)?;
        Ok(STANDARD.decode(answer["data"].as_str().context("no picture came back")?)?)
    }
}
