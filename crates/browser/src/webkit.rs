//! WebKit, the engine of Safari, as GTK has it: a third one, spoken to in WebDriver. It needs a display, and gets one that
//! nobody sees.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::lifeline::{self, Lifeline};
use crate::until;
use crate::waiting::PATIENCE;

/// Debian's name of it.
const DRIVER: &str = "WebKitWebDriver";

/// From now on notes what goes wrong in the page's scripts. What went wrong before is heard of by nobody: WebKit's driver tells
/// nothing of the console, and lets no script run before those of the page.
const WATCH: &str = "window.wrong = []; \
    addEventListener('error', ({ message }) => wrong.push(message)); \
    addEventListener('unhandledrejection', ({ reason }) => wrong.push(`${reason}`)); \
    for (const kind of ['error', 'warn']) { \
        const told = console[kind]; \
        console[kind] = (...words) => { wrong.push(words.join(' ')); told.apply(console, words); }; \
    }";

/// A WebKit with one page, which ends when this is dropped.
pub struct WebKit {
    agent: ureq::Agent,
    session: String,
    driver: Lifeline,
    display: Lifeline,
}

impl WebKit {
    /// Starts it and opens an address.
    pub fn open(url: &str) -> Result<WebKit> {
        let (display, screen) = display()?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let arguments = [format!("DISPLAY={screen}"), DRIVER.to_owned(), format!("--port={port}")];
        let (driver, _) = Lifeline::start(&lifeline::folder()?, "env", &arguments)?;
        let config = ureq::Agent::config_builder().timeout_global(Some(PATIENCE)).http_status_as_error(false);
        let driven = format!("http://127.0.0.1:{port}/session");
        let mut webkit = WebKit { agent: config.build().into(), session: driven, driver, display };
        let session = until(
            || Ok(webkit.command("", &json!({ "capabilities": {} })).ok()),
            || format!("`{DRIVER}` did not start; type: cargo xtask test --all-browsers (which installs it)"),
        )?;
        webkit.session = format!("{}/{}", webkit.session, session["sessionId"].as_str().context("no session")?);
        webkit.resize(1366, 900)?;
        webkit.go(url)?;
        Ok(webkit)
    }

    /// Gives the window another size, in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.command("/window/rect", &json!({ "width": width, "height": height })).map(drop)
    }

    /// Opens another address.
    pub fn go(&self, url: &str) -> Result<()> {
        self.command("/url", &json!({ "url": url }))?;
        self.script(WATCH).map(drop)
    }

    /// Runs statements in the page, in which `root` is the first calculator's shadow root; a promise is waited for.
    pub fn inside<T: DeserializeOwned>(&self, statements: &str) -> Result<T> {
        let script = format!("const root = document.querySelector('reach-calculator')?.shadowRoot; {statements}");
        let answer = self.script(&script)?;
        serde_json::from_value(answer.clone()).with_context(|| format!("`{statements}` gives {answer}"))
    }

    /// Waits until an expression is true, in which `root` is the first calculator's shadow root.
    pub fn wait_for(&self, expression: &str) -> Result<()> {
        let holds = || Ok(self.inside::<bool>(&format!("return !!({expression})"))?.then_some(()));
        until(holds, || format!("`{expression}` is still not so; problems: {:?}", self.problems()))
    }

    /// Waits until the first calculator and all that has changed is drawn.
    pub fn settled(&self) -> Result<()> {
        self.wait_for("root?.querySelector('[part~=headline]')")?;
        self.script("return document.querySelector('reach-calculator').settled()").map(drop)
    }

    /// What has gone wrong in the page since it was loaded.
    pub fn problems(&self) -> Result<Vec<String>> {
        self.inside("return window.wrong")
    }

    fn script(&self, script: &str) -> Result<Value> {
        let answer = self.command("/execute/sync", &json!({ "script": script, "args": [] }));
        answer.with_context(|| format!("in the page: {script}"))
    }

    fn command(&self, path: &str, parameters: &Value) -> Result<Value> {
        let answer = self.agent.post(format!("{}{path}", self.session)).send_json(parameters);
        let answer: Value = answer.with_context(|| format!("no answer to {path}"))?.body_mut().read_json()?;
        let value = &answer["value"];
        if let Some(error) = value.get("error").filter(|_| value.get("message").is_some()) {
            bail!("{path}: {error}: {}", value["message"]);
        }
        Ok(value.clone())
    }
}

impl Drop for WebKit {
    fn drop(&mut self) {
        // What does not end politely is ended by the guards, the display last.
        let _ = self.agent.delete(&self.session).call();
        self.driver.cut();
        self.display.cut();
    }
}

/// A display of its own, and how programs call it.
fn display() -> Result<(Lifeline, String)> {
    let flags = ["-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"].map(str::to_owned);
    let (display, output) = Lifeline::start(Path::new(&lifeline::folder()?), "Xvfb", &flags)?;
    let mut number = String::new();
    BufReader::new(output).read_line(&mut number)?;
    if number.trim().is_empty() {
        bail!("`Xvfb` did not start; type: cargo xtask test --all-browsers (which installs it)");
    }
    Ok((display, format!(":{}", number.trim())))
}
