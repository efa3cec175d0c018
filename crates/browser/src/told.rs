//! What a page and its frames have told so far: complaints, requests, documents, downloads.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};

use crate::wire::Wire;

/// Kept for one page, in the order of arrival.
#[derive(Default)]
pub(crate) struct Told(Mutex<Events>);

#[derive(Default)]
pub(crate) struct Events {
    /// What the console was told of errors and warnings.
    pub(crate) problems: Vec<String>,
    /// Addresses that the network was asked for.
    pub(crate) requested: Vec<String>,
    /// How far documents have come.
    pub(crate) progress: Vec<Step>,
    /// The page's frames, itself among them, by name.
    pub(crate) frames: HashMap<String, Frame>,
    /// Files that are on their way or complete, by Chromium's name for them.
    pub(crate) downloads: HashMap<String, Download>,
}

/// A document on its way: `init`, `DOMContentLoaded`, `load` …
pub(crate) struct Step {
    pub(crate) frame: String,
    pub(crate) loader: String,
    pub(crate) name: String,
}

/// A frame and where its scripts run.
#[derive(Clone, Default)]
pub(crate) struct Frame {
    pub(crate) url: String,
    pub(crate) session: String,
    pub(crate) context: Option<u64>,
}

/// A file as it is saved.
#[derive(Clone, Default)]
pub(crate) struct Download {
    pub(crate) name: String,
    /// Where it lies once it is complete.
    pub(crate) file: Option<PathBuf>,
}

impl Told {
    pub(crate) fn events(&self) -> MutexGuard<'_, Events> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps an event.
    pub(crate) fn hear(&self, wire: &Wire, session: &str, method: &str, parameters: &Value) {
        let text = |name: &str| parameters[name].as_str().unwrap_or_default().to_owned();
        let mut events = self.events();
        match method {
            "Log.entryAdded" => events.complain(logged(&parameters["entry"])),
            "Runtime.consoleAPICalled" => events.complain(said(parameters)),
            "Runtime.exceptionThrown" => events.complain(Some(thrown(&parameters["exceptionDetails"]))),
            "Inspector.targetCrashed" => events.complain(Some("the page has crashed".to_owned())),
            "Page.javascriptDialogOpening" => {
                events.complain(Some(format!("a dialog says {}", parameters["message"])));
                // A page with a dialog does nothing else.
                let _ = wire.tell(session, "Page.handleJavaScriptDialog", &json!({ "accept": true }));
            }
            "Network.requestWillBeSent" => {
                let address = parameters["request"]["url"].as_str().unwrap_or_default();
                events.requested.push(address.to_owned());
            }
            "Page.lifecycleEvent" => {
                events.progress.push(Step { frame: text("frameId"), loader: text("loaderId"), name: text("name") });
            }
            "Page.frameNavigated" => {
                let frame = &parameters["frame"];
                let url = frame["url"].as_str().unwrap_or_default().to_owned();
                events.frame(&frame["id"], session).url = url;
            }
            "Page.navigatedWithinDocument" => events.frame(&parameters["frameId"], session).url = text("url"),
            "Page.frameDetached" if parameters["reason"] == "remove" => {
                events.frames.remove(&text("frameId"));
            }
            "Runtime.executionContextCreated" => {
                let context = &parameters["context"];
                if context["auxData"]["isDefault"] == true {
                    events.frame(&context["auxData"]["frameId"], session).context = context["id"].as_u64();
                }
            }
            "Runtime.executionContextDestroyed" => events.leave(session, parameters["executionContextId"].as_u64()),
            "Runtime.executionContextsCleared" => events.leave(session, None),
            "Browser.downloadWillBegin" => events.download(&text("guid")).name = text("suggestedFilename"),
            "Browser.downloadProgress" if parameters["state"] == "completed" => {
                events.download(&text("guid")).file = Some(text("filePath").into());
            }
            _ => {}
        }
    }
}

impl Events {
    fn complain(&mut self, problem: Option<String>) {
        // Every browser asks every site for an icon, whether the page names one or not.
        self.problems.extend(problem.filter(|problem| !problem.contains("/favicon.ico")));
    }

    fn frame(&mut self, name: &Value, session: &str) -> &mut Frame {
        let frame = self.frames.entry(name.as_str().unwrap_or_default().to_owned()).or_default();
        // One that moves into a process of its own speaks in another session from then on.
        session.clone_into(&mut frame.session);
        frame
    }

    /// Forgets where a session's scripts ran, or one such place.
    fn leave(&mut self, session: &str, context: Option<u64>) {
        for frame in self.frames.values_mut().filter(|frame| frame.session == session) {
            if context.is_none() || frame.context == context {
                frame.context = None;
            }
        }
    }

    fn download(&mut self, name: &str) -> &mut Download {
        self.downloads.entry(name.to_owned()).or_default()
    }
}

/// An error or warning of the browser's own.
fn logged(entry: &Value) -> Option<String> {
    let bad = matches!(entry["level"].as_str(), Some("error" | "warning"));
    let text = |name: &str| entry[name].as_str().unwrap_or_default();
    bad.then(|| format!("{} {}", text("url"), text("text")))
}

/// What a script has told the console.
fn said(call: &Value) -> Option<String> {
    let word = |value: &Value| {
        value["description"]
            .as_str()
            .or(value["value"].as_str())
            .map_or_else(|| value["value"].to_string(), str::to_owned)
    };
    let bad = matches!(call["type"].as_str(), Some("error" | "warning" | "assert"));
    let words = call["args"].as_array().into_iter().flatten().map(word).collect::<Vec<_>>();
    bad.then(|| words.join(" "))
}

/// What nobody has caught.
pub(crate) fn thrown(details: &Value) -> String {
    let value = &details["exception"];
    let what = value["description"].as_str().or(value["value"].as_str()).unwrap_or_default();
    let place = details["url"].as_str().unwrap_or_default();
    format!("{place} {} {what}", details["text"].as_str().unwrap_or_default()).trim().to_owned()
}
