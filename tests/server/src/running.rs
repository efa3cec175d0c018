//! A started server: answers on a few threads and keeps a list of what was asked.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use crate::content::{Compressed, tag};
use crate::{Server, media_type, policy};

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
    listener: Option<JoinHandle<()>>,
    port: u16,
}

struct Shared {
    config: Server,
    ended: AtomicBool,
    compressed: Compressed,
    requests: Mutex<Vec<Request>>,
}

/// A request as it came.
struct Asked {
    method: String,
    url: String,
    headers: Vec<(String, String)>,
}

struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Running {
    pub(crate) fn start(config: Server) -> io::Result<Running> {
        let listener = TcpListener::bind(("127.0.0.1", config.port))?;
        let port = listener.local_addr()?.port();
        let ended = AtomicBool::new(false);
        let shared = Arc::new(Shared { config, ended, compressed: Compressed::default(), requests: Mutex::default() });
        let listening = Arc::clone(&shared);
        let listener = Some(std::thread::spawn(move || listening.listen(&listener)));
        Ok(Running { shared, listener, port })
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
        if let Some(listener) = self.listener.take() {
            // A thread that panicked has said so.
            let _ = listener.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::Relaxed);
        // Wakes the listener, which then sees that it is over.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

impl Shared {
    /// A thread for each connection: a browser keeps some open without a word and waits on others.
    fn listen(self: Arc<Self>, listener: &TcpListener) {
        for stream in listener.incoming().map_while(Result::ok) {
            if self.ended.load(Ordering::Relaxed) {
                return;
            }
            let shared = Arc::clone(&self);
            // The browser may go at any time; that is its right.
            std::thread::spawn(move || drop(shared.converse(&stream)));
        }
    }

    fn converse(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let mut lines = BufReader::new(stream).lines();
        while let Some(asked) = Asked::read(&mut lines)? {
            let answer = self.answer(&asked);
            self.requests().push(Request {
                method: asked.method.clone(),
                path: asked.url.clone(),
                status: answer.status,
                bytes: answer.body.len(),
            });
            answer.write(stream, asked.method == "HEAD")?;
        }
        Ok(())
    }

    fn requests(&self) -> MutexGuard<'_, Vec<Request>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: &Asked) -> Answer {
        let path = request.url.split(['?', '#']).next().unwrap_or("/");
        let path = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return plain(405, "only GET and HEAD");
        }
        let Some((content, policy)) = self.find(&path) else { return plain(404, "not found") };
        let chosen = self.config.media_types.get(&path);
        let media_type = chosen.map_or_else(|| media_type::of(Path::new(&path)), String::as_str);
        let mut headers = self.headers(media_type, policy);
        let tag = tag(&content);
        headers.push(("ETag", format!("\"{tag}\"")));
        if request.header("if-none-match").contains(&tag) {
            return Answer { status: 304, headers, body: Vec::new() };
        }
        if !media_type::compresses(media_type) || !request.header("accept-encoding").contains("gzip") {
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
            Ok(html)
                if path.ends_with(".html")
                    && [policy::OWN_POLICY, policy::STRICT_POLICY].contains(&policy.as_str()) =>
            {
                policy::strict_for(policy, html)
            }
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

impl Asked {
    /// The next request of a connection; nothing when it is closed.
    fn read(lines: &mut impl Iterator<Item = io::Result<String>>) -> io::Result<Option<Asked>> {
        let Some(first) = lines.next().transpose()? else { return Ok(None) };
        let mut words = first.split(' ').map(str::to_owned);
        let (Some(method), Some(url)) = (words.next(), words.next()) else { return Ok(None) };
        let mut headers = Vec::new();
        for line in lines {
            let line = line?;
            let Some((name, value)) = line.split_once(':') else { break };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        Ok(Some(Asked { method, url, headers }))
    }

    fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|header| header.0 == name).map_or("", |header| &header.1)
    }
}

impl Answer {
    fn write(&self, mut stream: &TcpStream, without_body: bool) -> io::Result<()> {
        let mut bytes = format!("HTTP/1.1 {} -\r\nContent-Length: {}\r\n", self.status, self.body.len());
        for (name, value) in &self.headers {
            bytes.push_str(&format!("{name}: {value}\r\n"));
        }
        bytes.push_str("\r\n");
        let mut bytes = bytes.into_bytes();
        if !without_body {
            bytes.extend(&self.body);
        }
        stream.write_all(&bytes)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder_is_served() {
        assert_eq!(inside(Path::new("dist"), "/a/b.js"), Some(PathBuf::from("dist/a/b.js")));
        assert_eq!(inside(Path::new("dist"), "/../Cargo.toml"), None);
    }
}
