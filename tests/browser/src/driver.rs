//! A chromedriver of one's own, that ends with the test even when the test is killed.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::process::CommandExt;
use std::process::{ChildStdin, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// Ends the driver and its browsers, which are in the shell's process group, as soon as nobody holds the other end of
/// its standard input: that happens however this process ends. Then it removes what they left behind.
const GUARD: &str = r#"folder=$(mktemp -d)
TMPDIR=$folder "$0" --port=0 </dev/null &
cat >/dev/null
kill $!
sleep 0.3
rm -rf "$folder"
kill -KILL 0"#;

/// A running chromedriver.
pub(crate) struct Driver {
    lifeline: Option<ChildStdin>,
    port: u16,
    session: Option<String>,
}

impl Driver {
    /// Starts it on a free port.
    pub(crate) fn start() -> Result<Driver> {
        let program = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut guard = Command::new("sh")
            .args(["-c", GUARD, &program])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .context("cannot start `sh`")?;
        let lifeline = guard.stdin.take();
        let output = BufReader::new(guard.stdout.take().context("no output of chromedriver")?);
        let mut driver = Driver { lifeline, port: 0, session: None };
        driver.port = read_port(output).with_context(|| {
            format!("`{program}` did not start; type: cargo xtask test (which installs it), or name it in CHROMEDRIVER")
        })?;
        Ok(driver)
    }

    /// Where it listens.
    pub(crate) fn url(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// The session to be ended in an orderly way, so that the browser leaves no files.
    pub(crate) fn remember(&mut self, session: String) {
        self.session = Some(session);
    }

    fn quit(&self, session: &str) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("localhost", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "DELETE /session/{session} HTTP/1.0\r\nHost: localhost:{}\r\n\r\n", self.port)?;
        stream.read_to_end(&mut Vec::new()).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(session) = &self.session {
            // What does not end politely is ended by the guard.
            let _ = self.quit(session);
        }
        self.lifeline = None;
    }
}

/// Reads "… started successfully on port N."
fn read_port(output: impl BufRead) -> Result<u16> {
    for line in output.lines() {
        if let Some((_, port)) = line?.split_once("successfully on port ") {
            return Ok(port.trim_end_matches('.').parse()?);
        }
    }
    bail!("it ended without naming its port")
}
