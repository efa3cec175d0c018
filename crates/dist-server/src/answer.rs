//! What is answered to a request: status, headers and body.

use std::collections::HashMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use axum::body::Body;
use axum::http::{HeaderMap, Method, header};
use axum::response::Response;

use crate::content::{Coding, Compressed, tag};
use crate::{Server, hashed, media_type, policy};

/// The page for addresses that have none.
const NOT_FOUND: &str = "/404.html";

/// An answer before it is sent.
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

/// A content, the policy that goes with it and where it lies.
struct Found {
    content: Vec<u8>,
    policy: Option<String>,
    file: Option<PathBuf>,
}

impl Answer {
    /// The answer of a server that is configured so.
    pub(crate) fn to(
        config: &Server,
        compressed: &Compressed,
        method: &Method,
        path: &str,
        asked: &HeaderMap,
    ) -> Answer {
        if let Some(place) = clean(config, path) {
            let headers = vec![("Location", place), ("Cache-Control", "no-cache".to_owned())];
            return Answer { status: 308, headers, body: Vec::new() };
        }
        let is_bare =
            config.leads_on && find(config, path).is_none() && find(config, &format!("{path}.html")).is_some();
        let path = if is_bare {
            format!("{path}.html")
        } else if path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        if ![Method::GET, Method::HEAD].contains(method) {
            return Answer::plain(405, "only GET and HEAD");
        }
        let asked = |name| asked.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        // As static hosts do where a browser asks for a page.
        let is_page = asked(header::ACCEPT).contains("text/html");
        let instead = || find(config, NOT_FOUND).filter(|_| is_page).map(|found| (404, NOT_FOUND.to_owned(), found));
        let Some((status, path, found)) = find(config, &path).map(|found| (200, path, found)).or_else(instead) else {
            return Answer::plain(404, "not found");
        };
        let chosen = of(&config.media_types, &path);
        let media_type = chosen.map_or_else(|| media_type::of(Path::new(&path)), String::as_str);
        let mut headers = common_headers(config, &path, media_type, found.policy);
        let tag = tag(&found.content);
        headers.push(("ETag", format!("\"{tag}\"")));
        if status == 200 && asked(header::IF_NONE_MATCH).contains(&tag) {
            return Answer { status: 304, headers, body: Vec::new() };
        }
        let accepted = Coding::accepted(asked(header::ACCEPT_ENCODING));
        let beside = found.file.iter().flat_map(|file| accepted.iter().filter_map(|coding| coding.beside(file)));
        let packed = beside.into_iter().next().or_else(|| {
            let worth_it = media_type::compresses(media_type) && accepted.contains(&Coding::Gzip);
            worth_it.then(|| (Coding::Gzip, compressed.get(&tag, &found.content)))
        });
        let Some((coding, body)) = packed else { return Answer { status, headers, body: found.content } };
        headers.push(("Content-Encoding", coding.name().to_owned()));
        Answer { status, headers, body }
    }

    /// A short sentence.
    pub(crate) fn plain(status: u16, text: &str) -> Answer {
        let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
        Answer { status, headers, body: text.as_bytes().to_vec() }
    }

    /// As it is sent; the length is added on the way, and the body left out where none was asked for.
    pub(crate) fn into_response(self) -> Response {
        let mut response = Response::builder().status(self.status);
        for (name, value) in self.headers {
            response = response.header(name, value);
        }
        // A policy that a test made up may hold what no header may.
        response.body(Body::from(self.body)).unwrap_or_else(|error| Response::new(Body::from(error.to_string())))
    }
}

/// The name without `.html`, where the server leads to it.
fn clean(config: &Server, path: &str) -> Option<String> {
    let bare = path.strip_suffix(".html").filter(|_| config.leads_on && find(config, path).is_some())?;
    Some(bare.strip_suffix("index").filter(|folder| folder.ends_with('/')).unwrap_or(bare).to_owned())
}

/// What a test has set for a path, or for the same without the hash in its name.
fn of<'a, T>(settings: &'a HashMap<String, T>, path: &str) -> Option<&'a T> {
    settings.get(path).or_else(|| settings.get(&hashed::plain(path)?))
}

fn find(config: &Server, path: &str) -> Option<Found> {
    if let Some(page) = of(&config.pages, path) {
        return Some(Found { content: page.body.clone(), policy: page.policy.clone(), file: None });
    }
    if config.missing.contains(path) || hashed::plain(path).is_some_and(|plain| config.missing.contains(&plain)) {
        return None;
    }
    let file = inside(&config.folder, path)?;
    let content = fs::read(&file).ok()?;
    let policy = config.policy.as_ref().map(|policy| match std::str::from_utf8(&content) {
        Ok(html)
            if path.ends_with(".html") && [policy::OWN_POLICY, policy::STRICT_POLICY].contains(&policy.as_str()) =>
        {
            policy::strict_for(policy, html)
        }
        _ => policy.clone(),
    });
    Some(Found { content, policy, file: Some(file) })
}

fn common_headers(
    config: &Server,
    path: &str,
    media_type: &str,
    policy: Option<String>,
) -> Vec<(&'static str, String)> {
    let caching = if hashed::plain(path).is_some() { "max-age=31536000, immutable" } else { "no-cache" };
    let mut headers = vec![
        ("Content-Type", media_type.to_owned()),
        ("Cache-Control", caching.to_owned()),
        ("Vary", "Accept-Encoding".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()".to_owned()),
    ];
    if config.cors {
        headers.push(("Access-Control-Allow-Origin", "*".to_owned()));
        headers.push(("Cross-Origin-Resource-Policy", "cross-origin".to_owned()));
    }
    headers.extend(policy.map(|policy| ("Content-Security-Policy", policy)));
    headers
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
    fn a_server_without_html_in_its_names_leads_to_the_bare_one() {
        let folder = std::env::temp_dir();
        let server = Server::new(folder).page("/a.html", "a").page("/b/index.html", "b").page("/page.js", "js");
        let leads = |server: &Server, path| clean(server, path);
        assert_eq!(leads(&server, "/a.html"), None, "unless it is told to");
        let server = server.without_html_in_names();
        assert_eq!(leads(&server, "/a.html").as_deref(), Some("/a"));
        assert_eq!(leads(&server, "/b/index.html").as_deref(), Some("/b/"));
        for path in ["/a", "/b/", "/page.js", "/none.html"] {
            assert_eq!(leads(&server, path), None, "{path}");
        }
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        assert_eq!(inside(Path::new("dist"), "/a/b.js"), Some(PathBuf::from("dist/a/b.js")));
        assert_eq!(inside(Path::new("dist"), "/../Cargo.toml"), None);
    }
}
