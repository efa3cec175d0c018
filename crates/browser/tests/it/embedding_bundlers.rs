//! A bundler, which puts the script into a file of its own and everything that lies beside it under other names.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Server, Setup, dist_folder, root};

const NONE: [&str; 0] = [];

/// Builds a website of one page around the calculator.
fn bundled() -> Result<Server> {
    let site = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bundled");
    let _ = fs::remove_dir_all(&site);
    fs::create_dir_all(&site)?;
    let script = dist_folder().canonicalize()?.join("reach-calculator.js");
    fs::write(site.join("site.js"), format!("import {:?};", script.display().to_string()))?;
    fs::write(
        site.join("index.html"),
        "<!doctype html><html lang=de><meta charset=utf-8><title>Gebündelt</title><reach-calculator state='rc1&f=534'>\
         </reach-calculator><script type=module src=/site.js></script>",
    )?;
    let vite = root().canonicalize()?.join("tools/node_modules/.bin/vite");
    let built =
        Command::new(vite).current_dir(&site).args(["build", "--outDir", "out", "--logLevel", "warn"]).output()?;
    let said = String::from_utf8_lossy(&built.stderr).into_owned() + &String::from_utf8_lossy(&built.stdout);
    ensure!(built.status.success(), "vite: {said}");
    ensure!(!said.contains("doesn't exist at build time"), "vite: {said}");
    Ok(Server::new(site.join("out")))
}

#[test]
fn what_a_bundler_made_finds_all_its_parts() -> Result<()> {
    let server = bundled()?.without_policy().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.calculator()?;
    assert_eq!(page.inside::<String>("root.host.link")?, "rc1&f=534");
    page.open_details("details.table")?;
    page.wait_for_element("details.table td")?;
    page.open_details("details.assumptions")?;
    page.wait_for_element("details.assumptions .control")?;
    page.open_details("details.saving")?;
    page.wait_for_element(".saving [role=group]")?;
    page.run_inside("await root.host.read('rc1&f=535&lg=en'); await root.host.settled()")?;
    let headline = page.text("[part~=headline]")?;
    ensure!(headline.contains("followers"), "{headline}");
    page.click(".to-room")?;
    page.wait_for_element(".root.present .bar").context("nothing is presented")?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
