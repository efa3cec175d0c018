//! Comes next.

/// `cargo xtask bench`
pub(crate) fn run(_: &[String]) -> anyhow::Result<()> {
    anyhow::bail!("not there yet")
}
