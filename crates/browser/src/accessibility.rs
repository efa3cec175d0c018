//! axe-core, run inside the page.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{Page, root};

/// Looks for what breaks the rules up to WCAG 2.2 AA, and good practice.
const RUN: &str = "return axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', \
                   'wcag21aa', 'wcag22aa', 'best-practice'] })";

impl Page {
    /// What axe-core finds, a line for each element: rule, element, reason. Empty is good.
    pub fn accessibility_problems(&self) -> Result<Vec<String>> {
        let file = root().join("tools/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(file).context("axe-core is missing; type: cargo xtask build")?;
        self.run(&axe)?;
        let report = self.run(RUN)?;
        let mut problems = Vec::new();
        for violation in report["violations"].as_array().into_iter().flatten() {
            for node in violation["nodes"].as_array().into_iter().flatten() {
                problems.push(describe(violation, node));
            }
        }
        Ok(problems)
    }
}

fn describe(violation: &Value, node: &Value) -> String {
    let rule = violation["id"].as_str().unwrap_or_default();
    let summary = node["failureSummary"].as_str().unwrap_or_default().replace('\n', " ");
    format!("{rule} at {}: {summary}", node["target"])
}
