//! What a visit loads and what the one-file build weighs, against the budgets.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::build::{loaded_modules, packed};
use crate::setup::Toolchain;
use crate::{build, project};

/// Everything the hosted page loads for its first answer, in gzip as a careful server sends it.
const PAGE: Budget = Budget { what: "hosted page, gzip", bar: 120_000, goal: 90_000 };

/// The page in one file as it lies on disk. Of its bytes seven tenths are the Wasm, a seventh each script and texts. They are
/// unpacked in a tenth of a second more than gzip would take, by which the page would weigh 460 KB.
const ONE_FILE: Budget = Budget { what: "one-file build", bar: 400_000, goal: 300_000 };

struct Budget {
    what: &'static str,
    /// What DESIGN.md allows.
    bar: usize,
    goal: usize,
}

/// `cargo xtask size`
pub(crate) fn run(_: &[String]) -> Result<()> {
    build::build()?;
    check()
}

/// Prints every file of a visit, and fails where something exceeds its bar.
pub(crate) fn check() -> Result<()> {
    println!("  {:<40} {:>9} {:>9} {:>9}", "first visit", "raw", "gzip 9", "brotli 11");
    let mut all = [0; 3];
    for name in files_of_a_visit()? {
        let content = fs::read(project::dist().join(&name)).with_context(|| format!("dist/{name} is missing"))?;
        let sizes = [content.len(), packed::gzip(&content)?.len(), packed::brotli(&content)?.len()];
        print_row(&name, sizes);
        all = [0, 1, 2].map(|way| all[way] + sizes[way]);
    }
    print_row("together", all);
    let one_file = fs::metadata(project::dist().join(build::one_file::NAME)).context("type: cargo xtask build")?;
    let fits = [PAGE.report(all[1]), ONE_FILE.report(usize::try_from(one_file.len())?)];
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
    let languages = build::languages()?.into_iter().map(|language| build::asset(&format!("locales/{language}.json")));
    files.extend(languages.collect::<Result<Vec<_>>>()?.into_iter().max_by_key(|name| size(name)));
    Ok(files)
}

impl Budget {
    fn report(&self, size: usize) -> bool {
        let fits = size <= self.bar;
        let verdict = if fits { self.verdict(size) } else { "TOO LARGE" };
        println!("  {:<40} {size:>9} of {} (reach for {}): {verdict}", self.what, self.bar, self.goal);
        fits
    }

    fn verdict(&self, size: usize) -> &'static str {
        if size > self.goal { "within the bar" } else { "better than hoped for" }
    }
}

/// The bytes that a first visit may cost; with `std` as it comes ready-made the core is larger, and nothing is said.
pub(crate) fn bar() -> usize {
    if Toolchain::find() == Some(Toolchain::Prebuilt) { usize::MAX } else { PAGE.bar }
}

fn print_row(name: &str, [raw, gzip, brotli]: [usize; 3]) {
    println!("  {name:<40} {raw:>9} {gzip:>9} {brotli:>9}");
}
