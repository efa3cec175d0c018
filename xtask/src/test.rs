//! Comes next.

/// `cargo xtask test`
pub(crate) fn run(_: &[String]) -> anyhow::Result<()> {
    anyhow::bail!("not there yet")
}
