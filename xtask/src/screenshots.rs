//! Comes next.

/// `cargo xtask screenshots`
pub(crate) fn run(_: &[String]) -> anyhow::Result<()> {
    anyhow::bail!("not there yet")
}
