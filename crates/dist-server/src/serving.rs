//! A started server: answers until it is dropped and keeps a list of what was asked.
//!
//! By `axum`, not `tiny_http`: the latter hands two connections that come at once to one free thread, and the second waits
//! for ever behind a first that a browser keeps open without a word.

use std::io;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use axum::extract::State;
use axum::http::{HeaderMap, Method, Uri};
use axum::response::Response;
use axum::serve::ListenerExt;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use crate::Server;
use crate::answer::Answer;
use crate::content::Compressed;

/// What a browser asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD` …
    pub method: String,
    /// Path and query, from the first slash.
    pub path: String,
    /// The status of the answer.
    pub status: u16,
    /// Bytes of the answer's body, as sent.
    pub bytes: usize,
}

/// A server that answers until it is dropped.
pub struct Serving {
    shared: Arc<Shared>,
    /// Nothing is ever sent: the server ends when this is gone.
    ending: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    port: u16,
}

struct Shared {
    config: Server,
    compressed: Compressed,
    requests: Mutex<Vec<Request>>,
}

impl Serving {
    pub(crate) fn start(config: Server) -> io::Result<Serving> {
        let listener = TcpListener::bind(("127.0.0.1", config.port))?;
        let port = listener.local_addr()?.port();
        let shared = Arc::new(Shared { config, compressed: Compressed::default(), requests: Mutex::default() });
        let runtime = Builder::new_current_thread().enable_all().build()?;
        listen(&runtime, listener, Arc::clone(&shared))?;
        let (ending, end) = oneshot::channel();
        // Where a test is asynchronous no runtime may be dropped: this one lives and ends in a thread of its own.
        let thread = std::thread::spawn(move || drop(runtime.block_on(end)));
        Ok(Serving { shared, ending: Some(ending), thread: Some(thread), port })
    }

    /// The address of a path, such as `/index.html`.
    pub fn url(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.port)
    }

    /// Everything that was asked for since the start or the last [`Serving::forget_requests`], in order.
    pub fn requests(&self) -> Vec<Request> {
        self.shared.requests().clone()
    }

    /// Starts a new list of requests.
    pub fn forget_requests(&self) {
        self.shared.requests().clear();
    }

    /// Serves until the program is stopped.
    pub fn wait(mut self) {
        self.join();
    }

    fn join(&mut self) {
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has said so.
            let _ = thread.join();
        }
    }
}

impl Drop for Serving {
    /// Afterwards its port is free and its connections are closed.
    fn drop(&mut self) {
        self.ending = None;
        self.join();
    }
}

impl Shared {
    fn requests(&self) -> MutexGuard<'_, Vec<Request>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers on this runtime as long as it lasts.
fn listen(runtime: &Runtime, listener: TcpListener, shared: Arc<Shared>) -> io::Result<()> {
    let _context = runtime.enter();
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| drop(stream.set_nodelay(true)));
    let router = axum::Router::new().fallback(respond).with_state(shared);
    runtime.spawn(async move { axum::serve(listener, router).await });
    Ok(())
}

async fn respond(State(shared): State<Arc<Shared>>, method: Method, address: Uri, headers: HeaderMap) -> Response {
    let work = move || {
        let answer = Answer::to(&shared.config, &shared.compressed, &method, address.path(), &headers);
        shared.requests().push(Request {
            method: method.to_string(),
            path: address.to_string(),
            status: answer.status,
            bytes: answer.body.len(),
        });
        answer.into_response()
    };
    // Files are read and compressed beside the thread that listens.
    let answered = tokio::task::spawn_blocking(work).await;
    answered.unwrap_or_else(|_| Answer::plain(500, "the server has a mistake").into_response())
}
