//! The npm package, installed and used as others do: websites of bundlers and frameworks, looked at in Chromium, and programs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command::{cargo, output, program, run as run_command};
use crate::fingerprint::files;
use crate::setup::{self, Need};
use crate::step::step;
use crate::{build, package, project};

/// Types that must be right, from the folder of the sites.
const TYPED: &str = "react/tsconfig.json";

/// Who builds a website: a name, the program with its arguments, the folder it runs in, and what it fills.
const BUILDERS: [(&str, &[&str], &str, &[&str]); 5] = [
    ("Vite, React, TypeScript", &["vite", "build", "--logLevel", "warn"], "react", &["out/vite"]),
    ("webpack", &["node", "webpack/build.mjs"], "", &["out/webpack"]),
    ("Rollup", &["node", "rollup/build.mjs"], "", &["out/rollup"]),
    ("esbuild", &["node", "esbuild/build.mjs"], "", &["out/esbuild", "out/esbuild-classic"]),
    ("Next with Turbopack", &["next", "build"], "next", &["next/out"]),
];

/// Programs that use the package without a page.
const PROGRAMS: [&str; 2] = ["forecast.mjs", "server.mjs"];

/// `cargo xtask test-npm`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    if let Some(unknown) = arguments.first() {
        bail!("`test-npm` takes no argument `{unknown}`");
    }
    setup::ensure(&[Need::Node, Need::Browser])?;
    build::build()?;
    let tarball = package::pack_npm()?;
    let sites = install(&tarball)?;
    step("programs of Node.js", || run_programs(&tarball))?;
    step("types", || run_command(tool(&sites, "tsc", "").args(["--project", TYPED]), "the types are in npm/types"))?;
    let mut built = Vec::new();
    for (name, words, folder, outputs) in BUILDERS {
        step(name, || {
            let mut build = tool(&sites, words[0], folder);
            build.args(&words[1..]).env("NEXT_TELEMETRY_DISABLED", "1");
            run_command(&mut build, &format!("the site is npm/sites/{folder}"))
        })?;
        built.extend(outputs.iter().map(|name| sites.join(name)));
    }
    step("what was built, in Chromium", || {
        let mut look = cargo();
        look.env("RUST_BACKTRACE", "0");
        look.args(["run", "--quiet", "--package", "browser-tests", "--bin", "packages", "--"]).args(&built);
        run_command(&mut look, "the sites are in npm/sites, what was built of them in target/package/sites")
    })?;
    step("npm publish --dry-run", || {
        let mut publish = program("npm");
        publish.current_dir(package::npm_folder()).args(["publish", "--dry-run", "--loglevel=warn"]);
        run_command(&mut publish, "npm/package.json is the manifest")
    })
}

/// A copy of the sites with what their lock file pins, and the package among it.
fn install(tarball: &Path) -> Result<PathBuf> {
    let sites = package::packages().join("sites");
    step("npm ci for the sites", || {
        let source = project::root().join("npm/sites");
        for file in files(&source)? {
            let place = sites.join(file.strip_prefix(&source)?);
            fs::create_dir_all(place.parent().unwrap_or(&sites))?;
            fs::copy(&file, &place).with_context(|| format!("cannot write {}", place.display()))?;
        }
        npm(&sites, &["ci", "--ignore-scripts"])
    })?;
    npm(&sites, &["install", "--no-save", "--ignore-scripts", &tarball.display().to_string()])?;
    Ok(sites)
}

/// In a folder with nothing but the package: whatever it needs it has to bring.
fn run_programs(tarball: &Path) -> Result<()> {
    let empty = package::packages().join("empty");
    let _ = fs::remove_dir_all(&empty);
    fs::create_dir_all(&empty)?;
    fs::write(empty.join("package.json"), "{ \"private\": true }\n")?;
    npm(&empty, &["install", &tarball.display().to_string()])?;
    for name in PROGRAMS {
        fs::copy(project::root().join("npm/sites/node").join(name), empty.join(name))?;
        print!("{}", output(program("node").current_dir(&empty).arg(name), "the program is in npm/sites/node")?);
    }
    Ok(())
}

fn npm(folder: &Path, arguments: &[&str]) -> Result<()> {
    let mut npm = program("npm");
    npm.current_dir(folder).args(arguments).args(["--no-audit", "--no-fund", "--loglevel=error"]);
    run_command(&mut npm, "is the npm registry reachable?")
}

/// `node`, or a program that the sites have installed.
fn tool(sites: &Path, name: &str, folder: &str) -> Command {
    let installed = sites.join("node_modules/.bin").join(name);
    let mut command = if installed.exists() { program(installed) } else { program(name) };
    command.current_dir(sites.join(folder));
    command
}
