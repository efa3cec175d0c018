//! Looks at websites that others have built around the npm package: `packages FOLDER …`, started by `cargo xtask test-npm`. Leaves
//! a picture beside each folder.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use browser_tests::{Page, Server, Setup};

fn main() -> Result<()> {
    let folders: Vec<PathBuf> = std::env::args().skip(1).map(PathBuf::from).collect();
    if folders.is_empty() {
        bail!("type: cargo xtask test-npm");
    }
    let mut failed = Vec::new();
    for folder in &folders {
        let name = folder.display();
        match works(folder) {
            Ok(()) => println!("  {name}: passed"),
            Err(error) => {
                println!("  {name}: FAILED: {error:#}");
                failed.push(name.to_string());
            }
        }
    }
    ensure!(failed.is_empty(), "failed: {}", failed.join(", "));
    Ok(())
}

/// The calculator answers, finds what it asks for later, and tells the page around; the model computes beside it.
fn works(folder: &Path) -> Result<()> {
    let server = Server::new(folder.to_owned()).without_policy().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.calculator()?;
    let link: String = page.inside("root.host.link")?;
    ensure!(link == "rc1&f=534", "{link}");
    page.wait_for("document.querySelector('#told').textContent === 'rc1&f=534'").context("the page is told nothing")?;
    page.wait_for("document.querySelector('#months').textContent === '60'").context("the model does not compute")?;
    page.save_screenshot(&folder.with_extension("png"), false)?;
    page.open_details("details.assumptions")?;
    page.wait_for_element("details.assumptions .control").context("explanations are not found")?;
    page.open_details("details.saving")?;
    page.wait_for_element(".saving [role=group]").context("what saves is not found")?;
    page.run_inside("await root.host.read('rc1&f=535&lg=en'); await root.host.settled()")?;
    let headline = page.text("[part~=headline]")?;
    ensure!(headline.contains("followers"), "{headline}");
    page.wait_for("document.querySelector('#told').textContent.startsWith('rc1&f=535')")
        .context("a change is not told")?;
    page.click(".to-room")?;
    page.wait_for_element(".root.present .bar").context("nothing is presented")?;
    let problems = page.problems()?;
    ensure!(problems.is_empty(), "{}", problems.join("\n"));
    Ok(())
}
