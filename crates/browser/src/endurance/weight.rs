//! What a page holds on to while it is used, and whether that levels off.

use anyhow::{Context, Result};
use serde_json::json;

use crate::{Held, Page};

/// By how much the last third of a run may be heavier than the middle one.
pub const SHARE: f64 = 0.1;

/// One of the figures.
type Reading = fn(&Weight) -> u64;

/// What is left once garbage is collected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weight {
    /// Bytes of the scripts' heap.
    pub heap: u64,
    /// Nodes and listeners.
    pub held: Held,
    /// Bytes of the page's Wasm, which never gives any back.
    pub wasm: u64,
}

impl Page {
    /// Weighs the page.
    pub fn weighed(&self) -> Result<Weight> {
        let held = self.held()?;
        self.cdp("Performance.enable", json!({}))?;
        let told = self.cdp("Performance.getMetrics", json!({}))?;
        let heap = told["metrics"].as_array().into_iter().flatten().find(|metric| metric["name"] == "JSHeapUsedSize");
        let heap = heap.and_then(|metric| metric["value"].as_f64()).context("Chromium does not tell its heap")?;
        let wasm = self.value::<f64>("globalThis.endurance?.wasm() ?? 0")?;
        Ok(Weight { heap: heap as u64, held, wasm: wasm as u64 })
    }
}

/// What grew by more than its share between the middle and the last third; nothing where all levels off.
///
/// # Panics
/// There are fewer than three weights.
pub fn levels_off(weights: &[Weight]) -> Vec<String> {
    assert!(weights.len() >= 3, "thirds of {} weights", weights.len());
    let third = weights.len() / 3;
    let (middle, last) = (&weights[third..weights.len() - third], &weights[weights.len() - third..]);
    let kinds: [(&str, Reading); 4] = [
        ("heap", |weight| weight.heap),
        ("nodes", |weight| weight.held.nodes),
        ("listeners", |weight| weight.held.listeners),
        ("Wasm", |weight| weight.wasm),
    ];
    let grown = |(name, of): (&str, Reading)| {
        let mean = |weights: &[Weight]| weights.iter().map(of).sum::<u64>() as f64 / weights.len() as f64;
        let (before, after) = (mean(middle), mean(last));
        (after > before * (1.0 + SHARE)).then(|| format!("{name} grows from {before:.0} to {after:.0}"))
    };
    kinds.into_iter().filter_map(grown).collect()
}
