//! What a server sends, asked for by hand: a browser unpacks it and tells less.

use std::io::{Read, Write};
use std::net::TcpStream;

use anyhow::{Context, Result};

/// An answer: its head in small letters, and the bytes of its body as they were sent.
pub(crate) struct Asked {
    head: String,
    pub(crate) bytes: usize,
}

impl Asked {
    /// Asks for an address on this machine, with these lines in the request's head.
    pub(crate) fn of(url: &str, headers: &str) -> Result<Asked> {
        let (host, path) = url.strip_prefix("http://").and_then(|rest| rest.split_once('/')).context("no address")?;
        let mut connection = TcpStream::connect(host).with_context(|| host.to_owned())?;
        write!(connection, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n")?;
        let mut sent = Vec::new();
        connection.read_to_end(&mut sent)?;
        let end = sent.windows(4).position(|four| four == b"\r\n\r\n").context("no head")?;
        let head = String::from_utf8_lossy(&sent[..end]).to_lowercase();
        Ok(Asked { head, bytes: sent.len() - end - 4 })
    }

    pub(crate) fn status(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default()
    }
}
