//! Rust as a person would have laid it out.

use std::io::Write;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::generated::in_checkout;

/// The text in the layout that `cargo fmt` asks for.
pub(crate) fn formatted(text: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(in_checkout("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start rustfmt; type: rustup component add rustfmt")?;
    // It reads to the end before it writes: neither waits for the other.
    rustfmt.stdin.take().context("rustfmt reads nothing")?.write_all(text.as_bytes())?;
    let output = rustfmt.wait_with_output()?;
    if !output.status.success() {
        bail!("rustfmt cannot read what is generated:\n{text}");
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// A text as a literal.
pub(crate) fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A doc comment in lines that `rustfmt` leaves alone.
pub(crate) fn doc(text: &str) -> String {
    let mut lines = vec!["///".to_owned()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().filter(|line| line.chars().count() + 1 + word.chars().count() <= WIDTH);
        match line {
            Some(line) => line.extend([" ", word]),
            None => lines.push(format!("/// {word}")),
        }
    }
    lines.join("\n")
}

/// As wide as `rustfmt.toml` lets a line be.
const WIDTH: usize = 120;
