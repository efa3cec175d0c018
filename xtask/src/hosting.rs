//! The samples of `docs/hosting.md`, on the servers that they are for.

mod samples;
mod server;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::build;
use crate::command::{cargo, output, program, run as run_command};
use crate::project;
use crate::setup::Need;
use crate::size;
use crate::step::step;
use samples::Samples;
use server::{WebServer, apache, nginx};

/// `cargo xtask test-hosting`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    if let Some(unknown) = arguments.first() {
        bail!("`test-hosting` takes no argument `{unknown}`");
    }
    build::build_with(&[Need::Browser, Need::WebServers])?;
    let samples = Samples::read()?;
    let site = Site::lay_out(&samples.apache)?;
    step("Apache and nginx with the samples of docs/hosting.md", || {
        let servers = [apache(&site.folder)?, nginx(&site.folder, &samples.nginx)?];
        let mut look = cargo();
        look.env("RUST_BACKTRACE", "0").args([
            "run",
            "--quiet",
            "--package",
            "browser-tests",
            "--bin",
            "hosting",
            "--",
        ]);
        look.arg(&samples.policy).arg(size::bar().to_string()).args(servers.iter().map(WebServer::url));
        let hint = "mend the sample in docs/hosting.md";
        run_command(&mut look, hint)
    })
}

/// `dist/` in the folder `calculator` of a website that every user may read: servers started by root give root's rights
/// away. It is removed when this is dropped.
struct Site {
    folder: PathBuf,
}

impl Site {
    fn lay_out(htaccess: &str) -> Result<Site> {
        let site = Site { folder: std::env::temp_dir().join(format!("reach-hosting-{}", std::process::id())) };
        let calculator = site.folder.join("site/calculator");
        fs::create_dir_all(site.folder.join("site"))
            .with_context(|| format!("cannot make {}", site.folder.display()))?;
        output(program("cp").args(["-r", "--"]).arg(project::dist()).arg(&calculator), "is the disk full?")?;
        fs::write(calculator.join(".htaccess"), htaccess)?;
        output(program("chmod").args(["-R", "a+rX", "--"]).arg(&site.folder), "")?;
        Ok(site)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
