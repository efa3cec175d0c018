//! Keys as a keyboard sends them.

use anyhow::Result;
use serde_json::{Value, json};

use crate::Page;

/// A key that writes nothing, or that does something besides.
#[derive(Clone, Copy, Debug)]
pub enum Key {
    /// To the next element.
    Tab,
    /// Presses a button, ends a line.
    Enter,
    /// Presses a button, opens a disclosure.
    Space,
    /// Closes what is open.
    Escape,
    /// Removes what is chosen or follows.
    Delete,
    /// Arrow to the left.
    Left,
    /// Arrow to the right.
    Right,
    /// Arrow upwards.
    Up,
    /// Arrow downwards.
    Down,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// A page up, which a clicker sends for "back".
    PageUp,
    /// A page down, which a clicker sends for "on".
    PageDown,
}

impl Key {
    /// Its name in events, its number in old ones, and what it writes.
    fn parts(self) -> (&'static str, u32, &'static str) {
        match self {
            Key::Tab => ("Tab", 9, ""),
            Key::Enter => ("Enter", 13, "\r"),
            Key::Space => (" ", 32, " "),
            Key::Escape => ("Escape", 27, ""),
            Key::Delete => ("Delete", 46, ""),
            Key::Left => ("ArrowLeft", 37, ""),
            Key::Right => ("ArrowRight", 39, ""),
            Key::Up => ("ArrowUp", 38, ""),
            Key::Down => ("ArrowDown", 40, ""),
            Key::Home => ("Home", 36, ""),
            Key::End => ("End", 35, ""),
            Key::PageUp => ("PageUp", 33, ""),
            Key::PageDown => ("PageDown", 34, ""),
        }
    }
}

impl Page {
    /// Presses a key, wherever the focus is.
    pub fn press(&self, key: Key) -> Result<()> {
        let (name, number, text) = key.parts();
        let code = if name == " " { "Space" } else { name };
        self.stroke(json!({ "key": name, "code": code, "windowsVirtualKeyCode": number, "text": text }))
    }

    /// Presses a letter with the control key held.
    pub fn chord(&self, letter: char) -> Result<()> {
        let capital = letter.to_ascii_uppercase();
        let code = format!("Key{capital}");
        self.stroke(json!({ "modifiers": 2, "key": letter, "code": code, "windowsVirtualKeyCode": u32::from(capital), "text": "" }))
    }

    /// Types into what has the focus, sign by sign.
    pub fn type_text(&self, text: &str) -> Result<()> {
        text.chars().try_for_each(|sign| self.stroke(json!({ "key": sign, "text": sign })))
    }

    /// Presses a key as a clicker sends it, wherever the focus is; what follows is drawn then.
    pub fn clicker(&self, key: &str) -> Result<()> {
        let text = if key.len() == 1 { key } else { "" };
        self.stroke(json!({ "key": key, "text": text }))?;
        self.settled()
    }

    fn stroke(&self, mut key: Value) -> Result<()> {
        // One that writes nothing is said to be "raw": else Chromium waits for a letter.
        key["type"] = if key["text"] == "" { "rawKeyDown" } else { "keyDown" }.into();
        self.cdp("Input.dispatchKeyEvent", key.clone())?;
        key["type"] = "keyUp".into();
        key["text"] = "".into();
        self.cdp("Input.dispatchKeyEvent", key).map(drop)
    }
}
