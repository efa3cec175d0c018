//! What a page holds on to.

use anyhow::Result;
use serde_json::json;

use crate::Page;

/// What there is of all documents of a page, once what nobody holds is gone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Held {
    /// Nodes.
    pub nodes: u64,
    /// Listeners.
    pub listeners: u64,
}

impl Page {
    /// Counts what is left after a collection of garbage.
    pub fn held(&self) -> Result<Held> {
        // What waits for a frame or a timer holds what it is about.
        self.run("return new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)), 300))")?;
        self.cdp("HeapProfiler.enable", json!({}))?;
        // One round frees what the next one can let go.
        for _ in 0..3 {
            self.cdp("HeapProfiler.collectGarbage", json!({}))?;
        }
        let counted = self.cdp("Memory.getDOMCounters", json!({}))?;
        let count = |name: &str| counted[name].as_u64().unwrap_or_default();
        Ok(Held { nodes: count("nodes"), listeners: count("jsEventListeners") })
    }
}
