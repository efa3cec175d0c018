//! What a browser gets, asked for by hand: byte by byte over a plain connection.

use std::fs;
use std::io::{self, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;

use dist_server::{Server, Serving};

/// A folder of a test's own, removed with the test.
struct Folder(PathBuf);

impl Folder {
    fn with(name: &str, files: &[(&str, &[u8])]) -> Folder {
        let folder = Folder(std::env::temp_dir().join(format!("dist-server-{name}-{}", std::process::id())));
        fs::create_dir_all(&folder.0).expect("a folder");
        for (name, content) in files {
            fs::write(folder.0.join(name), content).expect("a file");
        }
        folder
    }

    fn serve(&self) -> Serving {
        Server::new(&self.0).start().expect("a free port")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// An answer: the head in small letters, and what follows.
struct Seen {
    head: String,
    body: Vec<u8>,
}

impl Seen {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    #[track_caller]
    fn is(&self, status: u16, coding: Option<&str>, body: &[u8]) {
        assert!(self.head.starts_with(&format!("http/1.1 {status} ")), "{}", self.head);
        assert_eq!(self.header("content-encoding"), coding);
        assert_eq!(String::from_utf8_lossy(&self.body), String::from_utf8_lossy(body));
    }
}

fn connect(server: &Serving) -> TcpStream {
    let address = server.url("");
    TcpStream::connect(address.trim_start_matches("http://")).expect("the server listens")
}

fn ask(mut connection: &TcpStream, request: &str, headers: &str) {
    write!(connection, "{request} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n").expect("the server reads");
}

/// One answer of a connection that may be kept open.
fn answer(connection: &TcpStream, has_body: bool) -> Seen {
    // A byte at a time: what belongs to the next answer stays in the connection.
    let mut bytes = BufReader::with_capacity(1, connection).bytes().map_while(Result::ok);
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(bytes.next().expect("an answer's head"));
    }
    let head = String::from_utf8(head).expect("headers are text").to_lowercase();
    let mut seen = Seen { head, body: Vec::new() };
    let length = seen.header("content-length").map_or(0, |length| length.parse().expect("a number"));
    seen.body.extend(bytes.take(if has_body { length } else { 0 }));
    seen
}

fn get(server: &Serving, path: &str, headers: &str) -> Seen {
    let connection = connect(server);
    ask(&connection, &format!("GET {path}"), headers);
    answer(&connection, true)
}

#[test]
fn what_lies_compressed_beside_a_file_is_sent_in_its_place() {
    let files: [(&str, &[u8]); 4] =
        [("a.js", b"plain"), ("a.js.br", b"in brotli"), ("a.js.gz", b"in gzip"), ("b.png", b"pixels")];
    let folder = Folder::with("beside", &files);
    let server = folder.serve();
    let best = get(&server, "/a.js", "Accept-Encoding: gzip, deflate, br\r\n");
    best.is(200, Some("br"), b"in brotli");
    assert_eq!(best.header("content-type"), Some("text/javascript; charset=utf-8"));
    assert_eq!(best.header("vary"), Some("accept-encoding"));
    get(&server, "/a.js", "Accept-Encoding: gzip, br;q=0\r\n").is(200, Some("gzip"), b"in gzip");
    get(&server, "/a.js", "").is(200, None, b"plain");
    get(&server, "/b.png", "Accept-Encoding: gzip, br\r\n").is(200, None, b"pixels");
    let sizes: Vec<_> = server.requests().iter().map(|request| request.bytes).collect();
    assert_eq!(sizes, [9, 7, 5, 6]);
}

#[test]
fn what_lies_there_plain_is_compressed_on_the_way() {
    let folder = Folder::with("plain", &[("a.css", &b"a{}".repeat(100))]);
    let server = folder.serve();
    let seen = get(&server, "/a.css", "Accept-Encoding: br, gzip\r\n");
    assert_eq!(seen.header("content-encoding"), Some("gzip"));
    assert!(seen.body.len() < 100 && seen.body.starts_with(&[0x1f, 0x8b]), "{:?}", seen.body);
}

#[test]
fn one_connection_serves_many_requests() {
    let folder = Folder::with("kept", &[("a.txt", b"text")]);
    let server = folder.serve();
    let connection = connect(&server);
    ask(&connection, "GET /a.txt?query", "");
    let first = answer(&connection, true);
    first.is(200, None, b"text");
    ask(&connection, "HEAD /a.txt", "");
    let head = answer(&connection, false);
    head.is(200, None, b"");
    assert_eq!(head.header("content-length"), Some("4"));
    let tag = first.header("etag").expect("a tag");
    ask(&connection, "GET /a.txt", &format!("If-None-Match: {tag}\r\n"));
    answer(&connection, false).is(304, None, b"");
    ask(&connection, "GET /b.txt", "");
    answer(&connection, true).is(404, None, b"not found");
    ask(&connection, "DELETE /a.txt", "");
    answer(&connection, true).is(405, None, b"only GET and HEAD");
    let seen: Vec<_> =
        server.requests().into_iter().map(|request| (request.method, request.path, request.status)).collect();
    let expected = [
        ("GET", "/a.txt?query", 200),
        ("HEAD", "/a.txt", 200),
        ("GET", "/a.txt", 304),
        ("GET", "/b.txt", 404),
        ("DELETE", "/a.txt", 405),
    ];
    assert_eq!(seen, expected.map(|(method, path, status)| (method.to_owned(), path.to_owned(), status)));
}

/// Browsers open connections in bursts and leave some of them without a word.
#[test]
fn silent_connections_keep_nobody_waiting() {
    let folder = Folder::with("silent", &[("a.txt", b"text")]);
    let server = folder.serve();
    let connections: Vec<_> = (0..40).map(|_| connect(&server)).collect();
    for connection in connections.iter().rev() {
        ask(connection, "GET /a.txt", "");
        answer(connection, true).is(200, None, b"text");
    }
}

#[test]
fn when_it_is_dropped_its_port_is_free_and_its_connections_are_closed() -> io::Result<()> {
    let folder = Folder::with("dropped", &[("a.txt", b"text")]);
    let server = folder.serve();
    let mut connection = connect(&server);
    ask(&connection, "GET /a.txt", "");
    answer(&connection, true).is(200, None, b"text");
    let port = server.url("").rsplit(':').next().and_then(|port| port.parse::<u16>().ok()).expect("a port");
    drop(server);
    assert_eq!(connection.read(&mut [0])?, 0, "closed");
    TcpListener::bind(("127.0.0.1", port)).map(drop)
}
