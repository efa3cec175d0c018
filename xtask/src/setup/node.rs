//! Node.js, and the npm packages that join, optimise and check the scripts.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::command::{find, output, program, run};
use crate::project;
use crate::step::step;

/// The oldest Node.js that esbuild runs on; Debian 12 has it.
const OLDEST: u32 = 18;

/// Debian's packages when there is no Node.js.
pub(crate) fn missing_packages() -> Vec<&'static str> {
    let missing = |name, package| if find(name).is_none() { Some(package) } else { None };
    [missing("node", "nodejs"), missing("npm", "npm")].into_iter().flatten().collect()
}

/// Brings `tools/node_modules` to what the lockfile says; does nothing when it is.
pub(crate) fn install_tools() -> Result<()> {
    install_in(&project::tools())
}

/// The same for any folder with a lockfile.
pub(crate) fn install_in(folder: &Path) -> Result<()> {
    check_version()?;
    let name = folder.strip_prefix(project::root()).unwrap_or(folder).display();
    let lockfile = fs::read_to_string(folder.join("package-lock.json"))
        .with_context(|| format!("{name}/package-lock.json is missing; type: git checkout {name}"))?;
    let stamp = folder.join("node_modules/.lockfile-installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lockfile) {
        return Ok(());
    }
    step(&format!("npm ci in {name}/"), || {
        let mut npm = program("npm");
        npm.current_dir(folder).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]);
        run(&mut npm, &format!("is the npm registry reachable? An old npm may need: rm -rf {name}/node_modules"))?;
        fs::write(&stamp, &lockfile).with_context(|| format!("cannot write into {name}/node_modules"))
    })
}

fn check_version() -> Result<()> {
    let version = output(program("node").arg("--version"), "install Node.js 18 or newer")?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major < OLDEST) {
        bail!("Node.js {} is too old; install version {OLDEST} or newer and try again", version.trim());
    }
    Ok(())
}
