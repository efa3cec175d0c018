//! What opens besides: a talk with its clicker and guesses, the snippet builder, files of one's own; and the way back.

use std::fs;

use anyhow::{Context, Result};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;

use super::walk::Walk;
use crate::{Key, root};

/// Exports of networks and mail tools, good ones and broken ones.
const SAMPLES: &str = "crates/reading/tests/samples";

/// Above this a file takes so long that a walk would do little else.
const LARGE: u64 = 50_000;

/// TikTok itself writes "undefined" into it, which the page repeats.
const SAYS_UNDEFINED: &str = "tiktok_followers_de.csv";

/// What a clicker and a presenter's keyboard send; without the window with notes, which covers the page in some engines.
const KEYS: [&str; 14] =
    ["PageDown", "PageDown", "PageDown", "PageUp", "Home", "End", "b", ".", "g", "g", "s", "q", "h", "ArrowRight"];

/// Puts files on the place for them, once the list of all inputs is there.
const DROP: &str = "
    const root = document.querySelector('reach-calculator').shadowRoot;
    const list = root.querySelector('details.assumptions');
    if (!list) return 'this layout has no list';
    list.open = true;
    return (async () => {
        await root.host.settled();
        const own = root.querySelector('.own-files');
        if (!own) return 'the list has no place for files';
        own.open = true;
        const held = new DataTransfer();
        const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
        for (const [name, text] of arguments) held.items.add(new File([bytes(text)], name));
        own.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true }));
        await root.host.settled();
        return 'dropped';
    })();";

impl Walk {
    pub(super) fn is_presenting(&self) -> Result<bool> {
        self.page.value("endurance.isPresenting()")
    }

    fn is_modal(&self) -> Result<bool> {
        self.page.value("endurance.isModal()")
    }

    pub(super) fn present(&mut self) -> Result<String> {
        if self.is_modal()? {
            return Ok("something is in front".to_owned());
        }
        // Short layouts have no tabs, but a way into the talk.
        if self.page.count("[role=tab][aria-selected=true]")? == 0 {
            return self.click_one(".to-room");
        }
        self.page.focus("[role=tab][aria-selected=true]")?;
        self.page.clicker("p")?;
        Ok(format!("presenting: {}", self.is_presenting()?))
    }

    pub(super) fn click_on(&mut self) -> Result<String> {
        if !self.is_presenting()? {
            return self.click_one(".next");
        }
        let key = self.one(&KEYS);
        self.page.clicker(key)?;
        Ok(key.to_owned())
    }

    /// In a talk the room guesses: a line across the board, or something that is called out.
    pub(super) fn guess(&mut self) -> Result<String> {
        if !self.is_presenting()? || self.is_modal()? {
            return self.present();
        }
        let Some(board) = self.reach(".board, .crowd")? else {
            self.page.clicker("g")?;
            return Ok("asked".to_owned());
        };
        let place =
            |share: (f64, f64)| (board.x + board.width * (share.0 - 0.5), board.y + board.height * (share.1 - 0.5));
        let (from, to) = (place((self.chance.f64(), self.chance.f64())), place((self.chance.f64(), self.chance.f64())));
        self.page.drag(from, to, 6)?;
        if self.chance.bool() {
            return Ok(format!("drawn, {}", self.click_one(".guess button")?));
        }
        Ok("drawn".to_owned())
    }

    pub(super) fn embed(&mut self) -> Result<String> {
        if self.is_modal()? || self.is_presenting()? {
            return self.escape();
        }
        // A card shows no such button.
        let Some(button) = self.reach("[part~=sharing] > .buttons > button:last-child")? else { return self.escape() };
        self.press_at((button.x, button.y))?;
        self.page.wait_for_element("dialog.snippet")?;
        Ok(button.what)
    }

    pub(super) fn drop_files(&mut self) -> Result<String> {
        if self.is_modal()? || self.is_presenting()? {
            return self.escape();
        }
        let mut files: Vec<_> = fs::read_dir(root().join(SAMPLES))
            .context("there are no samples")?
            .flatten()
            .filter(|entry| entry.metadata().is_ok_and(|known| known.len() < LARGE))
            .map(|entry| entry.path())
            .filter(|file| !file.ends_with(SAYS_UNDEFINED))
            .collect();
        // As the disk lists them is not the same everywhere.
        files.sort();
        let chosen: Vec<_> =
            (0..self.chance.u8(1..3)).map(|_| files[self.chance.usize(..files.len())].clone()).collect();
        let named = |file: &std::path::PathBuf| -> Result<_> {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Ok(json!([name, STANDARD.encode(fs::read(file)?)]))
        };
        let told = self.page.run_with(DROP, chosen.iter().map(named).collect::<Result<_>>()?)?;
        Ok(format!("{told} {chosen:?}"))
    }

    /// Closes what is in front, and the talk.
    pub(super) fn go_home(&mut self) -> Result<String> {
        self.come_home()?;
        Ok("nothing is in front".to_owned())
    }

    /// The same, for who wants to look at the page itself.
    pub(super) fn come_home(&mut self) -> Result<()> {
        // A dialog, a darkened screen, a word that is typed: each takes one.
        for _ in 0..6 {
            if !self.is_modal()? && !self.is_presenting()? {
                break;
            }
            self.page.press(Key::Escape)?;
            self.page.settled()?;
        }
        Ok(())
    }
}
