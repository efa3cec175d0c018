//! A chromedriver of one's own, that ends with the test even when the test is killed.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::lifeline::{self, Lifeline};

/// How often a chromedriver may fail to start.
const ATTEMPTS: usize = 4;

/// A running chromedriver.
pub(crate) struct Driver {
    lifeline: Lifeline,
    port: u16,
    session: Option<String>,
}

impl Driver {
    /// Starts it on a free port. Chromedriver chooses one that is free for one kind of address and ends where another kind
    /// has it taken, which happens now and then when several start at once.
    pub(crate) fn start() -> Result<Driver> {
        (1..ATTEMPTS).find_map(|_| Driver::start_once().ok()).map_or_else(Driver::start_once, Ok)
    }

    fn start_once() -> Result<Driver> {
        let program = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let (lifeline, output) = Lifeline::start(&lifeline::folder()?, &program, &["--port=0"])?;
        let mut driver = Driver { lifeline, port: 0, session: None };
        driver.port = read_port(BufReader::new(output)).with_context(|| {
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
        self.lifeline.cut();
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
