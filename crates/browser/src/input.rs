//! Mouse, finger and keys, as the browser receives them from a person.

use anyhow::{Context, Result};
use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::json;

use crate::{Page, Setup};

impl Page {
    /// A page that presents, before the first step of its story.
    pub async fn presenting(url: &str, setup: Setup) -> Result<Page> {
        let page = Page::open(url, setup).await?;
        page.calculator().await?;
        page.present().await?;
        Ok(page)
    }

    /// Begins to present, by its key.
    pub async fn present(&self) -> Result<()> {
        self.clicker("p").await?;
        self.wait_for_element(".bar").await?;
        self.settled().await
    }

    /// Presses a key as a clicker sends it, wherever the focus is; what follows is drawn then.
    pub async fn clicker(&self, key: &str) -> Result<()> {
        let text = if key.len() == 1 { key } else { "" };
        for kind in ["keyDown", "keyUp"] {
            self.cdp("Input.dispatchKeyEvent", json!({ "type": kind, "key": key, "text": text })).await?;
        }
        self.settled().await
    }

    /// Leads a told story on by one step, with a key that does so; where the room guesses, the first press only reveals.
    pub async fn next_step(&self, key: &str) -> Result<()> {
        let place = self.text(".bar .place").await?;
        self.clicker(key).await?;
        if self.text(".bar .place").await? == place { self.clicker(key).await } else { Ok(()) }
    }

    /// Clicks the middle of the calculator's first element that matches.
    pub async fn click(&self, selector: &str) -> Result<()> {
        let (x, y) = self.middle(selector).await?;
        self.mouse("mousePressed", x, y).await?;
        self.mouse("mouseReleased", x, y).await
    }

    /// Moves the mouse over a place, in CSS pixels from the top left of the window.
    pub async fn hover(&self, x: f64, y: f64) -> Result<()> {
        let event = json!({ "type": "mouseMoved", "x": x, "y": y });
        self.cdp("Input.dispatchMouseEvent", event).await.map(drop)
    }

    /// Presses at one place, moves in steps to another and lets go.
    pub async fn drag(&self, from: (f64, f64), to: (f64, f64), steps: u32) -> Result<()> {
        self.mouse("mousePressed", from.0, from.1).await?;
        for step in 1..=steps {
            let part = f64::from(step) / f64::from(steps);
            let (x, y) = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
            let event = json!({ "type": "mouseMoved", "x": x, "y": y, "button": "left", "buttons": 1 });
            self.cdp("Input.dispatchMouseEvent", event).await?;
        }
        self.mouse("mouseReleased", to.0, to.1).await
    }

    /// Swipes a finger, which scrolls; no slider may change.
    pub async fn swipe(&self, from: (f64, f64), to: (f64, f64)) -> Result<()> {
        let point = |(x, y): (f64, f64)| json!([{ "x": x, "y": y }]);
        self.cdp("Input.dispatchTouchEvent", json!({ "type": "touchStart", "touchPoints": point(from) })).await?;
        for step in 1..=8 {
            let part = f64::from(step) / 8.0;
            let place = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
            self.cdp("Input.dispatchTouchEvent", json!({ "type": "touchMove", "touchPoints": point(place) })).await?;
        }
        self.cdp("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).await.map(drop)
    }

    /// Presses a key, such as `Key::Tab` or `Key::Right`, wherever the focus is.
    pub async fn press(&self, key: Key) -> Result<()> {
        self.type_text(&char::from(key).to_string()).await
    }

    /// Types into what has the focus, inside the calculator too.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        let active = self.client().active_element().await;
        match active {
            Ok(element) => element.send_keys(text).await.context("cannot type into what has the focus"),
            Err(_) => Ok(self.client().find(Locator::Css("body")).await?.send_keys(text).await?),
        }
    }

    /// Focuses the calculator's first element that matches.
    pub async fn focus(&self, selector: &str) -> Result<()> {
        self.run_inside(&format!("root.querySelector({}).focus()", json!(selector))).await.map(drop)
    }

    /// Moves a range input to a value as a drag does: one `input` event, without `change`.
    pub async fn slide(&self, selector: &str, value: f64) -> Result<()> {
        let script = format!(
            "const slider = root.querySelector({}); slider.value = {value}; \
             slider.dispatchEvent(new Event('input', {{ bubbles: true, composed: true }}))",
            json!(selector)
        );
        self.run_inside(&script).await.map(drop)
    }

    /// The middle of the calculator's first element that matches, scrolled into view.
    pub async fn middle(&self, selector: &str) -> Result<(f64, f64)> {
        let script = format!(
            "const element = root.querySelector({}); element.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
             const box = element.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]",
            json!(selector)
        );
        let place = self.run_inside(&script).await?;
        serde_json::from_value(place).with_context(|| format!("where is {selector}?"))
    }

    async fn mouse(&self, kind: &str, x: f64, y: f64) -> Result<()> {
        let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
        self.cdp("Input.dispatchMouseEvent", event).await.map(drop)
    }
}
