//! Hands at the page: sliders, fields, buttons, the browser's own history.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::page::Reached;
use super::walk::Walk;
use super::{garbage, links};
use crate::{Key, Setup};

/// Keys that move a slider; those of the page also turn a story's steps.
const SLIDES: [Key; 8] = [Key::Left, Key::Right, Key::Up, Key::Down, Key::Home, Key::End, Key::PageUp, Key::PageDown];

/// What takes text.
const FIELDS: &str = "input:not([type=range], [type=checkbox], [type=radio], [type=file], [type=color], [readonly]), textarea:not([readonly])";

/// What was meant is not there.
const NOTHING: &str = "nothing within reach";

impl Walk {
    /// One of the elements that match, wherever a person could touch it.
    pub(super) fn reach(&mut self, selector: &str) -> Result<Option<Reached>> {
        let number = self.chance.u32(..10_000);
        self.page.reached(selector, number)
    }

    pub(super) fn press_at(&self, (x, y): (f64, f64)) -> Result<()> {
        self.page.hover(x, y)?;
        self.page.mouse("mousePressed", x, y)?;
        self.page.mouse("mouseReleased", x, y)
    }

    pub(super) fn click_one(&mut self, selector: &str) -> Result<String> {
        let Some(reached) = self.reach(selector)? else { return Ok(NOTHING.to_owned()) };
        self.press_at((reached.x, reached.y))?;
        Ok(reached.what)
    }

    pub(super) fn slide_by_keys(&mut self) -> Result<String> {
        let Some(reached) = self.reach("input[type=range]")? else { return Ok(NOTHING.to_owned()) };
        self.page.run("endurance.chosen.focus()")?;
        let keys: Vec<Key> = (0..self.chance.u8(1..6)).map(|_| self.one(&SLIDES)).collect();
        keys.iter().try_for_each(|key| self.page.press(*key))?;
        Ok(format!("{} by {keys:?}", reached.what))
    }

    pub(super) fn slide_by_pointer(&mut self) -> Result<String> {
        let Some(reached) = self.reach("input[type=range]")? else { return Ok(NOTHING.to_owned()) };
        let left = reached.x - reached.width / 2.0;
        let (from, to) = (left + reached.width * self.chance.f64(), left + reached.width * self.chance.f64());
        let steps = self.chance.u32(1..12);
        self.page.drag((from, reached.y), (to, reached.y), steps)?;
        Ok(format!("{} from {from:.0} to {to:.0}", reached.what))
    }

    pub(super) fn fill_a_field(&mut self) -> Result<String> {
        let Some(reached) = self.reach(FIELDS)? else { return Ok(NOTHING.to_owned()) };
        let text = garbage::typed(&mut self.chance);
        self.page.run("endurance.chosen.focus(); endurance.chosen.select?.()")?;
        if text.is_empty() {
            self.page.press(Key::Delete)?;
        } else {
            self.page.cdp("Input.insertText", json!({ "text": text }))?;
        }
        // Some leave by a key, some by a click elsewhere, some do not leave.
        match self.chance.u8(..4) {
            0 => self.page.press(Key::Tab)?,
            1 => drop(self.page.run("endurance.chosen.blur()")?),
            2 => {}
            _ => self.page.press(Key::Enter)?,
        }
        Ok(format!("{} gets {text:?}", reached.what))
    }

    pub(super) fn choose(&mut self) -> Result<String> {
        let Some(reached) = self.reach("select")? else { return Ok(NOTHING.to_owned()) };
        let number = self.chance.u32(..1_000);
        let script = format!(
            "const {{ chosen }} = endurance; chosen.selectedIndex = {number} % chosen.options.length;
             for (const name of ['input', 'change']) chosen.dispatchEvent(new Event(name, {{ bubbles: true, composed: name === 'input' }}));
             return chosen.value"
        );
        Ok(format!("{}: {}", reached.what, self.page.run(&script)?))
    }

    pub(super) fn check(&mut self) -> Result<String> {
        self.click_one("input[type=checkbox], input[type=radio]")
    }

    pub(super) fn undo_or_redo(&mut self) -> Result<String> {
        if self.chance.bool() {
            return self.click_one(".history button");
        }
        let times = self.chance.u8(1..5);
        (0..times).try_for_each(|_| self.page.chord('z'))?;
        Ok(format!("{times} times by its key"))
    }

    /// Some steps back or forward in the history, as far as it is this page's.
    pub(super) fn travel(&mut self) -> Result<String> {
        let history = self.page.cdp("Page.getNavigationHistory", json!({}))?;
        let current = history["currentIndex"].as_i64().context("no place in the history")?;
        let (entries, ours) = (history["entries"].as_array().context("no history")?, self.url("/"));
        let is_ours = |entry: &Value| entry["url"].as_str().is_some_and(|url| url.starts_with(&ours));
        let near: Vec<(i64, &Value)> = (0..)
            .zip(entries)
            .filter(|(at, entry)| *at != current && (at - current).abs() <= 3 && is_ours(entry))
            .collect();
        if near.is_empty() {
            return Ok("there is nowhere to go".to_owned());
        }
        let (at, entry) = self.one(&near);
        let steps: u32 = self.page.value("endurance.steps()")?;
        self.page.cdp("Page.navigateToHistoryEntry", json!({ "entryId": entry["id"] }))?;
        self.page.wait_for(&format!("endurance.steps() > {steps}"))?;
        Ok(format!("{} steps to {}", at - current, entry["url"]))
    }

    pub(super) fn paste_a_link(&mut self) -> Result<String> {
        let present: String = self.page.value("document.querySelector('reach-calculator').link")?;
        let link = links::pasted(&present, &mut self.chance);
        self.page.run_with("location.hash = arguments[0]", vec![json!(link)])?;
        Ok(link)
    }

    pub(super) fn set_an_attribute(&mut self) -> Result<String> {
        let (name, value) = self.one(&[
            ("lang", "de-formal"),
            ("lang", "de-AT"),
            ("lang", "de_CH_formal"),
            ("lang", "en"),
            ("lang", "xx"),
            ("layout", "full"),
            ("layout", "card"),
            ("layout", "compact"),
            ("controls", "posts, mails partners"),
            ("brand", "<b>Coach</b>"),
            ("action-text", "Termin"),
        ]);
        let script = "const [name, value] = arguments; const host = document.querySelector('reach-calculator');
            if (host.hasAttribute(name)) host.removeAttribute(name); else host.setAttribute(name, value); return host.getAttribute(name)";
        let now = self.page.run_with(script, vec![json!(name), json!(value)])?;
        Ok(format!("{name} is {now}"))
    }

    pub(super) fn change_theme(&mut self) -> Result<String> {
        let mut setup = self.page.setup().clone();
        setup.dark = self.chance.bool();
        setup.reduced_motion = self.chance.bool();
        setup.forced_colors = self.chance.u8(..6) == 0;
        let told = format!("dark {}, forced colours {}", setup.dark, setup.forced_colors);
        self.page.adapt(setup)?;
        Ok(told)
    }

    pub(super) fn resize(&mut self) -> Result<String> {
        let (width, height) =
            (self.one(&[320, 390, 600, 768, 1024, 1366, 1920, 2560]), self.one(&[320, 480, 768, 844, 1080, 1440]));
        let ratio = self.one(&[1.0, 1.0, 2.0, 1.25]);
        let setup = Setup { ratio, ..self.page.setup().clone().size(width, height) };
        self.page.adapt(setup)?;
        Ok(format!("{width} × {height} at {ratio}"))
    }

    pub(super) fn point_at_the_chart(&mut self) -> Result<String> {
        let Some(reached) = self.reach(".picture")? else { return Ok(NOTHING.to_owned()) };
        let place = |share: (f64, f64)| {
            (reached.x + reached.width * (share.0 - 0.5), reached.y + reached.height * (share.1 - 0.5))
        };
        for _ in 0..self.chance.u8(1..6) {
            let (x, y) = place((self.chance.f64(), self.chance.f64()));
            self.page.hover(x, y)?;
        }
        let at = place((self.chance.f64(), self.chance.f64()));
        self.press_at(at)?;
        Ok(format!("at {at:.0?}"))
    }

    pub(super) fn escape(&mut self) -> Result<String> {
        self.page.press(Key::Escape)?;
        Ok("pressed".to_owned())
    }
}
