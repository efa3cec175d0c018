//! Serves `dist/` with the headers that a careful host would send.

use anyhow::{Context, Result, bail};
use dist_server::{Server, Serving};

use crate::{build, project};

/// Tried in turn when nobody asked for a port.
const PORTS: std::ops::Range<u16> = 8080..8100;

/// `cargo xtask serve [--port N]`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let port = match arguments {
        [] => None,
        [flag, port] if flag == "--port" => Some(port.parse().with_context(|| format!("`{port}` is no port"))?),
        _ => bail!("type: cargo xtask serve, or: cargo xtask serve --port 8080"),
    };
    build::build()?;
    let server = start(port)?;
    println!("\nThe calculator is at {} (end with Ctrl-C)", server.url("/"));
    server.wait();
    Ok(())
}

fn start(port: Option<u16>) -> Result<Serving> {
    let server = Server::new(project::dist());
    if let Some(port) = port {
        return server.port(port).start().with_context(|| format!("port {port} is taken; try another --port"));
    }
    let free = PORTS.map(|port| server.clone().port(port).start()).find_map(Result::ok);
    free.context("no port from 8080 to 8099 is free; name one with --port")
}
