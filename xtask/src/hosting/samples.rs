//! What `docs/hosting.md` tells people to copy.

use std::fs;

use anyhow::{Context, Result};

use crate::project;

/// The indented blocks of the document.
pub(crate) struct Samples {
    /// The policy for the calculator's own pages.
    pub(crate) policy: String,
    /// `.htaccess`
    pub(crate) apache: String,
    /// A `location` for `/calculator/`.
    pub(crate) nginx: String,
}

impl Samples {
    pub(crate) fn read() -> Result<Samples> {
        let document = fs::read_to_string(project::root().join("docs/hosting.md")).context("docs/hosting.md")?;
        let sample = |heading| sample(&document, heading).with_context(|| format!("docs/hosting.md: {heading}?"));
        Ok(Samples {
            policy: sample("## Headers")?.trim().to_owned(),
            apache: sample("### Apache")?,
            nginx: sample("### nginx")?,
        })
    }
}

/// The indented lines below a heading, up to the next heading.
fn sample(document: &str, heading: &str) -> Option<String> {
    let (_, below) = document.split_once(&format!("\n{heading}\n"))?;
    let lines = below.lines().take_while(|line| !line.starts_with('#'));
    let indented: String = lines.filter_map(|line| line.strip_prefix("    ")).map(|line| format!("{line}\n")).collect();
    (!indented.is_empty()).then_some(indented)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_has_the_policy_that_serve_sends() {
        let document = fs::read_to_string(project::root().join("docs/hosting.md")).expect("readable");
        let policy = Samples::read().expect("whole").policy;
        assert_eq!(policy, dist_server::OWN_POLICY, "`cargo xtask serve` sends another");
        for heading in ["### Apache", "### nginx", "### Static hosts"] {
            let sample = sample(&document, heading).expect(heading);
            assert_eq!(sample.matches(&policy).count(), 1, "{heading}");
            assert_eq!(sample.matches("default-src").count(), 1, "{heading}");
        }
    }

    #[test]
    fn a_sample_ends_at_the_next_heading() {
        let document = "\n## A\n\nText\n\n    a {\n        b\n    }\n\n## B\n\n    c\n";
        assert_eq!(sample(document, "## A").as_deref(), Some("a {\n    b\n}\n"));
        assert_eq!(sample(document, "## C"), None);
    }
}
