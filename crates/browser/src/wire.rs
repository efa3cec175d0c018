//! Chromium's own protocol: JSON through a pipe, each message ended by a zero.
//!
//! Spoken directly: a kept client brings generated code that compiles for minutes (chromiumoxide), or a driver that wants a
//! browser for each test (WebDriver). The crate's README has the figures.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, ChildStdout};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result, anyhow, bail};
use serde_json::{Value, json};

use crate::told::Told;
use crate::waiting::PATIENCE;

/// A line to Chromium, on which many pages speak at once, each in a session of its own.
pub(crate) struct Wire {
    input: Mutex<ChildStdin>,
    last: AtomicU64,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Calls without an answer so far, by number.
    waiting: HashMap<u64, Call>,
    /// Who wants to hear what a session tells.
    listeners: HashMap<String, Arc<Told>>,
    ended: bool,
}

struct Call {
    session: String,
    answer: Sender<Result<Value>>,
}

impl Wire {
    pub(crate) fn new(input: ChildStdin, output: ChildStdout) -> Arc<Wire> {
        let wire = Arc::new(Wire { input: Mutex::new(input), last: AtomicU64::new(0), state: Mutex::default() });
        let reader = Arc::clone(&wire);
        std::thread::spawn(move || reader.read(BufReader::new(output)));
        wire
    }

    /// Sends a command and waits for its answer; the browser's own session is called "".
    pub(crate) fn call(&self, session: &str, method: &str, parameters: &Value) -> Result<Value> {
        let (answer, answered) = channel();
        let number = self.last.fetch_add(1, Ordering::Relaxed);
        if self.has_ended() {
            bail!("Chromium has ended before {method}");
        }
        self.state().waiting.insert(number, Call { session: session.to_owned(), answer });
        self.send(number, session, method, parameters)?;
        match answered.recv_timeout(PATIENCE) {
            Ok(answer) => answer.with_context(|| method.to_owned()),
            Err(RecvTimeoutError::Timeout) => Err(anyhow!("no answer to {method} within {PATIENCE:?}")),
            Err(RecvTimeoutError::Disconnected) => Err(anyhow!("Chromium has ended before it answered {method}")),
        }
    }

    /// Sends a command whose answer nobody needs.
    pub(crate) fn tell(&self, session: &str, method: &str, parameters: &Value) -> Result<()> {
        self.send(self.last.fetch_add(1, Ordering::Relaxed), session, method, parameters)
    }

    /// From now on what this session tells is kept there.
    pub(crate) fn listen(&self, session: &str, told: Arc<Told>) {
        self.state().listeners.insert(session.to_owned(), told);
    }

    /// Whether the browser is gone.
    pub(crate) fn has_ended(&self) -> bool {
        self.state().ended
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn send(&self, number: u64, session: &str, method: &str, parameters: &Value) -> Result<()> {
        let mut message = json!({ "id": number, "method": method, "params": parameters });
        if !session.is_empty() {
            message["sessionId"] = session.into();
        }
        let mut input = self.input.lock().unwrap_or_else(PoisonError::into_inner);
        input.write_all(format!("{message}\0").as_bytes()).with_context(|| format!("Chromium is gone before {method}"))
    }

    fn read(&self, output: impl BufRead) {
        for message in output.split(0).map_while(Result::ok) {
            if let Ok(message) = serde_json::from_slice::<Value>(&message) {
                self.receive(message);
            }
        }
        let mut state = self.state();
        state.ended = true;
        // Whoever still waits is told by the loss of the other end.
        state.waiting.clear();
    }

    fn receive(&self, mut message: Value) {
        if let Some(number) = message["id"].as_u64() {
            if let Some(call) = self.state().waiting.remove(&number) {
                let error = message["error"]["message"].as_str().map(|reason| Err(anyhow!("{reason}")));
                // A caller that has lost its patience is no longer there.
                let _ = call.answer.send(error.unwrap_or_else(|| Ok(message["result"].take())));
            }
            return;
        }
        let session = message["sessionId"].as_str().unwrap_or_default();
        let listener = self.state().listeners.get(session).cloned();
        let method = message["method"].as_str().unwrap_or_default();
        let parameters = &message["params"];
        match (method, parameters["sessionId"].as_str(), listener) {
            ("Target.attachedToTarget", Some(child), Some(listener)) => self.adopt(child, listener),
            ("Target.detachedFromTarget", Some(child), _) => self.forget(child),
            (_, _, Some(listener)) => listener.hear(self, session, method, parameters),
            _ => {}
        }
    }

    /// A frame in a process of its own, or a worker, belongs to its page; it has been held until somebody listens.
    fn adopt(&self, child: &str, listener: Arc<Told>) {
        self.listen(child, listener);
        for (method, parameters) in LISTENING {
            let parameters = serde_json::from_str(parameters).unwrap_or_default();
            // A frame may be gone again at any time.
            let _ = self.tell(child, method, &parameters);
        }
        let _ = self.tell(child, "Runtime.runIfWaitingForDebugger", &json!({}));
    }

    /// A page or frame is gone: nobody there will answer.
    fn forget(&self, session: &str) {
        let mut state = self.state();
        state.listeners.remove(session);
        state.waiting.retain(|_, call| {
            let stays = call.session != session;
            if !stays {
                let _ = call.answer.send(Err(anyhow!("the page is gone")));
            }
            stays
        });
    }
}

/// What makes a page or a frame tell what happens in it.
pub(crate) const LISTENING: [(&str, &str); 6] = [
    ("Page.enable", "{}"),
    ("Page.setLifecycleEventsEnabled", r#"{ "enabled": true }"#),
    ("Runtime.enable", "{}"),
    ("Log.enable", "{}"),
    ("Network.enable", "{}"),
    (
        "Target.setAutoAttach",
        r#"{ "autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true, "filter": [{ "type": "iframe" }, { "type": "worker" }] }"#,
    ),
];
