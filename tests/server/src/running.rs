//! A started server: answers on a few threads and keeps a list of what was asked.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use tiny_http::{Header, Method, Response};

use crate::content::{Compressed, tag};
use crate::{Server, media_type, policy};

/// A browser opens up to six connections to a host.
const THREADS: usize = 6;

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
pub struct Running {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
    port: u16,
}

struct Shared {
    config: Server,
    http: tiny_http::Server,
    compressed: Compressed,
    requests: Mutex<Vec<Request>>,
}

struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Running {
    pub(crate) fn start(config: Server) -> io::Result<Running> {
        let http = tiny_http::Server::http(("127.0.0.1", config.port)).map_err(io::Error::other)?;
        let port = http.server_addr().to_ip().map_or(0, |address| address.port());
        let shared = Arc::new(Shared { config, http, compressed: Compressed::default(), requests: Mutex::default() });
        let threads = (0..THREADS).map(|_| {
            let shared = Arc::clone(&shared);
            std::thread::spawn(move || shared.serve())
        });
        Ok(Running { threads: threads.collect(), shared, port })
    }

    /// The address of a path, such as `/index.html`.
    pub fn url(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.port)
    }

    /// Everything that was asked for since the start or the last [`Running::forget_requests`], in order.
    pub fn requests(&self) -> Vec<Request> {
        self.shared.requests().clone()
    }

    /// Starts a new list of requests.
    pub fn forget_requests(&self) {
        self.shared.requests().clear();
    }

    /// Serves until the program is stopped.
    pub fn wait(mut self) {
        for thread in self.threads.drain(..) {
            // A thread that panicked has said so.
            let _ = thread.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        for _ in 0..THREADS {
            self.shared.http.unblock();
        }
    }
}

impl Shared {
    fn serve(&self) {
        while let Ok(request) = self.http.recv() {
            let answer = self.answer(&request);
            self.requests().push(Request {
                method: request.method().to_string(),
                path: request.url().to_owned(),
                status: answer.status,
                bytes: answer.body.len(),
            });
            let mut response = Response::from_data(answer.body).with_status_code(answer.status);
            for (name, value) in answer.headers {
                if let Ok(header) = Header::from_bytes(name, value) {
                    response.add_header(header);
                }
            }
            // The browser may have gone; that is its right.
            let _ = request.respond(response);
        }
    }

    fn requests(&self) -> MutexGuard<'_, Vec<Request>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: &tiny_http::Request) -> Answer {
        let path = request.url().split(['?', '#']).next().unwrap_or("/");
        let path = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        if !matches!(request.method(), Method::Get | Method::Head) {
            return plain(405, "only GET and HEAD");
        }
        let Some((content, policy)) = self.find(&path) else { return plain(404, "not found") };
        let media_type = match media_type::of(Path::new(&path)) {
            "application/wasm" => self.config.wasm_type.as_str(),
            other => other,
        };
        let mut headers = self.headers(media_type, policy);
        let tag = tag(&content);
        headers.push(("ETag", format!("\"{tag}\"")));
        if header(request, "If-None-Match").contains(&tag) {
            return Answer { status: 304, headers, body: Vec::new() };
        }
        if !media_type::compresses(media_type) || !header(request, "Accept-Encoding").contains("gzip") {
            return Answer { status: 200, headers, body: content };
        }
        headers.push(("Content-Encoding", "gzip".to_owned()));
        Answer { status: 200, headers, body: self.compressed.get(&tag, &content) }
    }

    /// A content and the policy that goes with it.
    fn find(&self, path: &str) -> Option<(Vec<u8>, Option<String>)> {
        if let Some(page) = self.config.pages.get(path) {
            return Some((page.body.clone().into_bytes(), page.policy.clone()));
        }
        if self.config.missing.contains(path) {
            return None;
        }
        let content = fs::read(inside(&self.config.folder, path)?).ok()?;
        let policy = self.config.policy.as_ref().map(|policy| match std::str::from_utf8(&content) {
            Ok(html) if path.ends_with(".html") && policy == policy::STRICT_POLICY => policy::strict_for(policy, html),
            _ => policy.clone(),
        });
        Some((content, policy))
    }

    fn headers(&self, media_type: &str, policy: Option<String>) -> Vec<(&'static str, String)> {
        let mut headers = vec![
            ("Content-Type", media_type.to_owned()),
            ("Cache-Control", "no-cache".to_owned()),
            ("Vary", "Accept-Encoding".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()".to_owned()),
        ];
        if self.config.cors {
            headers.push(("Access-Control-Allow-Origin", "*".to_owned()));
            headers.push(("Cross-Origin-Resource-Policy", "cross-origin".to_owned()));
        }
        headers.extend(policy.map(|policy| ("Content-Security-Policy", policy)));
        headers
    }
}

fn plain(status: u16, text: &str) -> Answer {
    let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
    Answer { status, headers, body: text.as_bytes().to_vec() }
}

/// The file of a path, never one outside the folder.
fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let relative = Path::new(path.trim_start_matches('/'));
    let plain = relative.components().all(|part| matches!(part, Component::Normal(_)));
    plain.then(|| folder.join(relative))
}

fn header<'a>(request: &'a tiny_http::Request, name: &'static str) -> &'a str {
    let found = request.headers().iter().find(|header| header.field.equiv(name));
    found.map_or("", |header| header.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder_is_served() {
        assert_eq!(inside(Path::new("dist"), "/a/b.js"), Some(PathBuf::from("dist/a/b.js")));
        assert_eq!(inside(Path::new("dist"), "/../Cargo.toml"), None);
    }
}
