//! A compiler for `wasm32-unknown-unknown`: Debian's, rustup's, or the one that is there.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::debian;
use crate::command::{cargo, find, output, program, succeeds_within};
use crate::project;
use crate::step::step;

/// Debian's Rust for the web, with the source of `std`.
const PACKAGES: [&str; 6] = ["rustc-web", "cargo-web", "rust-web-clippy", "rust-web-src", "rust-web-llvm", "lld-22"];

/// Where those packages put it.
const DEBIAN_STD: &str = "/usr/lib/rustlib/src/rust";

/// Rustup's server answers at once or not at all.
const RUSTUP_PATIENCE: Duration = Duration::from_secs(120);

/// What cargo reads flags from that may hold spaces, as paths do; each ends at the next unit separator.
const FLAGS: &str = "CARGO_ENCODED_RUSTFLAGS";

/// How the core is compiled for the browser.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Toolchain {
    /// Debian's compiler builds `std` with the core, without unwinding and messages: 14 to 37 % smaller.
    BuildStd,
    /// The `std` that comes ready-made with the installed compiler.
    Prebuilt,
}

impl Toolchain {
    /// The toolchain that is there, the smaller result first.
    pub(crate) fn find() -> Option<Toolchain> {
        if has_debian_rust() {
            Some(Toolchain::BuildStd)
        } else if has_prebuilt_std() {
            Some(Toolchain::Prebuilt)
        } else {
            None
        }
    }

    /// The toolchain that lints: that of the other lints where it knows the target, so that both say the same.
    pub(crate) fn for_lints() -> Option<Toolchain> {
        if has_prebuilt_std() { Some(Toolchain::Prebuilt) } else { Toolchain::find() }
    }

    /// What it hands to rustc besides these flags, too, as `FLAGS` wants it.
    pub(crate) fn flags(self, rustflags: &str) -> String {
        match self {
            Toolchain::Prebuilt => flags(rustflags),
            Toolchain::BuildStd => {
                flags(&format!("-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none {rustflags}"))
            }
        }
    }

    /// Cargo's `build` or `clippy` with it, and with these flags for rustc.
    pub(crate) fn cargo(self, verb: &str, rustflags: &str) -> Command {
        let mut command = match self {
            Toolchain::Prebuilt => {
                let mut command = cargo();
                command.arg(verb);
                command
            }
            Toolchain::BuildStd => {
                let mut command = program("/usr/bin/cargo");
                command
                    .args([verb, "-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"])
                    .env("RUSTC", "/usr/bin/rustc")
                    .env("RUSTDOC", "/usr/bin/rustdoc")
                    .env("RUSTC_BOOTSTRAP", "1")
                    // Left behind by rustup's cargo, which started this program.
                    .env_remove("RUSTUP_TOOLCHAIN")
                    .env_remove("CARGO")
                    .env_remove("LD_LIBRARY_PATH");
                command
            }
        };
        command.env(FLAGS, self.flags(rustflags));
        command
    }
}

/// The flags, and those that put the same words in place of this machine's folders: no Wasm tells who built it, and another
/// user gets the same bytes.
fn flags(rustflags: &str) -> String {
    let home = std::env::var_os("HOME").map_or_else(|| "/".into(), PathBuf::from);
    let folder =
        |variable: &str, usual: &str| std::env::var_os(variable).map_or_else(|| home.join(usual), PathBuf::from);
    let places = [
        (home.clone(), "home"),
        (folder("RUSTUP_HOME", ".rustup"), "rustup"),
        (folder("CARGO_HOME", ".cargo"), "cargo"),
        (project::root().to_owned(), "calculator"),
        // As the ready-made `std` calls it, without the compiler's hash.
        (PathBuf::from(DEBIAN_STD), "rustc"),
    ];
    let remap = |(place, name): &(PathBuf, &str)| format!("--remap-path-prefix={}=/{name}", place.display());
    let words = rustflags.split_whitespace().map(str::to_owned);
    words.chain(places.iter().map(remap)).collect::<Vec<_>>().join("\u{1f}")
}

/// Debian's packages when nothing on the machine compiles for the browser and rustup cannot help.
pub(crate) fn missing_packages() -> Vec<&'static str> {
    if Toolchain::find().is_some() || rustup_adds_target() { Vec::new() } else { PACKAGES.to_vec() }
}

/// Debian's packages where they can be had and are not there, else what compiles at all.
pub(crate) fn missing_shipping_packages() -> Vec<&'static str> {
    match Toolchain::find() {
        Some(Toolchain::BuildStd) => Vec::new(),
        _ if debian::offers(PACKAGES[0]) => PACKAGES.to_vec(),
        _ => missing_packages(),
    }
}

fn rustup_adds_target() -> bool {
    if find("rustup").is_none() {
        return false;
    }
    let added = step("rustup target add wasm32-unknown-unknown", || {
        let mut command = program("rustup");
        Ok(succeeds_within(command.args(["target", "add", "wasm32-unknown-unknown"]), RUSTUP_PATIENCE))
    });
    matches!(added, Ok(true)) && has_prebuilt_std()
}

fn has_debian_rust() -> bool {
    let programs = ["/usr/bin/cargo", "/usr/bin/rustc", "/usr/bin/wasm-ld-22"];
    programs.iter().all(|file| Path::new(file).is_file()) && Path::new(DEBIAN_STD).join("library/std").is_dir()
}

fn has_prebuilt_std() -> bool {
    let mut rustc = program("rustc");
    let folder = output(rustc.args(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]), "");
    let files = folder.ok().and_then(|folder| PathBuf::from(folder.trim()).read_dir().ok());
    files.is_some_and(|mut files| {
        files.any(|file| file.is_ok_and(|file| file.file_name().to_string_lossy().starts_with("libstd-")))
    })
}
