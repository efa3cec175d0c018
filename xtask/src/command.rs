//! Other programs, run so that a failure says what to type.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::project;

/// A program started at the top of the checkout, without anything to read from.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(project::root()).stdin(Stdio::null());
    command
}

/// The cargo that runs this very program, so that all steps agree on the compiler.
pub(crate) fn cargo() -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs the program and lets it print; `hint` says what to do when it fails.
pub(crate) fn run(command: &mut Command, hint: &str) -> Result<()> {
    let shown = show(command);
    let status = command.status().with_context(|| format!("cannot start `{shown}`; {hint}"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status}); {hint}");
    }
    Ok(())
}

/// Runs the program and returns what it prints; its complaints are part of the error.
pub(crate) fn output(command: &mut Command, hint: &str) -> Result<String> {
    Ok(String::from_utf8_lossy(&ended(command, hint)?.stdout).into_owned())
}

/// Runs the program quietly and returns what it wrote to stderr: some write all there.
pub(crate) fn complaints(command: &mut Command, hint: &str) -> Result<String> {
    Ok(String::from_utf8_lossy(&ended(command, hint)?.stderr).into_owned())
}

fn ended(command: &mut Command, hint: &str) -> Result<Output> {
    let shown = show(command);
    let output = command.output().with_context(|| format!("cannot start `{shown}`; {hint}"))?;
    if !output.status.success() {
        let complaints = String::from_utf8_lossy(&output.stderr);
        bail!("`{shown}` failed ({}); {hint}\n{complaints}", output.status);
    }
    Ok(output)
}

/// Runs the program quietly and ends it when it takes longer than `limit`; true when it succeeded in time.
pub(crate) fn succeeds_within(command: &mut Command, limit: Duration) -> bool {
    let Ok(mut child) = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn() else { return false };
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if start.elapsed() < limit => std::thread::sleep(Duration::from_millis(50)),
            _ => {
                // It may have ended in this very moment: either way it is gone afterwards.
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}

/// Where a program lies on the PATH.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| Path::is_file(file))
}

fn show(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
