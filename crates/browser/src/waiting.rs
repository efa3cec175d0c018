//! The only way in which anything here waits: until something is so, with one deadline for all.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// How long anything may take, on a machine whose cores are all busy with something else. No test measures it: what is
/// late is right all the same, and only what never comes fails.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// Between two looks: short beside what is waited for, long beside a look.
const PAUSE: Duration = Duration::from_millis(15);

/// Looks until there is something, and returns it; when nothing comes, fails with what `missing` then says.
pub fn until<T>(mut look: impl FnMut() -> Result<Option<T>>, missing: impl FnOnce() -> String) -> Result<T> {
    let start = Instant::now();
    loop {
        if let Some(found) = look()? {
            return Ok(found);
        }
        if start.elapsed() > PATIENCE {
            bail!("{} after {PATIENCE:?}", missing());
        }
        thread::sleep(PAUSE);
    }
}
