//! Says what is being done, and afterwards how long it took.

use std::time::{Duration, Instant};

use anyhow::Result;

/// Runs one step under a title.
pub(crate) fn step<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("▸ {title} …");
    let start = Instant::now();
    let outcome = work();
    let word = if outcome.is_ok() { "done" } else { "failed" };
    eprintln!("▪ {title}: {word} after {}", seconds(start.elapsed()));
    outcome
}

/// `12.3 s`
pub(crate) fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
