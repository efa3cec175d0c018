//! A page in a window of its own, with cookies, caches and workers that no other page shares.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::told::{Told, thrown};
use crate::visit::Visit;
use crate::wire::LISTENING;
use crate::{Setup, until};

/// What a browser says where a policy allows no worker: the page then computes by itself, and nobody misses anything.
const NO_WORKER: [&str; 2] = ["named 'reach-questions'", "Creating a worker from"];

/// A page in Chromium.
pub struct Page {
    visit: Arc<Visit>,
    /// The name of its window, and of its outermost frame.
    window: String,
    session: String,
    told: Arc<Told>,
    setup: Setup,
}

impl Page {
    /// Opens an address, `http://` or `file://`, as somebody who has never been here.
    pub fn open(url: &str, setup: Setup) -> Result<Page> {
        let visit = Visit::begin(&setup)?;
        let window = visit.open_window(&setup)?;
        let page = Page::look(Arc::new(visit), window, setup)?;
        for (method, parameters) in page.setup.commands() {
            page.cdp(method, parameters)?;
        }
        page.go(url)?;
        Ok(page)
    }

    /// Begins to listen to a window.
    fn look(visit: Arc<Visit>, window: String, setup: Setup) -> Result<Page> {
        let browser = visit.browser();
        let session = browser.call("Target.attachToTarget", &json!({ "targetId": window, "flatten": true }))?;
        let session = session["sessionId"].as_str().context("no session")?.to_owned();
        let told = Arc::<Told>::default();
        browser.wire().listen(&session, Arc::clone(&told));
        let page = Page { visit, window, session, told, setup };
        for (method, parameters) in LISTENING {
            page.cdp(method, serde_json::from_str(parameters)?)?;
        }
        // It is in front, whatever other tests open meanwhile.
        page.cdp("Emulation.setFocusEmulationEnabled", json!({ "enabled": true }))?;
        Ok(page)
    }

    /// Opens another address and waits until it is loaded.
    pub fn go(&self, url: &str) -> Result<()> {
        self.told.events().progress.clear();
        let answer = self.cdp("Page.navigate", json!({ "url": url }))?;
        if let Some(error) = answer["errorText"].as_str() {
            bail!("cannot open {url}: {error}");
        }
        // Where only the hash is another one the document stays.
        let Some(loader) = answer["loaderId"].as_str() else { return Ok(()) };
        let loaded = || {
            let events = self.told.events();
            // One that leads on at once is never complete itself, but what it leads to.
            let mut since = events
                .progress
                .iter()
                .filter(|step| step.frame == self.window)
                .skip_while(|step| step.loader != loader);
            Ok(since.any(|step| step.name == "load").then_some(()))
        };
        until(loaded, || format!("{url} is still not loaded"))
    }

    /// Opens an address in a new document, as a new tab does; a changed hash alone would keep the old one.
    pub fn fresh(&self, url: &str) -> Result<()> {
        self.go("about:blank")?;
        self.go(url)
    }

    /// Takes another device in the same window, whose language stays; nothing is loaded anew.
    pub fn adapt(&mut self, setup: Setup) -> Result<()> {
        self.setup = Setup { prelude: None, language: self.setup.language.clone(), ..setup };
        for (method, parameters) in self.setup.commands() {
            self.cdp(method, parameters)?;
        }
        Ok(())
    }

    /// The device that this page is shown on.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Runs a script's statements in the page and returns what it returns; a promise is waited for.
    pub fn run(&self, script: &str) -> Result<Value> {
        self.run_with(script, Vec::new())
    }

    /// The same with arguments, which the script finds in `arguments`.
    pub fn run_with(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let arguments = json!(Value::from(arguments).to_string());
        self.evaluate(
            &self.session,
            json!({}),
            &format!("(function () {{ {script}\n }}).apply(null, JSON.parse({arguments}))"),
        )
    }

    /// Runs a script in a frame whose address has this part, also where the page itself has no access.
    pub fn run_in_frame(&self, part: &str, script: &str) -> Result<Value> {
        let find = || {
            let events = self.told.events();
            let found = events.frames.values().find(|frame| frame.url.contains(part) && frame.context.is_some());
            Ok(found.map(|frame| (frame.session.clone(), frame.context)))
        };
        let (session, context) = until(find, || format!("no frame with `{part}` in its address"))?;
        self.evaluate(&session, json!({ "contextId": context }), &format!("(function () {{ {script}\n }})()"))
    }

    fn evaluate(&self, session: &str, place: Value, expression: &str) -> Result<Value> {
        let mut wanted =
            json!({ "expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true });
        for (name, value) in place.as_object().into_iter().flatten() {
            wanted[name] = value.clone();
        }
        let answer = self.visit.browser().wire().call(session, "Runtime.evaluate", &wanted);
        let mut answer = answer.with_context(|| format!("in the page: {expression}"))?;
        let details = &answer["exceptionDetails"];
        if !details.is_null() {
            bail!("in the page: {expression}: {}", thrown(details));
        }
        Ok(answer["result"]["value"].take())
    }

    /// The value of an expression in the page.
    pub fn value<T: DeserializeOwned>(&self, expression: &str) -> Result<T> {
        let value = self.run(&format!("return ({expression})"))?;
        serde_json::from_value(value.clone()).with_context(|| format!("`{expression}` is {value}"))
    }

    /// Waits until an expression is true, and returns its value.
    pub fn wait_for(&self, expression: &str) -> Result<Value> {
        let mut last = Value::Null;
        let look = || {
            // A page that is about to give way to another one has no answer.
            last = self
                .run(&format!("return ({expression})"))
                .or_else(|error| gone(&error).then_some(Value::Null).ok_or(error))?;
            let holds = !matches!(last, Value::Null | Value::Bool(false)) && last != 0 && last != "";
            Ok(holds.then(|| last.clone()))
        };
        until(look, || format!("`{expression}` is still not so; problems: {:?}", self.problems().unwrap_or_default()))
    }

    /// Sends a command of Chromium's DevTools protocol.
    pub fn cdp(&self, method: &str, parameters: Value) -> Result<Value> {
        let answer = self.visit.browser().wire().call(&self.session, method, &parameters);
        answer.with_context(|| format!("{method} {parameters}"))
    }

    /// Sends a command and does not wait until it is done, as a hand that moves on does not wait for the page.
    pub fn tell(&self, method: &str, parameters: &Value) -> Result<()> {
        self.visit.browser().wire().tell(&self.session, method, parameters)
    }

    /// Sends one about all that belongs to this visit: its windows, permissions, files.
    pub fn cdp_for_visit(&self, method: &str, parameters: Value) -> Result<Value> {
        self.cdp(method, self.visit.named(parameters))
    }

    /// What the console has complained about since the last call: errors, warnings, refusals by a policy.
    pub fn problems(&self) -> Result<Vec<String>> {
        // What was said before this answer is here with it.
        self.run("")?;
        let mut problems = std::mem::take(&mut self.told.events().problems);
        problems.retain(|problem| !NO_WORKER.iter().any(|refusal| problem.contains(refusal)));
        Ok(problems)
    }

    /// Waits until something that went wrong is heard of; until then it may be on its way between processes.
    pub fn wait_for_problem(&self, part: &str) -> Result<()> {
        let heard = || {
            let events = self.told.events();
            Ok(events.problems.iter().any(|problem| problem.contains(part)).then_some(()))
        };
        until(heard, || format!("nobody complained of `{part}`; problems: {:?}", self.told.events().problems))
    }

    /// The addresses of everything that was asked for since the last call, wherever it lies.
    pub fn requested(&self) -> Result<Vec<String>> {
        self.run("")?;
        Ok(std::mem::take(&mut self.told.events().requested))
    }

    /// How many windows this visit has.
    pub fn windows(&self) -> Result<usize> {
        Ok(self.visit.windows()?.len())
    }

    /// The window that this page has opened.
    pub fn opened(&self) -> Result<Page> {
        let other = || Ok(self.visit.windows()?.into_iter().find(|window| *window != self.window));
        let window = until(other, || "no other window is open".to_owned())?;
        Page::look(Arc::clone(&self.visit), window, self.setup.clone())
    }

    /// From now on files are saved, to be read by [`Page::saved`].
    pub fn save_files(&self) -> Result<()> {
        let wanted = json!({ "behavior": "allow", "downloadPath": self.visit.folder(), "eventsEnabled": true });
        self.cdp_for_visit("Browser.setDownloadBehavior", wanted).map(drop)
    }

    /// A file of this name that the page has saved, and where it is: once it is complete, not when its name is reserved.
    pub fn saved(&self, name: &str) -> Result<(PathBuf, Vec<u8>)> {
        let complete = || {
            let events = self.told.events();
            let found = events.downloads.values().find(|file| file.name == name && file.file.is_some());
            Ok(found.and_then(|found| found.file.clone()))
        };
        let names = || self.told.events().downloads.values().map(|file| file.name.clone()).collect::<Vec<_>>();
        let file = until(complete, || format!("{name} was not saved, but {:?}", names()))?;
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        Ok((file, bytes))
    }
}

/// Whether there is no answer because the document has given way to another one.
fn gone(error: &anyhow::Error) -> bool {
    let signs = [
        "context was destroyed",
        "Cannot find context",
        "Cannot find default execution context",
        "navigated or closed",
    ];
    signs.iter().any(|sign| format!("{error:#}").contains(sign))
}
