//! Mouse and finger, as the browser receives them from a person.

use anyhow::{Context, Result};
use serde_json::json;

use crate::{Page, Setup};

impl Page {
    /// A page that presents, before the first step of its story.
    pub fn presenting(url: &str, setup: Setup) -> Result<Page> {
        let page = Page::open(url, setup)?;
        page.calculator()?;
        page.present()?;
        Ok(page)
    }

    /// Begins to present, by its key, which is heard where the focus is inside.
    pub fn present(&self) -> Result<()> {
        self.focus("[role=tab][aria-selected=true]")?;
        self.clicker("p")?;
        self.wait_for_element(".bar")?;
        self.settled()
    }

    /// Leads a told story on by one step, with a key that does so; where the room guesses, the first press only reveals.
    pub fn next_step(&self, key: &str) -> Result<()> {
        let place = self.text(".bar .place")?;
        self.clicker(key)?;
        if self.text(".bar .place")? == place { self.clicker(key) } else { Ok(()) }
    }

    /// Clicks the middle of the calculator's first element that matches.
    pub fn click(&self, selector: &str) -> Result<()> {
        let (x, y) = self.middle(selector)?;
        self.mouse("mousePressed", x, y)?;
        self.mouse("mouseReleased", x, y)
    }

    /// Moves the mouse over a place, in CSS pixels from the top left of the window.
    pub fn hover(&self, x: f64, y: f64) -> Result<()> {
        let event = json!({ "type": "mouseMoved", "x": x, "y": y });
        self.cdp("Input.dispatchMouseEvent", event).map(drop)
    }

    /// Presses at one place, moves in steps to another and lets go.
    pub fn drag(&self, from: (f64, f64), to: (f64, f64), steps: u32) -> Result<()> {
        self.mouse("mousePressed", from.0, from.1)?;
        for step in 1..=steps {
            let part = f64::from(step) / f64::from(steps);
            let (x, y) = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
            let event = json!({ "type": "mouseMoved", "x": x, "y": y, "button": "left", "buttons": 1 });
            self.cdp("Input.dispatchMouseEvent", event)?;
        }
        self.mouse("mouseReleased", to.0, to.1)
    }

    /// Swipes a finger, which scrolls; no slider may change.
    pub fn swipe(&self, from: (f64, f64), to: (f64, f64)) -> Result<()> {
        let point = |(x, y): (f64, f64)| json!([{ "x": x, "y": y }]);
        self.cdp("Input.dispatchTouchEvent", json!({ "type": "touchStart", "touchPoints": point(from) }))?;
        for step in 1..=8 {
            let part = f64::from(step) / 8.0;
            let place = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
            self.cdp("Input.dispatchTouchEvent", json!({ "type": "touchMove", "touchPoints": point(place) }))?;
        }
        self.cdp("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).map(drop)
    }

    /// Taps with a finger.
    pub fn tap(&self, at: (f64, f64)) -> Result<()> {
        self.fingers("touchStart", &[at])?;
        self.fingers("touchEnd", &[])
    }

    /// Puts fingers on the screen, moves them or takes them away: `touchStart`, `touchMove`, `touchEnd`, each with all that
    /// are on it then.
    pub fn fingers(&self, kind: &str, places: &[(f64, f64)]) -> Result<()> {
        let points: Vec<_> =
            places.iter().enumerate().map(|(id, (x, y))| json!({ "x": x, "y": y, "id": id })).collect();
        self.cdp("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).map(drop)
    }

    /// Focuses the calculator's first element that matches.
    pub fn focus(&self, selector: &str) -> Result<()> {
        self.run_inside(&format!("root.querySelector({}).focus()", json!(selector))).map(drop)
    }

    /// Moves a range input to a value as a drag does: one `input` event, without `change`.
    pub fn slide(&self, selector: &str, value: f64) -> Result<()> {
        let script = format!(
            "const slider = root.querySelector({}); slider.value = {value}; \
             slider.dispatchEvent(new Event('input', {{ bubbles: true, composed: true }}))",
            json!(selector)
        );
        self.run_inside(&script).map(drop)
    }

    /// The middle of the calculator's first element that matches, scrolled into view.
    pub fn middle(&self, selector: &str) -> Result<(f64, f64)> {
        let script = format!(
            "const element = root.querySelector({}); element.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
             const box = element.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]",
            json!(selector)
        );
        let place = self.run_inside(&script)?;
        serde_json::from_value(place).with_context(|| format!("where is {selector}?"))
    }

    pub(crate) fn mouse(&self, kind: &str, x: f64, y: f64) -> Result<()> {
        let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
        self.cdp("Input.dispatchMouseEvent", event).map(drop)
    }
}
