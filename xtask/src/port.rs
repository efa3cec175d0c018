//! A place on loopback for servers that cannot choose one themselves.

use std::net::TcpListener;

use anyhow::Result;

/// A port that nobody has at this moment.
pub(crate) fn free() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
