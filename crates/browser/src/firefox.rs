//! Firefox, for what has to hold in a second engine. It is spoken to in Marionette, the protocol of lengths and JSON that
//! geckodriver translates WebDriver into: that driver would have to be compiled, for minutes, to save these lines.

use std::env;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::thread;

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::lifeline::{self, Lifeline};
use crate::waiting::PATIENCE;
use crate::{Paper, until};

/// No word to any other host, the console on standard output, a port of Firefox's own choice.
const PREFERENCES: &str = r#"
user_pref("marionette.port", 0);
user_pref("devtools.console.stdout.content", true);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("app.update.disabledForTesting", true);
"#;

/// From now on notes what a page asks of the network, in the browser's own window; not what Firefox asks for itself.
const WATCH: &str = "window.asked = []; Services.obs.addObserver({ observe(channel) { \
                     const request = channel.QueryInterface(Ci.nsIHttpChannel); \
                     if (request.loadInfo.browsingContextID) window.asked.push(request.URI.spec); } }, 'http-on-opening-request')";

/// What went wrong in a page's scripts.
const ERRORS: &str = "return Services.console.getMessageArray() \
                      .filter(message => message instanceof Ci.nsIScriptError && /^(file|https?):/.test(message.sourceName)) \
                      .map(message => `${message.sourceName}: ${message.errorMessage}`)";

/// A headless Firefox with one page, which ends when this is dropped.
pub struct Firefox {
    stream: TcpStream,
    last: u64,
    profile: PathBuf,
    lifeline: Lifeline,
}

impl Firefox {
    /// Starts it in a language and opens an address, `http://` or `file://`.
    pub fn open(url: &str, language: &str) -> Result<Firefox> {
        Firefox::open_with(url, language, &[])
    }

    /// The same with preferences that its reader has switched on.
    pub fn open_with(url: &str, language: &str, on: &[&str]) -> Result<Firefox> {
        let profile = lifeline::folder()?;
        let mut preferences = format!("{PREFERENCES}user_pref(\"intl.accept_languages\", \"{language}\");\n");
        preferences.extend(on.iter().map(|name| format!("user_pref(\"{name}\", true);\n")));
        fs::write(profile.join("user.js"), preferences)?;
        let program = program();
        let flags = ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile"];
        let mut flags = flags.map(str::to_owned).to_vec();
        flags.push(profile.to_string_lossy().into_owned());
        let (lifeline, mut output) = Lifeline::start(&profile, &program, &flags)?;
        let log = profile.join("console");
        thread::spawn(move || std::io::copy(&mut output, &mut fs::File::create(log)?));
        let stream = connect(&profile).with_context(|| {
            format!("`{program}` did not start; type: cargo xtask test (which installs it), or name it in FIREFOX")
        })?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut firefox = Firefox { stream, last: 0, profile, lifeline };
        // Its greeting.
        firefox.receive()?;
        firefox.command("WebDriver:NewSession", &json!({}))?;
        firefox.privileged(WATCH)?;
        firefox.resize(1366, 900)?;
        firefox.go(url)?;
        Ok(firefox)
    }

    /// Gives the window another size, in CSS pixels.
    pub fn resize(&mut self, width: u32, height: u32) -> Result<()> {
        self.command("WebDriver:SetWindowRect", &json!({ "width": width, "height": height })).map(drop)
    }

    /// Opens another address.
    pub fn go(&mut self, url: &str) -> Result<()> {
        self.command("WebDriver:Navigate", &json!({ "url": url })).map(drop)
    }

    /// Runs statements in the page, in which `root` is the first calculator's shadow root; a promise is waited for.
    pub fn inside<T: DeserializeOwned>(&mut self, statements: &str) -> Result<T> {
        let script = format!("const root = document.querySelector('reach-calculator')?.shadowRoot; {statements}");
        let answer = self.script(&script)?;
        serde_json::from_value(answer.clone()).with_context(|| format!("`{statements}` gives {answer}"))
    }

    /// Waits until an expression is true, in which `root` is the first calculator's shadow root.
    pub fn wait_for(&mut self, expression: &str) -> Result<()> {
        let holds = || Ok(self.inside::<bool>(&format!("return !!({expression})"))?.then_some(()));
        let outcome = until(holds, || format!("`{expression}` is still not so"));
        outcome.with_context(|| format!("problems: {:?}", self.problems()))
    }

    /// Waits until the first calculator and all that has changed is drawn.
    pub fn settled(&mut self) -> Result<()> {
        self.wait_for("root?.querySelector('[part~=headline]')")?;
        self.script("return document.querySelector('reach-calculator').settled()").map(drop)
    }

    /// Presses keys one after the other, wherever the focus is; WebDriver's letters stand for keys without one.
    pub fn press(&mut self, keys: &str) -> Result<()> {
        let stroke = |key: char| [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })];
        let strokes: Vec<Value> = keys.chars().flat_map(stroke).collect();
        let source = json!({ "type": "key", "id": "keyboard", "actions": strokes });
        self.command("WebDriver:PerformActions", &json!({ "actions": [source] })).map(drop)
    }

    /// Moves the mouse to a place, in CSS pixels from the top left of the window.
    pub fn hover(&mut self, x: f64, y: f64) -> Result<()> {
        self.point("mouse", &[movement(x, y)])
    }

    /// Clicks at a place.
    pub fn click(&mut self, x: f64, y: f64) -> Result<()> {
        self.point("mouse", &press(x, y))
    }

    /// Taps at a place with a finger.
    pub fn tap(&mut self, x: f64, y: f64) -> Result<()> {
        self.point("touch", &press(x, y))
    }

    fn point(&mut self, kind: &str, actions: &[Value]) -> Result<()> {
        let source =
            json!({ "type": "pointer", "id": kind, "parameters": { "pointerType": kind }, "actions": actions });
        self.command("WebDriver:PerformActions", &json!({ "actions": [source] })).map(drop)
    }

    /// Prints the page on A4.
    pub fn print(&mut self) -> Result<Paper> {
        let page = json!({ "width": 21.0, "height": 29.7 });
        let answer = self.command("WebDriver:Print", &json!({ "background": true, "page": page }))?;
        Paper::read(answer.as_str().context("no PDF came back")?)
    }

    /// The windows that are open, the page's own among them.
    pub fn windows(&mut self) -> Result<Vec<String>> {
        Ok(serde_json::from_value(self.command("WebDriver:GetWindowHandles", &json!({}))?)?)
    }

    /// From now on everything happens in that window.
    pub fn turn_to(&mut self, window: &str) -> Result<()> {
        self.command("WebDriver:SwitchToWindow", &json!({ "handle": window })).map(drop)
    }

    /// The addresses that pages have asked the network for; a file is none.
    pub fn requested(&mut self) -> Result<Vec<String>> {
        Ok(serde_json::from_value(self.privileged("return window.asked")?)?)
    }

    /// Errors of scripts, refusals by a policy, and what the console was told of errors and warnings.
    pub fn problems(&mut self) -> Result<Vec<String>> {
        let mut found: Vec<String> = serde_json::from_value(self.privileged(ERRORS)?)?;
        let console = fs::read_to_string(self.profile.join("console")).unwrap_or_default();
        // Firefox's own complaint that it may not fetch what Mozilla would like to try out.
        let own = |line: &str| line.contains(": RSLoader:");
        let told = |line: &str| line.starts_with("console.error") || line.starts_with("console.warn");
        let bad = |line: &&str| told(line) && !own(line);
        found.extend(console.lines().filter(bad).map(str::to_owned));
        Ok(found)
    }

    /// Waits until something that went wrong is heard of; until then it may be on its way between processes.
    pub fn wait_for_problem(&mut self, part: &str) -> Result<()> {
        let heard = || Ok(self.problems()?.iter().any(|problem| problem.contains(part)).then_some(()));
        let outcome = until(heard, || format!("nobody complained of `{part}`"));
        outcome.with_context(|| format!("problems: {:?}", self.problems()))
    }

    fn script(&mut self, script: &str) -> Result<Value> {
        let answer = self.command("WebDriver:ExecuteScript", &json!({ "script": script, "args": [] }));
        answer.with_context(|| format!("in the page: {script}"))
    }

    /// Runs a script with the browser's own rights.
    fn privileged(&mut self, script: &str) -> Result<Value> {
        self.command("Marionette:SetContext", &json!({ "value": "chrome" }))?;
        let answer = self.script(script);
        self.command("Marionette:SetContext", &json!({ "value": "content" }))?;
        answer
    }

    fn command(&mut self, name: &str, parameters: &Value) -> Result<Value> {
        self.last += 1;
        let message = json!([0, self.last, name, parameters]).to_string();
        write!(self.stream, "{}:{message}", message.len()).with_context(|| format!("Firefox is gone before {name}"))?;
        let answer = self.receive().with_context(|| format!("no answer to {name}"))?;
        if !answer[2].is_null() {
            bail!("{name}: {}: {}", answer[2]["error"], answer[2]["message"]);
        }
        let result = &answer[3];
        Ok(result.get("value").unwrap_or(result).clone())
    }

    /// Reads `length:json`.
    fn receive(&mut self) -> Result<Value> {
        let mut length = 0;
        loop {
            let mut sign = [0];
            self.stream.read_exact(&mut sign)?;
            match sign[0] {
                b':' => break,
                digit => length = length * 10 + usize::from(digit - b'0'),
            }
        }
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message)?;
        Ok(serde_json::from_slice(&message)?)
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        // What does not end politely is ended by the guard.
        let _ = self.command("Marionette:Quit", &json!({ "flags": ["eForceQuit"] }));
        self.lifeline.cut();
    }
}

fn movement(x: f64, y: f64) -> Value {
    json!({ "type": "pointerMove", "x": x, "y": y, "duration": 0 })
}

fn press(x: f64, y: f64) -> [Value; 3] {
    let button = |kind: &str| json!({ "type": kind, "button": 0 });
    [movement(x, y), button("pointerDown"), button("pointerUp")]
}

/// Debian calls it `firefox-esr`, others `firefox`.
fn program() -> String {
    let path = env::var_os("PATH").unwrap_or_default();
    let is_there = |name: &&str| env::split_paths(&path).any(|folder| folder.join(name).is_file());
    let found = || ["firefox-esr", "firefox"].into_iter().find(is_there).unwrap_or("firefox").to_owned();
    env::var("FIREFOX").unwrap_or_else(|_| found())
}

/// Firefox writes the port it has chosen into its profile.
fn connect(profile: &std::path::Path) -> Result<TcpStream> {
    let connected = || {
        let port = fs::read_to_string(profile.join("MarionetteActivePort")).unwrap_or_default().trim().parse();
        Ok(port.ok().and_then(|port: u16| TcpStream::connect(("127.0.0.1", port)).ok()))
    };
    until(connected, || "it did not open a port for tests".to_owned())
}
