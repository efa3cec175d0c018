//! The WordPress plugin: packed with every build, and tried in real WordPresses.

mod catalogue;
mod database;
mod plugin;
mod release;
mod site;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

pub(crate) use plugin::archive;

use crate::build;
use crate::command::{cargo, run as run_command};
use crate::setup::Need;
use crate::step::step;
use site::Site;

/// Debian's releases with the oldest WordPress that the plugin is for, 6.1, and with the newest, which moves on by itself.
const RELEASES: [&str; 2] = ["bookworm", "testing"];

/// `cargo xtask test-wordpress [FOLDER …]`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let folders: Vec<PathBuf> = arguments.iter().map(PathBuf::from).collect();
    if let Some(wrong) = folders.iter().find(|folder| !folder.join("wp-load.php").is_file()) {
        bail!("{} holds no WordPress; name the folder with wp-load.php", wrong.display());
    }
    build::build_with(&[Need::Browser, Need::WordPress])?;
    let tried: Vec<_> = if folders.is_empty() {
        RELEASES.map(|release| release::unpacked(release).and_then(|folder| try_in(release, &folder))).into()
    } else {
        let named = folders.iter().zip(1..).map(|(folder, number)| (folder, format!("folder-{number}")));
        named.map(|(folder, name)| try_in(&name, folder)).collect()
    };
    // What fails in one says little about the next: all are tried.
    let failures: Vec<_> = tried.into_iter().filter_map(Result::err).map(|error| format!("{error:#}")).collect();
    if !failures.is_empty() {
        bail!("{}", failures.join("\n"));
    }
    Ok(())
}

/// Pages by each role, viewed by a visitor; the editor, used by its author.
fn try_in(name: &str, wordpress: &Path) -> Result<()> {
    step(&format!("WordPress of {}", wordpress.display()), || {
        let site = Site::start(name, wordpress)?;
        let pages = site.make_pages()?;
        let mut view = cargo();
        view.env("RUST_BACKTRACE", "0")
            .args(["run", "--quiet", "--package", "browser-tests", "--bin", "wordpress", "--"])
            .arg(pages);
        run_command(&mut view, &format!("pictures, and what PHP said, are in {}", site.folder().display()))?;
        site.check_log()
    })
}
