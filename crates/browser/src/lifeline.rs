//! A browser as a child that ends with the test, even when the test is killed.

use std::env;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};

/// Ends the program and what it started, which are in the shell's process group, as soon as nobody holds the other end of
/// its standard input: that happens however this process ends. Then it removes what they left behind. It lets go of the
/// output, so that a program which ends by itself is noticed.
const GUARD: &str = r#"folder=$0
TMPDIR=$folder "$@" </dev/null &
exec >/dev/null
cat
kill $!
sleep 0.3
rm -rf "$folder"
kill -KILL 0"#;

/// The same for a program that is spoken to by two pipes, as files 3 and 4, and ends by itself when they are closed.
const PIPED: &str = r#"folder=$0
TMPDIR=$folder "$@" 3<&0 4>&1 </dev/null >/dev/null
rm -rf "$folder"
kill -KILL 0"#;

static STARTED: AtomicU32 = AtomicU32::new(0);

/// A folder for one program, which is gone with it.
pub(crate) fn folder() -> Result<PathBuf> {
    let number = STARTED.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("reach-browser-{}-{number}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(folder)
}

/// A running program.
pub(crate) struct Lifeline(Option<ChildStdin>);

impl Lifeline {
    /// Starts a program that keeps its files in `folder`, and hands over what it prints.
    pub(crate) fn start(folder: &Path, program: &str, arguments: &[String]) -> Result<(Lifeline, ChildStdout)> {
        let (input, output) = start(GUARD, folder, program, arguments)?;
        Ok((Lifeline(Some(input)), output))
    }

    /// Lets go: the program ends.
    pub(crate) fn cut(&mut self) {
        self.0 = None;
    }
}

/// Starts a program that keeps its files in `folder` and hears and answers through these; it ends with the first.
pub(crate) fn start_with_pipe(folder: &Path, program: &str, arguments: &[String]) -> Result<(ChildStdin, ChildStdout)> {
    start(PIPED, folder, program, arguments)
}

fn start(guard: &str, folder: &Path, program: &str, arguments: &[String]) -> Result<(ChildStdin, ChildStdout)> {
    let mut guard = Command::new("sh")
        .args(["-c", guard])
        .arg(folder)
        .arg(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .context("cannot start `sh`")?;
    Ok((guard.stdin.take().context("no input")?, guard.stdout.take().context("no output")?))
}
