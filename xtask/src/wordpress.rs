//! The WordPress plugin: packed with every build, and tried in a real WordPress.

mod catalogue;
mod database;
mod plugin;
mod site;
mod zip;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

pub(crate) use plugin::archive;

use crate::build;
use crate::command::{cargo, run as run_command};
use crate::project;
use crate::setup::Need;
use crate::step::step;
use site::Site;

/// Where Debian puts WordPress.
const DEBIAN: &str = "/usr/share/wordpress";

/// `cargo xtask test-wordpress [FOLDER …]`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let folders: Vec<PathBuf> = arguments.iter().map(PathBuf::from).collect();
    if let Some(wrong) = folders.iter().find(|folder| !folder.join("wp-load.php").is_file()) {
        bail!("{} holds no WordPress; name the folder with wp-load.php", wrong.display());
    }
    build::build_with(&[Need::Browser, Need::WordPress])?;
    if folders.is_empty() {
        return try_in(Path::new(DEBIAN));
    }
    folders.iter().try_for_each(|folder| try_in(folder))
}

/// Pages by each role, viewed by a visitor; the editor, viewed by its author.
fn try_in(wordpress: &Path) -> Result<()> {
    step(&format!("WordPress of {}", wordpress.display()), || {
        let site = Site::start(wordpress)?;
        let pages = site.make_pages()?;
        let mut view = cargo();
        view.env("RUST_BACKTRACE", "0")
            .args(["run", "--quiet", "--package", "browser-tests", "--bin", "wordpress", "--"])
            .arg(pages);
        run_command(&mut view, &format!("what PHP said is in {}", project::target().join("wordpress").display()))
    })
}
