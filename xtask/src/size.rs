//! Comes next.

/// `cargo xtask size`
pub(crate) fn run(_: &[String]) -> anyhow::Result<()> {
    anyhow::bail!("not there yet")
}
