//! Reading and using what is inside `<reach-calculator>`.

use anyhow::{Result, bail};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::{Page, Serving};

/// The first calculator's shadow root.
const ROOT: &str = "document.querySelector('reach-calculator')?.shadowRoot";

impl Page {
    /// Waits until the first calculator has been drawn; fails with its own words when it cannot start.
    pub fn calculator(&self) -> Result<()> {
        self.wait_for_element("[part~=headline], [part~=failure]")?;
        if self.count("[part~=failure]")? > 0 {
            bail!("{}; problems: {:?}", self.text("[part~=failure]")?, self.problems()?);
        }
        self.settled()
    }

    /// Waits until everything that has changed is drawn.
    pub fn settled(&self) -> Result<()> {
        self.run("return document.querySelector('reach-calculator').settled()").map(drop)
    }

    /// Opens a state in a new document and waits until it is drawn.
    pub fn open_state(&self, server: &Serving, state: &str) -> Result<()> {
        self.fresh(&server.url(&format!("/#{state}")))?;
        self.calculator()
    }

    /// Shows another state in the document as it is, which takes a tenth of the time, and waits until it is drawn.
    pub fn show(&self, state: &str) -> Result<()> {
        self.run_inside(&format!("await root.host.read({})", json!(state)))?;
        self.calculator()
    }

    /// What the script's exports give: statements with `return`, in which `core` is the script for programmers.
    pub fn core<T: DeserializeOwned>(&self, script: &str) -> Result<T> {
        let script =
            format!("return (async () => {{ const core = await import('/reach-calculator.js'); {script} }})()");
        Ok(serde_json::from_value(self.run(&script)?)?)
    }

    /// Waits until an element of the calculator is there.
    pub fn wait_for_element(&self, selector: &str) -> Result<()> {
        self.wait_for(&format!("!!{ROOT}?.querySelector({})", json!(selector))).map(drop)
    }

    /// Opens the disclosures in sight that match, and waits until what they hold is there and drawn.
    pub fn open_details(&self, selector: &str) -> Result<()> {
        let script = format!(
            "const told = [];
             for (const details of root.querySelectorAll({})) {{
                 if (details.open || !details.checkVisibility()) continue;
                 // Its own listener was there before this one.
                 told.push(new Promise((done) => details.addEventListener('toggle', done, {{ once: true }})));
                 details.open = true;
             }}
             await Promise.all(told);
             await root.host.settled();",
            json!(selector)
        );
        self.run_inside(&script).map(drop)
    }

    /// The value of an expression in which `root` is the calculator's shadow root.
    pub fn inside<T: DeserializeOwned>(&self, expression: &str) -> Result<T> {
        self.value(&format!("((root) => ({expression}))({ROOT})"))
    }

    /// The same for statements with `return`; a promise is waited for.
    pub fn run_inside(&self, script: &str) -> Result<Value> {
        self.run(&format!("return (async (root) => {{ {script} }})({ROOT})"))
    }

    /// The text of the calculator's first element that matches, as it is read, with simple spaces.
    pub fn text(&self, selector: &str) -> Result<String> {
        let selector = json!(selector);
        self.inside(&format!("root.querySelector({selector}).textContent.replace(/\\s+/g, ' ').trim()"))
    }

    /// The texts of all that match.
    pub fn texts(&self, selector: &str) -> Result<Vec<String>> {
        let selector = json!(selector);
        let text = "element => element.textContent.replace(/\\s+/g, ' ').trim()";
        self.inside(&format!("Array.from(root.querySelectorAll({selector}), {text})"))
    }

    /// The share of the chart that is not its background.
    pub fn painted(&self) -> Result<f64> {
        // Read from a copy: a canvas that is read several times draws slower, and the browser says so.
        self.inside(
            "((chart) => {
                const { width, height } = chart;
                const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
                copy.drawImage(chart, 0, 0);
                const pixels = new Uint32Array(copy.getImageData(0, 0, width, height).data.buffer);
                return pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length;
            })(root.querySelector('[part~=chart]'))",
        )
    }

    /// How many elements of the calculator match.
    pub fn count(&self, selector: &str) -> Result<usize> {
        self.inside(&format!("root.querySelectorAll({}).length", json!(selector)))
    }
}
