//! System packages by apt, where there is one and we may.

use std::process::Command;

use anyhow::{Result, bail};

use crate::command::{find, output, program};
use crate::step::step;

/// Installs the packages; on another system, or without the right to, says which commands to type.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let list = packages.join(" ");
    if find("apt-get").is_none() {
        bail!("missing on this machine: {list} (names of Debian's packages). {}", advice(packages));
    }
    if !is_root() {
        bail!(
            "missing on this machine; type: sudo apt-get update && sudo apt-get install {list}. {}",
            advice(packages)
        );
    }
    step(&format!("apt-get install {list}"), || {
        // Hundreds of lines of unpacking help nobody; what went wrong is part of the error.
        output(apt("update").arg("-qq"), "is the network reachable?")?;
        output(
            apt("install").args(["-y", "-qq", "--no-install-recommends"]).args(packages),
            "type the command by hand to see more; packages for Wasm are in Debian's security archive",
        )
        .map(drop)
    })
}

/// Whether the package can be installed here and now.
pub(crate) fn offers(package: &str) -> bool {
    let known = || output(program("apt-cache").args(["show", "--quiet", package]), "").is_ok();
    find("apt-get").is_some() && is_root() && (known() || output(apt("update").arg("-qq"), "").is_ok() && known())
}

fn apt(verb: &str) -> Command {
    let mut command = program("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").arg(verb);
    command
}

fn is_root() -> bool {
    output(program("id").arg("-u"), "").is_ok_and(|id| id.trim() == "0")
}

/// The way that does not need Debian's packages.
fn advice(packages: &[&str]) -> String {
    let mut words = Vec::new();
    if packages.contains(&"rustc-web") {
        words.push("For the Wasm target alone: rustup target add wasm32-unknown-unknown.");
    }
    if packages.contains(&"nodejs") {
        words.push("Node.js 18 or newer with npm from anywhere will do.");
    }
    if packages.contains(&"chromium") {
        words.push("Chromium or Chrome and a chromedriver of the same version on the PATH will do (or name them in CHROMIUM and CHROMEDRIVER); `build` and `serve` need neither.");
    }
    if packages.contains(&"firefox-esr") {
        words.push("Any Firefox on the PATH will do (or name it in FIREFOX); only `test` needs it.");
    }
    words.join(" ")
}
