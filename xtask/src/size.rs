//! What a visit loads and what the one-file build weighs, against the budgets.

use std::fs;
use std::io::Write;

use anyhow::{Context, Result, bail};
use flate2::{Compression, write::GzEncoder};

use crate::build::loaded_modules;
use crate::setup::Toolchain;
use crate::{build, project};

/// Everything the hosted page loads, in gzip.
const PAGE: Budget = Budget { what: "hosted page, gzip", bar: 100_000, goal: 71_000 };

/// `reach-calculator.html` as it lies on disk.
const ONE_FILE: Budget = Budget { what: "one-file build", bar: 250_000, goal: 150_000 };

struct Budget {
    what: &'static str,
    bar: usize,
    goal: usize,
}

/// `cargo xtask size`
pub(crate) fn run(_: &[String]) -> Result<()> {
    build::build()?;
    check()
}

/// Prints every file of a visit, and fails above a bar.
pub(crate) fn check() -> Result<()> {
    let mut page = 0;
    for name in files_of_a_visit()? {
        let content = fs::read(project::dist().join(&name)).with_context(|| format!("dist/{name} is missing"))?;
        let packed = gzip(&content)?;
        println!("  {name:<40} {:>9} {:>9} gzip", content.len(), packed);
        page += packed;
    }
    let one_file = fs::metadata(project::dist().join("reach-calculator.html")).context("type: cargo xtask build")?;
    let fits = [PAGE.report(page), ONE_FILE.report(usize::try_from(one_file.len())?)];
    if fits == [true; 2] {
        return Ok(());
    }
    if Toolchain::find() == Some(Toolchain::Prebuilt) {
        println!(
            "  The bar is for the core as it is shipped, 14 to 37 % smaller: with Debian's rustc-web, see README."
        );
        return Ok(());
    }
    bail!("above the bar; see README, \"How it is built\", for what makes it small");
}

/// The page with what it names, the script with all that it imports at once, the core, and the larger language.
fn files_of_a_visit() -> Result<Vec<String>> {
    let mut files = vec!["index.html".to_owned(), build::asset("reach-calculator.wasm")?];
    files.extend(loaded_modules()?);
    let page = fs::read_to_string(project::dist().join("index.html")).context("type: cargo xtask build")?;
    let named = ["href=\"", "src=\""].into_iter().flat_map(|attribute| page.split(attribute).skip(1));
    let linked = named.filter_map(|rest| rest.split('"').next());
    let is_file = |name: &&str| !name.contains(':') && project::dist().join(name).is_file() && !name.ends_with(".html");
    for name in linked.filter(is_file) {
        if !files.iter().any(|known| known == name) {
            files.push(name.to_owned());
        }
    }
    let size = |name: &str| fs::metadata(project::dist().join(name)).map_or(0, |file| file.len());
    let languages = [build::asset("locales/de.json")?, build::asset("locales/en.json")?];
    files.extend(languages.into_iter().max_by_key(|name| size(name)));
    Ok(files)
}

impl Budget {
    fn report(&self, size: usize) -> bool {
        let verdict = match size {
            size if size > self.bar => "TOO LARGE",
            size if size > self.goal => "within the bar",
            _ => "better than hoped for",
        };
        println!("  {:<40} {size:>9} of {} (reach for {}): {verdict}", self.what, self.bar, self.goal);
        size <= self.bar
    }
}

fn gzip(content: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?.len())
}
